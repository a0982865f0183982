// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/resources.h>

/// Pieces of which the table of resources is made; for resources.cpp alone.
namespace latchkey::hub::resourceparts {

[[nodiscard]] Resource location();
[[nodiscard]] Resource box();
[[nodiscard]] Resource person();
[[nodiscard]] Resource group();
[[nodiscard]] Resource key();
[[nodiscard]] Resource keyGroup();
[[nodiscard]] Resource fob();
[[nodiscard]] Resource permission();
[[nodiscard]] Resource timeShift();
[[nodiscard]] Resource booking();
[[nodiscard]] Resource keyCode();
[[nodiscard]] Resource alertRule();
[[nodiscard]] Resource webhook();

/// Hours on some days of the week: [{"days": ["mon"], "from": "08:00", "until": "18:00"}].
[[nodiscard]] Schema shifts();
/// How people prove who they are: {"ownPickUps": "off"|"code"|"pin", "userPickUps": ...}.
[[nodiscard]] Schema factors();

/// References of one member that is an id, or a list of ids.
[[nodiscard]] QVector<Reference> referencesOf(const QJsonObject &doc, const QString &member, const QString &kind,
                                              IfGone ifGone = IfGone::Forget);
/// A fault of one member.
[[nodiscard]] SchemaFault fault(const QString &pointer, const QByteArray &code, const QString &text);
/// How many of the members are there, and are neither null nor false.
[[nodiscard]] int countOf(const QJsonObject &doc, const QStringList &members);
/// A card as it is compared: upper-case hex without separators.
[[nodiscard]] QVector<UniqueText> cardsOf(const QJsonValue &value);

} // namespace latchkey::hub::resourceparts
