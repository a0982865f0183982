// SPDX-License-Identifier: Apache-2.0
#include "checksources.h"

#include "statusreport.h"

#include <hal/system/systemtimers.h>

#include <QEventLoop>

#include <memory>
#include <vector>

namespace latchkey::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A gauge on a slow bus, a server that is away.
constexpr std::chrono::seconds SourcePatience(3);

Finding findingOf(const PowerSource &source, bool counts)
{
    const auto reading = source.reading();
    const QString words = reading    ? wordsOf(*reading)
        : source.trouble().isEmpty() ? u"says nothing"_s
                                     : source.trouble();
    return {u"power "_s + source.name(), reading || !counts, counts ? words + u" (this one is believed)"_s : words,
            powerReport(reading.value_or(PowerReading()))};
}

} // namespace

QString wordsOf(const PowerReading &power)
{
    const QString mains = power.mains ? (*power.mains ? u"mains"_s : u"battery"_s) : u"mains not told"_s;
    const QString percent = power.percent ? u", %1 %"_s.arg(*power.percent) : u", level not known"_s;
    const QString left = power.left ? u", %1 minutes left"_s.arg(power.left->count()) : QString();
    return mains + percent + left + (power.replaceBattery ? u", battery is to be replaced"_s : QString());
}

QVector<Finding> checkSources(const PowerConfig &config)
{
    hal::SystemTimers timers;
    std::vector<std::unique_ptr<PowerSource>> sources;
    QVector<EnergySource> kinds;
    for (const EnergySource kind : {EnergySource::Sysfs, EnergySource::UPower, EnergySource::Nut}) {
        if (auto source = makeSource(kind, config, timers)) {
            sources.push_back(std::move(source));
            kinds.append(kind);
        }
    }
    QEventLoop loop;
    int silent = int(sources.size());
    for (const auto &source : sources) {
        QObject::connect(
            source.get(), &PowerSource::told, &loop,
            [&] {
                if (--silent <= 0)
                    loop.quit();
            },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        source->ask();
    }
    const auto patience = timers.start(SourcePatience, [&loop] { loop.quit(); });
    loop.exec();
    timers.cancel(patience);
    QVector<Finding> findings;
    for (size_t i = 0; i < sources.size(); ++i)
        findings.append(findingOf(*sources[i], kinds[qsizetype(i)] == config.source));
    return findings;
}

} // namespace latchkey::commands
