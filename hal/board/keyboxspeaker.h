// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/board/boxstate.h>
#include <hal/board/releasedesk.h>
#include <hal/board/stationspeaker.h>
#include <hal/wire/profile.h>

#include <vector>

namespace latchkey::line {

/// Talks to a key-box board: reads its whole state after every start, then polls, asks which fob came, and lets the
/// releases through. Counts of doors and bins come from the box's own geometry and are compared with what the board
/// reports inside the session; the table of capabilities, which anybody can forge, is not asked.
class KeyBoxSpeaker : public StationSpeaker {
public:
    struct Options {
        osdp::profile::Layout layout;
        Ms pulse{1500};
        bool readsBadges = true; ///< reader 0 is the badge reader
        Ms askPower{30000}; ///< how often; that the mains went is told at once
    };

    KeyBoxSpeaker(BoardEvents &events, const Options &options);

    void release(Ms now, const ReleaseOrder &order) { m_desk.order(now, order, m_online); }
    void readFob(BinNumber bin);
    void readPower(Ms now);
    void ping(const QByteArray &payload);

    [[nodiscard]] Ms nextDue() const override;
    [[nodiscard]] bool isUrgent() const override { return m_online && m_desk.wants(); }
    [[nodiscard]] std::optional<Request> next(Ms now) override;
    void answered(Ms now, const Request &request, const Answer &answer) override;
    void tick(Ms now) override;
    [[nodiscard]] Ms nextTick() const override { return m_desk.nextExpiry(); }
    void sessionUp(Ms now) override;
    void sessionLost(Ms now) override;
    void faultIs(BoardFault fault) override;
    [[nodiscard]] BoardFault objection() const override { return m_objection; }

protected:
    [[nodiscard]] Ms pollInterval(Ms now) const override;

private:
    /// What is on the wire, or what a report is awaited for. The first ones are the steps of the start, in order.
    enum class Task { Size, Local, Power, Inputs, Outputs, Facts, Inventory, Done, Poll, Release, Order, None };
    /// What is to be found out about one bin.
    struct FobQuestion {
        bool open = false;
        bool asked = false; ///< by readFob(): answer also when nothing changed
    };

    [[nodiscard]] Task pick(Ms now);
    [[nodiscard]] Task pickQuiet(Ms now) const;
    [[nodiscard]] std::optional<Request> requestFor(Task task, Ms now);
    [[nodiscard]] Request inventoryRequest();
    [[nodiscard]] bool isFobAsked() const;
    [[nodiscard]] bool isOrderPossible() const;

    void questionAnswered(Ms now, Task task, const Answer &answer);
    void reported(Ms now, Task task, const osdp::profile::AnyReport &report);
    void questionFailed(Ms now, Task task, const Answer &answer);
    void inventoryFailed();
    void stepDone(Ms now, Task task);
    void goOnline(Ms now);

    void localAnswered(Ms now, const Answer &answer);
    void inputsAnswered(Ms now, const Answer &answer);
    void outputsAnswered(Ms now, const Answer &answer);
    void reportArrived(Ms now, const osdp::ManufacturerReply &reply);
    void eventArrived(Ms now, const Answer &answer);
    void takeLocal(Ms now, const osdp::LocalStatusReply &local);
    void takeInputs(const QList<osdp::InputState> &inputs);
    void takePower(const osdp::profile::PowerReport &report);
    void tellPower(const PowerReading &now);
    void takeInventory(Ms now, const osdp::profile::InventoryReport &report);
    void takeFob(BinNumber bin, const std::optional<QByteArray> &uid);
    [[nodiscard]] bool takeFacts(const osdp::profile::FactsReport &report); ///< false: it is an old one
    void takePing(const osdp::profile::PingReport &report);
    void askFob(BinNumber bin);
    void tellFob(BinNumber bin, bool changed, bool asked);
    [[nodiscard]] FobQuestion &question(BinNumber bin) { return m_questions[size_t(bin.index())]; }

    Options m_options;
    BoxState m_box;
    ReleaseDesk m_desk;

    Task m_step = Task::Size;
    Task m_task = Task::None;
    Task m_awaited = Task::None; ///< its report is to come with a later POLL
    Ms m_awaitUntil = Never;
    int m_askedFirst = 0; ///< first bin of the inventory request on the wire
    int m_askedCount = 0;
    int m_nextBin = 1; ///< of the start's inventory
    std::vector<FobQuestion> m_questions;

    BoardFault m_objection = BoardFault::None;
    BoardFault m_told = BoardFault::None;
    bool m_profileSeen = false; ///< it answered something that only a key-box board answers
    bool m_readsFobs = false;
    bool m_tampered = false;
    bool m_mainsLost = false;
    PowerReading m_power;
    bool m_powerReports = false;
    bool m_powerAsked = false; ///< by readPower(): answer also when nothing changed
    Ms m_powerAt{0};
    std::optional<BoardFacts> m_facts;
};

} // namespace latchkey::line
