// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

#include <core/exchange/exchangewords.h>
#include <core/exchange/refusallog.h>

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

class TestIdentification : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyWayInNamesItsPerson_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("person");
        QTest::addColumn<access::IdentifiedBy>("by");
        QTest::newRow("booking code") << u"code"_s << u"461234567"_s << u"greta"_s << access::IdentifiedBy::BookingCode;
        QTest::newRow("key code") << u"code"_s << u"0815"_s << u"code-0815"_s << access::IdentifiedBy::KeyCode;
        QTest::newRow("QR") << u"qr"_s << u"461 234 567"_s << u"greta"_s << access::IdentifiedBy::Qr;
        QTest::newRow("QR with a key code") << u"qr"_s << u"0815"_s << u"code-0815"_s << access::IdentifiedBy::KeyCode;
    }
    void everyWayInNamesItsPerson()
    {
        QFETCH(QString, way);
        QFETCH(QString, shown);
        QFETCH(QString, person);
        QFETCH(access::IdentifiedBy, by);
        ExchangeWorld world;
        world.start();
        if (way == "qr"_L1) {
            world.showQr(qPrintable(shown));
        } else {
            world.tap(event::PickUpTapped{});
            world.typeCode(qPrintable(shown));
        }
        // These are enough alone, and each of them opens one key.
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.at<state::Opening>()->order.method, by);
        QCOMPARE(world.at<state::Opening>()->order.holder->id.toString(), person);
        const auto *line = world.journal.last(journal::EntryType::Identified);
        QVERIFY(line);
        QCOMPARE(line->entry.body["person"_L1].toString(), person);
        QCOMPARE(line->entry.body["method"_L1].toString(), wordFor(by));
        QVERIFY(!line->entry.body.contains("weak"_L1));
        QCOMPARE(world.throttle.counted, 1);
        QCOMPARE(world.throttle.right, 1);
    }

    void anIdentifierCountsNoTryAndLeadsToTheSecondThing_data()
    {
        QTest::addColumn<bool>("number");
        QTest::addColumn<QString>("typed");
        QTest::newRow("access code") << false << u"234567"_s;
        QTest::newRow("nobody's access code") << false << u"111111"_s;
        QTest::newRow("number") << true << u"07700900123"_s;
        QTest::newRow("number, international") << true << u"00447700900123"_s;
        QTest::newRow("nobody's number") << true << u"07700900999"_s;
    }
    void anIdentifierCountsNoTryAndLeadsToTheSecondThing()
    {
        QFETCH(bool, number);
        QFETCH(QString, typed);
        ExchangeWorld world;
        world.start();
        world.tap(event::PickUpTapped{});
        number ? world.typeNumber(qPrintable(typed)) : world.typeCode(qPrintable(typed));
        QVERIFY(world.at<state::AwaitingFactor>());
        QCOMPARE(world.at<state::AwaitingFactor>()->asking.factor, access::Factor::Pin);
        QCOMPARE(world.throttle.counted, 0);
        QCOMPARE(world.words(), QStringList());
    }

    void theSamePersonIsFoundHoweverTheyTypeTheirNumber()
    {
        for (const char *typed : {"07700900123", "00447700900123", "447700900123", "+4407700900123"}) {
            ExchangeWorld world;
            world.start();
            world.tap(event::PickUpTapped{});
            world.typeNumber(typed);
            world.typePin("1470");
            QVERIFY2(world.at<state::Opening>(), typed);
            QCOMPARE(world.at<state::Opening>()->order.method, access::IdentifiedBy::MobileNumber);
        }
    }

    void anOwnCodeOfAnotherShapeIsATryAndThenAsksForTheSecondThing()
    {
        ExchangeWorld world;
        world.people.addCode(fakes::CheapHasher::lookupKeyOf(fakes::secretOf("0042")), ExchangeWorld::person("sam"));
        world.start();
        world.identify("0042");
        QVERIFY(world.at<state::AwaitingFactor>());
        QCOMPARE(world.throttle.counted, 1);
        QCOMPARE(world.throttle.right, 1);
        QVERIFY(!world.words().contains(u"identified"_s));
        world.typePin("1470");
        QVERIFY(world.at<state::Opening>());
    }

    void aWrongSecretIsCountedAndSaysNoMore()
    {
        ExchangeWorld world;
        world.start();
        world.tap(event::PickUpTapped{});
        for (const char *wrong : {"0816", "999999999"}) {
            world.typeCode(wrong);
            QCOMPARE(world.at<state::Identifying>()->problem, std::optional(Refusal::NotRecognised));
        }
        QCOMPARE(world.throttle.counted, 2);
        QCOMPARE(world.throttle.right, 0);
        QCOMPARE(world.words(), QStringList({u"attempt"_s, u"refused"_s, u"attempt"_s, u"refused"_s}));
    }

    void aSlipOfTheFingerIsNoTry_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Refusal>("why");
        const auto row = [](const char *name, const QString &way, const QString &typed, Refusal why) {
            QTest::newRow(name) << way << typed << why;
        };
        row("code too short", u"code"_s, u"123"_s, Refusal::CodeTooShort);
        row("code too long", u"code"_s, u"12345678901234567"_s, Refusal::CodeTooLong);
        row("code without digits", u"code"_s, u"12ab56"_s, Refusal::BadFormat);
        row("number too short", u"number"_s, u"0770"_s, Refusal::NumberTooShort);
        row("number too long", u"number"_s, u"0044770090012345678"_s, Refusal::NumberTooLong);
        row("number of nowhere", u"number"_s, u"+077009001"_s, Refusal::NumberNeedsCountry);
        row("QR of something else", u"qr"_s, u"https://example.org/"_s, Refusal::BadFormat);
    }
    void aSlipOfTheFingerIsNoTry()
    {
        QFETCH(QString, way);
        QFETCH(QString, typed);
        QFETCH(Refusal, why);
        ExchangeWorld world;
        world.start();
        world.tap(event::PickUpTapped{});
        const QByteArray text = typed.toLatin1();
        const Secret secret = fakes::secretOf(text.constData());
        if (way == "code"_L1)
            world.session->enterCode(secret);
        else if (way == "number"_L1)
            world.session->enterNumber(secret);
        else
            world.reader.showQr(secret);
        // At once: nothing was hashed, asked or counted.
        QCOMPARE(world.at<state::Identifying>()->problem, std::optional(why));
        QCOMPARE(world.hasher.evaluations, 0);
        QCOMPARE(world.people.questions, 0);
        QCOMPARE(world.throttle.counted, 0);
        QCOMPARE(world.journal.asked, 0);
    }

    void aBookingOutsideItsTimeSaysWhen()
    {
        for (const bool early : {true, false}) {
            ExchangeWorld world;
            const QDateTime now = world.clock.now();
            const QDateTime edge = now.addSecs(early ? 60 : -60);
            world.people.forbid(ExchangeWorld::person("greta"), ExchangeWorld::key(3));
            world.people.permit(ExchangeWorld::person("greta"), ExchangeWorld::key(3),
                                early ? access::Permission{edge, edge.addDays(1), {}}
                                      : access::Permission{edge.addDays(-1), edge, {}});
            world.start();
            world.tap(event::PickUpTapped{});
            world.typeCode("461234567");
            QCOMPARE(world.at<state::TurnedAway>()->refusal.why, early ? Refusal::NotYet : Refusal::Ended);
            QCOMPARE(world.at<state::TurnedAway>()->refusal.at, edge);
            QCOMPARE(world.journal.last(journal::EntryType::Refused)->entry.body["why"_L1].toString(),
                     early ? u"not-yet"_s : u"ended"_s);
        }
    }

    void aSuspendedPersonIsRecognisedByNothing()
    {
        ExchangeWorld world;
        world.people.suspend(ExchangeWorld::person("dana"));
        world.start();
        world.present(ExchangeWorld::DanasBadge);
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::BadgeSwitchedOff);
        world.tap(event::FinishTapped{});
        world.identify("123456");
        world.typePin("2580");
        QCOMPARE(world.at<state::AwaitingFactor>()->asking.problem, std::optional(Refusal::NotRecognised));
    }

    void aBadgeLinkedAtTheBoxIsItsPersons()
    {
        const CardUid own = *CardUid::fromHex(u"04E0E0E0E0E001"_s);
        ExchangeWorld world;
        world.credentials.give(ExchangeWorld::person("sam"), own);
        world.start();
        world.present(own);
        QVERIFY(world.at<state::Opening>());
        QCOMPARE(world.at<state::Opening>()->order.holder->name.toString(), u"Sam"_s);
        ExchangeWorld later;
        later.credentials.give(ExchangeWorld::person("sam"), own);
        later.people.suspend(ExchangeWorld::person("sam"));
        later.start();
        later.present(own);
        QCOMPARE(later.at<state::TurnedAway>()->refusal.why, Refusal::BadgeSwitchedOff);
    }

    void aCardThatIsBothIsTheKeysFob()
    {
        ExchangeWorld world;
        world.credentials.give(ExchangeWorld::person("sam"), ExchangeWorld::fob(9));
        world.start();
        world.present(ExchangeWorld::fob(9));
        QCOMPARE(world.at<state::Opening>()->order.kind, Kind::DropOff);
    }

    void whereNothingIsAskedBesideACodeTheCodeIsASecret()
    {
        ExchangeWorld world;
        const access::FactorSettings off{access::FactorSetting::Off, access::FactorSetting::Off};
        world.terms.factors = off;
        for (const int number : {3, 5, 9}) {
            keys::Terms terms;
            terms.factors = off;
            world.setTerms(number, terms);
        }
        world.start();
        world.tap(event::PickUpTapped{});
        world.typeCode("111111");
        QCOMPARE(world.at<state::Identifying>()->problem, std::optional(Refusal::NotRecognised));
        world.typeNumber("07700900999");
        QCOMPARE(world.at<state::Identifying>()->problem, std::optional(Refusal::NotRecognised));
        QCOMPARE(world.throttle.counted, 2);
        world.typeNumber("07700900123");
        QVERIFY(world.at<state::Opening>());
        QVERIFY(world.at<state::Opening>()->order.weak);
        QCOMPARE(world.journal.last(journal::EntryType::Identified)->entry.body["weak"_L1].toBool(), true);
        QCOMPARE(world.journal.last(journal::EntryType::Intent)->entry.body["weak"_L1].toBool(), true);
    }

    void theJournalHoldsNoNames()
    {
        ExchangeWorld world;
        world.start();
        world.identify("234567");
        world.typePin("1470");
        world.acknowledge();
        world.openDoor(7);
        world.take(7);
        world.shutDoor(7);
        QVERIFY(world.at<state::Finished>());
        for (const auto &line : world.journal.lines()) {
            const QByteArray body = QJsonDocument(line.entry.body).toJson();
            QVERIFY2(!body.contains("Sam") && !body.contains("Maple") && !body.contains("234567")
                         && !body.contains("1470"),
                     body.constData());
        }
    }

    void anUnknownFobOpensNothing()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(77));
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::UnknownFob);
        QVERIFY(world.board.orders.isEmpty());
        QCOMPARE(world.words(), QStringList({u"refused"_s}));
    }

    void aForeignCardHeldThereAllDayDoesNotFillTheJournal()
    {
        ExchangeWorld world;
        world.start();
        for (int i = 0; i < 500; ++i)
            world.present(ExchangeWorld::fob(77));
        QCOMPARE(world.words().count(u"refused"_s), RefusalLog::MostPerHour);
        world.timers.advance(1h);
        world.present(ExchangeWorld::fob(77));
        QCOMPARE(world.words().count(u"refused"_s), RefusalLog::MostPerHour + 1);
    }

    void aCopyOfAFobThatIsInsideIsAnAlarm()
    {
        ExchangeWorld world;
        world.start();
        world.present(ExchangeWorld::fob(3));
        QCOMPARE(world.at<state::TurnedAway>()->refusal.why, Refusal::FobIsInside);
        QVERIFY(world.words().contains(u"fob-alarm"_s));
        QVERIFY(world.session->needsAttention());
    }
};

QTEST_GUILESS_MAIN(TestIdentification)
#include "tst_identification.moc"
