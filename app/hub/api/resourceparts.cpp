// SPDX-License-Identifier: Apache-2.0
#include "resourceparts.h"

#include <core/base/ids.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::resourceparts {

Schema shifts()
{
    const Schema day = Schema::choice({u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s});
    const Schema shift = Schema::object()
                             .with(u"days"_s, Schema::list(day, 1, 7))
                             .with(u"from"_s, schemas::timeOfDay())
                             .with(u"until"_s, schemas::timeOfDay());
    return Schema::list(shift, 0, 50)
        .described(u"Hours on some days of the week. Where until is not after from, they run over midnight and belong"
                   " to the day on which they start."_s);
}

Schema factors()
{
    const Schema factor = Schema::choice({u"off"_s, u"code"_s, u"pin"_s});
    return Schema::object()
        .with(u"ownPickUps"_s, factor)
        .with(u"userPickUps"_s, factor)
        .described(u"What a typed code or mobile number needs beside it: nothing, a code that is sent, or a PIN"_s);
}

QVector<Reference> referencesOf(const QJsonObject &doc, const QString &member, const QString &kind, IfGone ifGone)
{
    QVector<Reference> references;
    const QJsonValue value = doc.value(member);
    if (value.isString())
        references.append({member, kind, value.toString(), ifGone});
    const QJsonArray list = value.toArray();
    for (const auto &item : list)
        references.append({member, kind, item.toString(), ifGone});
    return references;
}

SchemaFault fault(const QString &pointer, const QByteArray &code, const QString &text) { return {pointer, code, text}; }

int countOf(const QJsonObject &doc, const QStringList &members)
{
    int count = 0;
    for (const QString &member : members) {
        const QJsonValue value = doc.value(member);
        count += value.isUndefined() || value.isNull() || value == QJsonValue(false) ? 0 : 1;
    }
    return count;
}

QVector<UniqueText> cardsOf(const QJsonValue &value)
{
    QVector<UniqueText> cards;
    const QJsonArray list = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &item : list) {
        if (const auto card = CardUid::fromHex(item.toString()))
            cards.append({u"card"_s, card->toHex()});
    }
    return cards;
}

} // namespace latchkey::hub::resourceparts
