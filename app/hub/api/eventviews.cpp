// SPDX-License-Identifier: Apache-2.0
#include "eventviews.h"

#include "names.h"
#include "personcalls.h"

#include <app/hub/store/journalstore.h>
#include <core/journal/chain.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

constexpr auto Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

QJsonObject toJson(const store::Event &event, Names &names)
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    const auto numberOrNull = [](std::optional<qint64> n) { return n ? QJsonValue(*n) : QJsonValue(); };
    return {{u"box"_s, event.box},
            {u"boxName"_s, textOrNull(names.of(u"box"_s, event.box))},
            {u"log"_s, event.log},
            {u"seq"_s, event.seq},
            {u"type"_s, event.type},
            {u"occurredAt"_s, momentOf(event.occurredAt)},
            {u"receivedAt"_s, momentOf(event.receivedAt)},
            {u"uncertaintyMs"_s, event.errorMs},
            {u"offline"_s, event.offline},
            {u"copy"_s, event.copy},
            {u"key"_s, textOrNull(event.key)},
            {u"keyName"_s, textOrNull(names.of(u"key"_s, event.key))},
            {u"person"_s, textOrNull(event.person)},
            {u"personName"_s, textOrNull(names.ofPerson(event.person))},
            {u"bin"_s, numberOrNull(event.bin)},
            {u"exchange"_s, textOrNull(event.tx)},
            {u"revisionUsed"_s, numberOrNull(event.revUsed)},
            {u"mark"_s, textOrNull(event.mark)},
            {u"body"_s, event.body}};
}

Schema eventSchema()
{
    const Schema words = Schema::text(0, 200);
    constexpr qint64 Most = qint64(1) << 53;
    return Schema::object()
        .with(u"box"_s, schemas::id())
        .with(u"boxName"_s, words.orNull())
        .with(u"log"_s, words)
        .with(u"seq"_s, Schema::integer(0, Most))
        .with(u"type"_s, words)
        .with(u"occurredAt"_s, schemas::moment())
        .with(u"receivedAt"_s, schemas::moment())
        .with(u"uncertaintyMs"_s, Schema::integer(0, Most).described(u"How far occurredAt may be off, either way"_s))
        .with(u"offline"_s, Schema::boolean().described(u"It happened while the box had no hub"_s))
        .with(u"copy"_s, Schema::boolean().described(u"The same entry came before, in an earlier log of the box"_s))
        .with(u"key"_s, words.orNull())
        .with(u"keyName"_s, words.orNull())
        .with(u"person"_s, words.orNull())
        .with(u"personName"_s, words.orNull())
        .with(u"bin"_s, Schema::integer(-Most, Most).orNull())
        .with(u"exchange"_s, words.orNull())
        .with(u"revisionUsed"_s, Schema::integer(0, Most).orNull())
        .with(u"mark"_s, words.orNull().described(u"What the hub has to say about it, such as stale-permit"_s))
        .with(u"body"_s, Schema::anyObject(1 << 20));
}

Result<std::optional<EntryView>, store::Fault> entryOf(const Desk &desk, const store::Event &event)
{
    const qint64 from = qMax<qint64>(1, event.seq - 1);
    const auto records = store::JournalStore(desk.database).entries(event.box, event.log, from, 2);
    if (!records)
        return records.error();
    EntryView view;
    view.previous = journal::genesisHash();
    for (const store::JournalRecord &record : *records) {
        if (record.seq == event.seq - 1)
            view.previous = record.hash;
        if (record.seq != event.seq)
            continue;
        view.bytes = record.bytes;
        view.hash = record.hash;
        view.holds = journal::chainHash(view.previous, quint64(record.seq), record.bytes) == record.hash;
        return std::optional(view);
    }
    return std::optional<EntryView>();
}

QJsonObject toJson(const EntryView &entry)
{
    return {{u"bytes"_s, QString::fromLatin1(entry.bytes.toBase64(Url))},
            {u"previousHash"_s, QString::fromLatin1(entry.previous.toHex())},
            {u"hash"_s, QString::fromLatin1(entry.hash.toHex())},
            {u"chainHolds"_s, entry.holds}};
}

Schema entrySchema()
{
    const Schema hash = Schema::pattern(u"[0-9a-f]{64}"_s, 64);
    return Schema::object()
        .with(u"bytes"_s, Schema::text(0, 1 << 20).described(u"The record as the box wrote it, in base64url"_s))
        .with(u"previousHash"_s, hash)
        .with(u"hash"_s, hash)
        .with(u"chainHolds"_s, Schema::boolean());
}

QString textOf(const store::EventPosition &position)
{
    const QByteArray words = QByteArray::number(position.occurredAt) + '\n' + position.box.toUtf8() + '\n'
        + position.log.toUtf8() + '\n' + QByteArray::number(position.seq);
    return QString::fromLatin1(words.toBase64(Url));
}

std::optional<store::EventPosition> eventPositionFrom(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(text.toLatin1(), Url | QByteArray::AbortOnBase64DecodingErrors);
    const QList<QByteArray> parts = decoded ? decoded.decoded.split('\n') : QList<QByteArray>();
    if (parts.size() != 4)
        return std::nullopt;
    bool times = false;
    bool numbers = false;
    const store::EventPosition position{parts.at(0).toLongLong(&times), QString::fromUtf8(parts.at(1)),
                                        QString::fromUtf8(parts.at(2)), parts.at(3).toLongLong(&numbers)};
    return times && numbers ? std::optional(position) : std::nullopt;
}

} // namespace latchkey::hub
