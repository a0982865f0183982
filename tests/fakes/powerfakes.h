// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/backlight.h>
#include <core/ports/powersource.h>
#include <core/ports/sleeper.h>

#include <QVector>

namespace latchkey::fakes {

/// A source that says what the test told it to.
class ScriptedPower : public PowerSource {
    Q_OBJECT
public:
    using PowerSource::PowerSource;
    [[nodiscard]] QString name() const override { return QStringLiteral("scripted"); }
    [[nodiscard]] std::optional<PowerReading> reading() const override { return m_reading; }
    [[nodiscard]] QString trouble() const override { return m_reading ? QString() : QStringLiteral("gone"); }
    void ask() override
    {
        ++asked;
        Q_EMIT told();
    }
    /// It tells by itself.
    void say(const std::optional<PowerReading> &reading)
    {
        m_reading = reading;
        Q_EMIT told();
    }

    int asked = 0;

private:
    std::optional<PowerReading> m_reading;
};

class ScriptedLight : public Backlight {
public:
    void setLevel(int percent) override { levels.append(percent); }
    [[nodiscard]] QString trouble() const override { return {}; }
    [[nodiscard]] int level() const { return levels.isEmpty() ? 100 : levels.constLast(); }

    QVector<int> levels;
};

/// A machine that sleeps until the test wakes it.
class ScriptedSleeper : public Sleeper {
    Q_OBJECT
public:
    using Sleeper::Sleeper;
    [[nodiscard]] bool can(SleepKind kind) const override { return kind == SleepKind::PowerOff ? canStop : able; }
    void sleep(const SleepOrder &order) override
    {
        orders.append(order);
        if (refuses)
            Q_EMIT refused(QStringLiteral("not now"));
        else
            isAsleep = true;
    }
    void setBlocked(bool wanted) override { blocked = wanted; }
    void ready() override { ++readies; }
    [[nodiscard]] QString trouble() const override { return refuses ? QStringLiteral("not now") : QString(); }

    void wake()
    {
        isAsleep = false;
        Q_EMIT woke();
    }
    void sleepByOthers() { Q_EMIT aboutToSleep(); }

    QVector<SleepOrder> orders;
    bool able = true; ///< to sleep
    bool canStop = true;
    bool refuses = false;
    bool isAsleep = false;
    bool blocked = false;
    int readies = 0;
};

} // namespace latchkey::fakes
