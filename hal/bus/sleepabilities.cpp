// SPDX-License-Identifier: Apache-2.0
#include "sleepabilities.h"
#include "logindmembers.h"

#include <QStringList>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

constexpr std::array Kinds{SleepKind::Suspend, SleepKind::Hibernate, SleepKind::PowerOff};

QString questionFor(SleepKind kind)
{
    switch (kind) {
    case SleepKind::Suspend: return u"CanSuspend"_s;
    case SleepKind::Hibernate: return u"CanHibernate"_s;
    case SleepKind::PowerOff: return u"CanPowerOff"_s;
    }
    return {};
}

QString nameOf(SleepKind kind)
{
    switch (kind) {
    case SleepKind::Suspend: return u"suspend"_s;
    case SleepKind::Hibernate: return u"hibernate"_s;
    case SleepKind::PowerOff: return u"switch off"_s;
    }
    return {};
}

QString meaningOf(const QString &word)
{
    if (word == u"na"_s)
        return u"this machine is not able to"_s;
    if (word == u"no"_s)
        return u"logind does not let this program"_s;
    if (word == u"challenge"_s)
        return u"logind wants somebody's password"_s;
    return u"logind gives an answer that is not known"_s;
}

} // namespace

SleepAbilities::SleepAbilities(BusService &logind, std::function<void()> told)
    : m_logind(logind), m_told(std::move(told))
{
    forget();
}

void SleepAbilities::ask()
{
    ++m_turn;
    m_owed = int(Kinds.size()) + 1;
    for (const SleepKind kind : Kinds) {
        const auto index = std::size_t(kind);
        m_logind.call(logind::method(questionFor(kind)), {}, [this, index, turn = m_turn](const QDBusMessage &message) {
            if (turn == m_turn)
                take(index, message);
        });
    }
    m_logind.call(logind::method(u"CanSuspendThenHibernate"_s), {}, [this, turn = m_turn](const QDBusMessage &message) {
        if (turn != m_turn)
            return;
        const bool isAnswer = message.type() == QDBusMessage::ReplyMessage && message.signature() == u"s"_s;
        m_deeper = isAnswer ? message.arguments().constFirst().toString() : QString();
        answered();
    });
}

void SleepAbilities::take(std::size_t index, const QDBusMessage &message)
{
    Answer answer;
    if (message.type() != QDBusMessage::ReplyMessage)
        answer.trouble = BusService::troubleFrom(message, u"logind"_s);
    else if (message.signature() != u"s"_s || message.arguments().constFirst().toString().isEmpty())
        answer.trouble = u"logind answers nonsense"_s;
    else
        answer.word = message.arguments().constFirst().toString();
    m_answers[index] = answer;
    answered();
}

void SleepAbilities::answered()
{
    if (--m_owed == 0)
        m_told();
}

void SleepAbilities::forget()
{
    ++m_turn;
    m_owed = 0;
    m_deeper.clear();
    m_answers.fill({{}, u"logind is not there"_s});
}

bool SleepAbilities::isHeard() const
{
    return std::any_of(m_answers.begin(), m_answers.end(), [](const Answer &answer) { return !answer.word.isEmpty(); });
}

bool SleepAbilities::can(SleepKind kind) const { return of(kind).word == u"yes"_s; }

std::optional<SleepKind> SleepAbilities::nearest(SleepKind wanted) const
{
    if (can(wanted))
        return wanted;
    if (wanted == SleepKind::Hibernate && can(SleepKind::Suspend))
        return SleepKind::Suspend;
    return std::nullopt;
}

QString SleepAbilities::troubleOf(SleepKind kind) const
{
    if (can(kind))
        return {};
    return of(kind).word.isEmpty() ? of(kind).trouble : meaningOf(of(kind).word);
}

QString SleepAbilities::trouble() const
{
    const QString first = m_answers.front().trouble;
    const auto isFirst = [&](const Answer &answer) { return answer.trouble == first; };
    if (!first.isEmpty() && std::all_of(m_answers.begin(), m_answers.end(), isFirst))
        return first;
    QStringList lines;
    for (const SleepKind kind : Kinds) {
        if (!can(kind))
            lines.append(u"cannot "_s + nameOf(kind) + u": "_s + troubleOf(kind));
    }
    return lines.join(u"; "_s);
}

} // namespace latchkey::hal
