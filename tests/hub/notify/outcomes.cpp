// SPDX-License-Identifier: Apache-2.0
#include "outcomes.h"

namespace latchkey::hub::notify {

namespace {

QByteArray nameOf(Fault fault)
{
    static constexpr const char *Names[]{"BadRecipient", "BadContent",       "NotSetUp",  "BadSettings",  "NoName",
                                         "NoConnection", "ForbiddenAddress", "NotSecure", "LoginRefused", "TimedOut",
                                         "Busy",         "Refused",          "Gone",      "Redirected",   "Interrupted",
                                         "Expired",      "TooMany",          "OutOfTries"};
    return Names[size_t(fault)];
}

QByteArray textOf(const Reason &why)
{
    return nameOf(why.fault) + (why.code == 0 ? QByteArray() : ' ' + QByteArray::number(why.code));
}

} // namespace

QByteArray textOf(const Outcome &outcome)
{
    if (const auto *later = std::get_if<TryLater>(&outcome))
        return "later " + textOf(later->why)
            + (later->after ? " after " + QByteArray::number(qint64(later->after->count())) + " s" : QByteArray());
    if (const auto *never = std::get_if<GiveUp>(&outcome))
        return "never " + textOf(never->why);
    return "sent";
}

} // namespace latchkey::hub::notify
