// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "scriptedperipheral.h"

#include <hal/board/controlpanel.h>
#include <tests/fakes/seededrandom.h>

namespace latchkey::test {

/// A control panel, devices and the cable between them, with the test's hand on the clock and on every packet.
class LineBench {
public:
    using Ms = std::chrono::milliseconds;
    struct Sent {
        Ms at;
        QByteArray bytes;
        osdp::Frame frame;
        int baud;
    };
    /// What happens to a packet: true, and it is lost.
    using Fate = std::function<bool(const osdp::Frame &)>;

    explicit LineBench(const SerialBoardConfig &config = configFor(4, 4));
    [[nodiscard]] static SerialBoardConfig configFor(int doors, int bins);
    [[nodiscard]] static Secret secretKey(char fill = 'k');
    [[nodiscard]] static osdp::Key128 wireKey(char fill = 'k');

    /// Lets time pass until it is over or `until` holds; false if it never held.
    bool runFor(Ms time, const std::function<bool()> &until = {});
    bool runUntilOnline(Ms atMost = Ms(3000));

    template <class Event>
    [[nodiscard]] QList<Event> all() const
    {
        QList<Event> found;
        for (const BoardEvent &event : events) {
            if (const auto one = std::get_if<Event>(&event)) {
                found.append(*one);
            }
        }
        return found;
    }
    template <class Event>
    [[nodiscard]] int count() const
    {
        return int(all<Event>().size());
    }
    [[nodiscard]] int sentCount(osdp::Command code) const;
    [[nodiscard]] BoardFault lastFault() const;
    void release(quint64 ticket, int door, const QByteArray &head = QByteArray(32, 'h'));

    fakes::SeededRandom random{7};
    ControlPanel panel;
    ScriptedPeripheral board;
    QList<ScriptedPeripheral *> devices{&board};
    Ms now{1000};
    Ms replyAfter{2};
    Fate loseCommand;
    Fate loseReply;
    std::function<QByteArray(const QByteArray &)> changeReply;
    QList<Sent> sent;
    BoardEvents events;
    int idleTurns = 0; ///< times that the panel asked to be called and had nothing to do

private:
    void carry(const QByteArray &bytes);
    void collect();
};

} // namespace latchkey::test
