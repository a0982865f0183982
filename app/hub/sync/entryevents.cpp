// SPDX-License-Identifier: Apache-2.0
#include "entryevents.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

/// An entry of an earlier start: its clock may have been set since.
constexpr qint64 EarlierStartErrorMs = qint64(5) * 60 * 1000;

QString textIn(const QJsonObject &body, const QString &name) { return body.value(name).toString().left(64); }

} // namespace

QJsonObject LineMemory::toJson() const
{
    QJsonObject json{{u"online"_s, online}};
    if (revUsed)
        json.insert(u"rev"_s, *revUsed);
    return json;
}

LineMemory LineMemory::from(const QJsonObject &json)
{
    LineMemory memory{json.value(u"online"_s).toBool(), std::nullopt};
    if (json.value(u"rev"_s).isDouble())
        memory.revUsed = json.value(u"rev"_s).toInteger();
    return memory;
}

std::optional<store::Event> eventOf(const QByteArray &entry, LineMemory &memory, const ClockOffset &offset)
{
    const auto record = journal::Record::fromBytes(entry);
    if (!record)
        return std::nullopt;
    if (record->is(journal::EntryType::Boot))
        memory.online = false;
    if (record->is(journal::EntryType::Link))
        memory.online = record->body.value(u"online"_s).toBool();
    const QJsonObject view = record->body.value(u"view"_s).toObject();
    if (view.value(u"rev"_s).isDouble())
        memory.revUsed = view.value(u"rev"_s).toInteger();
    store::Event event;
    event.seq = qint64(record->n);
    event.occurredAt = record->time.toMSecsSinceEpoch();
    const bool sameStart = record->boot == offset.boot;
    event.occurredAt += sameStart ? offset.ms : 0;
    event.errorMs = sameStart ? offset.errorMs : EarlierStartErrorMs;
    event.offline = !memory.online;
    event.type = record->type.left(64);
    event.key = textIn(record->body, u"key"_s);
    event.person = textIn(record->body, u"person"_s);
    event.tx = textIn(record->body, u"tx"_s);
    if (const QJsonValue bin = record->body.value(u"bin"_s); bin.isDouble())
        event.bin = bin.toInteger();
    event.revUsed = memory.revUsed;
    event.body = record->body;
    return event;
}

} // namespace latchkey::hub
