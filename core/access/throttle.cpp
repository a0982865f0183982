// SPDX-License-Identifier: Apache-2.0
#include "throttle.h"

#include <QtGlobal>

#include <algorithm>

namespace latchkey::access::throttle {

namespace {

/// How long until one more try fits; 0: it fits now.
milliseconds untilRoom(milliseconds level, const Bucket &bucket)
{
    return std::max(0ms, level + bucket.perTry - bucket.capacity());
}

const Bucket &bucketOf(Method method)
{
    if (method == Method::EmergencyBin)
        return EmergencyBinBucket;
    return method == Method::EmergencyAll ? EmergencyAllBucket : BoxBucket;
}

milliseconds &levelOf(State &state, Method method)
{
    if (method == Method::EmergencyBin)
        return state.emergencyBin;
    return method == Method::EmergencyAll ? state.emergencyAll : state.box.bucket;
}

Admission admitByIdentity(const Identity &row)
{
    if (row.isLocked())
        return {Verdict::Locked, 0ms};
    if (row.penaltyLeft > 0ms)
        return {Verdict::Wait, row.penaltyLeft};
    return {};
}

/// Only for what somebody can know without having anything.
Admission admitByBox(const Box &box, Method method)
{
    if (method == Method::Pin && box.wrong >= WrongUntilPinSuspended)
        return {Verdict::PinSuspended, 0ms};
    if (box.rolledBack)
        return {Verdict::StepUp, 0ms}; // no wait ends it
    if (const milliseconds wait = untilRoom(box.bucket, BoxBucket); wait > 0ms)
        return {Verdict::StepUp, wait};
    return {};
}

void count(Identity &row)
{
    row.fails = std::min(row.fails + 1, WrongUntilLocked);
    row.penaltyLeft = Penalties[size_t(row.fails) - 1];
}

/// What a PIN's suspension protects: who invents numbers for codes that are sent must not end it for everybody.
bool countsForSuspension(Method method) { return method == Method::Code || method == Method::Pin; }

void count(Box &box, Method method)
{
    if (countsForSuspension(method))
        ++box.wrong;
    std::move_backward(box.recent.begin(), box.recent.end() - 1, box.recent.end());
    box.recent.front() = AlarmWindow;
}

void takeBack(Box &box, Method method)
{
    if (countsForSuspension(method))
        box.wrong = std::max(0, box.wrong - 1); // 0: the owner acknowledged it meanwhile
    std::move(box.recent.begin() + 1, box.recent.end(), box.recent.begin());
    box.recent.back() = 0ms;
}

} // namespace

Track trackOf(Method method)
{
    switch (method) {
    case Method::Pin: return Track::Pin;
    case Method::BadgePin: return Track::BadgePin;
    case Method::Totp: return Track::Totp;
    case Method::Code:
    case Method::SentCode:
    case Method::EmergencyBin:
    case Method::EmergencyAll: break;
    }
    return Track::None;
}

bool isEmergency(Method method) { return method == Method::EmergencyBin || method == Method::EmergencyAll; }

Admission admit(const State &state, Method method)
{
    if (isEmergency(method)) {
        const milliseconds level = method == Method::EmergencyBin ? state.emergencyBin : state.emergencyAll;
        const milliseconds wait = untilRoom(level, bucketOf(method));
        return {wait > 0ms ? Verdict::Wait : Verdict::MayTry, wait};
    }
    if (trackOf(method) != Track::None) {
        if (const Admission own = admitByIdentity(state.identity); own.verdict != Verdict::MayTry)
            return own;
    }
    if (method == Method::Code || method == Method::Pin)
        return admitByBox(state.box, method);
    return {};
}

Counted beforeTry(State state, Method method)
{
    Q_ASSERT(admit(state, method).verdict == Verdict::MayTry);
    const Bucket &bucket = bucketOf(method);
    milliseconds &level = levelOf(state, method);
    // What is served in spite of a full bucket fills it to the brim and no further: the wait stays below perTry.
    const milliseconds charged = std::min(bucket.perTry, bucket.capacity() - level);
    level += charged;
    if (trackOf(method) != Track::None)
        count(state.identity);
    if (!isEmergency(method))
        count(state.box, method);
    return {state, charged};
}

bool isJournalled(const Counted &counted, Method method) { return counted.charged == bucketOf(method).perTry; }

State afterSuccess(State state, Method method, milliseconds charged)
{
    milliseconds &level = levelOf(state, method);
    level = served(level, charged);
    if (trackOf(method) != Track::None)
        state.identity = {};
    if (!isEmergency(method))
        takeBack(state.box, method);
    return state;
}

milliseconds served(milliseconds left, milliseconds elapsed) { return std::max(0ms, left - std::max(0ms, elapsed)); }

Identity served(Identity row, milliseconds elapsed)
{
    row.penaltyLeft = served(row.penaltyLeft, elapsed);
    return row;
}

Box served(Box row, milliseconds elapsed)
{
    row.bucket = served(row.bucket, elapsed);
    for (milliseconds &left : row.recent)
        left = served(left, elapsed);
    return row;
}

State served(State state, milliseconds elapsed)
{
    return {served(state.identity, elapsed), served(state.box, elapsed), served(state.emergencyBin, elapsed),
            served(state.emergencyAll, elapsed)};
}

bool isAlarming(const Box &box, Newest newest)
{
    return box.recent[size_t(newest == Newest::Known ? WrongForAlarm - 1 : WrongForAlarm)] > 0ms;
}

Box acknowledged(Box box)
{
    box.wrong = 0;
    box.recent = {};
    box.rolledBack = false;
    return box;
}

} // namespace latchkey::access::throttle
