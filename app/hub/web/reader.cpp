// SPDX-License-Identifier: Apache-2.0
#include "reader.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

constexpr qint64 Minute = qint64(60) * 1000;
constexpr qint64 Hour = 60 * Minute;
constexpr qint64 Day = 24 * Hour;

/// Western digits in every language, as on the box.
QString withWesternDigits(QString text)
{
    for (QChar &c : text) {
        if (const int digit = c.digitValue(); digit >= 0)
            c = QChar(u'0' + digit);
    }
    return text;
}

QString localText(const QDateTime &time, const QDateTime &now, const QLocale &locale)
{
    const QString clock = time.toString(u"HH:mm"_s);
    if (time.date() == now.date())
        return clock;
    // A month in letters cannot be taken for a day; Japanese has its order by itself.
    if (locale.language() == QLocale::Japanese)
        return locale.toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
    const bool thisYear = time.date().year() == now.date().year();
    return locale.toString(time.date(), thisYear ? u"d MMM"_s : u"d MMM yyyy"_s) + u' ' + clock;
}

} // namespace

QString Reader::span(qint64 ms) const
{
    if (ms < Minute)
        //: How long: seconds.
        return words.count(QT_TRANSLATE_N_NOOP("Console", "%n s"), ms / 1000);
    if (ms < Hour)
        //: How long: minutes.
        return words.count(QT_TRANSLATE_N_NOOP("Console", "%n min"), ms / Minute);
    if (ms < 2 * Day)
        //: How long: hours.
        return words.count(QT_TRANSLATE_N_NOOP("Console", "%n h"), ms / Hour);
    //: How long: days.
    return words.count(QT_TRANSLATE_N_NOOP("Console", "%n days"), ms / Day);
}

Value Reader::moment(qint64 at) const
{
    if (at == 0)
        return {};
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const QDateTime local = utc.toTimeZone(zone);
    const QDateTime localNow = QDateTime::fromMSecsSinceEpoch(now, zone);
    //: How long until then: a number with its unit.
    const char *const ahead = QT_TRANSLATE_NOOP("Console", "in %1");
    //: How long since then: a number with its unit.
    const char *const ago = QT_TRANSLATE_NOOP("Console", "%1 ago");
    //: How long since then: less than a minute.
    const char *const justNow = QT_TRANSLATE_NOOP("Console", "just now");
    const QString age = at > now ? say(ahead, {span(at - now)})
        : now - at < Minute      ? say(justNow)
                                 : say(ago, {span(now - at)});
    return Value::Map{{"iso", utc.toString(Qt::ISODate)},
                      {"text", withWesternDigits(localText(local, localNow, QLocale(words.tag())))},
                      {"age", age}};
}

Value Reader::link(const QString &id, const QString &name)
{
    return name.isEmpty() ? Value() : Value(Value::Map{{"id", id}, {"name", name}});
}

QString wordFor(Mood mood)
{
    switch (mood) {
    case Mood::Plain: return u"plain"_s;
    case Mood::Good: return u"ok"_s;
    case Mood::Note: return u"info"_s;
    case Mood::Warning: return u"warn"_s;
    case Mood::Bad: return u"err"_s;
    }
    return {};
}

Value chip(Mood mood, const char *icon, const QString &text)
{
    return Value::Map{{"kind", wordFor(mood)}, {"icon", QString::fromLatin1(icon)}, {"text", text}};
}

} // namespace latchkey::hub::web
