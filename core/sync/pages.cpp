// SPDX-License-Identifier: Apache-2.0
#include "messages.h"

#include <core/base/strictjson.h>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::sync {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

constexpr qsizetype MaxCursor = 200;
constexpr qint64 LongestTtl = 24LL * 60 * 60 * 1000;
constexpr qsizetype MaxCommandType = 40;
constexpr qsizetype MaxArgs = 32;

constexpr std::array<std::pair<EntityKind, QLatin1StringView>, 7> Kinds{{{EntityKind::Box, "box"_L1},
                                                                         {EntityKind::Person, "person"_L1},
                                                                         {EntityKind::Group, "group"_L1},
                                                                         {EntityKind::Key, "key"_L1},
                                                                         {EntityKind::KeyGroup, "keygroup"_L1},
                                                                         {EntityKind::Permission, "permission"_L1},
                                                                         {EntityKind::Pin, "pin"_L1}}};

bool isUrlSafe(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isCommandType(const QString &type)
{
    const auto known = [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-'; };
    return !type.isEmpty() && std::all_of(type.cbegin(), type.cend(), known);
}

QJsonObject toJson(const Change &change)
{
    QJsonObject object{{u"kind"_s, wordFor(change.kind)}, {u"id"_s, change.id}, {u"rev"_s, qint64(change.rev)}};
    if (change.data)
        object.insert(u"data"_s, *change.data);
    else
        object.insert(u"deleted"_s, true);
    return object;
}

QJsonObject toJson(const Command &command)
{
    return {{u"id"_s, command.id.toString()},
            {u"type"_s, command.type},
            {u"args"_s, command.args},
            {u"ttl_ms"_s, qint64(command.ttl.count())}};
}

/// Nothing where the kind is one of a newer hub's, which can give no right that is known here.
std::optional<Change> changeFrom(const Fields &fields)
{
    const auto kind = entityKindFrom(fields.text("kind"_L1, MaxCommandType));
    Change change;
    change.id = fields.text("id"_L1, 64);
    if (!isIdText(change.id))
        fields.fail("id"_L1);
    change.rev = quint64(fields.integer("rev"_L1, 1, LargestExact));
    const bool gone = fields.truthOr("deleted"_L1, false);
    if (gone == fields.has("data"_L1))
        fields.fail("data"_L1);
    if (!gone)
        change.data = fields.object("data"_L1);
    if (!kind)
        return std::nullopt;
    change.kind = *kind;
    return change;
}

std::optional<Command> commandFrom(const Fields &fields)
{
    const auto id = fields.id<CommandId>("id"_L1);
    const QString type = fields.text("type"_L1, MaxCommandType);
    if (!isCommandType(type))
        fields.fail("type"_L1);
    const QJsonObject args = fields.has("args"_L1) ? fields.object("args"_L1) : QJsonObject();
    if (args.size() > MaxArgs)
        fields.fail("args"_L1);
    const milliseconds ttl(fields.integer("ttl_ms"_L1, 1, LongestTtl));
    return id ? std::optional(Command{*id, type, args, ttl}) : std::nullopt;
}

/// The elements of a list that `read` makes something of.
template <class Read>
auto listFrom(const Fields &fields, QLatin1StringView name, qsizetype most, Read read)
{
    QVector<typename std::invoke_result_t<Read, const Fields &>::value_type> all;
    const QJsonArray list = fields.list(name, most);
    all.reserve(list.size());
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (!list.at(i).isObject())
            fields.faults().tell(fields.pointerTo(name, i));
        if (auto one = read(Fields(list.at(i).toObject(), fields.faults(), fields.pointerTo(name, i))))
            all.append(*std::move(one));
    }
    return all;
}

/// A whole number that a query holds, or nullopt.
std::optional<int> count(const QByteArray &text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

/// Reads one pair of the query; false where its value is wrong.
bool take(ChangesQuery &query, const QByteArray &name, const QByteArray &value)
{
    if (name == "cursor") {
        query.cursor = value;
        return isCursor(value);
    }
    if (name == "poll_nonce") {
        query.pollNonce = value;
        return isNonce(value);
    }
    if (name == "limit") {
        const auto limit = count(value, 1, MaxChanges);
        query.limit = limit.value_or(MaxChanges);
        return limit.has_value();
    }
    if (name != "wait")
        return true;
    const auto wait = count(value, 0, int(LongestPoll.count()));
    query.wait = seconds(wait.value_or(0));
    return wait.has_value();
}

} // namespace

QString wordFor(EntityKind kind) { return wordIn(Kinds, kind); }

std::optional<EntityKind> entityKindFrom(const QString &word)
{
    for (const auto &[kind, text] : Kinds) {
        if (word == text)
            return kind;
    }
    return std::nullopt;
}

QByteArray newNonce(const QByteArray &randomBytes) { return toBase64(randomBytes).toLatin1(); }

bool isNonce(const QByteArray &text)
{
    return text.size() >= 16 && text.size() <= 64 && std::all_of(text.cbegin(), text.cend(), isUrlSafe);
}

bool isCursor(const QByteArray &text)
{
    const auto known = [](char c) { return isUrlSafe(c) || c == '.'; };
    return !text.isEmpty() && text.size() <= MaxCursor && std::all_of(text.cbegin(), text.cend(), known);
}

QByteArray toQuery(const ChangesQuery &query)
{
    QByteArray text = "limit=" + QByteArray::number(query.limit) + "&wait=" + QByteArray::number(query.wait.count())
        + "&poll_nonce=" + query.pollNonce;
    if (!query.cursor.isEmpty())
        text += "&cursor=" + query.cursor;
    return text;
}

Decoded<ChangesQuery> changesQueryFrom(const QVector<QPair<QByteArray, QByteArray>> &pairs)
{
    ChangesQuery query;
    QByteArrayList seen;
    for (const auto &[name, value] : pairs) {
        if (seen.contains(name) || !take(query, name, value))
            return Malformed{u'/' + QString::fromUtf8(name)};
        seen.append(name);
    }
    if (query.pollNonce.isEmpty())
        return Malformed{u"/poll_nonce"_s};
    return query;
}

QByteArray signedBytes(const BoxId &box, const QByteArray &pollNonce, const QByteArray &page)
{
    return QByteArrayLiteral("latchkey/page/v1") + '\0' + box.toString().toUtf8() + '\0' + pollNonce + '\0' + page;
}

QByteArray encode(const Page &page)
{
    QJsonArray changes;
    for (const Change &change : page.changes)
        changes.append(toJson(change));
    QJsonArray commands;
    for (const Command &command : page.commands)
        commands.append(toJson(command));
    QJsonObject object{{u"box"_s, page.box.toString()},
                       {u"cursor"_s, QString::fromLatin1(page.cursor)},
                       {u"epoch"_s, qint64(page.epoch)},
                       {u"rev"_s, qint64(page.rev)},
                       {u"has_more"_s, page.hasMore},
                       {u"snapshot"_s, page.snapshot},
                       {u"hub_time"_s, toJson(page.hubTime)},
                       {u"changes"_s, changes},
                       {u"commands"_s, commands}};
    if (page.leaseUntil.isValid())
        object.insert(u"lease_until"_s, toJson(page.leaseUntil));
    return compact(object);
}

template <>
Decoded<Page> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxPageBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    const auto box = fields.id<BoxId>("box"_L1);
    if (!box)
        return faults.first();
    Page page{*box};
    page.cursor = fields.text("cursor"_L1, MaxCursor).toUtf8();
    if (!isCursor(page.cursor))
        fields.fail("cursor"_L1);
    page.epoch = quint64(fields.integer("epoch"_L1, 0, LargestExact));
    page.rev = quint64(fields.integer("rev"_L1, 0, LargestExact));
    page.hasMore = fields.truth("has_more"_L1);
    page.snapshot = fields.truth("snapshot"_L1);
    page.hubTime = fields.moment("hub_time"_L1);
    page.leaseUntil = fields.maybeMoment("lease_until"_L1);
    page.changes = listFrom(fields, "changes"_L1, MaxChanges, changeFrom);
    page.commands = listFrom(fields, "commands"_L1, MaxCommands, commandFrom);
    if (faults.any())
        return faults.first();
    return page;
}

QByteArray encode(const SignedPage &page)
{
    return compact({{u"page"_s, QString::fromUtf8(page.page)}, {u"signature"_s, toBase64(page.signature)}});
}

template <>
Decoded<SignedPage> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxReplyBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    SignedPage page{fields.text("page"_L1, MaxPageBytes).toUtf8(),
                    fields.base64("signature"_L1, SignatureBytes, SignatureBytes)};
    if (faults.any())
        return faults.first();
    return page;
}

} // namespace latchkey::sync
