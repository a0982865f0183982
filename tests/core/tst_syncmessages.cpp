// SPDX-License-Identifier: Apache-2.0
#include <core/journal/chain.h>
#include <core/sync/hubcursor.h>
#include <core/sync/problem.h>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>
#include <QtTest>

using namespace latchkey;
using namespace latchkey::sync;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime moment(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()); }

SessionRequest sessionRequest()
{
    SessionRequest request{{1, 2},       *LogId::fromString(u"0a1b"_s), {7, QByteArray(32, 'h')},
                           "d.1.2.ab",   moment(1'750'000'000'123),     5000ms,
                           u"boot-12"_s, ClockDoubt::LeaptAhead,        u"0.1.0"_s};
    request.power = PowerSource::Battery;
    request.batteryPercent = 81;
    return request;
}

SessionReply sessionReply() { return {1, 3, {5, QByteArray(32, 'j')}, moment(1000), moment(2000), 50s, 300s}; }

Page page()
{
    Page page{*BoxId::fromString(u"b-1"_s), "s.1.9.0abc.4.9.f", 1, 9, true, true, moment(1000), moment(9000)};
    page.changes = {{EntityKind::Person, u"p-1"_s, 4, QJsonObject{{u"name"_s, u"Mara"_s}}},
                    {EntityKind::Permission, u"x:1"_s, 9, std::nullopt}};
    page.commands = {{*CommandId::fromString(u"c-1"_s), u"open-bin"_s, {{u"bin"_s, 3}}, 60s}};
    return page;
}

/// A message with one member set to something else, or taken away.
QByteArray with(const QByteArray &text, const QString &name, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(text).object();
    if (value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
    return compact(object);
}

/// Where the first fault is.
template <class T>
QString faultIn(const Decoded<T> &decoded)
{
    return decoded ? u"none"_s : decoded.error().pointer;
}

/// What is read is written again in the same bytes.
template <class T>
bool isRoundTrip(const QByteArray &text)
{
    const auto decoded = decode<T>(text);
    return decoded && encode(*decoded) == text;
}

const QJsonValue Gone(QJsonValue::Undefined);

} // namespace

/// What box and hub say to each other, to the byte.
class tst_SyncMessages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsWhatItWrote();
    void leavesOutWhatThereIsNot();
    void namesTheMemberThatIsWrong_data();
    void namesTheMemberThatIsWrong();
    void ignoresMembersOfANewerHub();
    void keepsEveryEntryToTheByte();
    void boundsABatch();
    void passesOverKindsThatItDoesNotKnow();
    void signsBoxAndNonceWithThePage();
    void carriesAPageToTheByte();
    void readsTheQueryThatItWrote();
    void refusesAQuery_data();
    void refusesAQuery();
    void readsACursorOnlyAsItWasWritten_data();
    void readsACursorOnlyAsItWasWritten();
    void tellsProblemsByTheirWord();
};

void tst_SyncMessages::readsWhatItWrote()
{
    QVERIFY(isRoundTrip<SessionRequest>(encode(sessionRequest())));
    QVERIFY(isRoundTrip<SessionReply>(encode(sessionReply())));
    QVERIFY(isRoundTrip<Page>(encode(page())));
    QVERIFY(isRoundTrip<EntryBatch>(encode(EntryBatch{QByteArray(32, 'p'), 8, {"{}", "{\"a\":\"\\\"\"}"}})));
    QVERIFY(isRoundTrip<journal::Head>(encode(journal::Head{7, QByteArray(32, 'h')})));
    QVERIFY(isRoundTrip<SignedPage>(encode(SignedPage{encode(page()), QByteArray(64, 's')})));
    QVERIFY(isRoundTrip<CommandResult>(encode(CommandResult{CommandState::Refused, u"door-open"_s, 12})));
    const auto request = decode<SessionRequest>(encode(sessionRequest()));
    QCOMPARE(request->head, sessionRequest().head);
    QCOMPARE(request->wallTime, sessionRequest().wallTime);
    QCOMPARE(request->monotonic, 5000ms);
    QCOMPARE(int(request->clock), int(ClockDoubt::LeaptAhead));
    QCOMPARE(request->protocol, (ProtocolRange{1, 2}));
    const auto read = decode<Page>(encode(page()));
    QCOMPARE(read->changes.size(), 2);
    QVERIFY(!read->changes[1].data);
    QCOMPARE(read->changes[1].rev, quint64(9));
    QCOMPARE(read->commands[0].ttl, std::chrono::milliseconds(60s));
}

void tst_SyncMessages::leavesOutWhatThereIsNot()
{
    SessionRequest request = sessionRequest();
    request.cursor.clear();
    request.power.reset();
    request.batteryPercent.reset();
    const auto read = decode<SessionRequest>(encode(request));
    QVERIFY(read && read->cursor.isEmpty() && !read->power && !read->batteryPercent);
    SessionReply reply = sessionReply();
    reply.leaseUntil = {};
    QVERIFY(decode<SessionReply>(encode(reply))->leaseUntil.isNull());
    QCOMPARE(encode(CommandResult{}), QByteArray(R"({"state":"done"})"));
}

void tst_SyncMessages::namesTheMemberThatIsWrong_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("pointer");
    const auto row = [](const QString &message, const QString &member, const QJsonValue &value,
                        const QString &pointer) {
        QTest::addRow("%s %s %lld", qPrintable(message), qPrintable(member), qlonglong(value.type()))
            << message << member << value << pointer;
    };
    for (const char *name :
         {"log_id", "head", "wall_time", "monotonic_ms", "boot_id", "clock", "firmware", "protocol"}) {
        const QString pointer = QLatin1StringView(name) == "head"_L1 ? u"/head/seq"_s
            : QLatin1StringView(name) == "protocol"_L1               ? u"/protocol/min"_s
                                                                     : u'/' + QLatin1StringView(name);
        row(u"session"_s, QLatin1StringView(name), Gone, pointer.section(u'/', 0, 1));
    }
    row(u"session"_s, u"log_id"_s, u"a b"_s, u"/log_id"_s);
    row(u"session"_s, u"head"_s, QJsonObject{{u"seq"_s, -1}, {u"hash"_s, QString(64, u'0')}}, u"/head/seq"_s);
    row(u"session"_s, u"head"_s, QJsonArray(), u"/head"_s);
    row(u"session"_s, u"monotonic_ms"_s, 1.5, u"/monotonic_ms"_s);
    row(u"session"_s, u"wall_time"_s, 1e300, u"/wall_time"_s);
    row(u"session"_s, u"clock"_s, u"fast"_s, u"/clock"_s);
    row(u"session"_s, u"cursor"_s, u"a&b"_s, u"/cursor"_s);
    row(u"session"_s, u"battery_percent"_s, 101, u"/battery_percent"_s);
    row(u"session"_s, u"firmware"_s, QString(101, u'x'), u"/firmware"_s);
    row(u"session"_s, u"protocol"_s, QJsonObject{{u"min"_s, 2}, {u"max"_s, 1}}, u"/protocol/max"_s);
    row(u"reply"_s, u"poll_wait"_s, 0, u"/poll_wait"_s);
    row(u"reply"_s, u"spread_s"_s, 1e9, u"/spread_s"_s);
    row(u"reply"_s, u"lease_until"_s, u"soon"_s, u"/lease_until"_s);
    row(u"page"_s, u"box"_s, 7, u"/box"_s);
    row(u"page"_s, u"cursor"_s, QString(), u"/cursor"_s);
    row(u"page"_s, u"has_more"_s, 1, u"/has_more"_s);
    row(u"page"_s, u"snapshot"_s, Gone, u"/snapshot"_s);
    row(u"page"_s, u"changes"_s, QJsonArray{1}, u"/changes/0"_s);
    row(u"page"_s, u"changes"_s,
        QJsonArray{QJsonObject{{u"kind"_s, u"key"_s}, {u"id"_s, u"k"_s}, {u"rev"_s, 0}, {u"deleted"_s, true}}},
        u"/changes/0/rev"_s);
    row(u"page"_s, u"changes"_s, QJsonArray{QJsonObject{{u"kind"_s, u"key"_s}, {u"id"_s, u"k"_s}, {u"rev"_s, 1}}},
        u"/changes/0/data"_s);
    row(u"page"_s, u"commands"_s, QJsonArray{QJsonObject{{u"id"_s, u"c"_s}, {u"type"_s, u"Open"_s}, {u"ttl_ms"_s, 1}}},
        u"/commands/0/type"_s);
    row(u"page"_s, u"commands"_s, QJsonArray{QJsonObject{{u"id"_s, u"c"_s}, {u"type"_s, u"open"_s}, {u"ttl_ms"_s, 0}}},
        u"/commands/0/ttl_ms"_s);
    row(u"signed"_s, u"signature"_s, QString(86, u'='), u"/signature"_s);
    row(u"signed"_s, u"page"_s, QJsonObject(), u"/page"_s);
    row(u"result"_s, u"state"_s, u"maybe"_s, u"/state"_s);
    row(u"result"_s, u"entry_seq"_s, 0, u"/entry_seq"_s);
    row(u"result"_s, u"code"_s, u"a b"_s, u"/code"_s);
    row(u"batch"_s, u"prev"_s, QString(64, u'A'), u"/prev"_s);
    row(u"batch"_s, u"first_seq"_s, 0, u"/first_seq"_s);
    row(u"batch"_s, u"entries"_s, QJsonArray(), u"/entries"_s);
    row(u"batch"_s, u"entries"_s, QJsonArray{u"{}"_s, 7}, u"/entries/1"_s);
    row(u"problem"_s, u"status"_s, 200, u"/status"_s);
}

void tst_SyncMessages::namesTheMemberThatIsWrong()
{
    QFETCH(QString, message);
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, pointer);
    const QHash<QString, std::function<QString()>> readings{
        {u"session"_s, [&] { return faultIn(decode<SessionRequest>(with(encode(sessionRequest()), member, value))); }},
        {u"reply"_s, [&] { return faultIn(decode<SessionReply>(with(encode(sessionReply()), member, value))); }},
        {u"page"_s, [&] { return faultIn(decode<Page>(with(encode(page()), member, value))); }},
        {u"signed"_s,
         [&] {
             return faultIn(decode<SignedPage>(with(encode(SignedPage{"{}", QByteArray(64, 's')}), member, value)));
         }},
        {u"result"_s, [&] { return faultIn(decode<CommandResult>(with(encode(CommandResult{}), member, value))); }},
        {u"batch"_s,
         [&] {
             return faultIn(
                 decode<EntryBatch>(with(encode(EntryBatch{QByteArray(32, 'p'), 8, {"{}"}}), member, value)));
         }},
        {u"problem"_s, [&] { return faultIn(decode<Problem>(with(encode(Problem{}), member, value))); }}};
    QCOMPARE(readings[message](), pointer);
}

void tst_SyncMessages::ignoresMembersOfANewerHub()
{
    QVERIFY(decode<SessionReply>(with(encode(sessionReply()), u"moon"_s, u"full"_s)));
    QVERIFY(decode<Page>(with(encode(page()), u"moon"_s, QJsonArray{1})));
}

void tst_SyncMessages::keepsEveryEntryToTheByte()
{
    const QVector<QByteArray> entries{R"({"body":{"note":"\"quoted\" \\ and \u0007 and /"},"n":1})",
                                      "{\"body\":{\"name\":\"\xc3\xa4\xe4\xb8\xad\xf0\x9f\x94\x91\xe2\x80\xa8\"}}"};
    const auto read = decode<EntryBatch>(encode(EntryBatch{journal::genesisHash(), 1, entries}));
    QCOMPARE(read->entries, entries);
    QByteArray hash = read->previous;
    for (qsizetype i = 0; i < entries.size(); ++i)
        hash = journal::chainHash(hash, read->first + quint64(i), read->entries[i]);
    QCOMPARE(hash, journal::chainHash(journal::chainHash(journal::genesisHash(), 1, entries[0]), 2, entries[1]));
}

void tst_SyncMessages::boundsABatch()
{
    EntryBatch batch{QByteArray(32, 'p'), 1, QVector<QByteArray>(MaxEntries, "{}")};
    QVERIFY(decode<EntryBatch>(encode(batch)));
    batch.entries.append("{}");
    QCOMPARE(faultIn(decode<EntryBatch>(encode(batch))), u"/entries"_s);
    batch.entries = {QByteArray(16 * 1024 + 1, 'x')};
    QCOMPARE(faultIn(decode<EntryBatch>(encode(batch))), u"/entries/0"_s);
    // What a batch may cost always fits into a request.
    batch.entries.clear();
    const QByteArray worst = '"' + QByteArray(16 * 1024 - 2, '\\') + '"';
    for (qsizetype cost = 0; cost + batchCost(worst) <= MaxBatchBytes; cost += batchCost(worst))
        batch.entries.append(worst);
    QVERIFY(encode(batch).size() <= MaxRequestBytes);
    QCOMPARE(decode<EntryBatch>(encode(batch))->entries, batch.entries);
}

void tst_SyncMessages::passesOverKindsThatItDoesNotKnow()
{
    QByteArray text = encode(page());
    text.replace("\"person\"", "\"dragon\"");
    const auto read = decode<Page>(text);
    QVERIFY(read);
    QCOMPARE(read->changes.size(), 1);
    QCOMPARE(wordFor(read->changes[0].kind), u"permission"_s);
}

void tst_SyncMessages::signsBoxAndNonceWithThePage()
{
    const BoxId box = *BoxId::fromString(u"b-1"_s);
    QCOMPARE(signedBytes(box, "nonce", "{}"), QByteArray("latchkey/page/v1\0b-1\0nonce\0{}", 29));
    QVERIFY(isNonce(newNonce(QByteArray(16, '\xff'))));
    QVERIFY(!isNonce("short"));
    QVERIFY(!isNonce("0123456789abcde\xff"));
}

void tst_SyncMessages::carriesAPageToTheByte()
{
    const QByteArray text = "{\"name\":\"\xc3\xa4 \\\"\\\\ \xe2\x80\xa8\"}";
    QCOMPARE(decode<SignedPage>(encode(SignedPage{text, QByteArray(64, 's')}))->page, text);
}

void tst_SyncMessages::readsTheQueryThatItWrote()
{
    const QByteArray text = toQuery({"d.1.2.ab", 500, 50s, "0123456789abcdef"});
    QVector<QPair<QByteArray, QByteArray>> pairs;
    for (const QByteArray &pair : text.split('&'))
        pairs.append({pair.split('=')[0], pair.split('=')[1]});
    const auto query = changesQueryFrom(pairs);
    QVERIFY(query);
    QCOMPARE(query->cursor, QByteArray("d.1.2.ab"));
    QCOMPARE(query->limit, 500);
    QCOMPARE(query->wait, 50s);
    QVERIFY(changesQueryFrom({{"poll_nonce", "0123456789abcdef"}, {"moon", "full"}})->cursor.isEmpty());
}

void tst_SyncMessages::refusesAQuery_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("limit 0") << QByteArray("limit") << QByteArray("0");
    QTest::newRow("limit") << QByteArray("limit") << QByteArray("1001");
    QTest::newRow("wait") << QByteArray("wait") << QByteArray("-1");
    QTest::newRow("wait long") << QByteArray("wait") << QByteArray("121");
    QTest::newRow("cursor") << QByteArray("cursor") << QByteArray("a b");
    QTest::newRow("cursor long") << QByteArray("cursor") << QByteArray(201, 'a');
    QTest::newRow("cursor none") << QByteArray("cursor") << QByteArray();
    QTest::newRow("twice") << QByteArray("poll_nonce") << QByteArray("0123456789abcdef");
}

void tst_SyncMessages::refusesAQuery()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    const auto query = changesQueryFrom({{"poll_nonce", "0123456789abcdef"}, {name, value}});
    QCOMPARE(faultIn(query), u'/' + QString::fromLatin1(name));
    QCOMPARE(faultIn(changesQueryFrom({})), u"/poll_nonce"_s);
}

void tst_SyncMessages::readsACursorOnlyAsItWasWritten_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isCursor");
    QTest::newRow("whole") << QByteArray("d.3.41.ffffffffffff") << true;
    QTest::newRow("snapshot") << QByteArray("s.1.0.0") << true;
    QTest::newRow("transfer") << QByteArray("s.1.500.abc.12.900.1") << true;
    for (const char *text : {"", "d", "x.1.2.3", "d.1.2", "d.1.2.3.4", "d.1.2.3.4.5.6.7", "d.01.2.3", "d.-1.2.3",
                             "d.1.2.ABC", "d.1.2.1ffffffffffff", "d.1.2.0x3", "d. 1.2.3", "d.1.18446744073709551615.3"})
        QTest::newRow(*text ? text : "nothing") << QByteArray(text) << false;
}

void tst_SyncMessages::readsACursorOnlyAsItWasWritten()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isCursor);
    const auto cursor = HubCursor::fromText(text);
    QCOMPARE(cursor.has_value(), isCursor);
    if (!cursor)
        return;
    QCOMPARE(cursor->toText(), text);
    QVERIFY(sync::isCursor(text));
    QCOMPARE(cursor->transfer.has_value(), text.count('.') == 6);
}

void tst_SyncMessages::tellsProblemsByTheirWord()
{
    Problem gap{409, ProblemCode::JournalGap, u"Entries are missing."_s, {}, journal::Head{3, QByteArray(32, 'g')}, {}};
    QVERIFY(isRoundTrip<Problem>(encode(gap)));
    QCOMPARE(decode<Problem>(encode(gap))->journal->sequence, quint64(3));
    QCOMPARE(*decode<Problem>(encode(Problem{409, ProblemCode::MustRefetch, {}, {}, {}, 4}))->epoch, quint64(4));
    QCOMPARE(decode<Problem>(encode(Problem{400, ProblemCode::BadRequest, {}, {u"/head"_s}, {}, {}}))->pointers,
             QStringList{u"/head"_s});
    QCOMPARE(int(decode<Problem>(R"({"status":418,"code":"teapot"})")->code), int(ProblemCode::Other));
    for (int code = 0; code <= int(ProblemCode::Expired); ++code)
        QCOMPARE(int(problemCodeFrom(wordFor(ProblemCode(code)))), code);
}

QTEST_GUILESS_MAIN(tst_SyncMessages)
#include "tst_syncmessages.moc"
