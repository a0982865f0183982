// SPDX-License-Identifier: Apache-2.0
#include "messages.h"

#include <core/base/strictjson.h>
#include <core/journal/record.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::sync {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr int MostProtocols = 1000;
constexpr qsizetype MaxWords = 100;
constexpr qint64 MostSpread = 3600;

constexpr std::array<std::pair<ClockDoubt, QLatin1StringView>, 4> Doubts{{{ClockDoubt::None, "none"_L1},
                                                                          {ClockDoubt::NotSet, "not-set"_L1},
                                                                          {ClockDoubt::RanBack, "ran-back"_L1},
                                                                          {ClockDoubt::LeaptAhead, "leapt-ahead"_L1}}};
constexpr std::array<std::pair<PowerSource, QLatin1StringView>, 2> Powers{
    {{PowerSource::Mains, "mains"_L1}, {PowerSource::Battery, "battery"_L1}}};
constexpr std::array<std::pair<CommandState, QLatin1StringView>, 5> States{{{CommandState::Accepted, "accepted"_L1},
                                                                            {CommandState::Done, "done"_L1},
                                                                            {CommandState::Refused, "refused"_L1},
                                                                            {CommandState::Failed, "failed"_L1},
                                                                            {CommandState::Expired, "expired"_L1}}};

ProtocolRange rangeFrom(const Fields &fields)
{
    const ProtocolRange range{int(fields.integer("min"_L1, 1, MostProtocols)),
                              int(fields.integer("max"_L1, 1, MostProtocols))};
    if (range.most < range.least)
        fields.fail("max"_L1);
    return range;
}

QByteArray cursorFrom(const Fields &fields)
{
    QByteArray cursor = fields.text("cursor"_L1, 200).toUtf8();
    if (!isCursor(cursor))
        fields.fail("cursor"_L1);
    return cursor;
}

QString bootFrom(const Fields &fields)
{
    QString boot = fields.text("boot_id"_L1, 64);
    if (!isIdText(boot))
        fields.fail("boot_id"_L1);
    return boot;
}

std::optional<int> narrowed(std::optional<qint64> number)
{
    return number ? std::optional(int(*number)) : std::nullopt;
}

} // namespace

QJsonObject toJson(const journal::Head &head)
{
    return {{u"seq"_s, qint64(head.sequence)}, {u"hash"_s, toHex(head.hash)}};
}

journal::Head headFrom(const Fields &fields)
{
    return {quint64(fields.integer("seq"_L1, 0, LargestExact)), fields.hex("hash"_L1, HashBytes, HashBytes)};
}

QByteArray encode(const journal::Head &head) { return compact(toJson(head)); }

template <>
Decoded<journal::Head> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    journal::Head head = headFrom(Fields(*object, faults));
    if (faults.any())
        return faults.first();
    return head;
}

QByteArray encode(const SessionRequest &request)
{
    QJsonObject object{
        {u"protocol"_s, QJsonObject{{u"min"_s, request.protocol.least}, {u"max"_s, request.protocol.most}}},
        {u"log_id"_s, request.log.toString()},
        {u"head"_s, toJson(request.head)},
        {u"wall_time"_s, toJson(request.wallTime)},
        {u"monotonic_ms"_s, qint64(request.monotonic.count())},
        {u"boot_id"_s, request.bootId},
        {u"clock"_s, wordIn(Doubts, request.clock)},
        {u"firmware"_s, request.firmware}};
    if (!request.cursor.isEmpty())
        object.insert(u"cursor"_s, QString::fromLatin1(request.cursor));
    if (request.power)
        object.insert(u"power"_s, wordIn(Powers, *request.power));
    if (request.batteryPercent)
        object.insert(u"battery_percent"_s, *request.batteryPercent);
    return compact(object);
}

template <>
Decoded<SessionRequest> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    const auto log = fields.id<LogId>("log_id"_L1);
    const ProtocolRange protocol = rangeFrom(fields.fields("protocol"_L1));
    const journal::Head head = headFrom(fields.fields("head"_L1));
    const QByteArray cursor = fields.has("cursor"_L1) ? cursorFrom(fields) : QByteArray();
    const QDateTime wallTime = fields.moment("wall_time"_L1);
    const milliseconds monotonic(fields.integer("monotonic_ms"_L1, 0, LargestExact));
    const QString boot = bootFrom(fields);
    const ClockDoubt clock = fields.word("clock"_L1, Doubts);
    const QString firmware = fields.text("firmware"_L1, MaxWords);
    std::optional<PowerSource> power;
    if (fields.has("power"_L1))
        power = fields.word("power"_L1, Powers);
    const auto battery = fields.maybeInteger("battery_percent"_L1, 0, 100);
    if (faults.any() || !log)
        return faults.first();
    return SessionRequest{protocol, *log,  head,     cursor, wallTime,         monotonic,
                          boot,     clock, firmware, power,  narrowed(battery)};
}

QByteArray encode(const SessionReply &reply)
{
    QJsonObject object{{u"protocol"_s, reply.protocol},
                       {u"epoch"_s, qint64(reply.epoch)},
                       {u"journal"_s, toJson(reply.journal)},
                       {u"hub_time"_s, toJson(reply.hubTime)},
                       {u"poll_wait"_s, qint64(reply.pollWait.count())},
                       {u"spread_s"_s, qint64(reply.spread.count())}};
    if (reply.leaseUntil.isValid())
        object.insert(u"lease_until"_s, toJson(reply.leaseUntil));
    return compact(object);
}

template <>
Decoded<SessionReply> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    SessionReply reply;
    reply.protocol = int(fields.integer("protocol"_L1, 1, MostProtocols));
    reply.epoch = quint64(fields.integer("epoch"_L1, 0, LargestExact));
    reply.journal = headFrom(fields.fields("journal"_L1));
    reply.hubTime = fields.moment("hub_time"_L1);
    reply.leaseUntil = fields.maybeMoment("lease_until"_L1);
    reply.pollWait = seconds(fields.integer("poll_wait"_L1, 1, LongestPoll.count()));
    reply.spread = seconds(fields.integer("spread_s"_L1, 0, MostSpread));
    if (faults.any())
        return faults.first();
    return reply;
}

qsizetype batchCost(const QByteArray &entry)
{
    // Records are JSON themselves, so of what a string must escape only these two occur in them.
    return entry.size() + entry.count('"') + entry.count('\\') + 3;
}

QByteArray encode(const EntryBatch &batch)
{
    QJsonArray entries;
    for (const QByteArray &entry : batch.entries)
        entries.append(QString::fromUtf8(entry));
    return compact(
        {{u"prev"_s, toHex(batch.previous)}, {u"first_seq"_s, qint64(batch.first)}, {u"entries"_s, entries}});
}

template <>
Decoded<EntryBatch> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    EntryBatch batch;
    batch.previous = fields.hex("prev"_L1, HashBytes, HashBytes);
    batch.first = quint64(fields.integer("first_seq"_L1, 1, LargestExact));
    const QJsonArray entries = fields.list("entries"_L1, MaxEntries);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QByteArray entry = entries.at(i).toString().toUtf8();
        if (entry.isEmpty() || entry.size() > journal::MaxRecordBytes)
            faults.tell(fields.pointerTo("entries"_L1, i));
        batch.entries.append(entry);
    }
    if (entries.isEmpty())
        fields.fail("entries"_L1);
    if (faults.any())
        return faults.first();
    return batch;
}

QByteArray encode(const CommandResult &result)
{
    QJsonObject object{{u"state"_s, wordIn(States, result.state)}};
    if (!result.code.isEmpty())
        object.insert(u"code"_s, result.code);
    if (result.entry)
        object.insert(u"entry_seq"_s, qint64(*result.entry));
    return compact(object);
}

template <>
Decoded<CommandResult> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    CommandResult result;
    result.state = fields.word("state"_L1, States);
    result.code = fields.maybeText("code"_L1, MaxWords);
    if (!result.code.isEmpty() && !isIdText(result.code))
        fields.fail("code"_L1);
    if (const auto entry = fields.maybeInteger("entry_seq"_L1, 1, LargestExact))
        result.entry = quint64(*entry);
    if (faults.any())
        return faults.first();
    return result;
}

} // namespace latchkey::sync
