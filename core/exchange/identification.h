// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/accountdesk.h>
#include <core/exchange/cardlookup.h>
#include <core/exchange/codelookup.h>
#include <core/exchange/exchangestate.h>
#include <core/exchange/factorcheck.h>
#include <core/exchange/keydecision.h>
#include <core/exchange/keylist.h>

namespace latchkey::exchange {

/// Finds out who stands there and what they may take: the one desk for its parts, each of which asks in one matter. It
/// answers with events. An answer to a question that nobody waits for any more is dropped.
class Identification : public QObject {
    Q_OBJECT
public:
    explicit Identification(const SessionParts &parts, QObject *parent = nullptr);

    [[nodiscard]] CodeLookup &codes() { return m_codes; }
    [[nodiscard]] CardLookup &cards() { return m_cards; }
    [[nodiscard]] FactorCheck &factors() { return m_factors; }
    [[nodiscard]] KeyList &list() { return m_list; }
    [[nodiscard]] KeyDecision &decision() { return m_decision; }
    [[nodiscard]] AccountDesk &account() { return m_account; }
    /// Another page is shown: what only the one before needed is wiped.
    void follow(const State &state);

Q_SIGNALS:
    void found(const latchkey::exchange::Event &event);
    /// A fob at the reader that the sensors have inside the box.
    void insideFobShown(const latchkey::keys::Key &key);

private:
    SessionParts m_parts;
    Inquiry m_inquiry;
    Tries m_tries;
    Claims m_claims;
    RefusalLog m_refusals;
    InquiryTools m_tools;
    CodeLookup m_codes;
    CardLookup m_cards;
    FactorCheck m_factors;
    KeyList m_list;
    KeyDecision m_decision;
    AccountDesk m_account;
};

} // namespace latchkey::exchange
