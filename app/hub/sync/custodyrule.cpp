// SPDX-License-Identifier: Apache-2.0
#include "custodyrule.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Custody;
using store::Event;

QString fobIn(const QJsonObject &reading)
{
    return reading.value(u"is"_s).toString() == u"fob"_s ? reading.value(u"uid"_s).toString().toUpper() : QString();
}

bool isSure(const QJsonObject &reading)
{
    const QString kind = reading.value(u"is"_s).toString();
    return kind == u"fob"_s || kind == u"empty"_s;
}

bool isSurvey(const Event &event) { return event.type == u"inventory"_s || event.type == u"discrepancy"_s; }

} // namespace

Custody CustodyRule::in(const Event &event, const QString &key, std::optional<qint64> bin) const
{
    Custody place{m_org, key, u"in"_s, event.box, bin};
    place.since = event.occurredAt;
    place.asOf = event.occurredAt;
    place.errorMs = event.errorMs;
    place.evidence = {{u"box"_s, event.box}, {u"log"_s, event.log}, {u"seq"_s, event.seq}};
    return place;
}

Custody CustodyRule::out(const Event &event, const QString &key, const QString &person, const QString &due) const
{
    Custody place = in(event, key, std::nullopt);
    place.state = person.isEmpty() ? u"unknown"_s : u"out"_s;
    place.person = person;
    const QDateTime moment = QDateTime::fromString(due, Qt::ISODateWithMs);
    if (moment.isValid())
        place.due = moment.toMSecsSinceEpoch();
    return place;
}

QVector<Custody> CustodyRule::afterExchange(const Event &event, const QJsonObject &intent) const
{
    QVector<Custody> places;
    const QJsonObject found = event.body.value(u"found"_s).toObject();
    const QString before = fobIn(intent.value(u"before"_s).toObject());
    const QString after = fobIn(found);
    // It left the bin while this person was at it. Where nothing could be read, nothing is claimed.
    if (!before.isEmpty() && before != after) {
        if (const QString key = m_keyOfFob(before); !key.isEmpty()) {
            const QString person = isSure(found) ? intent.value(u"person"_s).toString() : QString();
            const bool wanted = key == intent.value(u"key"_s).toString();
            places.append(out(event, key, person, wanted ? intent.value(u"due"_s).toString() : QString()));
        }
    }
    if (!after.isEmpty()) {
        if (const QString key = m_keyOfFob(after); !key.isEmpty())
            places.append(in(event, key, event.bin));
    }
    return places;
}

/// Keys that were read in their bins, and bins in which another one was read than the box believed.
QVector<Custody> CustodyRule::afterSurvey(const Event &event) const
{
    QVector<Custody> places;
    const QJsonArray bins = event.body.value(u"bins"_s).toArray();
    for (const auto &value : bins) {
        const QJsonObject bin = value.toObject();
        const QString key = m_keyOfFob(fobIn(bin.value(u"seen"_s).toObject()));
        if (!key.isEmpty() && bin.value(u"bin"_s).isDouble())
            places.append(in(event, key, bin.value(u"bin"_s).toInteger()));
        const QString missed = bin.value(u"expected"_s).toString();
        if (!missed.isEmpty() && missed != key && isSure(bin.value(u"seen"_s).toObject()))
            places.append(out(event, missed, {}, {}));
    }
    return places;
}

bool CustodyRule::endsExchange(const Event &event) { return event.type == u"committed"_s || event.type == u"review"_s; }

QSet<QString> CustodyRule::fobsIn(const Event &event, const QJsonObject &intent)
{
    QSet<QString> fobs;
    if (endsExchange(event))
        fobs = {fobIn(intent.value(u"before"_s).toObject()), fobIn(event.body.value(u"found"_s).toObject())};
    if (isSurvey(event)) {
        const QJsonArray bins = event.body.value(u"bins"_s).toArray();
        for (const auto &bin : bins)
            fobs.insert(fobIn(bin.toObject().value(u"seen"_s).toObject()));
    }
    fobs.remove({});
    return fobs;
}

QVector<Custody> CustodyRule::placesAfter(const Event &event, const QJsonObject &intent) const
{
    if (endsExchange(event))
        return afterExchange(event, intent);
    if (event.type == u"handed-over"_s && !event.key.isEmpty())
        return {out(event, event.key, event.person, event.body.value(u"due"_s).toString())};
    if (isSurvey(event))
        return afterSurvey(event);
    return {};
}

Custody CustodyRule::together(const Custody &before, const Custody &next)
{
    const qint64 apart = next.asOf - before.asOf;
    const bool sameBox = next.box == before.box;
    // One box numbers its entries: there, what is told later happened later.
    const bool clear = sameBox || std::abs(apart) > before.errorMs + next.errorMs;
    Custody kept = !sameBox && apart < 0 ? before : next;
    const bool twice = !sameBox && before.state == u"out"_s && next.state == u"out"_s;
    const bool both = !sameBox && before.state == u"in"_s && next.state == u"in"_s;
    kept.certain = clear && !twice && !both;
    return kept;
}

} // namespace latchkey::hub
