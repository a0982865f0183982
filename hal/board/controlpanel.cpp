// SPDX-License-Identifier: Apache-2.0
#include "controlpanel.h"

#include <algorithm>

namespace latchkey {

using namespace line;

namespace {
KeyBoxSpeaker::Options optionsOf(const SerialBoardConfig &config)
{
    return {{quint8(config.expectedDoors), quint8(config.expectedBins)},
            config.pulse,
            !config.badgeReader,
            config.askPower};
}
} // namespace

ControlPanel::ControlPanel(const SerialBoardConfig &config, RandomSource &random, Tap tap)
    : m_random(random),
      m_tap(std::move(tap)),
      m_baud(config.baud),
      m_box(m_events, optionsOf(config)),
      m_reader(m_events)
{
    const auto add = [this](Station station, const PeripheralConfig &at, StationSpeaker &speaker) {
        const Ms probe = station == Station::Board ? BoardProbe : ReaderProbe;
        m_devices.push_back(
            {station, &speaker, std::make_unique<PeripheralLink>(at, m_baud, m_random, speaker, m_statistics, probe)});
    };
    add(Station::Board, config.board, m_box);
    if (config.badgeReader) {
        add(Station::BadgeReader, *config.badgeReader, m_reader);
    }
}

ControlPanel::~ControlPanel() = default;

ControlPanel::Device *ControlPanel::deviceOf(Station station)
{
    const auto found = std::find_if(m_devices.begin(), m_devices.end(),
                                    [station](const Device &device) { return device.station == station; });
    return found == m_devices.end() ? nullptr : &*found;
}

void ControlPanel::lineOpened(Ms now)
{
    ++m_statistics.opened;
    m_open = true;
    m_frames.clear();
    m_asked = nullptr;
    freeLine(now);
}

void ControlPanel::lineLost(Ms now, BoardFault why)
{
    m_open = false;
    m_frames.clear();
    m_asked = nullptr;
    for (Device &device : m_devices) {
        device.link->startOver(now, why);
    }
}

void ControlPanel::received(Ms now, QByteArrayView bytes)
{
    if (!m_open) {
        return;
    }
    dropStalePartial(now);
    m_lastByte = now;
    m_frames.feed(bytes);
    receiveFrames(now);
}

void ControlPanel::receiveFrames(Ms now)
{
    while (const auto event = m_frames.next()) {
        if (const auto frame = std::get_if<osdp::ReceivedFrame>(&*event)) {
            takeFrame(now, *frame);
        } else {
            ++m_statistics.damaged;
        }
    }
}

void ControlPanel::takeFrame(Ms now, const osdp::ReceivedFrame &frame)
{
    if (m_tap) {
        m_tap(now, osdp::trace::Direction::ToPanel, frame.raw);
    }
    const auto device = std::find_if(m_devices.begin(), m_devices.end(), [&](const Device &candidate) {
        return candidate.link->address() == frame.frame.address;
    });
    if (!frame.frame.reply || device == m_devices.end()) {
        ++m_statistics.ignored; // our own echo, or a stranger
        return;
    }
    const bool over = device->link->received(now, frame);
    if (over && m_asked == device->link.get()) {
        m_asked = nullptr;
        freeLine(now);
    }
    followSpeed(now);
}

/// The rest of a packet that stopped in its middle will not come; a whole one may hide behind its start.
void ControlPanel::dropStalePartial(Ms now)
{
    if (m_frames.hasPartial() && now - m_lastByte > CharacterGap) {
        m_frames.dropPartial();
        receiveFrames(now);
    }
}

Ms ControlPanel::replyDeadline() const
{
    const Ms start = m_sentEnd + ReplyTimeout;
    if (!m_frames.hasPartial()) {
        return start;
    }
    // An answer that has begun may end, but noise without end does not hold the line for ever.
    return std::min(std::max(start, m_lastByte + CharacterGap + Ms(1)), start + wireTime(osdp::MaxFrameSize, m_baud));
}

bool ControlPanel::isAwaiting(Ms now)
{
    if (!m_asked) {
        return false;
    }
    if (now < replyDeadline()) {
        return true;
    }
    std::exchange(m_asked, nullptr)->timedOut(now);
    followSpeed(now);
    return false;
}

QByteArray ControlPanel::advance(Ms now)
{
    for (Device &device : m_devices) {
        device.speaker->tick(now);
    }
    if (!m_open) {
        return {};
    }
    dropStalePartial(now);
    if (isAwaiting(now) || now < m_lineFreeAt || m_frames.hasPartial()) {
        return {};
    }
    return sendNext(now);
}

QByteArray ControlPanel::sendNext(Ms now)
{
    for (size_t i = 0; i < m_devices.size(); ++i) {
        if (m_devices[i].link->isUrgent() && m_devices[i].link->due() <= now) {
            if (const QByteArray bytes = sendFrom(now, i); !bytes.isEmpty()) {
                return bytes;
            }
        }
    }
    for (size_t n = 1; n <= m_devices.size(); ++n) {
        const size_t i = (m_turn + n) % m_devices.size();
        if (m_devices[i].link->due() <= now) {
            if (const QByteArray bytes = sendFrom(now, i); !bytes.isEmpty()) {
                return bytes;
            }
        }
    }
    return {};
}

QByteArray ControlPanel::sendFrom(Ms now, size_t index)
{
    PeripheralLink &link = *m_devices[index].link;
    const QByteArray bytes = link.send(now);
    followSpeed(now);
    if (bytes.isEmpty()) {
        return bytes;
    }
    m_turn = index;
    m_asked = &link;
    m_sentEnd = now + wireTime(bytes.size(), m_baud);
    if (m_tap) {
        m_tap(now, osdp::trace::Direction::ToPeripheral, bytes);
    }
    return bytes;
}

Ms ControlPanel::nextDue() const
{
    Ms due = Never;
    for (const Device &device : m_devices) {
        due = std::min(due, device.speaker->nextTick());
    }
    if (!m_open) {
        return due;
    }
    if (m_frames.hasPartial()) {
        due = std::min(due, m_lastByte + CharacterGap + Ms(1));
    }
    if (m_asked) {
        return std::min(due, replyDeadline());
    }
    Ms turn = Never;
    for (const Device &device : m_devices) {
        turn = std::min(turn, device.link->due());
    }
    return std::min(due, std::max(turn, m_lineFreeAt));
}

/// A device that answered COMSET is at the new speed already: it waits for the others, then the line follows.
void ControlPanel::followSpeed(Ms now)
{
    int wanted = m_baud;
    bool changing = false;
    for (const Device &device : m_devices) {
        wanted = device.link->baud() != m_baud ? device.link->baud() : wanted;
        changing = changing || device.link->isChangingLine();
    }
    for (Device &device : m_devices) {
        device.link->pause(changing && device.link->baud() != m_baud);
    }
    if (wanted == m_baud || changing) {
        return;
    }
    m_baud = wanted;
    for (Device &device : m_devices) {
        device.link->setBaud(wanted);
    }
    m_lineFreeAt = now + SpeedSettle;
}

void ControlPanel::setAttention(Ms now, Attention attention)
{
    for (Device &device : m_devices) {
        device.speaker->setAttention(now, attention);
    }
}

void ControlPanel::order(Station station, OrderKind kind, const Request &request)
{
    if (const auto device = deviceOf(station)) {
        device->speaker->order(kind, request);
    } else {
        m_events.push_back(events::OrderEnded{kind, OrderOutcome::NotOnline});
    }
}

void ControlPanel::install(Ms now, Station station, const Secret &newKey, Ms window)
{
    const auto device = deviceOf(station);
    const auto key = osdp::Key128::fromBytes(newKey.bytes());
    if (!device || !key || window <= Ms(0)) {
        m_events.push_back(events::InstallEnded{InstallOutcome::Cancelled});
        return;
    }
    device->link->beginInstall(now, *key, window);
}

void ControlPanel::cancelInstall(Ms now)
{
    for (Device &device : m_devices) {
        device.link->endInstall(now, InstallOutcome::Cancelled);
    }
}

void ControlPanel::changeKey(Station station, const Secret &newKey)
{
    const auto device = deviceOf(station);
    const auto key = osdp::Key128::fromBytes(newKey.bytes());
    if (!device || !key) {
        m_events.push_back(events::OrderEnded{OrderKind::ChangeKey, OrderOutcome::Refused});
        return;
    }
    device->link->changeKey(*key);
}

void ControlPanel::changeLine(Station station, quint8 address, int baud)
{
    const auto device = deviceOf(station);
    const bool taken = std::any_of(m_devices.begin(), m_devices.end(), [&](const Device &other) {
        return &other != device && other.link->address() == address;
    });
    if (!device || taken || address > osdp::HighestAddress || !osdp::isLineRate(quint32(std::max(baud, 0)))) {
        m_events.push_back(events::OrderEnded{OrderKind::ChangeLine, OrderOutcome::Refused});
        return;
    }
    device->link->changeLine({address, quint32(baud)});
    for (Device &other : m_devices) {
        if (&other != device && baud != m_baud && other.link->hasSession()) {
            other.link->changeLine({other.link->address(), quint32(baud)});
        }
    }
}

} // namespace latchkey
