// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/board/boardevents.h>
#include <hal/board/cardfilter.h>
#include <hal/board/orderqueue.h>
#include <hal/board/qrfilter.h>
#include <hal/board/speaker.h>

namespace latchkey::line {

/// What the box board and a bought reader have in common: they are polled, take orders, and read cards.
class StationSpeaker : public Speaker {
public:
    explicit StationSpeaker(BoardEvents &events) : m_events(events), m_orders(events) {}

    [[nodiscard]] bool isOnline() const { return m_online; }
    void order(OrderKind kind, const Request &request) { m_orders.add(kind, request, m_online); }
    void setAttention(Ms now, Attention attention);

    void installEnded(InstallOutcome outcome) override { m_events.push_back(events::InstallEnded{outcome}); }
    void keyChangeEnded(OrderOutcome outcome) override { tell(OrderKind::ChangeKey, outcome); }
    void lineChangeEnded(OrderOutcome outcome) override { tell(OrderKind::ChangeLine, outcome); }
    void lineIs(quint8 address, int baud) override { m_events.push_back(events::LineIs{address, baud}); }
    [[nodiscard]] BoardFault objection() const override { return BoardFault::None; }

protected:
    /// Time from one POLL to the next while nothing happens.
    [[nodiscard]] virtual Ms pollInterval(Ms now) const;
    /// The POLL brought an event: there may be more, but never so many that the line is for one device alone.
    void pollAnswered(Ms now, const Answer &answer);
    /// A card, a QR code or keys, from a reader that counts as the badge reader.
    void readerSaid(Ms now, const Answer &answer);
    void tell(OrderKind kind, OrderOutcome outcome) { m_events.push_back(events::OrderEnded{kind, outcome}); }

    BoardEvents &m_events;
    OrderQueue m_orders;
    Attention m_attention = Attention::Person;
    bool m_online = false;
    Ms m_pollAt{0};

private:
    void cardRead(Ms now, const osdp::RawCardReply &card);
    void qrRead(Ms now, const Secret &text);
    void keysTyped(const osdp::KeypadReply &pad);

    CardFilter m_cards;
    QrFilter m_qrCodes;
    int m_eventsInRow = 0;
};

} // namespace latchkey::line
