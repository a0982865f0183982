// SPDX-License-Identifier: Apache-2.0
#include "look.h"

#include "momenttext.h"

namespace latchkey::ui {

using namespace Qt::Literals::StringLiterals;

Look::Look(const QStringList &languages, const QString &standard, Timers &timers, QObject *parent)
    : QObject(parent),
      m_languages(languages),
      m_standardLanguage(standard),
      m_language(standard),
      m_standardScheme(u"light"_s),
      m_timers(timers)
{}

Look::~Look() { m_timers.cancel(m_end); }

QLocale Look::locale() const { return localeOf(m_language); }

bool Look::isRightToLeft() const { return locale().textDirection() == Qt::RightToLeft; }

bool Look::isTightTracking() const { return locale().script() == QLocale::LatinScript; }

QString Look::scheme() const { return m_onBattery ? u"dim"_s : m_standardScheme; }

void Look::offer(const QStringList &languages, const QString &standard)
{
    const bool news = m_languages != languages;
    m_languages = languages;
    m_standardLanguage = standard;
    if (news)
        Q_EMIT languagesChanged();
    reset();
}

void Look::chooseLanguage(const QString &tag)
{
    if (tag == m_language || !m_languages.contains(tag))
        return;
    m_language = tag;
    Q_EMIT languageChanged();
}

void Look::setOnBattery(bool on)
{
    if (m_onBattery == on)
        return;
    m_onBattery = on;
    Q_EMIT schemeChanged();
}

void Look::setStandardScheme(const QString &scheme)
{
    if (m_standardScheme == scheme)
        return;
    m_standardScheme = scheme;
    Q_EMIT schemeChanged();
}

void Look::reset() { chooseLanguage(m_standardLanguage); }

void Look::restOnHome()
{
    keep();
    m_end = m_timers.start(HomeTime, [this] { endSession(); });
}

void Look::endSession()
{
    keep();
    reset();
    Q_EMIT sessionEnded();
}

void Look::keep()
{
    m_timers.cancel(m_end);
    m_end = 0;
}

} // namespace latchkey::ui
