// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "synctalk.h"

#include <QRegularExpression>

using namespace latchkey;
using namespace latchkey::fakes;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sync::ProblemCode;
using sync::WireFault;

/// The order in which a box and its hub speak, with a hub that says what the test says.
class tst_SyncEngine : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<SyncTalk> m_talk;

private Q_SLOTS:
    void init();
    void cleanup() { m_talk.reset(); }
    void speaksInOrderAndThenWaits();
    void sendsNewEntriesAtOnceWhileItWaits();
    void goesOnWhereTheHubIs();
    void takesAnotherNameWhereTheHubHasAnotherStory_data();
    void takesAnotherNameWhereTheHubHasAnotherStory();
    void doesNotArgueForEver();
    void keepsTheViewUntilAnotherIsWhole();
    void goesOnWithATransferAfterALostLine();
    void asksForAllWhereAChangeDoesNotFit();
    void readsNothingThatTheHubDidNotSign_data();
    void readsNothingThatTheHubDidNotSign();
};

void tst_SyncEngine::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_talk = std::make_unique<SyncTalk>();
}

void tst_SyncEngine::speaksInOrderAndThenWaits()
{
    m_talk->box.note(u"before the hub"_s);
    m_talk->start();
    QCOMPARE(m_talk->wire.sessions.size(), size_t(1));
    const sync::SessionRequest &hello = m_talk->wire.sessions.front().question;
    QCOMPARE(hello.log, samples::link().log);
    QCOMPARE(hello.head.sequence, quint64(m_talk->box.entries().size()));
    QVERIFY(hello.cursor.isEmpty() && m_talk->wire.pulls.empty() && m_talk->wire.pushes.empty());
    m_talk->answerSession();
    QCOMPARE(m_talk->wire.pushes.size(), size_t(1));
    QVERIFY(m_talk->wire.pulls.empty()); // first the hub hears what happened, then it is asked what holds
    QCOMPARE(m_talk->wire.pushes.front().question.batch.first, quint64(1));
    QCOMPARE(m_talk->wire.pushes.front().question.batch.previous, journal::genesisHash());
    m_talk->takePushes();
    QCOMPARE(m_talk->wire.pulls.size(), size_t(1));
    const sync::ChangesQuery first = m_talk->wire.pulls.front().question;
    QVERIFY(first.cursor.isEmpty());
    QCOMPARE(first.wait, 0s);
    m_talk->answerPull(m_talk->pageOf(samples::site(2, 2), "d.1.4.a", 4));
    QCOMPARE(m_talk->box.ear.views, (QVector<people::ViewMark>{{1, 4}}));
    QCOMPARE(m_talk->box.people().grantsOf(samples::personId(2))->size(), 2);
    const sync::ChangesQuery second = m_talk->wire.pulls.front().question;
    QCOMPARE(second.cursor, QByteArray("d.1.4.a"));
    QCOMPARE(second.wait, 50s);
    QVERIFY(second.pollNonce != first.pollNonce);
    m_talk->answerNothing();
    QCOMPARE(m_talk->wire.pulls.front().question.wait, 50s);
    QVERIFY(m_talk->wire.pulls.front().question.pollNonce != second.pollNonce);
    QCOMPARE(m_talk->box.disk().commits, 1);
    QCOMPARE(m_talk->wire.sessions.size() + m_talk->wire.pushes.size(), size_t(0));
}

void tst_SyncEngine::sendsNewEntriesAtOnceWhileItWaits()
{
    m_talk->settle();
    m_talk->box.note(u"a key went out"_s);
    m_talk->deliver();
    QCOMPARE(m_talk->wire.pulls.size(), size_t(1)); // it goes on waiting meanwhile
    QCOMPARE(m_talk->wire.pushes.front().question.batch.entries.size(), 1);
    m_talk->box.note(u"and came back"_s);
    m_talk->box.note(u"and went again"_s);
    m_talk->deliver();
    QCOMPARE(m_talk->wire.pushes.size(), size_t(1)); // one message at a time
    m_talk->answerPush();
    QCOMPARE(m_talk->wire.pushes.front().question.batch.entries.size(), 2);
    m_talk->answerPush();
    QVERIFY(m_talk->wire.pushes.empty());
    QCOMPARE(m_talk->wire.pulls.size(), size_t(1));
}

void tst_SyncEngine::goesOnWhereTheHubIs()
{
    for (int i = 0; i < 5; ++i)
        m_talk->box.note(QString::number(i));
    m_talk->box.disk().mostEntries = 2;
    m_talk->start();
    // The hub has the first three, whatever this program remembers.
    const auto entries = m_talk->box.entries();
    const journal::Head three = headAfter({journal::genesisHash(), 1, entries.mid(0, 3)});
    m_talk->answerSession(three);
    QCOMPARE(m_talk->wire.pushes.front().question.batch.first, quint64(4));
    // It was restored to one entry while we were at it.
    const journal::Head one = headAfter({journal::genesisHash(), 1, entries.mid(0, 1)});
    WireFault gap = problem(ProblemCode::JournalGap);
    gap.problem.journal = one;
    std::exchange(m_talk->wire.pushes, {}).front().answer(gap);
    m_talk->deliver();
    QCOMPARE(m_talk->wire.pushes.front().question.batch.first, quint64(2));
    QCOMPARE(m_talk->wire.pushes.front().question.batch.previous, one.hash);
    QVERIFY(m_talk->box.ear.forks.isEmpty());
    m_talk->takePushes();
    QCOMPARE(m_talk->wire.pulls.size(), size_t(1));
}

void tst_SyncEngine::takesAnotherNameWhereTheHubHasAnotherStory_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("another hash") << u"hash"_s;
    QTest::newRow("more entries") << u"more"_s;
    QTest::newRow("told while sending") << u"told"_s;
}

void tst_SyncEngine::takesAnotherNameWhereTheHubHasAnotherStory()
{
    QFETCH(QString, how);
    m_talk->box.note(u"mine"_s);
    m_talk->start();
    if (how == "hash"_L1)
        m_talk->answerSession({1, QByteArray(32, 'x')});
    else if (how == "more"_L1)
        m_talk->answerSession({900, QByteArray(32, 'x')});
    else
        m_talk->answerSession();
    if (how == "told"_L1) {
        std::exchange(m_talk->wire.pushes, {}).front().answer(problem(ProblemCode::JournalFork));
        m_talk->deliver();
    }
    QCOMPARE(m_talk->box.ear.forks.size(), 1);
    const sync::LogId log = m_talk->box.ear.forks.constFirst();
    QVERIFY(!(log == samples::link().log));
    QCOMPARE(m_talk->box.link().log, log); // before anything is sent under it
    QCOMPARE(m_talk->wire.pushes.front().question.log, log);
    QCOMPARE(m_talk->wire.pushes.front().question.batch.first, quint64(1));
    m_talk->takePushes();
    QCOMPARE(m_talk->wire.pulls.size(), size_t(1));
}

void tst_SyncEngine::doesNotArgueForEver()
{
    m_talk->start();
    m_talk->answerSession();
    for (int i = 0; i < 10 && !m_talk->wire.pushes.empty(); ++i) {
        std::exchange(m_talk->wire.pushes, {}).front().answer(problem(ProblemCode::JournalFork));
        m_talk->deliver();
    }
    QVERIFY(m_talk->wire.pushes.empty());
    QVERIFY(m_talk->box.ear.forks.size() <= 3);
    QVERIFY(m_talk->box.timers.running() > 0); // it tries again later
}

void tst_SyncEngine::keepsTheViewUntilAnotherIsWhole()
{
    m_talk->settle();
    m_talk->answerPull(problem(ProblemCode::MustRefetch));
    // It may be another hub than before, with another journal.
    m_talk->answerSession();
    QCOMPARE(m_talk->wire.pushes.front().question.batch.first, quint64(1));
    m_talk->takePushes();
    QVERIFY(m_talk->wire.pulls.front().question.cursor.isEmpty());
    sync::Page first = m_talk->pageOf(samples::site(1, 1), "s.2.3.b.9.9.c", 3);
    first.hasMore = true;
    m_talk->answerPull(first);
    QCOMPARE(m_talk->box.people().grantsOf(samples::personId(2))->size(), 2); // the old view
    QCOMPARE(m_talk->box.link().cursor, QByteArray("d.1.4.a")); // and its name
    QCOMPARE(m_talk->wire.pulls.front().question.cursor, QByteArray("s.2.3.b.9.9.c"));
    QCOMPARE(m_talk->wire.pulls.front().question.wait, 0s);
    sync::Page last{samples::link().box, "d.2.9.c", 2, 9, false, true, m_talk->box.clock.now()};
    m_talk->answerPull(last);
    QCOMPARE(m_talk->box.ear.views.constLast(), (people::ViewMark{2, 9}));
    QCOMPARE(m_talk->box.link().cursor, QByteArray("d.2.9.c"));
    QVERIFY(!m_talk->box.people().findById(samples::personId(2)).value());
    QVERIFY(m_talk->box.people().grantFor(samples::personId(1), samples::keyId(1)).value());
    QVERIFY(m_talk->box.ear.stalls.isEmpty());
}

void tst_SyncEngine::goesOnWithATransferAfterALostLine()
{
    m_talk->settle();
    sync::Page first{samples::link().box, "d.1.5.b.9.9.c", 1, 5, true, false, m_talk->box.clock.now()};
    first.changes = {{sync::EntityKind::Permission, u"x-4"_s, 5, std::nullopt}};
    m_talk->answerPull(first);
    // Taken away at once, though the transfer is not whole.
    QCOMPARE(m_talk->box.disk().denials, 1);
    QVERIFY(!m_talk->box.people().grantFor(samples::personId(2), samples::keyId(2)).value());
    QVERIFY(m_talk->box.people().grantFor(samples::personId(2), samples::keyId(1)).value());
    m_talk->loseEverything();
    QVERIFY(m_talk->box.timers.fireNext());
    m_talk->deliver();
    QCOMPARE(m_talk->wire.sessions.front().question.cursor, QByteArray("d.1.4.a"));
    m_talk->answerSession(headAfter({journal::genesisHash(), 1, m_talk->box.entries()}));
    m_talk->takePushes();
    QCOMPARE(m_talk->wire.pulls.front().question.cursor, QByteArray("d.1.5.b.9.9.c"));
    QCOMPARE(m_talk->box.disk().commits, 1);
    m_talk->answerPull({samples::link().box, "d.1.9.c", 1, 9, false, false, m_talk->box.clock.now()});
    QCOMPARE(m_talk->box.disk().commits, 2);
    QCOMPARE(m_talk->box.link().view, (people::ViewMark{1, 9}));
    QVERIFY(!m_talk->box.people().grantFor(samples::personId(2), samples::keyId(2)).value());
}

void tst_SyncEngine::asksForAllWhereAChangeDoesNotFit()
{
    m_talk->settle();
    sync::Page page{samples::link().box, "d.1.5.b", 1, 5, false, false, m_talk->box.clock.now()};
    const sync::PermissionRecord dangling{samples::permissionId(9), {samples::personId(1), samples::keyId(77), {}}};
    page.changes = {{sync::EntityKind::Permission, u"x-9"_s, 5, sync::toJson(dangling)}};
    m_talk->answerPull(page);
    QCOMPARE(m_talk->box.ear.stalls.size(), 1);
    QCOMPARE(int(m_talk->box.ear.stalls.constFirst().first), int(sync::Stall::ViewRefused));
    QCOMPARE(m_talk->box.ear.stalls.constFirst().second, u"permission x-9 refers to a key that is not there"_s);
    QCOMPARE(m_talk->box.link().cursor, QByteArray("d.1.4.a"));
    QVERIFY(m_talk->wire.pulls.front().question.cursor.isEmpty());
    m_talk->answerPull(m_talk->pageOf(samples::site(3, 3), "d.1.5.b", 5));
    QCOMPARE(m_talk->box.people().grantsOf(samples::personId(3))->size(), 3);
    QCOMPARE(m_talk->wire.pulls.front().question.wait, 50s);
}

void tst_SyncEngine::readsNothingThatTheHubDidNotSign_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<sync::Stall>("stall");
    for (const char *what : {"signature", "nonce", "other box"})
        QTest::newRow(what) << QString::fromLatin1(what) << sync::Stall::NotTheHub;
    for (const char *what : {"no page", "wrong change", "delta for a snapshot", "no progress"})
        QTest::newRow(what) << QString::fromLatin1(what) << sync::Stall::Unreadable;
}

void tst_SyncEngine::readsNothingThatTheHubDidNotSign()
{
    QFETCH(QString, what);
    QFETCH(sync::Stall, stall);
    m_talk->start();
    m_talk->answerSession();
    m_talk->takePushes();
    sync::Page page = m_talk->pageOf(samples::site(1, 1), "d.1.4.a", 4);
    QByteArray nonce = m_talk->wire.pulls.front().question.pollNonce;
    if (what == "other box"_L1)
        page.box = *sync::BoxId::fromString(u"b-2"_s);
    if (what == "nonce"_L1)
        nonce = "the-nonce-of-an-earlier-question";
    if (what == "delta for a snapshot"_L1)
        page.snapshot = false;
    if (what == "wrong change"_L1)
        page.changes[1].data = QJsonObject();
    if (what == "no progress"_L1) {
        page.hasMore = true;
        m_talk->answerPull(page);
        nonce = m_talk->wire.pulls.front().question.pollNonce;
    }
    const QByteArray text = what == "no page"_L1 ? QByteArray("[]") : encode(page);
    QByteArray signature = PageStamp::of(signedBytes(samples::link().box, nonce, text));
    if (what == "signature"_L1)
        signature[3] = char(signature[3] ^ 1);
    std::exchange(m_talk->wire.pulls, {}).front().answer(std::optional(sync::SignedPage{text, signature}));
    m_talk->deliver();
    QCOMPARE(m_talk->box.ear.stalls.size(), 1);
    QCOMPARE(int(m_talk->box.ear.stalls.constFirst().first), int(stall));
    QVERIFY(m_talk->box.ear.views.isEmpty());
    QCOMPARE(m_talk->box.disk().commits, 0);
    QVERIFY(m_talk->wire.pulls.empty() && m_talk->box.timers.running() > 0);
}

QTEST_GUILESS_MAIN(tst_SyncEngine)
#include "tst_syncengine.moc"
