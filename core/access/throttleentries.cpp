// SPDX-License-Identifier: Apache-2.0
#include "throttleentries.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::access::throttle {

QString wordFor(Method method)
{
    switch (method) {
    case Method::Code: return u"code"_s;
    case Method::Pin: return u"pin"_s;
    case Method::BadgePin: return u"badge-pin"_s;
    case Method::Totp: return u"totp"_s;
    case Method::SentCode: return u"sent-code"_s;
    case Method::EmergencyBin: return u"emergency-bin"_s;
    case Method::EmergencyAll: return u"emergency-all"_s;
    }
    return {};
}

journal::Entry attemptEntry(Method method) { return {journal::EntryType::Attempt, {{u"way"_s, wordFor(method)}}}; }

journal::Entry alarmEntry(const Box &box) { return {journal::EntryType::ThrottleAlarm, {{u"wrong"_s, box.wrong}}}; }

journal::Entry acknowledgedEntry(const Box &box)
{
    QJsonObject body{{u"what"_s, u"box"_s}, {u"wrong"_s, box.wrong}};
    if (box.rolledBack)
        body.insert(u"rolledBack"_s, true);
    return {journal::EntryType::ThrottleCleared, body};
}

bool tellTheSame(const QJsonObject &ahead, const QJsonObject &other)
{
    return !ahead.isEmpty() && ahead[u"boardSequence"_s] == other[u"boardSequence"_s]
        && ahead[u"boardHead"_s] == other[u"boardHead"_s];
}

journal::Entry resetEntry(const PersonId &person)
{
    return {journal::EntryType::ThrottleCleared, {{u"what"_s, u"person"_s}, {u"person"_s, person.toString()}}};
}

} // namespace latchkey::access::throttle
