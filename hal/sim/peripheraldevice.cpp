// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/peripheraldevice.h>

#include <algorithm>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;
using osdp::Frame;
using osdp::NakCode;
using osdp::ReceivedFrame;
using std::chrono::milliseconds;

osdp::DeviceIdReply DeviceOptions::defaultIdentity()
{
    osdp::DeviceIdReply identity;
    identity.vendor = osdp::profile::vendor();
    identity.model = 1;
    identity.version = 1;
    identity.serial = 1;
    identity.firmwareMajor = 1;
    return identity;
}

PeripheralDevice::PeripheralDevice(BinHardware &hardware, RandomSource &random, const DeviceOptions &options,
                                   milliseconds start)
    : m_hardware(hardware),
      m_random(random),
      m_options(options),
      m_reader(options.receiveBuffer),
      m_address(hardware.memory().address().value_or(options.address)),
      m_baud(hardware.memory().baud().value_or(options.baud)),
      m_lastHeard(start),
      m_lastByte(start),
      m_now(start)
{
    m_hardware.addListener(this);
    m_hardware.advance(start);
    if (m_options.install) {
        m_installUntil = m_now + InstallWindow;
    }
    powerOn();
}

PeripheralDevice::~PeripheralDevice() { m_hardware.removeListener(this); }

QList<QByteArray> PeripheralDevice::receive(QByteArrayView bytes, milliseconds now)
{
    advance(now);
    QList<QByteArray> replies;
    if (m_asleep) {
        wakeIf(m_wake.wakeOnLine); // what woke it was not read
        return replies;
    }
    if (m_reader.hasPartial() && m_now - m_lastByte > GapInPacket) {
        m_reader.dropPartial();
        drain(replies);
    }
    m_lastByte = m_now;
    m_reader.feed(bytes);
    drain(replies);
    return replies;
}

void PeripheralDevice::drain(QList<QByteArray> &replies)
{
    while (const auto event = m_reader.next()) {
        const auto *received = std::get_if<ReceivedFrame>(&*event);
        const auto reply = received ? hear(*received) : answerFault(std::get<osdp::FrameFault>(*event));
        if (reply) {
            replies.append(*reply);
        }
    }
}

std::optional<QByteArray> PeripheralDevice::hear(const ReceivedFrame &received)
{
    const Frame &frame = received.frame;
    // Other devices' replies and our own echo come by as well on a two-wire line.
    if (frame.reply || (frame.address != m_address && frame.address != osdp::BroadcastAddress)) {
        return std::nullopt;
    }
    m_lastHeard = m_now;
    setOnline(true);
    if (m_busy > 0) {
        --m_busy;
        Frame busy = osdp::replyFrame(frame, osdp::Reply::Busy);
        busy.sequence = 0;
        return encoded(received, busy);
    }
    switch (m_replies.judge(frame.sequence, received.raw)) {
    case osdp::ReplyMemory::Verdict::Repeat:
        m_listener->repeated(QString(nameOf(frame.command())));
        return m_replies.lastReply();
    case osdp::ReplyMemory::Verdict::Wrong:
        return encoded(received, nak(received, NakCode::WrongSequence, u"sequence"_s));
    case osdp::ReplyMemory::Verdict::StartOver:
        endSession(SessionEnd::StartOver);
        m_sleepAt.reset(); // whoever begins anew is awake
        m_panelReceives = 0;
        break;
    case osdp::ReplyMemory::Verdict::Process: break;
    }
    return process(received);
}

std::optional<QByteArray> PeripheralDevice::answerFault(const osdp::FrameFault &fault) const
{
    const bool wanted = m_options.answersBadCheck && fault.error == osdp::FrameError::BadCheck;
    if (!wanted || fault.raw.size() < 5 || quint8(fault.raw[1]) != m_address) {
        return std::nullopt;
    }
    const quint8 control = quint8(fault.raw[4]);
    const auto check = (control & 4) != 0 ? osdp::Check::Crc : osdp::Check::Checksum;
    Frame reply = osdp::commandFrame(m_address, control & 3, osdp::Command(0), {}, check);
    reply = osdp::replyFrame(reply, osdp::Reply::Nak, osdp::NakReply{NakCode::BadCheck, {}}.encode());
    return osdp::encodeFrame(reply);
}

QByteArray PeripheralDevice::process(const ReceivedFrame &received)
{
    const QByteArray bytes = encoded(received, answer(received));
    m_replies.remember(received.frame.sequence, received.raw, bytes);
    settle();
    return bytes;
}

QByteArray PeripheralDevice::encoded(const ReceivedFrame &command, const Frame &reply)
{
    // A panel that sends the mark expects it; one that does not may not skip it.
    return osdp::encodeFrame(reply, osdp::Mark(command.marked));
}

Frame PeripheralDevice::nak(const ReceivedFrame &command, NakCode code, const QString &why)
{
    m_listener->refused(code, why);
    return osdp::replyFrame(command.frame, osdp::Reply::Nak, osdp::NakReply{code, {}}.encode());
}

void PeripheralDevice::settle()
{
    if (m_newKey) {
        m_newKey = false;
        endSession(SessionEnd::NewKey);
        closeInstallWindow();
        m_listener->keyStored();
    }
    if (m_newLine) {
        m_address = m_newLine->address;
        m_baud = m_newLine->baud;
        m_newLine.reset();
        m_listener->lineChanged(m_address, m_baud);
    }
}

void PeripheralDevice::setOnline(bool online)
{
    if (online == m_online) {
        return;
    }
    m_online = online;
    m_listener->linkChanged(online);
    if (online && !m_hardware.memory().key()) {
        tellHeld(); // out of the carton there is no other session
    }
}

void PeripheralDevice::advance(milliseconds now)
{
    m_now = std::max(m_now, now);
    m_hardware.advance(m_now);
    if (m_online && m_now - m_lastHeard >= OfflineAfter) {
        endSession(SessionEnd::Silence);
        setOnline(false);
    }
    if (m_installUntil && m_now >= *m_installUntil) {
        closeInstallWindow();
    }
    if (m_sleepAt && m_now >= *m_sleepAt) {
        fallAsleep();
    }
}

std::optional<milliseconds> PeripheralDevice::nextDeadline() const
{
    std::optional<milliseconds> next = m_hardware.nextDeadline();
    const auto consider = [&next](const std::optional<milliseconds> &deadline) {
        if (deadline && (!next || *deadline < *next)) {
            next = deadline;
        }
    };
    consider(m_installUntil);
    consider(m_sleepAt);
    if (m_online) {
        consider(m_lastHeard + OfflineAfter);
    }
    return next;
}

void PeripheralDevice::restart()
{
    m_asleep = false;
    m_installUntil.reset();
    if (m_options.install && !m_hardware.memory().key()) {
        m_installUntil = m_now + InstallWindow;
    }
    powerOn();
    m_listener->restarted();
}

void PeripheralDevice::powerOn()
{
    m_hardware.powerOn();
    endSession(SessionEnd::Reset);
    setOnline(false);
    m_reader.clear();
    m_replies.clear();
    m_panelReceives = 0;
    m_busy = 0;
    m_sleepAt.reset();
    m_powerFailed = !m_hardware.power().mains;
    m_bootNonce = m_random.bytes(osdp::profile::FactsReport::NonceSize);
}

void PeripheralDevice::fallAsleep()
{
    m_hardware.powerOn();
    endSession(SessionEnd::Reset);
    setOnline(false);
    m_sleepAt.reset();
    m_held.reset();
    m_asleep = true;
    m_listener->sleepChanged(true);
}

} // namespace latchkey::sim
