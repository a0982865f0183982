// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <core/store/storethread.h>

#include <QRegularExpression>
#include <QThread>

#include <algorithm>
#include <future>

using namespace latchkey::store;

class tst_StoreThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }
    void doesJobsInTheirOrder();
    void refusesInTheOrderWhenTooMuchWaits();
    void endsOnlyAfterEverythingWasDone();
    void takesNothingMoreOnceItHasEnded();
    void answersArriveOnTheCallersThreadAndNeverAtOnce();
    void dropsAnswersThatNobodyWaitsFor();
};

void tst_StoreThread::doesJobsInTheirOrder()
{
    QVector<int> done;
    StoreThread thread(1000);
    for (int i = 0; i < 500; ++i)
        QVERIFY(thread.post([&done, i] { done.append(i); }, [] {}));
    QThread *worker = nullptr;
    thread.call([&] { worker = QThread::currentThread(); });
    QVERIFY(worker != QThread::currentThread());
    QCOMPARE(done.size(), 500);
    QVERIFY(std::is_sorted(done.cbegin(), done.cend()));
}

void tst_StoreThread::refusesInTheOrderWhenTooMuchWaits()
{
    QString told;
    std::promise<void> gate;
    StoreThread thread(3);
    QVERIFY(thread.post([&] { gate.get_future().wait(); }, [] {}));
    for (const char16_t name : {u'a', u'b', u'c', u'd', u'e'}) {
        QVERIFY(thread.post([&, name] { told += name; }, [&, name] { told += QChar(name).toUpper(); }));
    }
    gate.set_value();
    thread.finish();
    // The first job may have left the queue already, which makes room for one more.
    QVERIFY2(told == u"abCDE" || told == u"abcDE", qPrintable(told));
}

void tst_StoreThread::endsOnlyAfterEverythingWasDone()
{
    int done = 0;
    {
        StoreThread thread;
        for (int i = 0; i < 100; ++i)
            QVERIFY(thread.post([&] { ++done; }, [] {}));
    }
    QCOMPARE(done, 100);
}

void tst_StoreThread::takesNothingMoreOnceItHasEnded()
{
    bool ran = false;
    StoreThread thread;
    thread.finish();
    QVERIFY(!thread.post([&] { ran = true; }, [&] { ran = true; }));
    thread.call([&] { ran = true; });
    QVERIFY(!ran);
}

void tst_StoreThread::answersArriveOnTheCallersThreadAndNeverAtOnce()
{
    Answers answers;
    QVector<int> told;
    QThread *where = nullptr;
    StoreThread thread;
    for (int i = 0; i < 3; ++i) {
        QVERIFY(thread.post(
            [&, i] {
                answers.post([&, i] {
                    told.append(i);
                    where = QThread::currentThread();
                });
            },
            [] {}));
    }
    thread.finish();
    QVERIFY(told.isEmpty());
    QTRY_COMPARE(told, (QVector<int>{0, 1, 2}));
    QCOMPARE(where, QThread::currentThread());
}

void tst_StoreThread::dropsAnswersThatNobodyWaitsFor()
{
    bool told = false;
    {
        Answers answers;
        answers.post([&] { told = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

QTEST_GUILESS_MAIN(tst_StoreThread)
#include "tst_storethread.moc"
