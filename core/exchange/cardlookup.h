// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/inquirytools.h>

namespace latchkey::exchange {

/// Finds out what a card at the reader is: somebody's badge, given by the owner or linked at the box, or a key's fob,
/// which brings the key back. Where a card is both, it is the fob.
class CardLookup {
public:
    using InsideFob = std::function<void(const keys::Key &)>;

    /// `insideFob` is told about a fob at the reader that the sensors have inside the box.
    CardLookup(const InquiryTools &tools, InsideFob insideFob) : m_tools(tools), m_insideFob(std::move(insideFob)) {}

    void card(const CardUid &uid);

private:
    void found(const people::CardOwner &owner, const CardUid &uid);
    void person(const people::Person &person);
    void dropOff(const keys::Key &key);
    /// No badge and no fob that the owner knows of.
    void lookUpLinked(const CardUid &uid);
    void reject(const CardUid &uid, Refusal why);

    InquiryTools m_tools;
    InsideFob m_insideFob;
};

} // namespace latchkey::exchange
