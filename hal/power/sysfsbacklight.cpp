// SPDX-License-Identifier: Apache-2.0
#include "sysfsbacklight.h"

#include <hal/power/sysfile.h>

#include <QDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

constexpr int PowerOn = 0; // FB_BLANK_UNBLANK
constexpr int PowerOff = 4; // FB_BLANK_POWERDOWN
constexpr int MostBrightness = 1'000'000'000;

std::optional<int> fullLight(const QString &folder)
{
    bool ok = false;
    const int most = readSysFile(folder + u"/max_brightness"_s).value_or(QByteArray()).toInt(&ok);
    return ok && most >= 1 && most <= MostBrightness ? std::optional(most) : std::nullopt;
}

int brightnessFor(int percent, int most) { return std::max(1, int((qint64(most) * percent + 50) / 100)); }

} // namespace

SysfsBacklight::SysfsBacklight(QString device, QString root) : m_device(std::move(device)), m_root(std::move(root)) {}

void SysfsBacklight::setLevel(int percent)
{
    const auto done = follow(std::clamp(percent, 0, 100));
    m_trouble = done ? QString() : done.error();
}

Status<QString> SysfsBacklight::follow(int percent)
{
    const QStringList names = QDir(m_root).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    if (m_device.isEmpty() ? names.size() != 1 : !names.contains(m_device)) {
        m_brightness.reset(); // whatever comes later may be another
        m_power.reset();
        return noDeviceAmong(names);
    }
    const QString folder = m_root + u'/' + (m_device.isEmpty() ? names.constFirst() : m_device);
    if (percent == 0)
        return write(folder + u"/bl_power"_s, PowerOff, m_power);
    const auto most = fullLight(folder);
    if (!most)
        return u"%1 does not say how bright it can be"_s.arg(folder);
    const auto lit = write(folder + u"/brightness"_s, brightnessFor(percent, *most), m_brightness);
    const auto on = write(folder + u"/bl_power"_s, PowerOn, m_power);
    return lit ? on : lit;
}

QString SysfsBacklight::noDeviceAmong(const QStringList &names) const
{
    if (!m_device.isEmpty())
        return u"%1 has no light %2"_s.arg(m_root, m_device);
    if (names.isEmpty())
        return u"%1 has no light"_s.arg(m_root);
    return u"%1 has several lights, one has to be named: %2"_s.arg(m_root, names.join(u", "_s));
}

Status<QString> SysfsBacklight::write(const QString &file, int value, std::optional<int> &written)
{
    if (written == value)
        return Done{};
    const auto done = writeSysFile(file, QByteArray::number(value));
    written = done ? std::optional(value) : std::nullopt;
    return done ? done : u"%1 cannot be written: %2"_s.arg(file, done.error());
}

} // namespace latchkey::hal
