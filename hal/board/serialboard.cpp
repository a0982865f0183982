// SPDX-License-Identifier: Apache-2.0
#include "serialboard.h"

#include "lineworker.h"
#include "panelrequests.h"

#include <hal/wire/profile.h>

#include <QThread>

#include <algorithm>

namespace latchkey {

class SerialBoard::Private {
public:
    Private(SerialBoard &owner, const SerialBoardConfig &config, RandomSource &random, const Clock &clock,
            MakeDevice makeDevice);
    ~Private();

    void post(LineWorker::Order order);
    void order(Station station, OrderKind kind, const std::optional<line::Request> &request);
    void take(const BoardEvents &events);

    void on(const events::WentOnline &now);
    void on(const events::WentOffline &);
    void on(const events::FaultIs &now) { setFault(now.fault); }
    void on(const events::DoorIs &now);
    void on(const events::FobIs &now);
    void on(const events::PowerIs &now);
    void on(const events::FactsAre &now) { facts = now.facts; }
    void on(const events::TamperIs &now);
    void on(const events::ButtonDown &) { Q_EMIT q.buttonPressed(); }
    void on(const events::Released &now) { Q_EMIT q.released(now.ticket, now.pulseCount); }
    void on(const events::ReleaseRefused &now) { Q_EMIT q.releaseRefused(now.ticket, now.why); }
    void on(const events::ReleaseUnknown &now) { Q_EMIT q.releaseUnknown(now.ticket); }
    void on(const events::ReaderIs &now);
    void on(const events::CardSeen &now) { Q_EMIT q.cardPresented(now.uid); }
    void on(const events::QrSeen &now) { Q_EMIT q.qrPresented(now.text); }
    void on(const events::KeysSeen &now) { Q_EMIT q.keysPressed(now.keys); }
    void on(const events::OrderEnded &now) { Q_EMIT q.orderEnded(now.kind, now.outcome); }
    void on(const events::InstallEnded &now) { Q_EMIT q.installEnded(now.outcome); }
    void on(const events::LineIs &now) { Q_EMIT q.lineChanged(now.address, now.baud); }
    void setFault(BoardFault now);

    SerialBoard &q;
    QThread thread;
    LineWorker *worker; ///< lives in `thread` once that runs
    bool online = false;
    bool resting = false;
    bool readerOnline = false;
    bool tampered = false;
    BoardFault fault = BoardFault::None;
    BoardCapabilities capabilities;
    std::vector<DoorSwitch> doors;
    std::vector<FobReading> fobs;
    PowerReading power;
    std::optional<BoardFacts> facts;
};

SerialBoard::Private::Private(SerialBoard &owner, const SerialBoardConfig &config, RandomSource &random,
                              const Clock &clock, MakeDevice makeDevice)
    : q(owner), worker(new LineWorker(config, random, clock, std::move(makeDevice)))
{
    Q_ASSERT(!whatIsWrong(config));
    thread.setObjectName(QStringLiteral("board line"));
    QObject::connect(
        worker, &LineWorker::happened, &q, [this](const BoardEvents &events) { take(events); }, Qt::QueuedConnection);
}

SerialBoard::Private::~Private()
{
    if (!thread.isRunning()) {
        delete worker;
        return;
    }
    QObject::connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
    thread.quit();
    thread.wait();
}

void SerialBoard::Private::post(LineWorker::Order order)
{
    QMetaObject::invokeMethod(
        worker, [to = worker, order = std::move(order)] { to->apply(order); }, Qt::QueuedConnection);
}

void SerialBoard::Private::order(Station station, OrderKind kind, const std::optional<line::Request> &request)
{
    if (!request) {
        const auto say = [this, kind] { Q_EMIT q.orderEnded(kind, OrderOutcome::Refused); };
        QMetaObject::invokeMethod(&q, say, Qt::QueuedConnection);
        return;
    }
    post([=, wish = *request](ControlPanel &panel, auto) { panel.order(station, kind, wish); });
}

void SerialBoard::Private::take(const BoardEvents &events)
{
    for (const BoardEvent &event : events) {
        std::visit([this](const auto &now) { on(now); }, event);
    }
}

void SerialBoard::Private::on(const events::WentOnline &now)
{
    online = true;
    capabilities = now.capabilities;
    doors = now.doors;
    fobs = now.fobs;
    facts = now.facts;
    tampered = now.tampered;
    const bool powerDiffers = !(std::exchange(power, now.power) == now.power);
    setFault(BoardFault::None);
    Q_EMIT q.onlineChanged(true);
    if (powerDiffers) {
        Q_EMIT q.powerChanged(power);
    }
    if (tampered) {
        Q_EMIT q.tamperChanged(true);
    }
}

void SerialBoard::Private::on(const events::WentOffline &)
{
    online = tampered = false;
    doors.clear();
    fobs.clear();
    Q_EMIT q.onlineChanged(false);
}

void SerialBoard::Private::on(const events::DoorIs &now)
{
    doors[size_t(now.door.index())] = now.state;
    Q_EMIT q.doorChanged(now.door, now.state);
}

void SerialBoard::Private::on(const events::FobIs &now)
{
    fobs[size_t(now.bin.index())] = now.reading;
    if (now.changed) {
        Q_EMIT q.fobChanged(now.bin, now.reading);
    }
    if (now.asked) {
        Q_EMIT q.fobRead(now.bin, now.reading);
    }
}

void SerialBoard::Private::on(const events::PowerIs &now)
{
    power = now.power;
    Q_EMIT q.powerChanged(power);
}

void SerialBoard::Private::on(const events::TamperIs &now)
{
    tampered = now.tampered;
    Q_EMIT q.tamperChanged(tampered);
}

void SerialBoard::Private::on(const events::ReaderIs &now)
{
    if (std::exchange(readerOnline, now.online) != now.online) {
        Q_EMIT q.readerOnlineChanged(now.online);
    }
}

void SerialBoard::Private::setFault(BoardFault now)
{
    if (std::exchange(fault, now) != now) {
        Q_EMIT q.faultChanged(now);
    }
}

SerialBoard::SerialBoard(const SerialBoardConfig &config, RandomSource &random, const Clock &clock,
                         MakeDevice makeDevice, QObject *parent)
    : BinBoard(parent), d(std::make_unique<Private>(*this, config, random, clock, std::move(makeDevice)))
{}

SerialBoard::~SerialBoard() = default;

void SerialBoard::start()
{
    if (d->thread.isRunning()) {
        return;
    }
    d->worker->moveToThread(&d->thread);
    d->thread.start(QThread::TimeCriticalPriority);
    QMetaObject::invokeMethod(d->worker, &LineWorker::start, Qt::QueuedConnection);
}

bool SerialBoard::isOnline() const { return d->online && !d->resting; }
BoardFault SerialBoard::fault() const { return d->fault; }
BoardCapabilities SerialBoard::capabilities() const { return d->capabilities; }
PowerReading SerialBoard::power() const { return d->power; }
std::optional<BoardFacts> SerialBoard::facts() const { return d->facts; }
bool SerialBoard::isTampered() const { return d->tampered; }
bool SerialBoard::isReaderOnline() const { return d->readerOnline; }
LineStatistics SerialBoard::statistics() const { return d->worker->statistics(); }

DoorSwitch SerialBoard::door(DoorNumber door) const
{
    return size_t(door.index()) < d->doors.size() ? d->doors[size_t(door.index())] : DoorSwitch::Unknown;
}

FobReading SerialBoard::fob(BinNumber bin) const
{
    return size_t(bin.index()) < d->fobs.size() ? d->fobs[size_t(bin.index())] : FobReading();
}

void SerialBoard::release(const ReleaseOrder &order)
{
    d->post([order](ControlPanel &panel, auto now) { panel.release(now, order); });
}

void SerialBoard::setAttention(Attention attention)
{
    d->post([attention](ControlPanel &panel, auto now) { panel.setAttention(now, attention); });
}

void SerialBoard::readFob(BinNumber bin)
{
    d->post([bin](ControlPanel &panel, auto) { panel.readFob(bin); });
}

void SerialBoard::readPower()
{
    d->post([](ControlPanel &panel, auto now) { panel.readPower(now); });
}

void SerialBoard::install(Station station, const Secret &newKey, std::chrono::seconds window)
{
    d->post([=](ControlPanel &panel, auto now) { panel.install(now, station, newKey, window); });
}

void SerialBoard::cancelInstall()
{
    d->post([](ControlPanel &panel, auto now) { panel.cancelInstall(now); });
}

void SerialBoard::changeKey(Station station, const Secret &newKey)
{
    d->post([=](ControlPanel &panel, auto) { panel.changeKey(station, newKey); });
}

void SerialBoard::changeLine(Station station, quint8 address, int baud)
{
    d->post([=](ControlPanel &panel, auto) { panel.changeLine(station, address, baud); });
}

void SerialBoard::setLamp(Station station, const Lamp &lamp)
{
    d->order(station, OrderKind::Lamp, line::requestFor(lamp));
}

void SerialBoard::sound(Station station, const Sound &sound)
{
    d->order(station, OrderKind::Sound, line::requestFor(sound));
}

void SerialBoard::showText(Station station, const PanelText &text)
{
    d->order(station, OrderKind::Text, line::requestFor(text));
}

void SerialBoard::beginOpenAll(std::chrono::seconds seconds, quint8 reason)
{
    const bool some = seconds.count() > 0;
    d->order(Station::Board, OrderKind::OpenAll, some ? line::openAllRequest(seconds, reason) : std::nullopt);
}

void SerialBoard::endOpenAll()
{
    d->order(Station::Board, OrderKind::EndOpenAll, line::openAllRequest(std::chrono::seconds(0), 0));
}

void SerialBoard::hibernate(std::chrono::seconds delay, WakeSources wake)
{
    d->order(Station::Board, OrderKind::Hibernate, line::hibernateRequest(delay, wake));
}

void SerialBoard::stayAwake() { hibernate(osdp::profile::HibernateRequest::Never, WakeSource::Line); }

void SerialBoard::rest()
{
    d->resting = true;
    QMetaObject::invokeMethod(d->worker, &LineWorker::rest, Qt::QueuedConnection);
}

void SerialBoard::wakeUp()
{
    if (!d->resting)
        return;
    d->online = d->resting = false; // what was told while it rested was of the session before
    QMetaObject::invokeMethod(d->worker, &LineWorker::wakeUp, Qt::QueuedConnection);
}

void SerialBoard::ping(const QByteArray &bytes)
{
    if (bytes.size() > line::MaxPing) {
        return d->order(Station::Board, OrderKind::Ping, std::nullopt);
    }
    d->post([bytes](ControlPanel &panel, auto) { panel.ping(bytes); });
}

void SerialBoard::abortOutputs(Station station) { d->order(station, OrderKind::Abort, line::abortRequest()); }

void SerialBoard::keepActive(Station station, std::chrono::milliseconds time)
{
    d->order(station, OrderKind::KeepActive, line::keepActiveRequest(time));
}

} // namespace latchkey
