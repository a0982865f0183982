// SPDX-License-Identifier: Apache-2.0
#include "configsection.h"

#include <core/site/nearestname.h>
#include <core/site/problems.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int MaxPath = 4096;

/// A value as an error may repeat it, whatever its type.
QString shownValue(const QJsonValue &value)
{
    if (value.isString())
        return site::shown(value.toString());
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    const QString text = QString::fromUtf8(list.mid(1, list.size() - 2));
    return text.size() > 60 ? text.left(57) + u"..."_s : text;
}

QString listed(const QStringList &words) { return words.join(u", "_s); }

bool isLine(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

ConfigSection::ConfigSection(const QJsonObject &object, const QString &path, const QStringList &known, QString &error)
    : m_object(object), m_path(path), m_error(&error)
{
    const QStringList present = object.keys();
    for (const QString &key : present) {
        if (known.contains(key))
            continue;
        const QString nearest = nearestName(key, known);
        const QString hint = nearest.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(nearest);
        const QString where = path.isEmpty() ? u"the configuration"_s : path;
        fail(u"the key %1 is not known in %2%3 (allowed: %4)"_s.arg(site::shown(key), where, hint, listed(known)));
    }
}

QString ConfigSection::nameOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }

void ConfigSection::fail(const QString &sentence) const
{
    if (m_error->isEmpty())
        *m_error = sentence;
}

void ConfigSection::refuse(const QString &key, const QString &allowed) const
{
    fail(u"%1: %2 is not allowed (allowed: %3)"_s.arg(nameOf(key), shownValue(m_object.value(key)), allowed));
}

void ConfigSection::require(const QString &key, const QString &why) const
{
    if (!has(key))
        fail(u"%1 is missing: %2"_s.arg(nameOf(key), why));
}

ConfigSection ConfigSection::section(const QString &key, const QStringList &known) const
{
    if (has(key) && !m_object.value(key).isObject())
        refuse(key, u"an object with %1"_s.arg(listed(known)));
    return ConfigSection(m_object.value(key).toObject(), nameOf(key), known, *m_error);
}

std::optional<QString> ConfigSection::word(const QString &key) const
{
    return m_object.value(key).isString() ? std::optional(m_object.value(key).toString()) : std::nullopt;
}

QString ConfigSection::text(const QString &key, const QString &standard, int most) const
{
    if (!has(key))
        return standard;
    const auto given = word(key);
    if (given && !given->trimmed().isEmpty() && given->size() <= most && isLine(*given))
        return *given;
    refuse(key, u"a text of 1 to %1 characters on one line"_s.arg(most));
    return standard;
}

QString ConfigSection::path(const QString &key) const
{
    if (!has(key))
        return {};
    const auto given = word(key);
    if (given && !given->isEmpty() && given->size() <= MaxPath && isLine(*given))
        return *given;
    refuse(key, u"the name of a file"_s);
    return {};
}

QString ConfigSection::choice(const QString &key, const QStringList &allowed, const QString &standard) const
{
    if (!has(key))
        return standard;
    const auto given = word(key);
    if (given && allowed.contains(*given))
        return *given;
    refuse(key, listed(allowed));
    return standard;
}

QStringList ConfigSection::choices(const QString &key, const QStringList &allowed, const QStringList &standard) const
{
    if (!has(key))
        return standard;
    const QJsonArray given = m_object.value(key).toArray();
    QStringList chosen;
    for (const auto &value : given) {
        if (allowed.contains(value.toString()) && !chosen.contains(value.toString()))
            chosen.append(value.toString());
    }
    if (!chosen.isEmpty() && chosen.size() == given.size())
        return chosen;
    refuse(key, u"a list of some of %1, each once"_s.arg(listed(allowed)));
    return standard;
}

int ConfigSection::number(const QString &key, int least, int most, int standard) const
{
    if (!has(key))
        return standard;
    const QJsonValue value = m_object.value(key);
    const double number = value.toDouble();
    if (value.isDouble() && number >= least && number <= most && number == int(number))
        return int(number);
    refuse(key, u"a whole number from %1 to %2"_s.arg(least).arg(most));
    return standard;
}

bool ConfigSection::flag(const QString &key, bool standard) const
{
    if (!has(key))
        return standard;
    if (m_object.value(key).isBool())
        return m_object.value(key).toBool();
    refuse(key, u"true, false"_s);
    return standard;
}

int ConfigSection::number(const QString &key, const QList<int> &allowed, int standard) const
{
    if (!has(key))
        return standard;
    const QJsonValue value = m_object.value(key);
    for (const int one : allowed) {
        if (value.isDouble() && value.toDouble() == one)
            return one;
    }
    QStringList words;
    for (const int one : allowed)
        words.append(QString::number(one));
    refuse(key, listed(words));
    return standard;
}

} // namespace latchkey
