// SPDX-License-Identifier: Apache-2.0
#include "throttleoracle.h"

#include <algorithm>

namespace latchkey::fakes {

using namespace std::chrono_literals;
using access::throttle::Verdict;

namespace {

using Method = ThrottleOracle::Method;

bool isForEmergencies(Method method) { return method == Method::EmergencyBin || method == Method::EmergencyAll; }

bool isTyped(Method method) { return method == Method::Code || method == Method::Pin; }

bool countsForOnePerson(Method method)
{
    return method == Method::Pin || method == Method::BadgePin || method == Method::Totp;
}

std::chrono::milliseconds waitAfter(int wrongInARow)
{
    switch (wrongInARow) {
    case 5: return 1min;
    case 6: return 5min;
    case 7: return 15min;
    case 8:
    case 9: return 1h;
    default: return 0ms;
    }
}

} // namespace

void ThrottleOracle::provedRight() { m_deeds.back().right = true; }

ThrottleOracle::Admission ThrottleOracle::verdict(int person, Method method, milliseconds now) const
{
    if (isForEmergencies(method)) {
        const milliseconds wait = method == Method::EmergencyBin ? waitOfBucket(10, 1h, method, now)
                                                                 : waitOfBucket(5, 6h, method, now);
        return wait > 0ms ? Admission{Verdict::Wait, wait} : Admission{};
    }
    if (countsForOnePerson(method)) {
        const Admission own = verdictOnPerson(person, method, now);
        if (own.verdict != Verdict::MayTry)
            return own;
    }
    if (method == Method::Pin && wrongSinceAcknowledgement() >= 100)
        return {Verdict::PinSuspended, 0ms};
    if (isTyped(method)) {
        if (isRolledBack())
            return {Verdict::StepUp, 0ms};
        if (const milliseconds wait = waitOfBucket(20, 1h, method, now); wait > 0ms)
            return {Verdict::StepUp, wait};
    }
    return {};
}

ThrottleOracle::Admission ThrottleOracle::verdictOnPerson(int person, Method method, milliseconds now) const
{
    int wrongInARow = 0;
    milliseconds last = 0ms;
    for (const Deed &deed : m_deeds) {
        if (deed.person != person || deed.method != method)
            continue;
        const bool wrong = deed.kind == Deed::Try && !deed.right;
        wrongInARow = wrong ? wrongInARow + 1 : 0;
        last = deed.at;
    }
    if (wrongInARow >= 10)
        return {Verdict::Locked, 0ms};
    const milliseconds until = last + waitAfter(wrongInARow);
    return now < until ? Admission{Verdict::Wait, until - now} : Admission{};
}

std::chrono::milliseconds ThrottleOracle::waitOfBucket(int tries, milliseconds each, Method method,
                                                       milliseconds now) const
{
    const bool own = isForEmergencies(method);
    milliseconds empty = 0ms; // the moment at which the bucket will be empty
    for (const Deed &deed : m_deeds) {
        const bool same = own ? deed.method == method : !isForEmergencies(deed.method);
        if (deed.kind != Deed::Try || deed.right || !same)
            continue;
        empty = std::max(empty, deed.at) + each;
        empty = std::min(empty, deed.at + tries * each);
    }
    const milliseconds room = now + (tries - 1) * each;
    return empty > room ? empty - room : 0ms;
}

int ThrottleOracle::wrongSinceAcknowledgement() const
{
    int wrong = 0;
    for (const Deed &deed : m_deeds) {
        if (deed.kind == Deed::Acknowledgement)
            wrong = 0;
        else if (deed.kind == Deed::Try && !deed.right && isTyped(deed.method))
            ++wrong;
    }
    return wrong;
}

bool ThrottleOracle::isRolledBack() const
{
    const auto decides = [](const Deed &deed) {
        return deed.kind == Deed::RollBack || deed.kind == Deed::Acknowledgement;
    };
    const auto last = std::find_if(m_deeds.crbegin(), m_deeds.crend(), decides);
    return last != m_deeds.crend() && last->kind == Deed::RollBack;
}

bool ThrottleOracle::alarm(milliseconds now) const
{
    int wrong = 0;
    for (const Deed &deed : m_deeds) {
        if (deed.kind == Deed::Acknowledgement)
            wrong = 0;
        else if (deed.kind == Deed::Try && !deed.right && !isForEmergencies(deed.method) && deed.at + 15min > now)
            ++wrong;
    }
    return wrong >= 10;
}

} // namespace latchkey::fakes
