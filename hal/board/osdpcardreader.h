// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/cardreader.h>

namespace latchkey {

class SerialBoard;

/// The badge reader on the board's line: reader 0 of the board, or a bought OSDP reader at its own address.
class OsdpCardReader : public CardReader {
    Q_OBJECT
public:
    /// `board` carries the line and must outlive this object.
    explicit OsdpCardReader(SerialBoard &board, QObject *parent = nullptr);
    [[nodiscard]] bool isReady() const override;

private:
    SerialBoard &m_board;
};

} // namespace latchkey
