// SPDX-License-Identifier: Apache-2.0
#include "osdpcardreader.h"

#include "serialboard.h"

namespace latchkey {

OsdpCardReader::OsdpCardReader(SerialBoard &board, QObject *parent) : CardReader(parent), m_board(board)
{
    connect(&board, &SerialBoard::cardPresented, this, &OsdpCardReader::cardPresented);
    connect(&board, &SerialBoard::qrPresented, this, &OsdpCardReader::qrPresented);
    connect(&board, &SerialBoard::readerOnlineChanged, this, &OsdpCardReader::readyChanged);
    connect(&board, &SerialBoard::keysPressed, this, [this](const Secret &keys) {
        for (const unsigned char key : keys.bytes())
            Q_EMIT keyPressed(char(key));
    });
}

bool OsdpCardReader::isReady() const { return m_board.isReaderOnline(); }

} // namespace latchkey
