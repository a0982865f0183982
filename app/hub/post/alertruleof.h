// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/notify/alertrule.h>

#include <QHash>
#include <QJsonObject>

namespace latchkey::hub {

/// What the rules that a manager's document stands for need to know beside it.
struct RuleSurroundings {
    QTimeZone zone; ///< in which quiet hours are meant
    QString language; ///< of whoever has none of their own
    QHash<QString, QJsonObject> people; ///< by id: those that documents name
};

/// The rules of one alert rule: none where it is switched off. What nobody can be told of is still raised, so that the
/// console shows it.
[[nodiscard]] QVector<notify::AlertRule> alertRulesOf(const QString &id, const QJsonObject &doc,
                                                      const RuleSurroundings &around);

/// Whether a recipient stands for the console, which is told without a message.
[[nodiscard]] bool isConsole(const notify::Recipient &recipient);

/// The ids of the people whom a document names.
[[nodiscard]] QStringList peopleIn(const QJsonObject &alertRule);

} // namespace latchkey::hub
