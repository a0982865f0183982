// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "fakedisk.h"
#include "throttlebench.h"

#include <core/store/threadedjournal.h>

#include <QLoggingCategory>
#include <QRegularExpression>

using namespace latchkey;
using namespace latchkey::access::throttle;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using samples::identity;

/// The alarm over many wrong tries: who is told, when, and what the journal says.
class tst_ThrottleAlarm : public QObject {
    Q_OBJECT

    std::unique_ptr<ThrottleBench> m;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m = std::make_unique<ThrottleBench>();
    }
    void cleanup() { m.reset(); }
    void theAlarmIsToldAndWrittenOnce();
    void aTenthTryThatProvesRightIsNoAlarm();
    void anAlarmEndsByItself();
    void theOwnersAcknowledgementEndsTheAlarm();
    void aStartTellsOfTheAlarmThatItFinds();
    void aLineOfTheAlarmThatFoundNoRoomIsWrittenLater();
};

void tst_ThrottleAlarm::theAlarmIsToldAndWrittenOnce()
{
    m->wrongTries(WrongForAlarm);
    QVERIFY(m->alarms.isEmpty()); // the last may yet prove right
    m->pass(StoreServedEvery);
    m->settle();
    QCOMPARE(m->alarms, QVector<bool>{true});
    QCOMPARE(m->lines(journal::EntryType::ThrottleAlarm), 1);
    m->wrongTries(5);
    m->pass(1min);
    QCOMPARE(m->alarms, QVector<bool>{true});
    QCOMPARE(m->lines(journal::EntryType::ThrottleAlarm), 1);
    m->pass(ThreadedJournal::SealAfter);
    QCOMPARE(m->types().constLast(), u"seal"_s);
}

void tst_ThrottleAlarm::aTenthTryThatProvesRightIsNoAlarm()
{
    m->wrongTries(WrongForAlarm - 1);
    for (int i = 0; i < 3; ++i) {
        m->succeed(m->count(1)->receipt);
        m->pass(StoreServedEvery);
    }
    QVERIFY(m->alarms.isEmpty());
    m->wrongTries(1);
    // With the next try it is sure that the tenth was not right.
    const quint64 receipt = m->count(1)->receipt;
    QCOMPARE(m->alarms, QVector<bool>{true});
    m->succeed(receipt);
    QCOMPARE(m->alarms, QVector<bool>{true});
}

void tst_ThrottleAlarm::anAlarmEndsByItself()
{
    m->wrongTries(WrongForAlarm);
    m->pass(StoreServedEvery);
    m->settle();
    QCOMPARE(m->alarms, QVector<bool>{true});
    m->pass(AlarmWindow);
    QCOMPARE(m->alarms, (QVector<bool>{true, false}));
    m->wrongTries(WrongForAlarm);
    m->pass(StoreServedEvery);
    m->settle();
    QCOMPARE(m->alarms, (QVector<bool>{true, false, true}));
    QCOMPARE(m->lines(journal::EntryType::ThrottleAlarm), 2);
}

void tst_ThrottleAlarm::theOwnersAcknowledgementEndsTheAlarm()
{
    m->wrongTries(WrongForAlarm);
    m->pass(StoreServedEvery);
    m->settle();
    m->acknowledge();
    QCOMPARE(m->alarms, (QVector<bool>{true, false}));
    m->wrongTries(WrongForAlarm);
    m->pass(StoreServedEvery);
    m->settle();
    QCOMPARE(m->alarms, (QVector<bool>{true, false, true}));
    QCOMPARE(m->lines(journal::EntryType::ThrottleAlarm), 2); // one that comes after it is another
}

void tst_ThrottleAlarm::aStartTellsOfTheAlarmThatItFinds()
{
    QVERIFY(!m->storage->start().triesAlarm);
    m->wrongTries(WrongForAlarm);
    m->losePower(); // before anybody could tell of it
    QVERIFY(m->storage->start().triesAlarm);
    QVERIFY(readStartImage(m->box())->triesAlarm);
    QCOMPARE(m->alarms, QVector<bool>{true});
    QCOMPARE(m->lines(journal::EntryType::ThrottleAlarm), 1);
    m->acknowledge();
    m->losePower();
    QVERIFY(!m->storage->start().triesAlarm);
    QVERIFY(m->alarms.isEmpty());
}

void tst_ThrottleAlarm::aLineOfTheAlarmThatFoundNoRoomIsWrittenLater()
{
    m->wrongTries(WrongForAlarm);
    QLoggingCategory::setFilterRules(u"latchkey.store.warning=false"_s);
    {
        const fakes::FullDisk full(0);
        for (int i = 0; i < 3; ++i)
            m->pass(StoreServedEvery);
        QVERIFY(full.wasFull());
        QCOMPARE(m->alarms, QVector<bool>{true});
        QCOMPARE(m->lines(journal::EntryType::ThrottleAlarm), 0);
    }
    QLoggingCategory::setFilterRules({});
    m->pass(StoreServedEvery);
    m->settle();
    QCOMPARE(m->lines(journal::EntryType::ThrottleAlarm), 1);
    QCOMPARE(m->alarms, QVector<bool>{true});
    QCOMPARE(m->stored().box.bucket, 10h - 4 * StoreServedEvery); // nothing of the time was lost
}

QTEST_GUILESS_MAIN(tst_ThrottleAlarm)
#include "tst_throttlealarm.moc"
