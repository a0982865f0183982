// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "boardmetal.h"

#include <core/ports/binboard.h>
#include <core/ports/cardreader.h>
#include <core/ports/clock.h>
#include <core/ports/timers.h>
#include <hal/board/controlpanel.h>

namespace latchkey::histories {

/// The board as the kiosk sees it: the product's own control panel, byte for byte against the simulated board, in one
/// thread and on the time of a test. What SerialBoard and its LineWorker do, without port and thread.
class LockstepBoard : public BinBoard {
    Q_OBJECT
public:
    /// What a packet and its answer need on the wire, and the board to think.
    static constexpr Ms RoundTrip{3};

    struct Parts {
        BoardMetal &metal;
        RandomSource &random;
        const Clock &clock;
        Timers &timers;
    };
    LockstepBoard(const Parts &parts, int bins, const Secret &key);
    ~LockstepBoard() override;

    void start(); ///< opens the line
    void rest(); ///< shuts it: nothing is said until start()
    void hibernate(std::chrono::seconds delay, WakeSources wake);

    [[nodiscard]] bool isOnline() const override { return m_now.has_value(); }
    [[nodiscard]] BoardFault fault() const override { return m_fault; }
    [[nodiscard]] BoardCapabilities capabilities() const override { return m_capabilities; }
    [[nodiscard]] DoorSwitch door(DoorNumber door) const override;
    [[nodiscard]] FobReading fob(BinNumber bin) const override;
    [[nodiscard]] PowerReading power() const override { return m_power; }
    [[nodiscard]] std::optional<BoardFacts> facts() const override { return m_facts; }
    void release(const ReleaseOrder &order) override;
    void setAttention(Attention attention) override;
    void readFob(BinNumber bin) override;
    void readPower() override;
    [[nodiscard]] bool isReaderOnline() const { return m_isReaderOnline; }

Q_SIGNALS:
    void cardPresented(const latchkey::CardUid &uid);
    void readerOnlineChanged(bool online);
    void orderEnded(latchkey::OrderKind kind, latchkey::OrderOutcome outcome);

private:
    void soon();
    void pump();
    void deliver();
    void carry(const QByteArray &packet);
    void on(const events::WentOnline &now);
    void on(const events::WentOffline &);
    void on(const events::FaultIs &now) { setFault(now.fault); }
    void on(const events::DoorIs &now);
    void on(const events::FobIs &now);
    void on(const events::PowerIs &now);
    void on(const events::FactsAre &now) { m_facts = now.facts; }
    void on(const events::TamperIs &now) { Q_EMIT tamperChanged(now.tampered); }
    void on(const events::ButtonDown &) { Q_EMIT buttonPressed(); }
    void on(const events::Released &now) { Q_EMIT released(now.ticket, now.pulseCount); }
    void on(const events::ReleaseRefused &now) { Q_EMIT releaseRefused(now.ticket, now.why); }
    void on(const events::ReleaseUnknown &now) { Q_EMIT releaseUnknown(now.ticket); }
    void on(const events::ReaderIs &now);
    void on(const events::CardSeen &now) { Q_EMIT cardPresented(now.uid); }
    void on(const events::QrSeen &) {}
    void on(const events::KeysSeen &) {}
    void on(const events::OrderEnded &now) { Q_EMIT orderEnded(now.kind, now.outcome); }
    void on(const events::InstallEnded &) {}
    void on(const events::LineIs &) {}
    void setFault(BoardFault now);

    /// What is known while it is online.
    struct Known {
        std::vector<DoorSwitch> doors;
        std::vector<FobReading> fobs;
    };
    Parts m_parts;
    ControlPanel m_panel;
    std::optional<Known> m_now;
    bool m_isReaderOnline = false;
    BoardFault m_fault = BoardFault::None;
    BoardCapabilities m_capabilities;
    PowerReading m_power;
    std::optional<BoardFacts> m_facts;
    QList<QByteArray> m_answers; ///< on their way back
    Timers::Token m_pump = 0;
    Timers::Token m_wire = 0;
};

/// Reader 0 of that board.
class LockstepReader : public CardReader {
    Q_OBJECT
public:
    explicit LockstepReader(LockstepBoard &board) : m_board(board)
    {
        connect(&board, &LockstepBoard::readerOnlineChanged, this, &LockstepReader::readyChanged);
        connect(&board, &LockstepBoard::cardPresented, this, [this](const CardUid &uid) {
            if (!isDeaf)
                Q_EMIT cardPresented(uid);
        });
    }
    [[nodiscard]] bool isReady() const override { return m_board.isReaderOnline(); }

    bool isDeaf = false; ///< spoilt: what it reads it keeps to itself

private:
    LockstepBoard &m_board;
};

} // namespace latchkey::histories
