// SPDX-License-Identifier: Apache-2.0
#include "boxcodes.h"

#include <app/hub/notify/secrettext.h>
#include <app/hub/store/entitystore.h>
#include <app/hub/store/tallystore.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using notify::Channel;
using store::Fault;
using store::Transaction;

constexpr store::Ms Hour = store::Ms(3600) * 1000;
const auto Purpose = u"pick-up"_s;

/// Where somebody is reached by the wanted way; nullopt: nowhere.
std::optional<Recipient> recipientOf(const QJsonObject &person, sync::CodeChannel channel, const QString &language)
{
    const QString mobile = person.value(u"mobile"_s).toString();
    const QString mail = person.value(u"email"_s).toString();
    const bool text = channel != sync::CodeChannel::Mail && !mobile.isEmpty();
    if (!text && (mail.isEmpty() || channel == sync::CodeChannel::Sms))
        return std::nullopt;
    return Recipient{text ? Channel::Text : Channel::Mail, text ? mobile : mail,
                     person.value(u"language"_s).toString(language)};
}

sync::CheckResult resultOf(OneTimeCodes::Outcome outcome)
{
    switch (outcome) {
    case OneTimeCodes::Outcome::Right: return sync::CheckResult::Right;
    case OneTimeCodes::Outcome::Wrong: return sync::CheckResult::Wrong;
    case OneTimeCodes::Outcome::Expired: return sync::CheckResult::Expired;
    case OneTimeCodes::Outcome::TooMany: break;
    }
    return sync::CheckResult::TooMany;
}

} // namespace

Result<std::optional<BoxCodes::Person>, Fault> BoxCodes::personFor(const sync::ChallengeRequest &request,
                                                                   const QJsonObject &box)
{
    store::EntityStore entities(m_desk.database);
    const QString number = u'+' + QString::fromLatin1(notify::viewOf(request.number));
    const auto found = request.person ? entities.get(m_org, u"person"_s, request.person->toString())
                                      : entities.byKey(m_org, u"person"_s, {u"mobile"_s, number});
    if (!found)
        return found.error();
    if (!*found || (*found)->doc.value(u"suspended"_s).toBool())
        return std::optional<Person>();
    const QString language = box.value(u"languages"_s).toArray().first().toString();
    const auto to = recipientOf((*found)->doc, request.channel, language);
    return to ? std::optional(Person{(*found)->id, *to}) : std::nullopt;
}

Result<bool, Fault> BoxCodes::isBusy(Transaction &transaction)
{
    const auto tally = store::TallyStore(m_desk.database).add(transaction, u"box-codes"_s, m_box, Hour, m_desk.now());
    if (!tally)
        return tally.error();
    return tally->count > MostAnHour;
}

Result<QString, Fault> BoxCodes::send(const sync::ChallengeRequest &request)
{
    return m_desk.database.transact([&](Transaction &transaction) -> Result<QString, Fault> {
        const auto box = store::EntityStore(m_desk.database).get(m_org, u"box"_s, m_box);
        if (!box)
            return box.error();
        const QJsonObject doc = *box ? (*box)->doc : QJsonObject();
        const auto person = personFor(request, doc);
        if (!person)
            return person.error();
        const auto busy = isBusy(transaction);
        if (!busy)
            return busy.error();
        CodeWish wish{Purpose, *person ? (*person)->id : QString(), m_org, *person ? (*person)->to : Recipient()};
        wish.kind = notify::MessageKind::ExchangeCode;
        wish.facts.box = doc.value(u"name"_s).toString();
        wish.data = {{u"box"_s, m_box}};
        OneTimeCodes codes(m_desk);
        const auto sent = *person && !*busy ? codes.send(transaction, wish) : codes.pretend(transaction, wish);
        if (!sent)
            return sent.error();
        return sent->challenge;
    });
}

Result<sync::CheckResult, Fault> BoxCodes::check(const QString &challenge, const Secret &code)
{
    const auto verdict = OneTimeCodes(m_desk).check(challenge, Purpose, code, {{u"box"_s, m_box}});
    if (!verdict)
        return verdict.error();
    return resultOf(verdict->outcome);
}

} // namespace latchkey::hub
