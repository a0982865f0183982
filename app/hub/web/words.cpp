// SPDX-License-Identifier: Apache-2.0
#include "words.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

namespace latchkey::hub::web {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto Catalogues = u":/console/i18n"_s;
const auto Prefix = u"hub_"_s;
constexpr auto Context = "Console"; ///< one for all pages: the same words are the same words everywhere

/// In one pass, so that nothing in an argument is taken for a place.
QString filled(const QString &text, const QString &count, const QStringList &arguments)
{
    QString out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        const int place = next.digitValue() - 1;
        const bool isPlace = text.at(at) == u'%'
            && ((next == u'n' && !count.isEmpty()) || (place >= 0 && place < arguments.size()));
        if (!isPlace) {
            out += text.at(at);
            continue;
        }
        out += next == u'n' ? count : arguments.at(place);
        ++at;
    }
    return out;
}

} // namespace

QString ownNameOf(const QString &tag)
{
    QString name = QLocale(tag).nativeLanguageName();
    // Of English and Spanish, Qt names the country too.
    if (tag == u"en")
        name = u"English"_s;
    if (tag == u"es")
        name = u"Español"_s;
    return name.isEmpty() ? tag : name.left(1).toUpper() + name.mid(1);
}

Words::Words(const QString &tag)
    : m_tag(tag),
      m_isRightToLeft(QLocale(tag).textDirection() == Qt::RightToLeft),
      m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(Prefix + QString(tag).replace(u'-', u'_'), Catalogues))
        m_translator.reset();
}

Words::~Words() = default;

QString Words::translated(const char *source, qint64 count) const
{
    return m_translator ? m_translator->translate(Context, source, nullptr, int(count)) : QString();
}

bool Words::has(const char *source, qint64 count) const { return !translated(source, count).isEmpty(); }

QString Words::say(const char *source, const QStringList &arguments) const
{
    const QString text = translated(source, -1);
    return filled(text.isEmpty() ? QString::fromUtf8(source) : text, {}, arguments);
}

QString Words::count(const char *source, qint64 count, const QStringList &arguments) const
{
    const QString text = translated(source, count);
    return filled(text.isEmpty() ? QString::fromUtf8(source) : text, QString::number(count), arguments);
}

QStringList Words::available()
{
    QStringList tags{u"en"_s};
    const QStringList files = QDir(Catalogues).entryList({Prefix + u"*.qm"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString tag = file.mid(Prefix.size()).chopped(3).replace(u'_', u'-');
        if (!tags.contains(tag))
            tags.append(tag);
    }
    return tags;
}

} // namespace latchkey::hub::web
