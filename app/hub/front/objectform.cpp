// SPDX-License-Identifier: Apache-2.0
#include "objectform.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using store::Fault;
using web::FormState;
using Why = ObjectFault::Why;

web::Fault faultOf(const SchemaFault &fault, web::Fault wrong)
{
    if (fault.code == "required" || fault.code == "too-short")
        return web::Fault::Missing;
    if (fault.code == "too-long" || fault.code == "too-large")
        return web::Fault::TooLong;
    if (fault.code == "unknown" || fault.code == "choice")
        return web::Fault::Unknown;
    if (fault.pointer == u"/until"_s && fault.code == "invalid")
        return web::Fault::EndsBeforeItBegins;
    return wrong;
}

} // namespace

void check(FormState &state, const QByteArray &field, const Schema &schema, const QString &text, web::Fault fault)
{
    if (!text.isEmpty() && !schema.faultsIn(text).isEmpty())
        state.faults.insert(field, fault);
}

QString numberOf(const QString &typed)
{
    QString number;
    for (const QChar c : typed) {
        if (!c.isSpace() && !QStringView(u"-()/.").contains(c))
            number += c;
    }
    return number.startsWith(u"00"_s) ? u'+' + number.mid(2) : number;
}

int minutesOf(const QString &span)
{
    bool ok = false;
    const int number = QStringView(span).chopped(span.isEmpty() ? 0 : 1).toInt(&ok);
    constexpr int MostNumber = 100000;
    if (!ok || number < 1 || number > MostNumber)
        return -1;
    switch (span.back().toLower().unicode()) {
    case u'm': return number;
    case u'h': return number * 60;
    case u'd': return number * 24 * 60;
    default: return -1;
    }
}

QString spanOf(int minutes)
{
    constexpr int Hour = 60;
    constexpr int Day = 24 * Hour;
    if (minutes <= 0)
        return {};
    if (minutes % Day == 0)
        return QString::number(minutes / Day) + u'd';
    return minutes % Hour == 0 ? QString::number(minutes / Hour) + u'h' : QString::number(minutes) + u'm';
}

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text); }

QStringList textsOf(const QJsonValue &list)
{
    QStringList texts;
    const QJsonArray array = list.toArray();
    for (const auto &item : array)
        texts.append(item.toString());
    return texts;
}

QVector<store::Entity> allOf(const Visit &visit, const QString &kind)
{
    constexpr int Page = 500;
    constexpr int Most = 5000;
    QVector<store::Entity> all;
    store::EntityFilter filter{visit.org(), kind};
    filter.limit = Page;
    do {
        const auto page = store::EntityStore(visit.desk().database).list(filter);
        if (!page)
            break;
        all += page->entities;
        filter.after = page->next;
    } while (filter.after && all.size() < Most);
    return all;
}

QVector<web::Choice> choicesOf(const Visit &visit, const QString &kind)
{
    QVector<web::Choice> choices;
    const auto entities = allOf(visit, kind);
    for (const store::Entity &entity : entities)
        choices.append({entity.id, entity.doc.value(u"name"_s).toString()});
    return choices;
}

QHash<QString, QString> namesOf(const Visit &visit, const QString &kind)
{
    QHash<QString, QString> names;
    const auto entities = allOf(visit, kind);
    for (const store::Entity &entity : entities)
        names.insert(entity.id, entity.doc.value(u"name"_s).toString());
    return names;
}

QVector<web::Choice> languageChoices(const Visit &visit, bool withNone)
{
    QVector<web::Choice> choices;
    if (withNone)
        choices.append({QString(), u"-"_s});
    const QStringList tags = visit.front().console().languages();
    for (const QString &tag : tags)
        choices.append({tag, web::ownNameOf(tag)});
    return choices;
}

QVector<web::Choice> zoneChoices()
{
    QVector<web::Choice> choices;
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            choices.append({QString::fromLatin1(zone), QString::fromLatin1(zone)});
    }
    choices.append({u"UTC"_s, u"UTC"_s});
    return choices;
}

Result<std::optional<store::Entity>, Fault> entityOf(const Visit &visit, const QString &kind, const QString &id)
{
    return store::EntityStore(visit.desk().database).get(visit.org(), kind, id);
}

void addFaults(const Editor &editor, const ObjectFault &fault, FormState &state)
{
    if (fault.why == Why::Busy || fault.why == Why::Store) {
        state.problem = web::Fault::NotNow;
        return;
    }
    for (const SchemaFault &one : fault.faults) {
        const auto member = std::find_if(editor.members.cbegin(), editor.members.cend(), [&](const Editor::Member &m) {
            return one.pointer == m.pointer || one.pointer.startsWith(m.pointer + u'/');
        });
        const web::Fault wrong = member == editor.members.cend() ? web::Fault::Unknown : member->wrong;
        const web::Fault shown = fault.why == Why::Taken ? web::Fault::Taken : faultOf(one, wrong);
        if (member == editor.members.cend())
            state.problem = shown;
        else
            state.faults.insert(member->field, shown);
    }
    if (!state.problem && state.faults.isEmpty())
        state.problem = web::Fault::NotNow;
}

http::Response refusal(Visit &visit, const ObjectFault &fault, const QString &path)
{
    switch (fault.why) {
    case Why::Missing: return visit.missing();
    case Why::Stale: return visit.to(path, web::Notice::Unchanged);
    case Why::Store: return visit.error(fault.fault);
    case Why::Busy: return visit.error(503);
    default: return visit.error(400);
    }
}

http::Response showNew(Visit &visit, const Editor &editor, const QString &cancel, FormState state)
{
    state.cancel = cancel;
    editor.prepare(visit, state);
    return visit.form(editor.section, editor.form, state);
}

http::Response makeNew(Visit &visit, const Editor &editor, const QString &cancel,
                       const std::function<http::Response(const store::Entity &)> &then)
{
    FormState state;
    state.cancel = cancel;
    const QJsonObject doc = editor.read(visit, state);
    if (state.faults.isEmpty() && !state.problem) {
        QJsonObject whole;
        for (auto it = doc.constBegin(); it != doc.constEnd(); ++it) {
            if (!it->isNull())
                whole.insert(it.key(), *it);
        }
        const auto made = Objects(visit.desk()).create(visit.actor(), *resourceOfKind(editor.kind), whole);
        if (made)
            return then(*made);
        addFaults(editor, made.error(), state);
    }
    editor.prepare(visit, state);
    return visit.again(editor.section, editor.form, state);
}

http::Response showEdit(Visit &visit, const Editor &editor, const QString &path)
{
    const auto entity = entityOf(visit, editor.kind, visit.id());
    if (!entity)
        return visit.error(entity.error());
    if (!*entity)
        return visit.missing();
    FormState state;
    state.cancel = path;
    state.action = QString::fromUtf8(visit.request().path) + u"?version="_s + QString::number((*entity)->version);
    state.about = (*entity)->doc.value(u"name"_s).toString();
    editor.prepare(visit, state);
    editor.fill((*entity)->doc, state);
    return visit.form(editor.section, editor.form, state);
}

http::Response change(Visit &visit, const Editor &editor, const QString &path)
{
    const auto there = entityOf(visit, editor.kind, visit.id());
    if (!there)
        return visit.error(there.error());
    if (!*there)
        return visit.missing();
    FormState state;
    state.cancel = path;
    if (const auto version = visit.version())
        state.action = QString::fromUtf8(visit.request().path) + u"?version="_s + QString::number(*version);
    const QJsonObject patch = editor.read(visit, state);
    if (state.faults.isEmpty() && !state.problem) {
        const auto done = Objects(visit.desk())
                              .change(visit.actor(), *resourceOfKind(editor.kind), visit.id(), patch, visit.version());
        if (done)
            return visit.to(path, web::Notice::Saved);
        if (done.error().why == Why::Missing || done.error().why == Why::Stale)
            return refusal(visit, done.error(), path);
        addFaults(editor, done.error(), state);
    }
    editor.prepare(visit, state);
    return visit.again(editor.section, editor.form, state);
}

http::Response showRemove(Visit &visit, web::Form form, web::Section section, const QString &kind,
                          const QString &cancel)
{
    const auto entity = entityOf(visit, kind, visit.id());
    if (!entity)
        return visit.error(entity.error());
    if (!*entity)
        return visit.missing();
    FormState state;
    state.cancel = cancel;
    state.about = (*entity)->doc.value(u"name"_s).toString();
    return visit.form(section, form, state);
}

http::Response remove(Visit &visit, const QString &kind, const QString &then, web::Notice notice)
{
    const auto done = Objects(visit.desk()).remove(visit.actor(), *resourceOfKind(kind), visit.id(), std::nullopt);
    return done ? visit.to(then, notice) : refusal(visit, done.error(), then);
}

} // namespace latchkey::hub::front
