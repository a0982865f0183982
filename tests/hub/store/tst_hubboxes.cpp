// SPDX-License-Identifier: Apache-2.0
#include "hubsamples.h"

#include <app/hub/store/commandstore.h>
#include <app/hub/store/custodystore.h>
#include <app/hub/store/pairingstore.h>

#include <QRegularExpression>

#include <atomic>
#include <thread>
#include <vector>

using namespace latchkey;
using namespace latchkey::hub::store;
using namespace Qt::Literals::StringLiterals;

namespace {

QString box() { return u"b1"_s; }

BoxCommand command(const QString &id, Ms created = Noon)
{
    BoxCommand made{id, acme(), box(), u"open"_s, {{u"bin"_s, 3}}, u"anna"_s};
    made.createdAt = created;
    made.expiresAt = created + Minute;
    return made;
}

QStringList idsOf(const QVector<BoxCommand> &commands)
{
    QStringList ids;
    for (const BoxCommand &one : commands)
        ids.append(one.id);
    return ids;
}

} // namespace

class tst_HubBoxes : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<HubBench> m_bench;
    [[nodiscard]] Database &database() const { return m_bench->database(); }
    [[nodiscard]] CommandStore commands() const { return CommandStore(database()); }
    template <class Act>
    auto with(Act act) const
    {
        return mustTransact(database(), act);
    }
    [[nodiscard]] QVector<BoxCommand> handOut(Ms now = Noon) const
    {
        return with([&](Transaction &t) { return commands().handOut(t, box(), u"nonce"_s, 16, now); });
    }
    [[nodiscard]] CommandState report(const QString &id, CommandState state) const
    {
        return with([&](Transaction &t) { return commands().report(t, {box(), id, state}, Noon + 5); })->state;
    }

private Q_SLOTS:
    void initTestCase_data() { HubBench::addDatabases(); }
    void init();
    void cleanup() { m_bench.reset(); }
    void pairsABoxAndReplacesItsKeys();
    void notesContactsTogether();
    void forgetsARetiredBox();
    void letsAManagerDecideOverAPairing();
    void letsAPairingEnd();
    void letsAnInviteWorkOnce();
    void handsOutACommandOnce();
    void handsOutACommandInItsLastMillisecondWithThat();
    void neverHandsOneCommandToTwo();
    void movesACommandForwardOnly();
    void expiresWhatNobodyReported();
    void knowsWhereKeysAre();
};

void tst_HubBoxes::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_bench = std::make_unique<HubBench>();
    settle(database());
    addBoxes(database(), {box(), u"b2"_s});
}

void tst_HubBoxes::pairsABoxAndReplacesItsKeys()
{
    BoxStore store(database());
    QVERIFY(!must(store.get(box()))->isPaired());
    QVERIFY(!with([&](Transaction &t) { return store.create(t, box(), acme(), Noon); }));
    const auto pair = [&](const QString &id, const QByteArray &key) {
        return with([&](Transaction &t) { return store.pair(t, id, u"SN1"_s, key, "seal" + key, Noon + 1); });
    };
    QVERIFY(pair(box(), "key1"));
    QVERIFY(!pair(u"nosuch"_s, "key1"));
    QCOMPARE(must(store.get(box()))->publicKey, QByteArray("key1"));
    QVERIFY(pair(box(), "key2"));
    QCOMPARE(must(store.get(box()))->sealingKey, QByteArray("sealkey2"));
    QCOMPARE(must(store.get(box()))->pairedAt, Noon + 1);
    with([&](Transaction &t) { return store.unpair(t, box()); });
    QVERIFY(!must(store.get(box()))->isPaired());
    QCOMPARE(must(store.idsOf(acme())), (QStringList{box(), u"b2"_s}));
    QVERIFY(must(store.list(u"other"_s)).isEmpty());
    QCOMPARE(must(store.listAll()).size(), 2);
}

void tst_HubBoxes::notesContactsTogether()
{
    BoxStore store(database());
    with([&](Transaction &t) {
        return store.noteContacts(t, {{u"b2"_s, Noon + 2}, {box(), Noon + 3, Noon + Day}, {u"nosuch"_s, Noon}});
    });
    with([&](Transaction &t) { return store.noteContacts(t, {{box(), Noon + 1}}); }); // late news
    QCOMPARE(must(store.get(box()))->seenAt, Noon + 3);
    QCOMPARE(must(store.get(box()))->leaseUntil, Noon + Day);
    with([&](Transaction &t) { return store.noteContacts(t, {{box(), Noon + 9}}); });
    QCOMPARE(must(store.get(box()))->leaseUntil, Noon + Day);
    QVERIFY(!must(store.get(u"b2"_s))->leaseUntil);
    with([&](Transaction &t) { return store.setStatus(t, box(), {{u"power"_s, u"mains"_s}}, Noon + 10); });
    QCOMPARE(must(store.get(box()))->status, (QJsonObject{{u"power"_s, u"mains"_s}}));
}

void tst_HubBoxes::forgetsARetiredBox()
{
    BoxStore store(database());
    with([&](Transaction &t) { return store.retire(t, box(), Noon + 1); });
    QVERIFY(!must(store.get(box())));
    QCOMPARE(must(store.idsOf(acme())), QStringList{u"b2"_s});
    QVERIFY(!with([&](Transaction &t) { return store.pair(t, box(), {}, "key", "seal", Noon); }));
    QVERIFY(!with([&](Transaction &t) { return store.create(t, box(), acme(), Noon); }));
}

void tst_HubBoxes::letsAManagerDecideOverAPairing()
{
    PairingStore store(database());
    Pairing pairing{"device1", u"BCDF-GHJK"_s, "public", "sealing", {{u"bins"_s, 8}}};
    pairing.createdAt = Noon;
    pairing.expiresAt = Noon + 10 * Minute;
    QVERIFY(with([&](Transaction &t) { return store.create(t, pairing); }));
    Pairing same = pairing;
    same.deviceHash = "device2";
    QVERIFY(!with([&](Transaction &t) { return store.create(t, same); })); // that code is shown somewhere
    QCOMPARE(must(store.byUserCode(u"BCDF-GHJK"_s, Noon))->publicKey, QByteArray("public"));
    const auto approve = [&] {
        return with([&](Transaction &t) { return store.approve(t, "device1", acme(), box(), u"anna"_s, Noon + 1); });
    };
    QVERIFY(approve());
    QVERIFY(!approve());
    QVERIFY(!must(store.byUserCode(u"BCDF-GHJK"_s, Noon)));
    QVERIFY(with([&](Transaction &t) { return store.create(t, same); })); // and is free again
    const auto approved = must(store.get("device1", Noon));
    QCOMPARE(approved->state, u"approved"_s);
    QCOMPARE(approved->box, box());
    QCOMPARE(approved->info, pairing.info);
    with([&](Transaction &t) { return store.finish(t, "device1"); });
    QCOMPARE(must(store.get("device1", Noon))->state, u"done"_s);
    QVERIFY(with([&](Transaction &t) { return store.deny(t, "device2", u"anna"_s, Noon); }));
    QCOMPARE(must(store.get("device2", Noon))->state, u"denied"_s);
}

void tst_HubBoxes::letsAPairingEnd()
{
    PairingStore store(database());
    Pairing pairing{"device1", u"BCDF-GHJK"_s, "public", "sealing"};
    pairing.createdAt = Noon;
    pairing.expiresAt = Noon + Minute;
    QVERIFY(with([&](Transaction &t) { return store.create(t, pairing); }));
    with([&](Transaction &t) { return store.notePoll(t, "device1", Noon + 5); });
    QCOMPARE(must(store.get("device1", Noon))->polledAt, Noon + 5);
    QVERIFY(!must(store.get("device1", Noon + Minute)));
    QVERIFY(!must(store.byUserCode(pairing.userCode, Noon + Minute)));
    QVERIFY(
        !with([&](Transaction &t) { return store.approve(t, "device1", acme(), box(), u"anna"_s, Noon + Minute); }));
    QCOMPARE(with([&](Transaction &t) { return store.collect(t, Noon + Day); }), 1);
}

void tst_HubBoxes::letsAnInviteWorkOnce()
{
    PairingStore store(database());
    const auto make = [&](const QByteArray &hash) {
        with([&](Transaction &t) {
            return store.createInvite(t, {hash, acme(), box(), u"anna"_s, Noon, Noon + Minute});
        });
    };
    const auto use = [&](const QByteArray &hash, Ms now) {
        return with([&](Transaction &t) { return store.useInvite(t, hash, now); });
    };
    make("i1");
    make("i2");
    QVERIFY(!use("i1", Noon + Minute));
    QCOMPARE(use("i1", Noon)->box, box());
    QVERIFY(!use("i1", Noon));
    with([&](Transaction &t) { return store.removeInvites(t, acme(), box()); });
    QVERIFY(!use("i2", Noon));
}

void tst_HubBoxes::handsOutACommandOnce()
{
    with([&](Transaction &t) { return commands().create(t, command(u"c2"_s, Noon + 1)); });
    with([&](Transaction &t) { return commands().create(t, command(u"c1"_s)); });
    QVERIFY(must(commands().isWaiting(box(), Noon)));
    QVERIFY(!must(commands().isWaiting(u"b2"_s, Noon)));
    const QVector<BoxCommand> handed = handOut();
    QCOMPARE(idsOf(handed), (QStringList{u"c1"_s, u"c2"_s}));
    QCOMPARE(handed[0].args, (QJsonObject{{u"bin"_s, 3}}));
    QCOMPARE(must(commands().get(u"c1"_s))->nonce, u"nonce"_s);
    QVERIFY(handOut().isEmpty()); // whether they arrived or not
    QVERIFY(!must(commands().isWaiting(box(), Noon)));
    with([&](Transaction &t) { return commands().create(t, command(u"c3"_s)); });
    QVERIFY(handOut(Noon + Minute).isEmpty()); // never after its time
    QVERIFY(with([&](Transaction &t) { return commands().cancel(t, u"c3"_s, Noon); }));
    QVERIFY(!with([&](Transaction &t) { return commands().cancel(t, u"c1"_s, Noon); }));
    QVERIFY(handOut().isEmpty());
    QCOMPARE(idsOf(must(commands().list(acme(), {}, 2))).size(), 2);
    QVERIFY(must(commands().list(acme(), u"b2"_s, 9)).isEmpty());
}

void tst_HubBoxes::handsOutACommandInItsLastMillisecondWithThat()
{
    BoxCommand late = command(u"c1"_s, Noon);
    late.expiresAt = Noon + 1;
    with([&](Transaction &t) { return commands().create(t, late); });
    // A box refuses a page with a command that has no time left, so what a slow machine adds must not count.
    const QVector<BoxCommand> handed = handOut(Noon);
    QCOMPARE(handed.size(), 1);
    QCOMPARE(handed[0].left(), 1);
}

void tst_HubBoxes::neverHandsOneCommandToTwo()
{
    for (int i = 0; i < 40; ++i)
        with([&](Transaction &t) { return commands().create(t, command(u"c%1"_s.arg(i))); });
    std::atomic<int> handed = 0;
    std::vector<std::thread> polls;
    for (int i = 0; i < 4; ++i) {
        polls.emplace_back([&] {
            const auto own = m_bench->connect();
            for (int n = 0; n < 20; ++n) {
                handed += int(mustTransact(*own, [&](Transaction &t) {
                                  return CommandStore(*own).handOut(t, box(), u"n"_s, 1, Noon);
                              }).size());
            }
        });
    }
    for (std::thread &poll : polls)
        poll.join();
    handed += int(handOut().size());
    QCOMPARE(handed, 40);
}

void tst_HubBoxes::movesACommandForwardOnly()
{
    for (const auto &id : {u"c1"_s, u"c2"_s})
        with([&](Transaction &t) { return commands().create(t, command(id)); });
    QCOMPARE(handOut().size(), 2);
    QCOMPARE(report(u"c1"_s, CommandState::Accepted), CommandState::Accepted);
    QVERIFY(!must(commands().get(u"c1"_s))->endedAt);
    QCOMPARE(report(u"c1"_s, CommandState::Done), CommandState::Done);
    QCOMPARE(report(u"c1"_s, CommandState::Done), CommandState::Done);
    QCOMPARE(report(u"c1"_s, CommandState::Accepted), CommandState::Done);
    QCOMPARE(report(u"c1"_s, CommandState::Failed), CommandState::Done);
    QCOMPARE(must(commands().get(u"c1"_s))->endedAt, Noon + 5);
    QVERIFY(!with([&](Transaction &t) { return commands().report(t, {u"b2"_s, u"c2"_s}, Noon); })); // another's
    QCOMPARE(must(commands().get(u"c2"_s))->state, CommandState::Sent);
}

void tst_HubBoxes::expiresWhatNobodyReported()
{
    for (const auto &id : {u"c1"_s, u"c2"_s})
        with([&](Transaction &t) { return commands().create(t, command(id)); });
    QCOMPARE(handOut().size(), 2);
    QCOMPARE(report(u"c2"_s, CommandState::Done), CommandState::Done);
    const auto expire = [&](Ms now) { return idsOf(with([&](Transaction &t) { return commands().expire(t, now); })); };
    QVERIFY(expire(Noon + Minute - 1).isEmpty());
    QCOMPARE(expire(Noon + Minute), QStringList{u"c1"_s});
    QVERIFY(expire(Noon + Minute).isEmpty());
    // A box that comes back tells what it did after all.
    QCOMPARE(report(u"c1"_s, CommandState::Accepted), CommandState::Expired);
    QCOMPARE(report(u"c1"_s, CommandState::Done), CommandState::Done);
}

void tst_HubBoxes::knowsWhereKeysAre()
{
    CustodyStore store(database());
    Custody in{acme(), u"k1"_s, u"in"_s, box(), 7};
    in.since = in.asOf = Noon;
    in.evidence = {{u"seq"_s, 9}};
    Custody out{acme(), u"k2"_s, u"out"_s};
    out.person = u"anna"_s;
    out.due = Noon + Minute;
    out.certain = false;
    with([&](Transaction &t) { return store.put(t, in); });
    with([&](Transaction &t) { return store.put(t, out); });
    QCOMPARE(must(store.get(acme(), u"k1"_s))->bin, 7);
    QCOMPARE(must(store.get(acme(), u"k1"_s))->evidence, in.evidence);
    QVERIFY(!must(store.get(u"other"_s, u"k1"_s)));
    QVERIFY(!must(store.get(acme(), u"k2"_s))->certain);
    QCOMPARE(must(store.list(acme())).size(), 2);
    QCOMPARE(must(store.list(acme(), box())).size(), 1);
    QCOMPARE(must(store.heldBy(acme(), u"anna"_s)).size(), 1);
    QVERIFY(must(store.overdue(acme(), Noon + Minute)).isEmpty());
    QCOMPARE(must(store.overdue(acme(), Noon + Minute + 1)).constFirst().key, u"k2"_s);
    in.state = u"out"_s;
    in.bin.reset();
    with([&](Transaction &t) -> Status<Fault> {
        if (must(store.lock(t, acme(), {u"k9"_s, u"k2"_s, u"k1"_s, u"k1"_s})).size() != 2)
            qFatal("two keys are known");
        return store.put(t, in);
    });
    QVERIFY(!must(store.get(acme(), u"k1"_s))->bin);
    with([&](Transaction &t) { return store.remove(t, acme(), u"k1"_s); });
    with([&](Transaction &t) { return store.clear(t, acme()); });
    QVERIFY(must(store.list(acme())).isEmpty());
}

QTEST_GUILESS_MAIN(tst_HubBoxes)
#include "tst_hubboxes.moc"
