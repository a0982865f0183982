// SPDX-License-Identifier: Apache-2.0
#include "upowersource.h"
#include "upowerreading.h"

#include <QDBusArgument>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

const auto Properties = u"org.freedesktop.DBus.Properties"_s;
const auto Changed = u"PropertiesChanged"_s;

} // namespace

UPowerSource::UPowerSource(const QDBusConnection &bus, std::chrono::milliseconds patience)
    : m_upower(bus, u"org.freedesktop.UPower"_s, patience),
      m_manager{u"/org/freedesktop/UPower"_s, u"org.freedesktop.UPower"_s},
      m_display{u"/org/freedesktop/UPower/devices/DisplayDevice"_s, u"org.freedesktop.UPower.Device"_s}
{
    m_manager.trouble = u"UPower was not asked yet"_s;
    connect(&m_upower, &BusService::lost, this, &UPowerSource::onLost);
    connect(&m_upower, &BusService::found, this, &UPowerSource::ask);
    m_upower.follow({m_manager.path, Properties, Changed}, this,
                    SLOT(onManagerChanged(QString, QVariantMap, QStringList)));
    m_upower.follow({m_display.path, Properties, Changed}, this,
                    SLOT(onDisplayChanged(QString, QVariantMap, QStringList)));
}

QString UPowerSource::name() const { return u"upower"_s; }

QString UPowerSource::trouble() const
{
    if (!m_upower.hasBus())
        return u"the system bus is not there"_s;
    return m_manager.trouble.isEmpty() ? m_display.trouble : m_manager.trouble;
}

void UPowerSource::ask()
{
    read(m_manager);
    read(m_display);
}

void UPowerSource::read(Part &part)
{
    if (part.isAnswerOwed)
        return;
    part.isAnswerOwed = true;
    m_upower.call({part.path, Properties, u"GetAll"_s}, {part.interface},
                  [this, &part](const QDBusMessage &answer) { take(part, answer); });
}

void UPowerSource::take(Part &part, const QDBusMessage &answer)
{
    part.isAnswerOwed = false;
    part.isKnown = answer.type() == QDBusMessage::ReplyMessage && answer.signature() == u"a{sv}"_s;
    part.properties = part.isKnown ? qdbus_cast<QVariantMap>(answer.arguments().constFirst()) : QVariantMap();
    part.trouble.clear();
    if (answer.type() != QDBusMessage::ReplyMessage)
        part.trouble = BusService::troubleFrom(answer, u"UPower"_s);
    else if (!part.isKnown)
        part.trouble = u"UPower answers nonsense"_s;
    if (!m_manager.isAnswerOwed && !m_display.isAnswerOwed)
        tell();
}

void UPowerSource::onManagerChanged(const QString &interface, const QVariantMap &changed, const QStringList &dropped)
{
    onChanged(m_manager, interface, changed, dropped);
}

void UPowerSource::onDisplayChanged(const QString &interface, const QVariantMap &changed, const QStringList &dropped)
{
    onChanged(m_display, interface, changed, dropped);
}

void UPowerSource::onChanged(Part &part, const QString &interface, const QVariantMap &changed,
                             const QStringList &dropped)
{
    if (interface != part.interface || !part.isKnown)
        return;
    // Only what was there before: a stranger's list must not grow in here.
    for (auto it = changed.begin(); it != changed.end(); ++it) {
        if (part.properties.contains(it.key()))
            part.properties.insert(it.key(), it.value());
    }
    if (!dropped.isEmpty())
        return ask(); // changed, and not said to what
    tell();
}

void UPowerSource::onLost()
{
    for (Part *part : {&m_manager, &m_display})
        *part = {part->path, part->interface};
    m_manager.trouble = u"UPower is not running"_s;
    tell();
}

void UPowerSource::tell()
{
    if (m_manager.isKnown || m_display.isKnown)
        m_reading = readingFrom(m_manager.properties, m_display.properties);
    else
        m_reading.reset();
    Q_EMIT told();
}

} // namespace latchkey::hal
