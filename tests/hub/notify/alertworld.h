// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/alertrules.h>
#include <tests/fakes/handclock.h>

namespace latchkey::hub::notify {

using namespace Qt::Literals::StringLiterals;

/// Alert rules with a clock moved by hand, and what they told.
struct AlertWorld {
    fakes::HandClock clock; // Monday 08:00 UTC
    AlertRules rules;
    QStringList told; ///< "late +15min", one a notice

    [[nodiscard]] QDateTime now() const { return clock.now(); }
    void look()
    {
        for (const AlertNotice &notice : rules.look(now()))
            told.append(wordOf(notice));
    }
    void learn(const AlertFact &fact)
    {
        rules.learn(fact);
        look();
    }
    void learn(const QVector<AlertFact> &facts)
    {
        rules.learn(facts);
        look();
    }
    /// Time goes by; the rules are asked at each moment that they name, and at no other.
    void pass(std::chrono::milliseconds time)
    {
        const QDateTime end = now().addDuration(time);
        while (rules.next().isValid() && rules.next() <= end) {
            clock.advance(std::chrono::milliseconds(now().msecsTo(rules.next())));
            look();
        }
        clock.advance(std::chrono::milliseconds(now().msecsTo(end)));
    }
    [[nodiscard]] QStringList take() { return std::exchange(told, {}); }
    [[nodiscard]] static QString wordOf(const AlertNotice &notice)
    {
        static const QMap<AlertNotice::What, QString> Words{{AlertNotice::What::Raised, u"raised"_s},
                                                            {AlertNotice::What::Reminder, u"reminder"_s},
                                                            {AlertNotice::What::Over, u"over"_s}};
        return Words[notice.what] + u' ' + notice.rule + (notice.early ? u" early"_s : QString());
    }
};

[[nodiscard]] inline AlertRule ruleOf(const QString &id, AlertKind kind, std::chrono::seconds after = {})
{
    AlertRule rule;
    rule.id = id;
    rule.kind = kind;
    rule.after = after;
    rule.recipients = {{Channel::Mail, QStringLiteral("team@hotel.example"), QStringLiteral("en")}};
    return rule;
}

/// From 22:00 to 07:00 in Berlin.
[[nodiscard]] inline QuietHours night() { return {QTime(22, 0), QTime(7, 0), QTimeZone("Europe/Berlin")}; }

} // namespace latchkey::hub::notify
