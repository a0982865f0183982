// SPDX-License-Identifier: Apache-2.0
#include "stationspeaker.h"

namespace latchkey::line {

using namespace osdp;

namespace {
constexpr Ms WithPerson{100};
constexpr Ms WhenIdle{700};
constexpr Ms AtNight{3000};
constexpr int MostEventsInRow = 64;
} // namespace

Ms StationSpeaker::pollInterval(Ms) const
{
    switch (m_attention) {
    case Attention::Person: return WithPerson;
    case Attention::Idle: return WhenIdle;
    case Attention::Night: return AtNight;
    }
    return WithPerson;
}

void StationSpeaker::setAttention(Ms now, Attention attention)
{
    m_attention = attention;
    m_pollAt = std::min(m_pollAt, now + pollInterval(now));
}

void StationSpeaker::pollAnswered(Ms now, const Answer &answer)
{
    const bool event = answer.reply && !answer.as<AckReply>() && !answer.as<NakReply>();
    m_eventsInRow = event ? m_eventsInRow + 1 : 0;
    m_pollAt = event && m_eventsInRow < MostEventsInRow ? now : now + pollInterval(now);
}

void StationSpeaker::readerSaid(Ms now, const Answer &answer)
{
    m_qrCodes.forgetOld(now);
    if (const auto card = answer.as<RawCardReply>()) {
        cardRead(now, *card);
    } else if (const auto qr = answer.as<FormattedCardReply>(); qr && !qr->backwards) {
        qrRead(now, qr->text);
    } else if (const auto pad = answer.as<KeypadReply>()) {
        keysTyped(*pad);
    }
}

void StationSpeaker::cardRead(Ms now, const RawCardReply &card)
{
    if (const auto text = qrTextOf(card)) {
        return qrRead(now, *text);
    }
    if (const auto uid = m_cards.pass(now, card)) {
        m_events.push_back(events::CardSeen{*uid});
    }
}

void StationSpeaker::qrRead(Ms now, const Secret &text)
{
    if (m_qrCodes.passes(now, text)) {
        m_events.push_back(events::QrSeen{text});
    }
}

void StationSpeaker::keysTyped(const KeypadReply &pad)
{
    if (pad.keys.isEmpty()) {
        return;
    }
    Secret keys;
    for (const char key : pad.keys) {
        const char shown = key == KeypadReply::Star ? '*' : key == KeypadReply::Hash ? '#' : key;
        keys.append(static_cast<unsigned char>(shown));
    }
    m_events.push_back(events::KeysSeen{std::move(keys)});
}

} // namespace latchkey::line
