// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/sim/binhardware.h>

#include <core/base/result.h>

#include <QMap>

namespace latchkey::sim {

struct LatchSetting {
    LatchFault fault = LatchFault::Ok;
    std::chrono::milliseconds slowness{0};
    friend bool operator==(const LatchSetting &, const LatchSetting &) = default;
};

/// A named world: what lies in the bins, what is broken, where the power comes from. Files: hal/sim/scenarios.
struct Scenario {
    QString name;
    osdp::profile::Layout layout;
    QMap<int, FobInBin> fobs; ///< by bin
    QList<int> openDoors;
    QMap<int, LatchSetting> latches; ///< by door; healthy ones are left out
    QMap<int, SensorFault> sensors; ///< by door; healthy ones are left out
    QList<int> deadReaders; ///< bins
    PowerState power;
    bool tamper = false;

    /// Largest file that is read, in bytes.
    static constexpr qsizetype MaxSize = qsizetype(256) * 1024;

    /// Refuses what it does not know, numbers that the box does not have, and a fob in two bins.
    /// The error is one sentence that names the key, the value and what is allowed.
    [[nodiscard]] static Result<Scenario, QString> fromJson(const QByteArray &json);
    /// As fromJson(); the sentence names the file.
    [[nodiscard]] static Result<Scenario, QString> load(const QString &path);
    [[nodiscard]] QByteArray toJson() const;

    /// The world as it is, to be saved.
    [[nodiscard]] static Scenario of(const BinHardware &hardware, const QString &name);
    /// Makes `hardware`, which must have the same layout, into this world. What is not named is healthy and empty.
    void applyTo(BinHardware &hardware) const;
};

} // namespace latchkey::sim
