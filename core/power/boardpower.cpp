// SPDX-License-Identifier: Apache-2.0
#include "boardpower.h"

namespace latchkey::power {

using namespace Qt::Literals::StringLiterals;

BoardPower::BoardPower(BinBoard &board, QObject *parent) : PowerSource(parent), m_board(board)
{
    connect(&board, &BinBoard::powerChanged, this, &PowerSource::told);
    connect(&board, &BinBoard::onlineChanged, this, &PowerSource::told);
}

/// What it said last is no sample of now: three of the same one would agree on anything.
void BoardPower::ask()
{
    if (m_board.isOnline())
        m_board.readPower();
    else
        Q_EMIT told();
}

QString BoardPower::name() const { return u"board"_s; }

std::optional<PowerReading> BoardPower::reading() const
{
    return m_board.isOnline() ? std::optional(m_board.power()) : std::nullopt;
}

QString BoardPower::trouble() const { return m_board.isOnline() ? QString() : u"the board does not answer"_s; }

} // namespace latchkey::power
