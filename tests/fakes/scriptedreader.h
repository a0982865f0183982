// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/cardreader.h>

namespace latchkey::fakes {

/// A reader to which the test holds cards and QR codes.
class ScriptedReader : public CardReader {
    Q_OBJECT
public:
    using CardReader::CardReader;
    [[nodiscard]] bool isReady() const override { return m_ready; }

    void present(const CardUid &uid) { Q_EMIT cardPresented(uid); }
    /// `text` must be what a reader lets through: 1 to 64 printable ASCII characters.
    void showQr(const Secret &text) { Q_EMIT qrPresented(text); }
    void press(char key) { Q_EMIT keyPressed(key); }
    void setReady(bool ready)
    {
        if (m_ready == ready)
            return;
        m_ready = ready;
        Q_EMIT readyChanged(ready);
    }

private:
    bool m_ready = true;
};

} // namespace latchkey::fakes
