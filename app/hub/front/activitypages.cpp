// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"
#include "sight.h"

#include <app/hub/post/eventnames.h>
#include <app/hub/web/activitypages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Event;
using web::FormState;
using web::Section;

constexpr int PageLength = 50;

/// What was wanted of the exchange that an event ends.
QJsonObject intentOf(const Visit &visit, const Event &event)
{
    if (event.tx.isEmpty())
        return {};
    const auto steps = store::EventStore(visit.desk().database).ofExchange(event.box, event.tx);
    for (const Event &step : steps ? *steps : QVector<Event>()) {
        if (step.type == u"intent"_s)
            return step.body;
    }
    return {};
}

QString aboutOf(const QJsonObject &intent)
{
    QStringList parts;
    for (const auto &member : {u"reason"_s, u"note"_s}) {
        if (const QString text = intent.value(member).toString(); !text.isEmpty())
            parts.append(text);
    }
    return parts.join(u", "_s);
}

web::ActivityPage::Row rowOf(const Visit &visit, Names &names, const Event &event)
{
    const QJsonObject intent = intentOf(visit, event);
    const QString key = event.key.isEmpty() ? intent.value(u"key"_s).toString() : event.key;
    const QString person = event.person.isEmpty() ? intent.value(u"person"_s).toString() : event.person;
    web::ActivityPage::Row row;
    const QString name = nameOf(event, intent);
    row.event = name.isEmpty() ? event.type : name;
    row.about = aboutOf(intent);
    row.when = event.occurredAt;
    row.uncertainty = event.errorMs;
    row.offline = event.offline;
    row.received = event.receivedAt;
    row.stale = event.mark == u"stale-permit"_s;
    if (!person.isEmpty())
        row.person = {person, names.ofPerson(person)};
    if (!key.isEmpty())
        row.key = {key, names.of(u"key"_s, key)};
    row.box = {event.box, names.of(u"box"_s, event.box)};
    row.bin = int(event.bin.value_or(0));
    return row;
}

std::optional<store::Ms> dayOf(const Visit &visit, QByteArrayView name, int later)
{
    const QDate day = QDate::fromString(visit.query(name), Qt::ISODate);
    return day.isValid() ? std::optional<store::Ms>(day.addDays(later).startOfDay(visit.zone()).toMSecsSinceEpoch())
                         : std::nullopt;
}

QString textOf(const store::EventPosition &position)
{
    const QString text = QString::number(position.occurredAt) + u'|' + position.box + u'|' + position.log + u'|'
        + QString::number(position.seq);
    return QString::fromLatin1(text.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

std::optional<store::EventPosition> positionFrom(const QString &text)
{
    const QStringList parts = QString::fromUtf8(QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding))
                                  .split(u'|');
    if (parts.size() != 4)
        return std::nullopt;
    return store::EventPosition{parts.at(0).toLongLong(), parts.at(1), parts.at(2), parts.at(3).toLongLong()};
}

FormState filterOf(const Visit &visit)
{
    FormState state;
    state.choices.insert("box", choicesOf(visit, u"box"_s));
    state.choices.insert("key", choicesOf(visit, u"key"_s));
    state.choices.insert("person", choicesOf(visit, u"person"_s));
    for (const QByteArray name : {"box", "key", "person", "from", "until"})
        state.values.insert(name, {visit.query(name)});
    return state;
}

web::Pager eventPager(const Visit &visit, const std::optional<store::EventPosition> &next)
{
    QString kept;
    for (const QByteArray name : {"box", "key", "person", "from", "until"}) {
        if (const QString value = visit.query(name); !value.isEmpty())
            kept += QString::fromLatin1('&' + name + '=' + http::percentEncoded(value.toUtf8()));
    }
    web::Pager pager;
    if (!visit.query("page").isEmpty())
        pager.previous = kept.isEmpty() ? u"/activity"_s : u"/activity?"_s + kept.mid(1);
    if (next)
        pager.next = u"/activity?page="_s + textOf(*next) + kept;
    return pager;
}

Outcome activity(Visit &visit)
{
    store::EventFilter filter{visit.org(), visit.query("box"), visit.query("key"), visit.query("person"),
                              tellingTypes()};
    filter.from = dayOf(visit, "from", 0);
    filter.until = dayOf(visit, "until", 1);
    filter.after = positionFrom(visit.query("page"));
    filter.limit = PageLength;
    const auto events = store::EventStore(visit.desk().database).list(filter);
    if (!events)
        return visit.error(events.error());
    Names names(visit.desk(), visit.org());
    web::ActivityPage page;
    page.filter = filterOf(visit);
    for (const Event &event : events->events)
        page.rows.append(rowOf(visit, names, event));
    page.pager = eventPager(visit, events->next);
    return visit.page(Section::Activity, page);
}

} // namespace

PageRoutes activityPages() { return {{"GET", "/activity", needs(Right::SeeActivity), activity}}; }

} // namespace latchkey::hub::front
