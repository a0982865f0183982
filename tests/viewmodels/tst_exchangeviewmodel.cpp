// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "screenfront.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

namespace {
const CardUid SamsBadge = *CardUid::fromHex(u"04F0F0F0F0F002"_s);
} // namespace

class TestExchangeViewModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aKeyIsTakenWithCodeAndPin()
    {
        ScreenFront front;
        QCOMPARE(front.page(), u"Home"_s);
        front.screen->pickUp();
        QCOMPARE(front.page(), u"Identify"_s);
        front.type("234567"); // Sam, who may take only Maple 3
        QCOMPARE(front.page(), u"Pin"_s);
        QCOMPARE(front.code.length(), 0);
        front.type("1470");
        QCOMPARE(front.page(), u"TakeKey"_s);
        QCOMPARE(front.screen->phase(), u"opening"_s);
        QCOMPARE(front.screen->binNumber(), 7);
        QCOMPARE(front.screen->keyName(), u"Maple 3"_s);
        front.world.acknowledge();
        front.world.openDoor(7);
        QCOMPARE(front.screen->phase(), u"open"_s);
        QCOMPARE(front.screen->step(), 1);
        front.world.take(7);
        QCOMPARE(front.screen->step(), 2);
        front.world.shutDoor(7);
        QCOMPARE(front.page(), u"Done"_s);
        QCOMPARE(front.screen->kind(), u"taken"_s);
        front.screen->finish();
        QCOMPARE(front.page(), u"Home"_s);
        QCOMPARE(front.screen->keyName(), QString());
    }

    void thePadOfTheReaderStartsFromHome()
    {
        ScreenFront front;
        front.type("*#"); // nothing to delete, nothing to end
        QCOMPARE(front.page(), u"Home"_s);
        front.type("23");
        QCOMPARE(front.page(), u"Identify"_s);
        QCOMPARE(front.code.characters().join(QString()), u"23"_s);
        front.type("*");
        QCOMPARE(front.code.length(), 1);
    }

    void aWrongCodeIsWipedAndSaidToBeWrong()
    {
        ScreenFront front;
        front.type("499999999"); // a booking code by its shape, and nobody's
        front.world.timers.advance(1s);
        front.world.settle();
        QCOMPARE(front.page(), u"Identify"_s);
        QCOMPARE(front.screen->problem(), u"wrong"_s);
        QCOMPARE(front.code.length(), 0);
        front.type("2");
        QCOMPARE(front.screen->problem(), QString()); // the next try is under way
    }

    void anAccessCodeThatNobodyHasIsAskedForAPinLikeAnyOther()
    {
        ScreenFront front;
        front.type("299999");
        front.world.timers.advance(1s);
        front.world.settle();
        QCOMPARE(front.page(), u"Pin"_s);
        QCOMPARE(front.screen->problem(), QString());
        QCOMPARE(front.screen->factor(), u"pin"_s);
    }

    void aNumberIsTypedOnTheOtherTabAndEndsWithOk()
    {
        ScreenFront front;
        front.screen->pickUp();
        front.screen->typeNumber(true);
        QCOMPARE(front.screen->mode(), u"phone"_s);
        front.type("07700900194");
        QCOMPARE(front.page(), u"Identify"_s);
        front.type("#");
        front.world.timers.advance(1s);
        front.world.settle();
        QCOMPARE(front.page(), u"Pin"_s);
        QCOMPARE(front.screen->numberTail(), u"94"_s);
        QCOMPARE(front.number.length(), 0);
        front.screen->cancel();
        QCOMPARE(front.screen->numberTail(), QString());
        QCOMPARE(front.screen->mode(), u"code"_s);
    }

    void theDigitsOfANumberAreShownToWhoTypedItAlone_data()
    {
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("by access code") << "234567"_ba;
        QTest::newRow("by badge") << QByteArray();
    }
    /// Two take the key: the first by number, and to each a code is sent.
    void theDigitsOfANumberAreShownToWhoTypedItAlone()
    {
        QFETCH(QByteArray, second);
        ScreenFront front;
        front.world.terms.factors = {access::FactorSetting::Code, access::FactorSetting::Code};
        keys::Terms terms;
        terms.people = 2;
        terms.factors = {access::FactorSetting::Code, access::FactorSetting::Code};
        terms.guard.badgeWithPin = true; // a badge alone is not enough
        front.world.setTerms(3, terms);
        front.world.people.addBadge(SamsBadge, ExchangeWorld::person("sam"));
        front.world.goOnline();
        front.show();
        front.screen->pickUp();
        front.screen->typeNumber(true);
        front.type("07700900555#");
        front.passTick();
        QCOMPARE(front.page(), u"SentCode"_s);
        QCOMPARE(front.screen->numberTail(), u"55"_s);
        if (second.isEmpty()) {
            front.world.present(SamsBadge); // Noa is still at it
            QCOMPARE(front.screen->numberTail(), QString());
            return;
        }
        front.type("314159");
        QCOMPARE(front.page(), u"SecondPerson"_s);
        QCOMPARE(front.screen->numberTail(), QString());
        front.screen->useCode();
        QCOMPARE(front.page(), u"Identify"_s);
        front.screen->typeNumber(false);
        front.type(second.constData());
        front.passTick();
        QCOMPARE(front.page(), u"SentCode"_s);
        QCOMPARE(front.screen->numberTail(), QString());
    }

    void theDigitsOfANumberThatWasASlipAreForgotten()
    {
        ScreenFront front;
        front.screen->pickUp();
        front.screen->typeNumber(true);
        front.type("0012345#"); // with its country, and too short for one
        QCOMPARE(front.page(), u"Identify"_s);
        QCOMPARE(front.screen->numberTail(), QString());
    }

    void digitsOfOneAreNotLeftForTheNext()
    {
        ScreenFront front;
        keys::Terms terms;
        terms.guard.badgeWithPin = true;
        front.world.setTerms(3, terms);
        front.world.people.addBadge(SamsBadge, ExchangeWorld::person("sam"));
        front.show();
        front.type("345678"); // Noa
        front.type("14");
        QCOMPARE(front.page(), u"Pin"_s);
        QCOMPARE(front.pin.length(), 2);
        front.world.present(SamsBadge); // he may take Maple 3 alone, and is asked for his PIN at once
        QCOMPARE(front.page(), u"Pin"_s);
        QCOMPARE(front.screen->factor(), u"pin"_s);
        QCOMPARE(front.pin.length(), 0);
        front.type("1470");
        QCOMPARE(front.page(), u"TakeKey"_s);
    }

    void theCodeOfAnAppHasSixPlaces()
    {
        ScreenFront front;
        front.type("234567");
        front.world.timers.advance(1s);
        front.world.settle();
        QVERIFY(front.screen->isAppOffered());
        front.screen->askFor(u"app"_s);
        QCOMPARE(front.screen->factor(), u"app"_s);
        QCOMPARE(front.pin.pinLength(), 6);
        front.screen->askFor(u"pin"_s);
        QCOMPARE(front.pin.pinLength(), 4);
    }

    void whoHasNothingToShowSaysSo_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<QString>("after");
        QTest::newRow("may have a key so") << "07700900555"_ba << u"TakeKey"_s;
        QTest::newRow("nobody") << "07700900999"_ba << u"Refused"_s;
    }
    void whoHasNothingToShowSaysSo()
    {
        QFETCH(QByteArray, number);
        ScreenFront front;
        keys::Terms terms;
        terms.guard.numberAloneOffline = true;
        front.world.setTerms(3, terms);
        front.show();
        front.screen->pickUp();
        front.screen->typeNumber(true);
        front.type(number.constData());
        front.type("#");
        QCOMPARE(front.page(), u"Pin"_s);
        QVERIFY(front.screen->isAloneOffered()); // to the one as to the other
        front.screen->goAlone();
        QVERIFY(front.screen->isChecking());
        QVERIFY(front.screen->isAloneOffered());
        front.world.settle();
        front.passTick();
        QTEST(front.page(), "after");
        QVERIFY(!front.screen->isAloneOffered());
    }

    void whereAllMustShowSomethingThereIsNoWayAround()
    {
        ScreenFront front;
        front.type("234567");
        QCOMPARE(front.page(), u"Pin"_s);
        QVERIFY(!front.screen->isAloneOffered());
        front.screen->goAlone();
        front.passTick();
        QCOMPARE(front.page(), u"Pin"_s);
        QVERIFY(!front.screen->isChecking());
    }

    void whoeverHasSeveralKeysChoosesOne()
    {
        ScreenFront front;
        front.type("123456");
        front.type("2580");
        QCOMPARE(front.page(), u"ChooseKey"_s);
        QCOMPARE(front.keys.rowCount(), 3);
        front.screen->chooseKey(u"no id at all !"_s);
        QCOMPARE(front.page(), u"ChooseKey"_s);
        front.screen->chooseKey(ExchangeWorld::key(5).toString());
        front.world.settle();
        QCOMPARE(front.page(), u"TakeKey"_s);
        QCOMPARE(front.screen->binNumber(), 12);
        QCOMPARE(front.keys.rowCount(), 0); // names do not outlive their page
    }

    void whoHoldsABadgeForAFobIsTold()
    {
        ScreenFront front;
        front.screen->dropOff();
        QCOMPARE(front.page(), u"DropOff"_s);
        front.world.present(ExchangeWorld::DanasBadge);
        QCOMPARE(front.page(), u"Refused"_s);
        QCOMPARE(front.screen->reason(), u"badgeNotFob"_s);
    }

    void leavingAPageForgetsWhatWasTyped()
    {
        ScreenFront front;
        front.type("23");
        front.screen->back();
        QCOMPARE(front.page(), u"Home"_s);
        QCOMPARE(front.code.length(), 0);
        front.type("234567");
        front.type("14");
        QCOMPARE(front.pin.length(), 2);
        front.screen->cancel();
        QCOMPARE(front.pin.length(), 0);
    }

    void theLanguageEndsWithTheVisitButNotWithAStepBack()
    {
        ScreenFront front;
        front.look.chooseLanguage(u"de"_s);
        front.screen->pickUp();
        front.screen->back();
        QCOMPARE(front.look.language(), u"de"_s);
        front.screen->pickUp();
        front.screen->cancel();
        QCOMPARE(front.page(), u"Home"_s);
        QCOMPARE(front.look.language(), u"en"_s);
    }

    void aBoxThatCannotServeSaysSoAndNothingElse()
    {
        ScreenFront front;
        front.screen->setOutOfService(u"storageCorrupt"_s, {});
        QCOMPARE(front.page(), u"OutOfService"_s);
        front.screen->pickUp();
        front.type("1");
        QCOMPARE(front.page(), u"OutOfService"_s);
        QCOMPARE(front.screen->reason(), u"storageCorrupt"_s);
    }

    void aLostBoardIsOnTheScreenUntilItIsBack()
    {
        ScreenFront front;
        front.world.board.setOnline(false, BoardFault::NoPort);
        QCOMPARE(front.page(), u"OutOfService"_s);
        QCOMPARE(front.screen->reason(), u"noBoard"_s);
        front.world.board.setOnline(true);
        front.world.settle();
        QCOMPARE(front.page(), u"Home"_s);
    }

    void aBoardOfAnotherSizeIsToldWithTheExpectedNumber()
    {
        ScreenFront front;
        front.world.board.setOnline(false, BoardFault::WrongBinCount);
        QCOMPARE(front.screen->reason(), u"wrongBinCount"_s);
        QCOMPARE(front.screen->detail(), u"20"_s);
    }

    void askingForMoreTimeEndsThePrompt()
    {
        ScreenFront front;
        front.screen->pickUp();
        QSignalSpy prompts(front.screen.get(), &ui::ExchangeViewModel::promptChanged);
        front.world.timers.advance(41s);
        QVERIFY(front.screen->promptSeconds() > 0);
        QVERIFY(!prompts.isEmpty());
        front.screen->touch();
        QCOMPARE(front.screen->promptSeconds(), 0);
        QCOMPARE(front.page(), u"Identify"_s);
    }
};

QTEST_GUILESS_MAIN(TestExchangeViewModel)
#include "tst_exchangeviewmodel.moc"
