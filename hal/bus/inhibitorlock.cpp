// SPDX-License-Identifier: Apache-2.0
#include "inhibitorlock.h"
#include "logindmembers.h"

#include <QDBusError>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

/// Whether logind has judged what was asked of it: then less of it may be granted.
bool isJudged(const QDBusMessage &answer)
{
    switch (QDBusError(answer).type()) {
    case QDBusError::AccessDenied:
    case QDBusError::InvalidArgs:
    case QDBusError::Failed:
    case QDBusError::Other: return true;
    default: return false;
    }
}

} // namespace

InhibitorLock::InhibitorLock(BusService &logind, QStringList what, QString why, Mode mode)
    : m_logind(logind), m_what(std::move(what)), m_why(std::move(why)), m_mode(mode)
{}

void InhibitorLock::want(bool wanted)
{
    if (m_isWanted == wanted)
        return;
    m_isWanted = wanted;
    ++m_turn;
    m_held.clear();
    m_missing.clear();
    m_trouble.clear();
    if (wanted)
        take(m_what);
}

void InhibitorLock::takeAnew()
{
    const bool wanted = m_isWanted;
    want(false);
    want(wanted);
}

void InhibitorLock::take(const QStringList &what)
{
    const auto mode = m_mode == Mode::Block ? u"block"_s : u"delay"_s;
    m_logind.call(logind::method(u"Inhibit"_s), {what.join(u':'), u"Latchkey"_s, m_why, mode},
                  [this, what, turn = m_turn](const QDBusMessage &answer) {
                      if (turn == m_turn)
                          taken(what, answer);
                  });
}

void InhibitorLock::taken(const QStringList &what, const QDBusMessage &answer)
{
    const auto lock = answer.arguments().value(0).value<QDBusUnixFileDescriptor>();
    if (answer.type() == QDBusMessage::ReplyMessage && lock.isValid()) {
        m_held.append(lock);
        return;
    }
    if (what.size() > 1 && isJudged(answer)) {
        for (const auto &one : what)
            take({one});
        return;
    }
    m_missing += what;
    m_trouble = answer.type() == QDBusMessage::ReplyMessage ? u"logind answers nonsense"_s
                                                            : BusService::troubleFrom(answer, u"logind"_s);
}

QString InhibitorLock::trouble() const
{
    if (m_missing.isEmpty())
        return {};
    const auto mode = m_mode == Mode::Block ? u"held off"_s : u"delayed"_s;
    return m_missing.join(u", "_s) + u" cannot be "_s + mode + u": "_s + m_trouble;
}

} // namespace latchkey::hal
