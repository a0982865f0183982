// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "throttlebench.h"

#include <core/store/threadedjournal.h>

#include <QRegularExpression>

using namespace latchkey;
using namespace latchkey::access::throttle;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using samples::identity;

/// The tries as the application sees them: answers, seals and the time served.
class tst_ThreadedThrottle : public QObject {
    Q_OBJECT

    std::unique_ptr<ThrottleBench> m;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m = std::make_unique<ThrottleBench>();
    }
    void cleanup() { m.reset(); }
    void answersInTheOrderOfTheCallsAndNeverWithin();
    void aTryIsDurableWithItsEntryWhenItsAnswerComes();
    void aRightTryTakesItsCountBack();
    void aRefusedTryWritesNothing();
    void sealsWhatItWrote();
    void ticksOnlyWhileTimeRuns();
    void storesTheTimeServedEveryTenSeconds();
    void goesOnWithWhatTheLastRunLeft();
    void everyEndStoresTheTimeServed_data();
    void everyEndStoresTheTimeServed();
};

void tst_ThreadedThrottle::answersInTheOrderOfTheCallsAndNeverWithin()
{
    QByteArrayList told;
    const auto note = [&told](const auto &result) { told.append(textOf(result)); };
    m->book().admission(identity(1), Method::Pin, note);
    m->book().count(identity(1), Method::Pin, attemptEntry(Method::Pin), note);
    m->book().count(identity(2), Method::Code, attemptEntry(Method::Code), note);
    m->book().succeeded(1, std::nullopt, note); // an older one
    m->book().succeeded(2, std::nullopt, note);
    m->book().box(note);
    m->book().acknowledge(acknowledgedEntry({}), note);
    m->book().reset(identity(1), resetEntry(*PersonId::fromString(u"p-mara"_s)), note);
    m->book().reset("short", resetEntry(*PersonId::fromString(u"p-mara"_s)), note);
    QVERIFY(told.isEmpty());
    const QByteArray refused = textOf(Status<StoreError>(StoreError::Refused));
    const QByteArrayList expected{"0 0",   "0 0 receipt 1", "0 0 receipt 2",
                                  refused, "done",          "1 level 3600000 900000 0 0 0 0 0 0 0 0 0 0",
                                  "done",  "done",          refused};
    QTRY_COMPARE(told.size(), expected.size());
    QCOMPARE(told, expected);
}

void tst_ThreadedThrottle::aTryIsDurableWithItsEntryWhenItsAnswerComes()
{
    int wrong = -1;
    QStringList written;
    m->book().count(identity(1), Method::Pin, attemptEntry(Method::Pin), [&](const auto &) {
        wrong = m->stored().box.wrong;
        written = m->types();
    });
    QTRY_COMPARE(wrong, 1);
    QCOMPARE(written, (QStringList{u"boot"_s, u"seal"_s, u"attempt"_s}));
}

void tst_ThreadedThrottle::aRightTryTakesItsCountBack()
{
    m->succeed(m->count(1)->receipt);
    QCOMPARE(m->stored().box, Box());
    QCOMPARE(m->types().mid(2), (QStringList{u"attempt"_s, u"identified"_s}));
    m->losePower();
    QCOMPARE(m->stored().box, Box());
}

void tst_ThreadedThrottle::aRefusedTryWritesNothing()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(m->count(1)->receipt > 0);
    const QStringList before = m->types();
    const auto refused = m->count(1);
    QCOMPARE(refused->admission, (Admission{Verdict::Wait, 1min}));
    QCOMPARE(refused->receipt, 0U);
    QCOMPARE(m->types(), before);
    QCOMPARE(m->stored().waiting, 1);
}

void tst_ThreadedThrottle::sealsWhatItWrote()
{
    const auto isSealed = [this] {
        m->pass(ThreadedJournal::SealAfter);
        m->settle();
        return m->types().constLast() == u"seal";
    };
    const quint64 receipt = m->count(1)->receipt;
    QVERIFY(isSealed());
    m->succeed(receipt);
    QVERIFY(isSealed());
    m->acknowledge();
    QVERIFY(isSealed());
    m->book().reset(identity(1), resetEntry(*PersonId::fromString(u"p-mara"_s)), [](const auto &) {});
    m->settle();
    QVERIFY(m->types().constLast() != u"seal");
    QVERIFY(isSealed());
    QCOMPARE(m->timers.running(), 0); // at rest nothing wakes the box
}

void tst_ThreadedThrottle::ticksOnlyWhileTimeRuns()
{
    QCOMPARE(m->timers.running(), 0);
    const quint64 receipt = m->count(1)->receipt;
    QCOMPARE(m->timers.running(), 2); // the seal and the time served
    QCOMPARE(m->timers.nextIn(), std::optional(StoreServedEvery));
    m->succeed(receipt);
    QCOMPARE(m->timers.running(), 1);
    m->pass(1min);
    QCOMPARE(m->timers.running(), 0);

    QVERIFY(m->count(1, Method::Code)->receipt > 0);
    m->pass(1min);
    QCOMPARE(m->timers.running(), 1);
    QCOMPARE(m->timers.nextIn(), std::optional(StoreServedEvery));
    m->clock.advance(1h);
    QVERIFY(m->timers.fireNext()); // stores the last of it
    m->settle();
    QCOMPARE(m->timers.running(), 0);
    QCOMPARE(m->stored().box, (Box{0ms, 1, {}}));
    m->book().admission(identity(1), Method::Pin, [](const auto &) {});
    m->settle();
    QCOMPARE(m->timers.running(), 0);
}

void tst_ThreadedThrottle::storesTheTimeServedEveryTenSeconds()
{
    QVERIFY(m->count(1, Method::Code)->receipt > 0);
    for (int i = 1; i <= 12; ++i) {
        m->pass(9999ms);
        QCOMPARE(m->stored().box.bucket, 1h - (i - 1) * StoreServedEvery);
        m->pass(1ms);
        QCOMPARE(m->stored().box.bucket, 1h - i * StoreServedEvery);
    }
    // A try brings the time with it, and the next is due from there.
    m->pass(6s);
    QVERIFY(m->count(2, Method::Code)->receipt > 0);
    QCOMPARE(m->stored().box.bucket, 2h - 126s);
    QCOMPARE(m->timers.nextIn(), std::optional(StoreServedEvery));
    // Whoever is refused again and again does not put it off.
    for (int i = 0; i < 5; ++i)
        QVERIFY(m->count(3)->receipt > 0);
    const milliseconds bucket = m->stored().box.bucket;
    for (int i = 0; i < 20; ++i) {
        m->pass(1s);
        QCOMPARE(m->count(3)->receipt, 0U);
    }
    QCOMPARE(m->stored().box.bucket, bucket - 20s);
}

void tst_ThreadedThrottle::goesOnWithWhatTheLastRunLeft()
{
    QVERIFY(m->count(1, Method::Code)->receipt > 0);
    m->pass(15s);
    m->clock.advance(4s); // which no tick has stored
    m->losePower();
    QCOMPARE(m->stored().box.bucket, 1h - 10s);
    QCOMPARE(m->timers.nextIn(), std::optional(StoreServedEvery));
    m->pass(10s);
    QCOMPARE(m->stored().box.bucket, 1h - 20s);
}

void tst_ThreadedThrottle::everyEndStoresTheTimeServed_data()
{
    QTest::addColumn<bool>("orderly");
    QTest::newRow("shutdown") << true;
    QTest::newRow("dropped") << false;
}

void tst_ThreadedThrottle::everyEndStoresTheTimeServed()
{
    QFETCH(bool, orderly);
    QVERIFY(m->count(1, Method::Code)->receipt > 0);
    m->clock.advance(7s);
    if (orderly)
        QVERIFY(m->storage->shutdown({}));
    m->storage.reset();
    QCOMPARE(m->stored().box.bucket, 1h - 7s);
    QCOMPARE(m->types().mid(2),
             orderly ? (QStringList{u"attempt"_s, u"shutdown"_s, u"seal"_s}) : (QStringList{u"attempt"_s, u"seal"_s}));
    QCOMPARE(m->timers.running(), 0);
}

QTEST_GUILESS_MAIN(tst_ThreadedThrottle)
#include "tst_threadedthrottle.moc"
