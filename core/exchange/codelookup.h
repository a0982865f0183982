// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/inquirytools.h>

namespace latchkey::exchange {

/// Finds out whose code or number was typed, or shown as a QR code. There are two sorts:
///
/// - *Identifiers* say who somebody is: the box's own six-digit access codes, and mobile numbers. Looking one up counts
///   no try and tells nothing: known or not, a second thing is asked for.
/// - *Secrets* are enough alone, or are somebody's own by their shape: booking codes, key codes, codes that people chose
///   themselves. Each one is a try. Where the box asks for nothing beside identifiers, those are secrets too.
class CodeLookup {
public:
    explicit CodeLookup(const InquiryTools &tools) : m_tools(tools) {}

    void code(const Secret &typed);
    void number(const Secret &typed);
    /// What a QR code says.
    void qr(const Secret &text);

private:
    using By = access::IdentifiedBy;
    struct Found {
        people::Person person;
        By by;
    };
    using Owner = std::optional<Found>;
    /// What was typed, and as what.
    struct Typed {
        Secret text;
        By by;
    };

    void read(const Secret &code, By bookingAs);
    void reject(Refusal why);
    void lookUpIdentifier(const Typed &typed);
    void lookUpSecret(const Typed &typed);
    /// The book's answer, and the key under which it was asked.
    void ask(const Typed &typed, std::function<void(const QByteArray &, const Owner &)> then);
    void nobody(By by);
    void found(Tries::Receipt receipt, const QByteArray &key, const Found &found);
    void claim(const QByteArray &key, const Typed &typed, const Owner &owner);

    InquiryTools m_tools;
};

} // namespace latchkey::exchange
