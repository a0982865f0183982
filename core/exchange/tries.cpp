// SPDX-License-Identifier: Apache-2.0
#include "tries.h"

#include <core/access/throttleentries.h>

namespace latchkey::exchange {

using access::throttle::Verdict;

void Tries::count(const QByteArray &identity, access::throttle::Method method, std::function<void(Receipt)> then)
{
    using Counted = access::ThrottleBook::Counted;
    m_parts.throttle.count(identity, method, access::throttle::attemptEntry(method),
                           m_inquiry.answer<Counted>([this, then = std::move(then)](const Counted &counted) {
                               if (counted.receipt == 0)
                                   m_inquiry.turnAway(refusalOf(counted.admission));
                               else
                                   then(counted.receipt);
                           }));
}

void Tries::right(Receipt receipt, const std::optional<journal::Entry> &entry, std::function<void()> then)
{
    m_parts.throttle.succeeded(receipt, entry,
                               m_inquiry.answer<Done>([then = std::move(then)](const Done &) { then(); }));
}

Refused Tries::refusalOf(const access::throttle::Admission &admission) const
{
    const QDateTime at = m_parts.clock.now().addMSecs(admission.wait.count());
    switch (admission.verdict) {
    case Verdict::Wait: return {Refusal::TooManyTries, at, {}, {}};
    case Verdict::StepUp: // an older disk's is ended by the owner, not by time
        return {Refusal::StepUp, admission.wait.count() > 0 ? at : QDateTime(), {}, {}};
    case Verdict::PinSuspended: return {Refusal::PinSuspended, {}, {}, {}};
    case Verdict::Locked:
    case Verdict::MayTry: break;
    }
    return {Refusal::LockedTillReset, {}, {}, {}};
}

} // namespace latchkey::exchange
