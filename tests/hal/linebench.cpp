// SPDX-License-Identifier: Apache-2.0
#include "linebench.h"

namespace latchkey::test {

using namespace osdp;

LineBench::LineBench(const SerialBoardConfig &config)
    : panel(config, random), board(1, {quint8(config.expectedDoors), quint8(config.expectedBins)})
{
    board.key = wireKey();
    panel.lineOpened(now);
}

SerialBoardConfig LineBench::configFor(int doors, int bins)
{
    SerialBoardConfig config;
    config.portName = QStringLiteral("bench");
    config.expectedDoors = doors;
    config.expectedBins = bins;
    config.board.key = secretKey();
    return config;
}

Secret LineBench::secretKey(char fill)
{
    QByteArray bytes(16, fill);
    return Secret::takeFrom(bytes);
}

Key128 LineBench::wireKey(char fill) { return *Key128::fromBytes(QByteArray(16, fill)); }

bool LineBench::runFor(Ms time, const std::function<bool()> &until)
{
    const Ms end = now + time;
    collect();
    while (!until || !until()) {
        if (const QByteArray bytes = panel.advance(now); !bytes.isEmpty()) {
            carry(bytes);
            collect();
            continue;
        }
        collect();
        if (until && until()) {
            return true;
        }
        const Ms due = panel.nextDue();
        if (std::min(due, end) == end) {
            now = end;
            return !until || until();
        }
        idleTurns += due <= now ? 1 : 0;
        now = std::max(due, now + Ms(1));
    }
    return true;
}

void LineBench::carry(const QByteArray &bytes)
{
    FrameReader reader;
    reader.feed(bytes);
    const auto event = reader.next();
    const Frame frame = std::get<ReceivedFrame>(*event).frame;
    sent.append({now, bytes, frame, panel.baud()});
    if (loseCommand && loseCommand(frame)) {
        return;
    }
    for (ScriptedPeripheral *device : devices) {
        if (int(device->baud) != panel.baud()) {
            continue;
        }
        auto reply = device->hear(bytes);
        if (!reply || (loseReply && loseReply(frame))) {
            continue;
        }
        now += replyAfter;
        panel.received(now, changeReply ? changeReply(*reply) : *reply);
    }
}

void LineBench::collect()
{
    for (BoardEvent &event : panel.takeEvents()) {
        events.push_back(std::move(event));
    }
}

bool LineBench::runUntilOnline(Ms atMost)
{
    const int before = count<latchkey::events::WentOnline>();
    return runFor(atMost, [&] { return count<latchkey::events::WentOnline>() > before; });
}

int LineBench::sentCount(Command code) const
{
    return int(std::count_if(sent.begin(), sent.end(), [code](const Sent &one) { return one.frame.is(code); }));
}

BoardFault LineBench::lastFault() const
{
    const auto faults = all<latchkey::events::FaultIs>();
    return faults.isEmpty() ? BoardFault::None : faults.last().fault;
}

void LineBench::release(quint64 ticket, int door, const QByteArray &head)
{
    panel.release(now, {ticket, *DoorNumber::fromInt(door), 42, head});
}

} // namespace latchkey::test
