// SPDX-License-Identifier: Apache-2.0
#include "identification.h"

namespace latchkey::exchange {

namespace {

/// Whether a claim is being made or proved.
template <class S>
constexpr bool HoldsClaim
    = std::is_same_v<
          S,
          state::
              LookingUp> || std::is_same_v<S, state::SendingCode> || std::is_same_v<S, state::AwaitingFactor> || std::is_same_v<S, state::CheckingFactor>;

} // namespace

Identification::Identification(const SessionParts &parts, QObject *parent)
    : QObject(parent),
      m_parts(parts),
      m_inquiry(parts.clock, parts.timers, [this](const Event &event) { Q_EMIT found(event); }),
      m_tries(m_parts, m_inquiry),
      m_refusals(parts.clock, parts.journal),
      m_tools{m_parts, m_inquiry, m_tries, m_claims, m_refusals},
      m_codes(m_tools),
      m_cards(m_tools, [this](const keys::Key &key) { Q_EMIT insideFobShown(key); }),
      m_factors(m_tools),
      m_list(m_tools),
      m_decision(m_tools),
      m_account(m_tools)
{}

void Identification::follow(const State &state)
{
    const bool proving = std::visit([](const auto &s) { return HoldsClaim<std::decay_t<decltype(s)>>; }, state);
    if (!proving)
        m_claims.wipe();
    if (!std::holds_alternative<state::SettingPin>(state) && !std::holds_alternative<state::SettingApp>(state))
        m_account.wipe();
    const bool nobodyIsThere = std::holds_alternative<state::Idle>(state)
        || std::holds_alternative<state::OutOfService>(state) || std::holds_alternative<state::ClosingUp>(state)
        || std::holds_alternative<state::AwaitingPresence>(state);
    if (!nobodyIsThere)
        return;
    m_claims.forget();
    m_inquiry.close();
}

} // namespace latchkey::exchange
