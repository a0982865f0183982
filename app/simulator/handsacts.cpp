// SPDX-License-Identifier: Apache-2.0
// What the hands do: the half of Hands that changes the world.
#include "hands.h"

#include "world.h"

#include <QPointer>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

void Hands::touchDoor(int door)
{
    sim::SimulatedBoard &board = m_world.board();
    if (!board.hardware().hasDoor(door))
        return;
    if (!board.hardware().doors().isOpen(door)) {
        if (!board.openDoor(door))
            tell(u"hand"_s, u"door %1 is locked"_s.arg(door));
    } else if (m_handled.contains(door) || !handleFob(door)) {
        board.closeDoor(door);
    }
}

/// Takes the fob out of the bin, or puts the chosen one in. False: there is nothing to do but shut the door.
bool Hands::handleFob(int door)
{
    sim::SimulatedBoard &board = m_world.board();
    const QVector<int> bins = binsBehind(door);
    const bool single = bins.size() == 1;
    const bool choosing = m_tray.isFob(m_selected);
    const int wanted = m_world.kiosk().exchange().binNumber(); // behind a shared door, the hook that is talked about
    for (const int bin : bins) {
        const auto fob = board.hardware().fob(bin);
        if ((single || bin == wanted) && fob) {
            m_handled.insert(door);
            if (fob->uid)
                m_tray.setInBox(fob->uid->toHex(), false);
            return board.takeFob(bin);
        }
        if (!fob && choosing) {
            putInto(m_selected, bin);
            return true;
        }
    }
    return false;
}

void Hands::closeDoor(int door)
{
    if (m_world.board().hardware().hasDoor(door))
        m_world.board().closeDoor(door);
}

void Hands::putInto(const QString &uid, int bin)
{
    const auto card = CardUid::fromHex(uid);
    if (!card || !m_tray.isFob(uid))
        return;
    sim::SimulatedBoard &board = m_world.board();
    if (!board.hardware().hasBin(bin) || !board.putFob(bin, *card)) {
        tell(u"hand"_s, u"%1 does not go into bin %2 now"_s.arg(m_tray.labelOf(uid)).arg(bin));
        return;
    }
    m_handled.insert(board.hardware().doorOfBin(bin));
    m_tray.setInBox(uid, true);
    select({});
}

void Hands::holdToReader(const QString &uid)
{
    const auto card = CardUid::fromHex(uid);
    if (!card)
        return;
    sim::SimulatedBoard &board = m_world.board();
    if (!m_world.power().machine().present([&board, card = *card] { board.presentBadge(card); }))
        tell(u"reader"_s, u"is off: only the round button wakes the box"_s);
}

void Hands::showQr(const QString &text)
{
    const auto show = [this, self = QPointer(this), &board = m_world.board(), text] {
        if (!board.showQr(text) && self)
            tell(u"hand"_s, u"that fits into no QR code that the reader reads"_s);
    };
    if (!m_world.power().machine().present(show))
        tell(u"reader"_s, u"is off: only the round button wakes the box"_s);
}

void Hands::select(const QString &uid)
{
    m_selected = uid == m_selected ? QString() : uid;
    Q_EMIT selectedChanged();
}

void Hands::setMains(bool on) { m_world.board().setMains(on); }

void Hands::setBattery(int percent) { m_world.board().setBattery(qBound(0, percent, 100)); }

void Hands::setCable(bool whole)
{
    m_world.board().setCut(!whole);
    tell(u"line"_s, whole ? u"cable mended"_s : u"cable cut"_s);
    Q_EMIT worldChanged();
}

void Hands::pressButton()
{
    tell(u"hand"_s, u"presses the round button"_s);
    if (m_world.power().machine().pressButton())
        return; // it wakes the box, and nobody else hears of it
    m_world.board().setButton(true);
    m_world.board().setButton(false);
}

void Hands::restartBoard()
{
    tell(u"board"_s, u"restarts"_s);
    m_world.board().restart();
}

void Hands::choosePreset(const QString &name) { Q_EMIT newWorldWanted(name, panel()); }

void Hands::choosePanel(int width, int height) { Q_EMIT newWorldWanted(preset(), QSize(width, height)); }

void Hands::reset() { Q_EMIT newWorldWanted(preset(), panel()); }

} // namespace latchkey::simulator
