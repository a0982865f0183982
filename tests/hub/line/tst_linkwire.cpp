// SPDX-License-Identifier: Apache-2.0
#include "pencilbox.h"

#include <app/link/boxline.h>
#include <core/journal/chain.h>
#include <core/journal/record.h>
#include <core/store/storage.h>
#include <hal/system/sealedpinwork.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemrandom.h>
#include <hal/system/systemtimers.h>
#include <tests/fakes/xorcipher.h>

#include <QTest>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;
using sync::WireFault;
using tests::HubProcess;
using tests::PencilBox;

namespace {

QByteArray quoted(const QString &id) { return '"' + id.toLatin1() + '"'; }

/// Its time can be put forward.
class SwiftClock : public hal::SystemClock {
public:
    [[nodiscard]] std::chrono::milliseconds slept() const override { return asleep; }
    std::chrono::milliseconds asleep{0};
};

class NoPins : public SealedPins {
public:
    [[nodiscard]] Result<QByteArray, SealedPinFault> stored(const PersonId &, const QByteArray &) const override
    {
        return SealedPinFault::CannotOpen;
    }
};

/// A hub with a box that is paired, and what the box's end of the line needs.
struct World {
    World() : box(hub) {}

    [[nodiscard]] bool start()
    {
        if (!hub.start())
            return false;
        location = hub.make("locations", R"({"name":"Harbour House","timeZone":"Europe/London"})");
        boxId = hub.make("boxes", R"({"name":"Lobby","location":)" + quoted(location) + '}');
        const auto code = hub.command({u"box"_s, u"code"_s, u"--email"_s, u"ada@harbour.example"_s, u"--box"_s, boxId});
        return code && box.pair(QString(*code).remove(u'-')) == 200;
    }
    [[nodiscard]] link::BoxIdentity identity() { return {*sync::BoxId::fromString(boxId), box.signer, clock, random}; }
    [[nodiscard]] sync::Link link() const
    {
        return {*sync::BoxId::fromString(boxId), *sync::OrgId::fromString(u"org"_s), box.hubKey,
                *sync::LogId::fromString(box.log)};
    }
    [[nodiscard]] sync::SessionRequest greeting() const
    {
        return {{}, link().log, {0, journal::genesisHash()}, {}, clock.now(), {}, u"1"_s, ClockDoubt::None, u"1"_s};
    }
    /// A thing that a guest may take, and who may take it.
    void furnish()
    {
        person = hub.make("people", R"({"name":"Ada","kind":"box-only","accessCode":"123456"})");
        key = hub.make("keys", R"({"name":"Maple 3","fob":"04A1B2C3","homeBox":)" + quoted(boxId) + R"(,"homeBin":2})");
        (void)hub.make("permissions", R"({"person":)" + quoted(person) + R"(,"key":)" + quoted(key) + '}');
    }

    HubProcess hub;
    PencilBox box;
    SwiftClock clock;
    hal::SystemRandom random;
    hal::SystemTimers timers;
    QString location;
    QString boxId;
    QString person;
    QString key;
};

/// Asks the wire and waits.
template <class T, class Ask>
Result<T, WireFault> answered(Ask ask)
{
    std::optional<Result<T, WireFault>> answer;
    ask([&answer](Result<T, WireFault> result) { answer = std::move(result); });
    if (answer)
        qFatal("answered while it was asked");
    (void)QTest::qWaitFor([&] { return answer.has_value(); }, 20000);
    return answer.value_or(WireFault{});
}

Result<sync::SessionReply, WireFault> greeted(link::HttpWire &wire, const World &world)
{
    return answered<sync::SessionReply>([&](auto done) { wire.session(world.greeting(), done); });
}

} // namespace

/// The box's end of the line before a real hub.
class TestLinkWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void asksAndIsAnswered();
    void bearersAreRenewedBeforeTheyEnd();
    void whoeverIsNotTheHubIsNotHeard();
    void aBoxThatWasRemovedIsToldSo();
    void whatWasGivenUpIsNotAnswered();
    void aHubThatIsAwayIsOutOfReach();
    void theWholeLineBringsTheViewAndTakesTheJournal();
    void entriesThatWereMadeWhileTheHubWasAwayArriveOnce();
};

void TestLinkWire::asksAndIsAnswered()
{
    World world;
    QVERIFY(world.start());
    world.furnish();
    link::HttpWire wire(world.hub.http().address(), world.identity());
    const auto session = greeted(wire, world);
    QVERIFY(session);
    QCOMPARE(session->journal.sequence, 0U);
    QVERIFY(session->pollWait.count() > 0);
    // Entries go up.
    (void)world.box.write(u"boot"_s, {});
    const sync::EntryBatch batch{journal::genesisHash(), 1, world.box.records};
    const auto head = answered<journal::Head>([&](auto done) { wire.push(world.link().log, batch, done); });
    QVERIFY(head);
    QCOMPARE(head->sequence, 1U);
    QCOMPARE(head->hash, world.box.hashes.last());
    const sync::EntryBatch gap{journal::genesisHash(), 3, world.box.records};
    const auto refused = answered<journal::Head>([&](auto done) { wire.push(world.link().log, gap, done); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, WireFault::Kind::Problem);
    QCOMPARE(refused.error().problem.code, sync::ProblemCode::JournalGap);
    QCOMPARE(refused.error().problem.journal->sequence, 1U);
    // A page comes down, signed for this box and this question.
    const sync::ChangesQuery query{{}, 500, std::chrono::seconds(0), QByteArray(32, 'n')};
    const auto page = answered<std::optional<sync::SignedPage>>([&](auto done) { wire.pull(query, done); });
    QVERIFY(page && *page);
    const link::HubKey key(world.box.signer, world.box.hubKey);
    const auto box = *sync::BoxId::fromString(world.boxId);
    QVERIFY(key.verify(sync::signedBytes(box, query.pollNonce, (*page)->page), (*page)->signature));
    QVERIFY(!key.verify(sync::signedBytes(box, QByteArray(32, 'm'), (*page)->page), (*page)->signature));
    QVERIFY(sync::decode<sync::Page>((*page)->page)->changes.size() >= 4);
    // A cursor of another hub's.
    const sync::ChangesQuery strange{"d.9.9.abc", 500, std::chrono::seconds(0), QByteArray(32, 'n')};
    const auto refetch = answered<std::optional<sync::SignedPage>>([&](auto done) { wire.pull(strange, done); });
    QVERIFY(!refetch);
    QCOMPARE(refetch.error().problem.code, sync::ProblemCode::MustRefetch);
    // The result of a command that nobody gave.
    const auto told = answered<Done>([&](auto done) { wire.report(*sync::CommandId::fromString(u"no"_s), {}, done); });
    QVERIFY(!told);
    QCOMPARE(told.error().problem.status, 404);
}

void TestLinkWire::bearersAreRenewedBeforeTheyEnd()
{
    World world;
    QVERIFY(world.start());
    const auto tokens = [&] { return world.hub.output().count("\"/box/v1/token\""); };
    link::HttpWire wire(world.hub.http().address(), world.identity());
    QVERIFY(greeted(wire, world));
    QVERIFY(greeted(wire, world));
    QTRY_COMPARE(tokens(), 2); // nonce and bearer, once
    world.clock.asleep = std::chrono::minutes(59);
    QVERIFY(greeted(wire, world));
    QTRY_COMPARE(tokens(), 4);
}

void TestLinkWire::whoeverIsNotTheHubIsNotHeard()
{
    World world;
    QVERIFY(world.start());
    link::HubAddress address = world.hub.http().address();
    address.pins = {QByteArray(32, 'x')};
    link::HttpWire wire(address, world.identity());
    const auto session = greeted(wire, world);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, WireFault::Kind::Unreachable);
    // Another key than the box was paired with.
    const PencilBox other(world.hub, 'c');
    link::BoxIdentity identity{*sync::BoxId::fromString(world.boxId), other.signer, world.clock, world.random};
    link::HttpWire liar(world.hub.http().address(), identity);
    const auto refused = greeted(liar, world);
    QVERIFY(!refused);
    QCOMPARE(refused.error().problem.code, sync::ProblemCode::Unauthorized);
}

void TestLinkWire::aBoxThatWasRemovedIsToldSo()
{
    World world;
    QVERIFY(world.start());
    link::HttpWire wire(world.hub.http().address(), world.identity());
    QVERIFY(greeted(wire, world));
    QCOMPARE(world.hub.api("DELETE", "boxes/" + world.boxId.toLatin1()).status, 204);
    const auto session = greeted(wire, world); // its bearer ended with it
    QVERIFY(!session);
    QCOMPARE(session.error().problem.code, sync::ProblemCode::BoxRemoved);
}

void TestLinkWire::whatWasGivenUpIsNotAnswered()
{
    World world;
    QVERIFY(world.start());
    link::HttpWire wire(world.hub.http().address(), world.identity());
    bool wrong = false;
    for (int i = 0; i < 3; ++i)
        wire.session(world.greeting(), [&](const Result<sync::SessionReply, WireFault> &) { wrong = true; });
    wire.abort();
    QVERIFY(greeted(wire, world)); // and the wire goes on
    QVERIFY(!wrong);
}

void TestLinkWire::aHubThatIsAwayIsOutOfReach()
{
    World world;
    QVERIFY(world.start());
    const link::HubAddress address = world.hub.http().address();
    link::HttpWire wire(address, world.identity());
    QVERIFY(greeted(wire, world));
    world.hub.kill();
    const auto session = greeted(wire, world);
    QVERIFY(!session);
    QCOMPARE(session.error().kind, WireFault::Kind::Unreachable);
}

namespace {

/// A box's disk, paired, and its line.
struct Disk {
    explicit Disk(World &world) : m_world(world)
    {
        auto opened = store::Storage::open(m_folder.path() + u"/box"_s,
                                           {world.clock, world.timers, world.box.signer, m_cipher}, {});
        if (!opened)
            qFatal("the disk cannot be opened");
        storage = std::move(opened).value();
        sync = *storage->openSync(m_pins);
        bool paired = false;
        sync->pair(world.link(), [&](const Status<StoreError> &done) { paired = bool(done); });
        (void)QTest::qWaitFor([&] { return paired; }, 5000);
        connect();
    }
    void connect()
    {
        line = std::make_unique<link::BoxLine>(m_world.hub.http().address(), m_world.link(),
                                               link::LineParts{*sync, storage->journal(), m_world.box.signer,
                                                               m_world.clock, m_world.timers, m_world.random},
                                               sync::SyncFacts{u"1"_s, u"test"_s});
        storage->onWritten([this] { line->poke(); });
        QObject::connect(line.get(), &link::BoxLine::viewChanged, line.get(), [this] { ++views; });
        line->start();
    }
    void note()
    {
        storage->journal().append({journal::EntryType::Note, {{u"report"_s, u"test"_s}}},
                                  [this](const Result<journal::Head, StoreError> &head) { newest = *head; });
    }

private:
    World &m_world;
    QTemporaryDir m_folder;
    fakes::XorCipher m_cipher;
    NoPins m_pins;

public:
    std::unique_ptr<store::Storage> storage;
    store::ThreadedSyncStore *sync = nullptr;
    std::unique_ptr<link::BoxLine> line;
    journal::Head newest;
    int views = 0;
};

/// How far the hub has the journal.
quint64 atHub(World &world)
{
    link::HttpWire wire(world.hub.http().address(), world.identity());
    const auto session = greeted(wire, world);
    return session ? session->journal.sequence : 0;
}

} // namespace

void TestLinkWire::theWholeLineBringsTheViewAndTakesTheJournal()
{
    World world;
    QVERIFY(world.start());
    world.furnish();
    Disk disk(world);
    QCOMPARE(disk.line->state(), HubLink::State::Offline);
    QTRY_COMPARE_WITH_TIMEOUT(disk.views, 1, 20000);
    QCOMPARE(disk.line->state(), HubLink::State::Online);
    QVERIFY(disk.line->lastUpdate().isValid());
    QVERIFY(disk.line->offlineSince().isNull());
    std::optional<store::ThreadedPeopleBook::View> view;
    disk.storage->people().view([&](const Result<store::ThreadedPeopleBook::View, StoreError> &got) { view = *got; });
    QTRY_VERIFY(view);
    QCOMPARE(view->box->name.toString(), u"Lobby"_s);
    QCOMPARE(view->keys.size(), 1);
    // A change at the hub comes while the box waits.
    (void)world.hub.make("keys",
                         R"({"name":"Maple 4","fob":"04A1B2C4","homeBox":)" + quoted(world.boxId) + R"(,"homeBin":3})");
    QTRY_COMPARE_WITH_TIMEOUT(disk.views, 2, 5000);
    // What happens at the box goes up at once.
    disk.note();
    QTRY_VERIFY(disk.newest.sequence > 0);
    QTRY_VERIFY_WITH_TIMEOUT(atHub(world) >= disk.newest.sequence, 5000);
}

void TestLinkWire::entriesThatWereMadeWhileTheHubWasAwayArriveOnce()
{
    World world;
    QVERIFY(world.start());
    Disk disk(world);
    QTRY_COMPARE_WITH_TIMEOUT(disk.views, 1, 20000);
    world.hub.kill();
    for (int i = 0; i < 20; ++i)
        disk.note();
    QTRY_VERIFY(disk.newest.sequence > 20);
    const auto isOffline = [&] {
        disk.line->hurry();
        return disk.line->state() == HubLink::State::Offline;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOffline(), 20000);
    QVERIFY(disk.line->offlineSince().isValid());
    QVERIFY(world.hub.start()); // at another port: another line to the same disk
    disk.line.reset();
    disk.connect();
    const auto isOnline = [&] {
        disk.line->hurry();
        return disk.line->state() == HubLink::State::Online;
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), 20000);
    QTRY_VERIFY_WITH_TIMEOUT(atHub(world) >= disk.newest.sequence + 1, 10000); // and that the line is back
}

QTEST_GUILESS_MAIN(TestLinkWire)
#include "tst_linkwire.moc"
