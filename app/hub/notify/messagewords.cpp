// SPDX-License-Identifier: Apache-2.0
#include "messagewords.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::notify {

namespace {

const auto Folder = u":/i18n"_s;
const auto Prefix = u"messages_"_s;

QString mainTag(const QString &language) { return language.section(u'-', 0, 0).section(u'_', 0, 0); }

} // namespace

MessageWords::MessageWords()
{
    const QStringList files = QDir(Folder).entryList({Prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        auto catalogue = std::make_unique<QTranslator>();
        if (catalogue->load(file, Folder))
            m_catalogues.emplace(file.mid(Prefix.size()).chopped(3), std::move(catalogue));
    }
}

MessageWords::~MessageWords() = default;

QStringList MessageWords::languages() const
{
    QStringList tags{u"en"_s};
    for (const auto &[tag, catalogue] : m_catalogues) {
        if (!tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

QString MessageWords::text(const char *english, const QString &language, int minutes) const
{
    QString words;
    const auto catalogue = m_catalogues.find(mainTag(language));
    if (catalogue != m_catalogues.end())
        words = catalogue->second->translate("Messages", english, nullptr, minutes);
    if (words.isEmpty() && minutes >= 0 && mainTag(language) != u"en")
        return text(english, u"en"_s, minutes);
    if (words.isEmpty())
        words = QString::fromUtf8(english);
    return words.replace(u"%n"_s, QString::number(minutes));
}

QString momentText(const QDateTime &moment, const QTimeZone &zone, const QString &language)
{
    if (!moment.isValid())
        return {};
    const QLocale locale(mainTag(language) == u"en" ? u"en_GB"_s : language); // day before month, 24 hours
    const QDateTime there = moment.toTimeZone(zone);
    QString text = locale.toString(there.date(), QLocale::ShortFormat) + u' '
        + locale.toString(there.time(), QLocale::ShortFormat);
    for (QChar &c : text) {
        if (c.digitValue() >= 0)
            c = QChar(u'0' + c.digitValue());
    }
    return text;
}

} // namespace latchkey::hub::notify
