// SPDX-License-Identifier: Apache-2.0
#include "osdpcardreader.h"

#include "serialboard.h"

namespace latchkey {

OsdpCardReader::OsdpCardReader(SerialBoard &board, QObject *parent)
    : CardReader(parent)
    , m_board(board)
{
    connect(&board, &SerialBoard::cardPresented, this, &OsdpCardReader::cardPresented);
    connect(&board, &SerialBoard::readerOnlineChanged, this, &OsdpCardReader::readyChanged);
}

bool OsdpCardReader::isReady() const { return m_board.isReaderOnline(); }

} // namespace latchkey
