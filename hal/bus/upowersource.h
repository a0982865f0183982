// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QVariantMap>

#include <core/ports/powersource.h>
#include <hal/bus/busservice.h>

namespace latchkey::hal {

/// What UPower says of the machine's batteries taken together (UPower 0.99 and later: its DisplayDevice). It is asked by
/// ask() and when it comes up; from then on it tells by itself. See docs/power-bus.md.
class UPowerSource : public PowerSource {
    Q_OBJECT
public:
    /// `bus` is the system bus. A UPower that does not answer within `patience` cannot be asked.
    explicit UPowerSource(const QDBusConnection &bus, std::chrono::milliseconds patience = BusService::Patience);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] std::optional<PowerReading> reading() const override { return m_reading; }
    [[nodiscard]] QString trouble() const override;
    void ask() override;

public Q_SLOTS: // for D-Bus
    void onManagerChanged(const QString &interface, const QVariantMap &changed, const QStringList &dropped);
    void onDisplayChanged(const QString &interface, const QVariantMap &changed, const QStringList &dropped);

private:
    /// An object with properties.
    struct Part {
        QString path;
        QString interface;
        QVariantMap properties = {};
        bool isKnown = false;
        bool isAnswerOwed = false;
        QString trouble = {};
    };

    void read(Part &part);
    void take(Part &part, const QDBusMessage &answer);
    void onChanged(Part &part, const QString &interface, const QVariantMap &changed, const QStringList &dropped);
    void onLost();
    void tell();

    BusService m_upower;
    Part m_manager;
    Part m_display;
    std::optional<PowerReading> m_reading;
};

} // namespace latchkey::hal
