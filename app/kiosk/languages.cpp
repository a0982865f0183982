// SPDX-License-Identifier: Apache-2.0
#include "languages.h"

#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

namespace {
const auto Catalogues = u":/i18n"_s;
const auto Prefix = u"latchkey_"_s;
} // namespace

Languages::Languages() = default;
Languages::~Languages() = default;

QStringList Languages::available()
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

void Languages::install(const QString &tag)
{
    auto translator = std::make_unique<QTranslator>();
    const bool loaded = translator->load(Prefix + QString(tag).replace(u'-', u'_'), Catalogues);
    m_translator = loaded ? std::move(translator) : nullptr; // the old one is taken out as it goes
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
    QGuiApplication::setLayoutDirection(QLocale(tag).textDirection());
}

} // namespace latchkey
