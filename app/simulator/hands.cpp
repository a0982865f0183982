// SPDX-License-Identifier: Apache-2.0
#include "hands.h"

#include "presets.h"
#include "world.h"

#include <QTimeZone>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

Hands::Hands(World &world, bool frozen, QObject *parent) : QObject(parent), m_world(world), m_frozen(frozen)
{
    m_tray.lay(world.site());
    for (int bin = 1; bin <= world.board().bins(); ++bin) {
        if (const auto &fob = world.board().hardware().fob(bin); fob && fob->uid)
            m_tray.setInBox(fob->uid->toHex(), true);
    }
    watch();
    watchFobs();
    watchHub();
    watchPower();
}

void Hands::watch()
{
    sim::SimulatedBoard *board = &m_world.board();
    connect(board, &sim::SimulatedBoard::doorChanged, this, [this](int door, bool open) {
        m_handled.remove(door);
        tell(u"board"_s, u"door %1 %2"_s.arg(door).arg(open ? u"opens"_s : u"is shut"_s));
        Q_EMIT doorsChanged();
    });
    connect(board, &sim::SimulatedBoard::pulse, this, [this](int door, quint32 count) {
        tell(u"board"_s, u"latch %1 released, pulse %2"_s.arg(door).arg(count));
    });
    connect(board, &sim::SimulatedBoard::badgePresented, this,
            [this](const QString &uid) { tell(u"reader"_s, u"sees %1"_s.arg(m_tray.labelOf(uid))); });
    connect(board, &sim::SimulatedBoard::qrRead, this, [this] { tell(u"reader"_s, u"sees a QR code"_s); });
    connect(board, &sim::SimulatedBoard::powerChanged, this, [this](bool mains, bool, int percent) {
        tell(u"power"_s, mains ? u"mains, battery %1 %"_s.arg(percent) : u"on battery, %1 %"_s.arg(percent));
        Q_EMIT worldChanged();
    });
    connect(board, &sim::SimulatedBoard::secureChannelChanged, this, [this](bool active, const QString &key) {
        tell(u"line"_s, active ? u"secure session with the box's %1"_s.arg(key) : u"no session"_s);
    });
    connect(&m_world.kiosk().exchange(), &ui::ExchangeViewModel::pageChanged, this,
            [this] { tell(u"ui"_s, u"screen %1"_s.arg(m_world.kiosk().exchange().page())); });
}

void Hands::watchFobs()
{
    connect(&m_world.board(), &sim::SimulatedBoard::fobChanged, this, [this](int bin, const QString &uid) {
        tell(u"fob"_s,
             uid.isEmpty() ? u"bin %1 is empty"_s.arg(bin) : u"%1 is in bin %2"_s.arg(m_tray.labelOf(uid)).arg(bin));
        Q_EMIT doorsChanged();
    });
}

void Hands::watchHub()
{
    if (m_world.hub())
        connect(m_world.hub(), &HubBeside::happened, this, &Hands::tell);
}

void Hands::watchPower()
{
    connect(&m_world.power(), &SimulatedPower::happened, this, &Hands::tell);
    connect(&m_world.time(), &WorldTime::speedChanged, this, [this](int factor) {
        tell(u"time"_s, factor == 1 ? u"goes as usual"_s : u"goes %1 times as fast"_s.arg(factor));
    });
}

void Hands::tell(const QString &source, const QString &words)
{
    m_log.add(m_world.localNow().toString(u"HH:mm:ss"_s), source, words);
}

QVector<int> Hands::binsBehind(int door) const
{
    QVector<int> bins;
    for (int bin = 1; bin <= m_world.board().bins(); ++bin) {
        if (m_world.board().hardware().doorOfBin(bin) == door)
            bins.append(bin);
    }
    return bins;
}

QVariantMap Hands::doorStates() const
{
    QVariantMap states;
    const sim::BinHardware &hardware = m_world.board().hardware();
    for (int door = 1; door <= m_world.board().doors(); ++door) {
        if (!hardware.doors().isOpen(door))
            continue;
        const QVector<int> bins = binsBehind(door);
        const bool filled = bins.size() == 1 && hardware.fob(bins.first());
        states.insert(QString::number(door), filled ? u"open"_s : u"empty"_s);
    }
    return states;
}

bool Hands::hasMains() const { return m_world.board().hardware().power().mains; }
int Hands::battery() const { return m_world.board().hardware().power().percent; }
bool Hands::hasCable() const { return !m_world.board().isCut(); }
QString Hands::preset() const { return m_world.preset().name; }
QString Hands::presetTitle() const { return m_world.preset().title; }
QStringList Hands::presetNames() const { return simulator::presetNames(); }
QString Hands::hint() const { return m_world.preset().hint; }
QSize Hands::panel() const { return m_world.panelSize(); }
QSizeF Hands::panelMm() const { return m_world.panelMm(); }

QStringList Hands::presetTitles() const
{
    QStringList titles;
    for (const Preset &preset : presets())
        titles.append(preset.title);
    return titles;
}

} // namespace latchkey::simulator
