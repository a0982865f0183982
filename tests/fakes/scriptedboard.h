// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QSet>
#include <QVector>

#include <core/ports/binboard.h>

#include "answerqueue.h"

namespace latchkey::fakes {

/// A board whose doors, fobs and answers are decided by the test. It says what it is told to say, at once; only
/// the answers to readFob() wait in the queue. Every order is remembered.
class ScriptedBoard : public BinBoard {
    Q_OBJECT
public:
    /// A box of `bins` bins with a door each, all shut, empty and online.
    ScriptedBoard(AnswerQueue &answers, int bins);
    /// A box whose bins share `doors` doors.
    ScriptedBoard(AnswerQueue &answers, int doors, int bins);

    [[nodiscard]] bool isOnline() const override { return m_online && !isSilentlyOff; }
    [[nodiscard]] BoardFault fault() const override { return m_fault; }
    [[nodiscard]] BoardCapabilities capabilities() const override { return m_capabilities; }
    [[nodiscard]] DoorSwitch door(DoorNumber door) const override;
    [[nodiscard]] FobReading fob(BinNumber bin) const override;
    [[nodiscard]] PowerReading power() const override { return m_power; }
    [[nodiscard]] std::optional<BoardFacts> facts() const override { return m_facts; }
    void release(const ReleaseOrder &order) override;
    void setAttention(Attention wanted) override { attention = wanted; }
    void readFob(BinNumber bin) override;
    void readPower() override;

    /// Comes online with the state that was scripted, or goes; orders without an answer then end as unknown.
    void setOnline(bool online, BoardFault fault = BoardFault::Silent);
    void setFault(BoardFault fault);
    void setDoor(DoorNumber door, DoorSwitch state);
    void setFob(BinNumber bin, const FobReading &reading);
    void setPower(const PowerReading &power);
    void setFacts(const std::optional<BoardFacts> &facts) { m_facts = facts; }
    void setCapabilities(const BoardCapabilities &capabilities) { m_capabilities = capabilities; }
    void setTampered(bool tampered);
    void pressButton();

    /// Changes what the sensors will say without telling anybody: what happens while the power is off.
    void seedDoor(DoorNumber door, DoorSwitch state) { m_doors.insert(door, state); }
    void seedFob(BinNumber bin, const FobReading &reading) { m_fobs.insert(bin, reading); }

    /// The answers to the oldest order that has none. False: there is no such order.
    bool acknowledge();
    bool refuse(ReleaseRefusal why = ReleaseRefusal::Refused);
    bool loseAnswer();

    /// Every order that was ever given, in order.
    QVector<ReleaseOrder> orders;
    /// Every bin that was asked for a fresh reading.
    QVector<BinNumber> fobReads;
    Attention attention = Attention::Idle;
    /// Acknowledge every order by itself, through the queue.
    bool acknowledgesAtOnce = false;
    /// Answer readFob() through the queue; false: the bin's reader is dead.
    bool answersFobReads = true;
    quint32 pulses = 0;
    bool isSilentlyOff = false; ///< the line is shut, and nobody was told yet

private:
    [[nodiscard]] std::optional<quint64> takeWaiting();

    AnswerQueue &m_answers;
    BoardCapabilities m_capabilities;
    bool m_online = true;
    BoardFault m_fault = BoardFault::None;
    QHash<DoorNumber, DoorSwitch> m_doors;
    QHash<BinNumber, FobReading> m_fobs;
    PowerReading m_power;
    std::optional<BoardFacts> m_facts;
    QVector<quint64> m_waiting;
};

} // namespace latchkey::fakes
