// SPDX-License-Identifier: Apache-2.0
#include "devicebench.h"

namespace latchkey::sim::bench {

using namespace Qt::Literals::StringLiterals;
using osdp::ClearMessage;
using osdp::Command;
using osdp::Frame;
using osdp::NakCode;
using osdp::Reply;

void Notes::pulsed(int door, quint32 count)
{
    ++pulses;
    lines.append(u"pulse %1 %2"_s.arg(door).arg(count));
}

void Notes::latchChanged(int door, bool released, LatchCause cause)
{
    lines.append(u"latch %1 %2 %3"_s.arg(door).arg(released ? u"released"_s : u"locked"_s).arg(int(cause)));
}

void Notes::doorMoved(int door, bool open)
{
    lines.append(u"door %1 %2"_s.arg(door).arg(open ? u"open"_s : u"shut"_s));
}
void Notes::openAllChanged(bool active) { lines.append(u"open-all %1"_s.arg(active)); }
void Notes::commandTaken(const QString &text) { lines.append(text); }
void Notes::repeated(const QString &name) { lines.append(u"repeat "_s + name); }
void Notes::refused(NakCode code, const QString &why) { lines.append(u"nak %1 %2"_s.arg(int(code)).arg(why)); }
void Notes::linkChanged(bool online) { lines.append(online ? u"online"_s : u"offline"_s); }
void Notes::sessionBegan(osdp::KeyKind key) { lines.append(u"session %1"_s.arg(int(key))); }
void Notes::sessionEnded(SessionEnd why) { lines.append(u"session over "_s + nameOf(why)); }
void Notes::installWindowChanged(bool open) { lines.append(u"install %1"_s.arg(open)); }
void Notes::keyStored() { lines.append(u"key stored"_s); }
void Notes::lineChanged(quint8 address, quint32 baud) { lines.append(u"line %1 %2"_s.arg(address).arg(baud)); }
void Notes::sleepChanged(bool asleep) { lines.append(asleep ? u"asleep"_s : u"awake"_s); }

namespace {

BoardMemory memoryWith(const std::optional<osdp::Key128> &key)
{
    BoardMemory memory;
    if (key) {
        (void)memory.setKey(*key);
    }
    return memory;
}

} // namespace

DeviceBench::DeviceBench(int bins, const DeviceOptions &options, const std::optional<osdp::Key128> &key)
    : memory(memoryWith(key)),
      hardware({quint8(bins), quint8(bins)}, memory),
      device(hardware, random, options),
      address(options.address)
{
    hardware.addListener(&notes);
    device.setListener(&notes);
}

DeviceBench::~DeviceBench() { hardware.removeListener(&notes); }

void DeviceBench::pass(std::chrono::milliseconds time)
{
    now += time;
    device.advance(now);
}

QByteArray DeviceBench::exchange(const QByteArray &packet)
{
    now += std::chrono::milliseconds(1);
    lastPacket = packet;
    return device.receive(packet, now).join();
}

quint8 DeviceBench::number()
{
    last = last ? osdp::nextSequence(*last) : quint8(0);
    return *last;
}

std::optional<Frame> DeviceBench::clear(Command code, const QByteArray &data)
{
    const QByteArray reply = exchange(
        osdp::encodeFrame(osdp::commandFrame(address, number(), code, data), osdp::Mark::Without));
    const auto frame = osdp::parseFrame(reply);
    return frame ? std::optional(*frame) : std::nullopt;
}

ClearMessage DeviceBench::secured(Command code, const QByteArray &data)
{
    const Frame command = channel.wrapCommand(address, number(), osdp::Check::Crc, code, data);
    const QByteArray reply = exchange(osdp::encodeFrame(command, osdp::Mark::Without));
    const auto frame = osdp::parseFrame(reply);
    if (!frame) {
        return {};
    }
    const auto message = channel.unwrapReply({*frame, reply, false});
    return message ? *message : ClearMessage();
}

ClearMessage DeviceBench::release(int door, quint16 timer)
{
    return secured(osdp::OutputCommand{{{hardware.layout().lockOutput(door), osdp::OutputControl::OnForTimer, timer}}});
}

bool DeviceBench::shakeHands(const osdp::Key128 &with, osdp::KeyKind kind)
{
    const auto send = [this](const Frame &frame) {
        return osdp::parseFrame(exchange(osdp::encodeFrame(frame, osdp::Mark::Without)));
    };
    const auto proof = send(channel.challenge(address, number(), osdp::Check::Crc, with, kind, random.bytes(8)));
    if (!proof) {
        return false;
    }
    const auto cryptogram = channel.answerClientCryptogram(*proof, number());
    if (!cryptogram) {
        return false;
    }
    const auto mac = send(*cryptogram);
    return mac && channel.finish(*mac);
}

osdp::Key128 vectorKey()
{
    QByteArray bytes;
    for (char byte = 0x40; byte < 0x50; ++byte) {
        bytes.append(byte);
    }
    return *osdp::Key128::fromBytes(QByteArrayView(bytes));
}

CardUid fobOf(int key) { return *CardUid::fromHex(u"04A1B2C3D4E5%1"_s.arg(key, 2, 10, QChar(u'0'))); }

bool isNak(const ClearMessage &answer, NakCode code)
{
    return answer.code == quint8(Reply::Nak) && answer.data == QByteArray(1, char(code));
}

bool isNak(const std::optional<Frame> &answer, NakCode code)
{
    return answer && !answer->security && answer->is(Reply::Nak) && answer->data == QByteArray(1, char(code));
}

bool isAck(const ClearMessage &answer) { return answer.code == quint8(Reply::Ack) && answer.data.isEmpty(); }

} // namespace latchkey::sim::bench
