// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/base/ids.h>
#include <core/base/secret.h>

namespace latchkey {

/// The reader beside the screen, whatever carries it: the box board, a bought OSDP reader, a USB one.
class CardReader : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    /// Whether the reader answers; false shows "the reader does not work" instead of asking for a badge.
    [[nodiscard]] virtual bool isReady() const = 0;

Q_SIGNALS:
    /// A badge or fob was held to the reader. Reading the same card again within a second is told once.
    void cardPresented(const latchkey::CardUid &uid);
    /// A QR code was held to the reader. `text` is what it says: 1 to 64 printable ASCII characters, perhaps a booking
    /// code, perhaps anything. While the same code is held there it is told once.
    void qrPresented(const latchkey::Secret &text);
    void readyChanged(bool ready);
    /// A key of the reader's own keypad: '0' to '9', '*' (delete) or '#' (OK).
    void keyPressed(char key);
};

} // namespace latchkey
