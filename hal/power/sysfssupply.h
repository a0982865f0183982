// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QThreadPool>

#include <core/ports/powersource.h>
#include <core/ports/timers.h>
#include <hal/power/supplyfiles.h>

namespace latchkey::hal {

/// What the kernel knows of mains and battery: /sys/class/power_supply. Many gauges tell nothing by themselves and sysfs
/// does not notify, so it asks again and again, from the first ask() on. A gauge on a slow bus takes its time: it is read
/// on a thread of its own.
class SysfsSupply : public PowerSource {
    Q_OBJECT
public:
    static inline const QString Root = QStringLiteral("/sys/class/power_supply");
    static constexpr std::chrono::seconds Between{30};

    /// The files of all supplies below `root`; nullopt: there is no such folder. Runs on a thread of its own.
    using Reader = std::function<std::optional<QVector<SupplyFiles>>(const QString &root)>;
    [[nodiscard]] static std::optional<QVector<SupplyFiles>> readAll(const QString &root);

    explicit SysfsSupply(Timers &timers, QString root = Root, Reader reader = readAll, QObject *parent = nullptr);
    /// Waits for what is being read.
    ~SysfsSupply() override;

    [[nodiscard]] QString name() const override { return QStringLiteral("sysfs"); }
    [[nodiscard]] std::optional<PowerReading> reading() const override { return m_reading; }
    [[nodiscard]] QString trouble() const override { return m_trouble; }
    void ask() override;

private:
    void take(const std::optional<QVector<SupplyFiles>> &found);
    void askLater();
    void onTimer();
    void be(const std::optional<PowerReading> &reading, const QString &trouble);

    Timers &m_timers;
    QString m_root;
    Reader m_reader;
    std::optional<PowerReading> m_reading;
    QString m_trouble;
    bool m_isAsking = false;
    Timers::Token m_timer = 0;
    QThreadPool m_thread; ///< the last: nothing it runs outlives the rest
};

} // namespace latchkey::hal
