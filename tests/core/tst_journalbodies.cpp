// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangesamples.h"

#include <core/exchange/journalbodies.h>

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;

class TestJournalBodies : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void anIntentCanBeReadAgain_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("pick-up") << int(Kind::PickUp);
        QTest::newRow("drop-off") << int(Kind::DropOff);
        QTest::newRow("give-back") << int(Kind::GiveBack);
    }
    void anIntentCanBeReadAgain()
    {
        QFETCH(int, kind);
        Order order = samples::order(Kind(kind));
        order.proof = {access::Factor::Pin, access::Factor::Code};
        order.weak = true;
        order.due = QDateTime(QDate(2025, 6, 3), QTime(18, 0), QTimeZone::utc());
        order.reason = Label::fromString(u"Cleaning"_s);
        order.note = u"4711"_s;
        order.with = {*PersonId::fromString(u"sam"_s)};
        order.view = people::ViewMark{3, 41};
        const journal::Entry entry = intentEntry(order, samples::transaction(4), {});
        // Through the bytes on disk and back.
        const QByteArray bytes = QJsonDocument(entry.body).toJson(QJsonDocument::Compact);
        const journal::OpenExchange open{{12, "hash"}, QJsonDocument::fromJson(bytes).object()};
        keys::KeyBook book;
        book.reset({{*order.key, *Label::fromString(order.keyName), *order.fob, {}}}, {});
        const auto read = orderFrom(open, book);
        QVERIFY(read);
        QCOMPARE(read->kind, order.kind);
        QCOMPARE(read->method, order.method);
        QCOMPARE(read->bin, order.bin);
        QCOMPARE(read->door, order.door);
        QCOMPARE(read->fob, order.fob);
        QCOMPARE(read->before, order.before);
        QCOMPARE(read->key, order.key);
        QCOMPARE(read->keyName, order.keyName);
        QCOMPARE(read->tx, std::optional(samples::transaction(4)));
        QCOMPARE(read->intent.sequence, quint64(12));
        QCOMPARE(read->holder.has_value(), order.holder.has_value());
        QCOMPARE(read->proof, order.proof);
        QCOMPARE(read->weak, order.weak);
        QCOMPARE(read->due, order.due);
        QCOMPARE(read->reason, order.reason);
        QCOMPARE(read->note, order.note);
        QCOMPARE(read->with, order.with);
        QCOMPARE(read->view, order.view);
        QCOMPARE(entry.body["view"_L1].toObject(), (QJsonObject{{u"epoch"_s, 3}, {u"rev"_s, 41}}));
    }

    void whoOrderedItFromAfarCanBeReadAgain()
    {
        Order order = samples::openOrder();
        order.fob.reset();
        order.key.reset();
        order.before = FobReading::empty();
        const QJsonObject body = intentEntry(order, samples::transaction(4), {}).body;
        QVERIFY(!body.contains("method"_L1)); // nobody said who they are
        QVERIFY(!body.contains("fob"_L1));
        QCOMPARE(body["command"_L1].toString(), u"command-1"_s);
        QCOMPARE(body["by"_L1].toString(), u"account:ada"_s);
        const auto read = orderFrom({{12, "hash"}, body}, {});
        QVERIFY(read);
        QVERIFY(read->kind == Kind::Open);
        QCOMPARE(read->afar, order.afar);
        QVERIFY(!read->fob && !read->key && !read->holder);
    }

    void aBodyThatIsNotAnIntentIsRefused()
    {
        const QJsonObject whole = intentEntry(samples::order(), samples::transaction(4), {}).body;
        for (const char *member : {"tx", "kind", "method", "bin", "door", "fob", "before"}) {
            QJsonObject body = whole;
            body.remove(QLatin1StringView(member));
            QVERIFY2(!orderFrom({{1, "h"}, body}, {}), member);
            body.insert(QLatin1StringView(member), u"\u202e nonsense"_s);
            QVERIFY2(!orderFrom({{1, "h"}, body}, {}), member);
        }
    }

    void readingsKeepTheirMeaning()
    {
        for (const FobReading &reading :
             {FobReading{}, FobReading::empty(), FobReading::unread(), FobReading::fob(samples::fob(3))})
            QCOMPARE(fobReadingFrom(toJson(reading)), std::optional(reading));
    }

    void placesFollowWhatIsSeen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<FobReading>("found");
        QTest::addColumn<QStringList>("places");
        const FobReading own = FobReading::fob(samples::fob(3));
        const FobReading other = FobReading::fob(samples::fob(5));
        QTest::newRow("taken") << int(Kind::PickUp) << FobReading::empty() << QStringList{u"maple-3 out"_s};
        QTest::newRow("left") << int(Kind::PickUp) << own << QStringList{};
        QTest::newRow("swapped") << int(Kind::PickUp) << other << QStringList{u"maple-3 out"_s, u"maple-5 in 7"_s};
        QTest::newRow("unreadable") << int(Kind::PickUp) << FobReading::unread() << QStringList{u"maple-3 unknown"_s};
        QTest::newRow("brought") << int(Kind::DropOff) << own << QStringList{u"maple-3 in 7"_s};
        QTest::newRow("another brought") << int(Kind::DropOff) << other << QStringList{u"maple-5 in 7"_s};
        QTest::newRow("foreign fob") << int(Kind::DropOff) << FobReading::fob(samples::fob(99)) << QStringList{};
    }
    void placesFollowWhatIsSeen()
    {
        QFETCH(int, kind);
        QFETCH(FobReading, found);
        QFETCH(QStringList, places);
        const KeyId three = *KeyId::fromString(u"maple-3"_s);
        const KeyId five = *KeyId::fromString(u"maple-5"_s);
        keys::KeyBook book;
        const keys::Place inSeven{keys::Place::Kind::InBin, BinNumber::fromInt(7), {}, {}, {}};
        book.reset({{three, *Label::fromString(u"Maple 3"_s), samples::fob(3), {}},
                    {five, *Label::fromString(u"Maple 5"_s), samples::fob(5), {}}},
                   Kind(kind) == Kind::PickUp ? QHash<KeyId, keys::Place>{{three, inSeven}}
                                              : QHash<KeyId, keys::Place>{});
        QStringList seen;
        for (const auto &p :
             placementsAfter(samples::order(Kind(kind)), found, book, QDateTime::fromSecsSinceEpoch(0))) {
            const QString where = p.place.kind == keys::Place::Kind::Out ? u"out"_s
                : p.place.kind == keys::Place::Kind::InBin               ? u"in %1"_s.arg(p.place.bin->toInt())
                                                                         : u"unknown"_s;
            seen.append(p.key.toString() + u' ' + where);
        }
        QCOMPARE(seen, places);
    }
};

QTEST_GUILESS_MAIN(TestJournalBodies)
#include "tst_journalbodies.moc"
