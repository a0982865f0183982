// SPDX-License-Identifier: Apache-2.0
#include <core/keys/keybook.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using keys::Place;

namespace {

QDateTime at(int hour) { return {QDate(2025, 6, 2), QTime(hour, 0), Qt::UTC}; }

KeyId key(int number) { return *KeyId::fromString(u"key-"_s + QString::number(number)); }

Place place(Place::Kind kind, const QDateTime &due)
{
    Place made;
    made.kind = kind;
    made.due = due;
    return made;
}

Place out(const QDateTime &due) { return place(Place::Kind::Out, due); }

} // namespace

class TestKeyBook : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aKeyIsOverdueFromTheMomentOnAtWhichItIsDue()
    {
        QVERIFY(!out(at(9)).isOverdue(at(9).addMSecs(-1)));
        QVERIFY(out(at(9)).isOverdue(at(9)));
        QVERIFY(!out({}).isOverdue(at(9)));
        QVERIFY(!place(Place::Kind::InBin, at(8)).isOverdue(at(9)));
        QVERIFY(!place(Place::Kind::Unknown, at(8)).isOverdue(at(9)));
    }

    void whereNoKeyIsAwaitedNoneIsDueNext()
    {
        QVERIFY(!keys::nextDue({}, at(9)));
        QVERIFY(!keys::nextDue({{key(1), out({})}}, at(9)));
        QVERIFY(!keys::nextDue({{key(1), place(Place::Kind::InBin, at(10))}}, at(9)));
        QVERIFY(!keys::nextDue({{key(1), place(Place::Kind::Unknown, at(10))}}, at(9)));
    }

    void theNextDueMomentIsTheFirstOneAfterwards()
    {
        const QHash<KeyId, Place> places{{key(1), out(at(12))}, {key(2), out(at(8))}, {key(3), out(at(10))}};
        QCOMPARE(keys::nextDue(places, at(7)), at(8));
        QCOMPARE(keys::nextDue(places, at(8)), at(10));
        QCOMPARE(keys::nextDue(places, at(11)), at(12));
        QVERIFY(!keys::nextDue(places, at(12)));
    }

    void aTimerSetToTheNextDueMomentSeesEveryKeyBecomeOverdue()
    {
        const QHash<KeyId, Place> places{{key(1), out(at(12))}, {key(2), out(at(8))}, {key(3), out(at(8))}};
        QVector<QDateTime> moments;
        for (auto next = keys::nextDue(places, at(0)); next; next = keys::nextDue(places, *next))
            moments.append(*next);
        QCOMPARE(moments, (QVector<QDateTime>{at(8), at(12)}));
    }

    void theBookTellsItOfItsKeys()
    {
        keys::KeyBook book;
        book.reset({}, {{key(1), out(at(12))}});
        QCOMPARE(book.nextDue(at(9)), at(12));
        book.move(key(2), out(at(10)));
        QCOMPARE(book.nextDue(at(9)), at(10));
        book.move(key(2), place(Place::Kind::InBin, {}));
        QCOMPARE(book.nextDue(at(9)), at(12));
    }
};

QTEST_GUILESS_MAIN(TestKeyBook)
#include "tst_keybook.moc"
