// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/power/powerkeeper.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/memoryjournal.h>
#include <tests/fakes/powerfakes.h>

#include <QRegularExpression>
#include <QTest>

namespace latchkey::tests {

using namespace std::chrono_literals;

/// A keeper with everything around it in the hands of the test.
struct PowerBench {
    fakes::HandClock clock;
    fakes::HandTimers timers{clock};
    fakes::AnswerQueue answers;
    fakes::MemoryJournal journal{answers};
    fakes::ScriptedPower source;
    fakes::ScriptedLight light;
    fakes::ScriptedSleeper sleeper;
    power::Use use = power::Use::Nobody;
    power::PowerKeeper keeper;

    explicit PowerBench(const power::Terms &terms)
        : keeper({clock, timers, source, light, sleeper, journal, [this] { return use; }, [this] { endLastPage(); }},
                 terms)
    {
        QObject::connect(&source, &PowerSource::told, &source, [this] { answers.deliver(); });
    }
    explicit PowerBench(power::Profile profile = power::Profile::BinBox) : PowerBench(power::termsOf(profile)) {}

    static PowerReading onMains(int percent = 100) { return {true, percent, true}; }
    static PowerReading onBattery(std::optional<int> percent) { return {false, percent, false}; }

    void begin(const PowerReading &reading = onMains())
    {
        source.say(reading);
        keeper.start();
        answers.deliver();
    }
    /// Time goes by, and whatever is asked of the disk is answered.
    void pass(std::chrono::milliseconds by)
    {
        for (std::chrono::milliseconds gone{0}; gone < by;) {
            const auto step = std::min(by - gone, std::chrono::milliseconds(500));
            timers.advance(step);
            answers.deliver();
            gone += step;
        }
    }
    /// The mains go, and it is believed.
    void cut(int percent)
    {
        source.say(onBattery(percent));
        pass(2s);
    }
    /// Long enough for samples to agree.
    void agree() { pass(45s); }
    void touch()
    {
        keeper.touched();
        answers.deliver();
    }
    /// What the exchange does when its last page is ended: it is over, and may have something to write.
    void endLastPage()
    {
        if (use != power::Use::LastPage)
            return;
        use = power::Use::Nobody;
        journal.append({journal::EntryType::Note, {{QStringLiteral("page"), QStringLiteral("ended")}}},
                       [](const auto &) {});
    }
    void showLastPage()
    {
        use = power::Use::LastPage;
        keeper.exchangeEnded();
        answers.deliver();
    }
    void setBusy(bool is)
    {
        use = is ? power::Use::Somebody : power::Use::Nobody;
        keeper.busyChanged();
        answers.deliver();
    }
    [[nodiscard]] bool isAsleep() const { return sleeper.isAsleep; }
    [[nodiscard]] int entries(const QString &member, const QJsonValue &value) const
    {
        int count = 0;
        for (const auto &line : journal.lines())
            count += line.entry.type == journal::EntryType::Power && line.entry.body.value(member) == value ? 1 : 0;
        return count;
    }
};

} // namespace latchkey::tests
