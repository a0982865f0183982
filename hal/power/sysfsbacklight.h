// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/ports/backlight.h>

#include <optional>

namespace latchkey::hal {

/// A light of /sys/class/backlight. What "brightness" 0 means differs between drivers, so dark is "bl_power" 4
/// (FB_BLANK_POWERDOWN), and any light is a brightness of at least 1.
class SysfsBacklight : public Backlight {
public:
    static inline const QString Root = QStringLiteral("/sys/class/backlight");

    /// `device`: its name below `root`; empty: the only one there is.
    explicit SysfsBacklight(QString device = {}, QString root = Root);

    void setLevel(int percent) override;
    [[nodiscard]] QString trouble() const override { return m_trouble; }

private:
    [[nodiscard]] Status<QString> follow(int percent);
    [[nodiscard]] QString noDeviceAmong(const QStringList &names) const;
    /// Unless it is what was written last.
    [[nodiscard]] static Status<QString> write(const QString &file, int value, std::optional<int> &written);

    QString m_device;
    QString m_root;
    QString m_trouble;
    std::optional<int> m_brightness; ///< as it was written; nullopt: nobody knows
    std::optional<int> m_power;
};

} // namespace latchkey::hal
