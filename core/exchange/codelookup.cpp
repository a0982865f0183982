// SPDX-License-Identifier: Apache-2.0
#include "codelookup.h"

#include "exchangewords.h"
#include "journalbodies.h"
#include "secondoffers.h"

#include <core/access/qrtext.h>
#include <core/access/throttleidentity.h>
#include <core/access/typedcode.h>

namespace latchkey::exchange {

using access::throttle::Method;

namespace {

Refusal refusalFor(access::CodeFault fault)
{
    switch (fault) {
    case access::CodeFault::TooShort: return Refusal::CodeTooShort;
    case access::CodeFault::TooLong: return Refusal::CodeTooLong;
    case access::CodeFault::None:
    case access::CodeFault::NotDigits:
    case access::CodeFault::WrongCheckDigit: break;
    }
    return Refusal::BadFormat;
}

Refusal refusalFor(access::NumberFault fault)
{
    switch (fault) {
    case access::NumberFault::TooShort: return Refusal::NumberTooShort;
    case access::NumberFault::TooLong: return Refusal::NumberTooLong;
    case access::NumberFault::NoCountry: return Refusal::NumberNeedsCountry;
    case access::NumberFault::NotDigits: break;
    }
    return Refusal::BadFormat;
}

/// Whether it can only be an access code that the system gave out: a key's or person's own code never has this shape.
bool isGivenAccessCode(const Secret &code)
{
    return access::familyOf(code.bytes()) == access::CodeFamily::Access && code.size() == access::AccessCodeDigits;
}

access::IdentifiedBy wayOf(people::CodeKind kind, access::IdentifiedBy bookingAs)
{
    switch (kind) {
    case people::CodeKind::Access: return access::IdentifiedBy::AccessCode;
    case people::CodeKind::KeyCode: return access::IdentifiedBy::KeyCode;
    case people::CodeKind::Booking: break;
    }
    return bookingAs;
}

} // namespace

void CodeLookup::code(const Secret &typed) { read(typed, By::BookingCode); }

void CodeLookup::number(const Secret &typed)
{
    const auto number = access::normalised(typed, m_tools.parts.terms.numbers);
    if (!number)
        return reject(refusalFor(number.error()));
    const Typed what{number.value(), By::MobileNumber};
    m_tools.parts.terms.identifiersOpen() ? lookUpSecret(what) : lookUpIdentifier(what);
}

void CodeLookup::qr(const Secret &text)
{
    const auto content = access::contentOfQr(text);
    if (!content)
        return reject(Refusal::BadFormat);
    read(content->digits, By::Qr);
}

void CodeLookup::read(const Secret &code, By bookingAs)
{
    const access::CodeReading reading = access::readCode(code);
    if (reading.fault != access::CodeFault::None)
        return reject(refusalFor(reading.fault));
    if (isGivenAccessCode(code) && !m_tools.parts.terms.identifiersOpen())
        return lookUpIdentifier({code, By::AccessCode});
    lookUpSecret({code, bookingAs});
}

void CodeLookup::reject(Refusal why)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    m_tools.inquiry.tell(event::NobodyFound{why});
}

void CodeLookup::lookUpIdentifier(const Typed &typed)
{
    m_tools.inquiry.open(Inquiry::Pace::OnTick);
    ask(typed, [this, typed](const QByteArray &key, const Owner &owner) { claim(key, typed, owner); });
}

void CodeLookup::lookUpSecret(const Typed &typed)
{
    m_tools.inquiry.open(Inquiry::Pace::AtOnce);
    m_tools.tries.count({}, Method::Code, [this, typed](Tries::Receipt receipt) {
        ask(typed, [this, typed, receipt](const QByteArray &key, const Owner &owner) {
            owner ? found(receipt, key, *owner) : nobody(typed.by);
        });
    });
}

void CodeLookup::ask(const Typed &typed, std::function<void(const QByteArray &, const Owner &)> then)
{
    const auto hashed = [this, by = typed.by, then = std::move(then)](const QByteArray &key) {
        if (key.isEmpty()) // there was not enough memory for the hash
            return m_tools.inquiry.tell(event::StoreFailed{StoreError::Failed});
        if (by == By::MobileNumber) {
            using Answer = std::optional<people::Person>;
            m_tools.parts.people.findByNumber(key, m_tools.inquiry.answer<Answer>([=](const Answer &person) {
                then(key, person ? Owner(Found{*person, by}) : std::nullopt);
            }));
        } else {
            using Answer = std::optional<people::CodeOwner>;
            m_tools.parts.people.findByCode(key, m_tools.inquiry.answer<Answer>([=](const Answer &owner) {
                then(key, owner ? Owner(Found{owner->person, wayOf(owner->kind, by)}) : std::nullopt);
            }));
        }
    };
    m_tools.parts.hasher.lookupKey(typed.text, m_tools.inquiry.whileOpen<QByteArray>(hashed));
}

void CodeLookup::nobody(By by)
{
    // Nobody says what sort of code it was to be.
    const bool typedCode = by == By::BookingCode || by == By::AccessCode;
    m_tools.refusals.write({typedCode ? QStringLiteral("code") : wordFor(by), Refusal::NotRecognised});
    m_tools.inquiry.tell(event::NobodyFound{});
}

void CodeLookup::found(Tries::Receipt receipt, const QByteArray &key, const Found &found)
{
    if (isIdentifierOnly(found.by) && !m_tools.parts.terms.identifiersOpen()) {
        const Typed as{{}, found.by};
        return m_tools.tries.right(receipt, {}, [this, key, as, found] { claim(key, as, found); });
    }
    const Visit visit{holderOf(found.person), found.by};
    m_tools.tries.right(receipt, identifiedEntry(visit),
                        [this, visit] { m_tools.inquiry.tell(event::PersonFound{visit}); });
}

void CodeLookup::claim(const QByteArray &key, const Typed &typed, const Owner &owner)
{
    const PinHasher &hasher = m_tools.parts.hasher;
    const QByteArray identity = owner ? access::throttle::identityOf(hasher, owner->person.id)
                                      : access::throttle::identityOf(hasher, key);
    const auto person = owner ? std::optional(owner->person) : std::nullopt;
    const Claim made = m_tools.claims.make({typed.by, person ? person->id : Claims::nobody(identity), person, identity,
                                            typed.by == By::MobileNumber ? typed.text : Secret()});
    m_tools.inquiry.tell(event::ClaimMade{made, offersToAnybody(m_tools.parts, typed.by)});
}

} // namespace latchkey::exchange
