// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"
#include "pageroute.h"
#include "shifttext.h"
#include "sight.h"

#include <app/hub/store/auditstore.h>
#include <app/hub/store/commandstore.h>
#include <app/hub/store/journalstore.h>
#include <app/hub/web/boxpages.h>

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::Fault;
using web::BoxPage;
using web::Form;
using web::FormState;
using web::Section;

QString pathOf(const QString &id) { return u"/boxes/"_s + id; }

Outcome list(Visit &visit)
{
    const auto sight = Sight::of(visit);
    if (!sight)
        return visit.error(sight.error());
    web::BoxesPage page;
    page.boxes = sight->boxes();
    page.mayEdit = visit.may(Right::ManageBoxes);
    return visit.page(Section::Boxes, page);
}

BoxPage::Bin binOf(const Sight &sight, const KeymapBox &box, int number)
{
    using State = BoxPage::Bin::State;
    BoxPage::Bin bin;
    bin.number = number;
    bin.use = box.state.uses.value(number, u"normal"_s);
    if (bin.use == u"disabled"_s)
        bin.state = State::Faulty;
    const int index = box.bins.at(number - 1);
    if (index < 0)
        return bin;
    const KeymapKey &key = sight.map().keys.at(index);
    bin.key = {key.id, key.name};
    const bool here = key.state == u"in"_s && key.box == box.state.id && key.bin == number;
    const bool belongs = key.homeBox == box.state.id && key.homeBin == number;
    const bool strange = key.homeBox == box.state.id && key.homeBin > 0 && !belongs;
    if (bin.state != State::Faulty)
        bin.state = !here ? State::Out : strange ? State::Wrong : State::In;
    return bin;
}

BoxPage::Clock clockOf(const QString &word)
{
    return word == u"unset"_s ? BoxPage::Clock::Unset : word == u"unsure"_s ? BoxPage::Clock::Unsure : BoxPage::Clock::Right;
}

void addJournal(const Visit &visit, const QString &box, BoxPage &page)
{
    const auto logs = store::JournalStore(visit.desk().database).logsOf(box);
    for (const store::JournalLog &log : logs ? *logs : QVector<store::JournalLog>()) {
        page.entries += qint64(log.head.sequence);
        page.forked = page.forked || !log.forkedFrom.isEmpty();
    }
}

Outcome show(Visit &visit)
{
    const auto sight = Sight::of(visit);
    const auto entity = entityOf(visit, u"box"_s, visit.id());
    const auto box = store::BoxStore(visit.desk().database).get(visit.id());
    if (!sight || !entity || !box)
        return visit.error(Fault::Unavailable);
    const auto &boxes = sight->map().boxes;
    const auto found = std::find_if(boxes.cbegin(), boxes.cend(),
                                    [&](const KeymapBox &b) { return b.state.id == visit.id(); });
    if (!*entity || !*box || found == boxes.cend())
        return visit.missing();
    const auto location = entityOf(visit, u"location"_s, (*entity)->doc.value(u"location"_s).toString());
    BoxPage page;
    page.state = sight->shown(found->state);
    page.serial = found->state.serial;
    page.model = (*box)->status.value(u"pairing"_s).toObject().value(u"model"_s).toString();
    page.firmware = found->state.firmware;
    if (location && *location) {
        page.timeZone = (*location)->doc.value(u"timeZone"_s).toString();
        page.hours = hoursText(visit.reader(), (*location)->doc.value(u"openingHours"_s));
    }
    page.paired = (*box)->pairedAt.value_or(0);
    page.lease = found->state.leaseUntil.value_or(0);
    page.clock = clockOf(found->state.clock);
    addJournal(visit, visit.id(), page);
    for (int number = 1; number <= found->bins.size(); ++number)
        page.bins.append(binOf(*sight, *found, number));
    page.mayEdit = visit.may(Right::ManageBoxes);
    page.mayOpen = visit.may(Right::OpenRemotely);
    return visit.page(Section::Boxes, page);
}

void prepareBox(Visit &visit, FormState &state)
{
    state.choices.insert("location", choicesOf(visit, u"location"_s));
    state.choices.insert("timeZone", zoneChoices());
    state.choices.insert("languages", languageChoices(visit, false));
    state.without.append("quickReturn"); // the box decides that by its own setting
    state.remove = pathOf(visit.id()) + u"/replace"_s;
}

constexpr std::array TrustWords{QPair<int, const char *>{1, "1h"},    QPair<int, const char *>{24, "24h"},
                                QPair<int, const char *>{168, "7d"},  QPair<int, const char *>{720, "30d"},
                                QPair<int, const char *>{8760, "365d"}};

QString trustOf(const QJsonObject &doc)
{
    const QJsonValue hours = doc.value(u"trust"_s).toObject().value(u"guestHours"_s);
    if (hours.isNull())
        return u"never"_s;
    const int wanted = hours.toInt(168);
    const auto *const found = std::find_if(TrustWords.begin(), TrustWords.end(),
                                           [&](const auto &word) { return word.first >= wanted; });
    return found == TrustWords.end() ? u"365d"_s : QString::fromLatin1(found->second);
}

void fillBox(const QJsonObject &doc, FormState &state)
{
    state.values.insert("name", {doc.value(u"name"_s).toString()});
    state.values.insert("location", {doc.value(u"location"_s).toString()});
    state.values.insert("languages", textsOf(doc.value(u"languages"_s)));
    state.values.insert("trust", {trustOf(doc)});
    state.values.insert("reasons", {textsOf(doc.value(u"reasons"_s)).join(u'\n')});
    if (doc.value(u"badgeLinking"_s).toBool())
        state.values.insert("badgeLinking", {u"yes"_s});
}

void fillLocation(const QJsonObject &doc, FormState &state)
{
    const QJsonObject hours = doc.value(u"openingHours"_s).toArray().first().toObject();
    const QJsonObject closure = doc.value(u"closures"_s).toArray().first().toObject();
    state.values.insert("timeZone", {doc.value(u"timeZone"_s).toString()});
    state.values.insert("phone", {doc.value(u"phone"_s).toString()});
    state.values.insert("days", textsOf(hours.value(u"days"_s)));
    state.values.insert("from", {hours.value(u"from"_s).toString()});
    state.values.insert("until", {hours.value(u"until"_s).toString()});
    state.values.insert("closedFrom", {closure.value(u"from"_s).toString()});
    state.values.insert("closedUntil", {closure.value(u"until"_s).toString()});
}

QJsonObject readBox(Visit &visit, FormState &state)
{
    const FormData &form = visit.form();
    const QString trust = form.text("trust");
    const int minutes = minutesOf(trust);
    if (trust != u"never"_s && minutes < 0)
        state.faults.insert("trust", web::Fault::Unknown);
    QJsonArray reasons;
    const QStringList lines = form.text("reasons").split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        reasons.append(line.trimmed());
    const QStringList languages = form.all("languages");
    QJsonObject doc{{u"name"_s, form.text("name")},
                    {u"location"_s, form.text("location")},
                    {u"trust"_s, QJsonObject{{u"guestHours"_s, minutes < 0 ? QJsonValue::Null : QJsonValue(minutes / 60)}}},
                    {u"reasons"_s, reasons},
                    {u"badgeLinking"_s, form.isYes("badgeLinking")}};
    if (!languages.isEmpty())
        doc.insert(u"languages"_s, QJsonArray::fromStringList(languages));
    return doc;
}

/// Zone, number, hours and closures are those of the place: all boxes there share them.
QJsonObject readLocation(const FormData &form)
{
    QJsonArray hours;
    const QStringList days = form.all("days");
    if (!days.isEmpty())
        hours.append(QJsonObject{{u"days"_s, QJsonArray::fromStringList(days)},
                                 {u"from"_s, form.text("from")},
                                 {u"until"_s, form.text("until")}});
    QJsonArray closures;
    if (!form.text("closedFrom").isEmpty() || !form.text("closedUntil").isEmpty())
        closures.append(QJsonObject{{u"from"_s, form.text("closedFrom")}, {u"until"_s, form.text("closedUntil")}});
    return {{u"timeZone"_s, form.text("timeZone")},
            {u"phone"_s, form.text("phone")},
            {u"openingHours"_s, hours},
            {u"closures"_s, closures}};
}

const Editor &editor()
{
    static const Editor it{Form::Box,
                           Section::Boxes,
                           u"box"_s,
                           {{u"/name"_s, "name"},
                            {u"/location"_s, "location", web::Fault::Missing},
                            {u"/languages"_s, "languages", web::Fault::Unknown},
                            {u"/reasons"_s, "reasons"},
                            {u"/trust"_s, "trust", web::Fault::Unknown},
                            {u"/timeZone"_s, "timeZone", web::Fault::Unknown},
                            {u"/phone"_s, "phone", web::Fault::NotANumber},
                            {u"/openingHours"_s, "from", web::Fault::NotATime},
                            {u"/closures"_s, "closedFrom", web::Fault::NotATime}},
                           prepareBox,
                           fillBox,
                           readBox};
    return it;
}

Outcome editBox(Visit &visit)
{
    const auto entity = entityOf(visit, u"box"_s, visit.id());
    if (!entity)
        return visit.error(entity.error());
    if (!*entity)
        return visit.missing();
    FormState state;
    state.cancel = pathOf(visit.id());
    state.action = pathOf(visit.id()) + u"/edit?version="_s + QString::number((*entity)->version);
    prepareBox(visit, state);
    fillBox((*entity)->doc, state);
    const auto location = entityOf(visit, u"location"_s, (*entity)->doc.value(u"location"_s).toString());
    if (location && *location)
        fillLocation((*location)->doc, state);
    return visit.form(Section::Boxes, Form::Box, state);
}

Outcome changeBox(Visit &visit)
{
    const QString place = visit.form().text("location");
    const auto there = entityOf(visit, u"box"_s, visit.id());
    if (!there)
        return visit.error(there.error());
    if (!*there)
        return visit.missing();
    // A place that the box is moved to keeps its own hours; they are changed once it is there.
    const bool stays = (*there)->doc.value(u"location"_s).toString() == place;
    if (stays) {
        const auto done = Objects(visit.desk()).change(visit.actor(), *resourceOfKind(u"location"_s), place,
                                                       readLocation(visit.form()), std::nullopt);
        if (!done) {
            FormState state;
            state.cancel = pathOf(visit.id());
            addFaults(editor(), done.error(), state);
            prepareBox(visit, state);
            return visit.again(Section::Boxes, Form::Box, state);
        }
    }
    return change(visit, editor(), pathOf(visit.id()));
}

/// The bin of the path, or 0 where the box has none of that number.
int binOf(Visit &visit, const Sight &sight)
{
    const BoxState *box = sight.box(visit.id());
    const int number = visit.id("number").toInt();
    return box && number >= 1 && number <= box->bins ? number : 0;
}

Outcome editBin(Visit &visit)
{
    const auto sight = Sight::of(visit);
    if (!sight)
        return visit.error(sight.error());
    const int number = binOf(visit, *sight);
    if (number == 0)
        return visit.missing();
    FormState state;
    state.cancel = pathOf(visit.id());
    state.about = QString::number(number);
    state.without.append("note");
    state.values.insert("use", {sight->box(visit.id())->uses.value(number, u"normal"_s)});
    return visit.form(Section::Boxes, Form::Bin, state);
}

Outcome changeBin(Visit &visit)
{
    const auto sight = Sight::of(visit);
    const auto entity = entityOf(visit, u"box"_s, visit.id());
    if (!sight || !entity)
        return visit.error(Fault::Unavailable);
    const int number = *entity ? binOf(visit, *sight) : 0;
    if (number == 0)
        return visit.missing();
    QJsonArray bins;
    const QJsonArray before = (*entity)->doc.value(u"bins"_s).toArray();
    for (const auto &bin : before) {
        if (bin.toObject().value(u"bin"_s).toInt() != number)
            bins.append(bin);
    }
    const QString use = visit.form().text("use");
    if (use != u"normal"_s)
        bins.append(QJsonObject{{u"bin"_s, number}, {u"use"_s, use}});
    const auto done = Objects(visit.desk()).change(visit.actor(), *resourceOfKind(u"box"_s), visit.id(),
                                                   {{u"bins"_s, bins}}, (*entity)->version);
    return done ? visit.to(pathOf(visit.id()), web::Notice::Saved) : refusal(visit, done.error(), pathOf(visit.id()));
}

Outcome askLetGo(Visit &visit)
{
    return showRemove(visit, Form::LetGoBox, Section::Boxes, u"box"_s, pathOf(visit.id()));
}

Outcome letGo(Visit &visit) { return remove(visit, u"box"_s, u"/boxes"_s); }

} // namespace

PageRoutes boxPages()
{
    constexpr bool Dangerous = true;
    const auto see = [] { return needs(Right::SeeKeys); };
    const auto edit = [] { return needs(Right::ManageBoxes); };
    return {{"GET", "/boxes", see(), list},
            {"GET", "/boxes/{id}", see(), show},
            {"GET", "/boxes/{id}/edit", edit(), editBox},
            {"POST", "/boxes/{id}/edit", edit(), changeBox},
            {"GET", "/boxes/{id}/bins/{number}", edit(), editBin},
            {"POST", "/boxes/{id}/bins/{number}", edit(), changeBin},
            {"GET", "/boxes/{id}/replace", edit(), askLetGo, Dangerous},
            {"POST", "/boxes/{id}/replace", edit(), letGo, Dangerous}};
}

} // namespace latchkey::hub::front
