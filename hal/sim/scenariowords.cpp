// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/scenariowords.h>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Fault, size_t Count>
std::optional<Fault> faultOf(QStringView word, const Fault (&faults)[Count])
{
    for (const Fault fault : faults) {
        if (word == wordOf(fault)) {
            return fault;
        }
    }
    return std::nullopt;
}

} // namespace

QLatin1StringView wordOf(LatchFault fault)
{
    return fault == LatchFault::Jam ? "jam"_L1 : fault == LatchFault::Slow ? "slow"_L1 : "ok"_L1;
}

QLatin1StringView wordOf(SensorFault fault)
{
    switch (fault) {
    case SensorFault::StuckOpen: return "stuck-open"_L1;
    case SensorFault::StuckClosed: return "stuck-closed"_L1;
    case SensorFault::Ok: break;
    }
    return "ok"_L1;
}

QLatin1StringView wordOf(ReaderFault fault) { return fault == ReaderFault::Dead ? "dead"_L1 : "ok"_L1; }

std::optional<LatchFault> latchFaultOf(QStringView word)
{
    return faultOf(word, {LatchFault::Ok, LatchFault::Jam, LatchFault::Slow});
}

std::optional<SensorFault> sensorFaultOf(QStringView word)
{
    return faultOf(word, {SensorFault::Ok, SensorFault::StuckOpen, SensorFault::StuckClosed});
}

std::optional<ReaderFault> readerFaultOf(QStringView word)
{
    return faultOf(word, {ReaderFault::Ok, ReaderFault::Dead});
}

} // namespace latchkey::sim
