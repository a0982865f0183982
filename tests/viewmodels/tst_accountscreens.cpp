// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "screenfront.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

namespace {

const CardUid NewBadge = *CardUid::fromHex(u"04E0E0E0E0E009"_s);

/// Sam, on the page with what may be set up.
struct SamsAccount : ScreenFront {
    SamsAccount()
    {
        screen->openAccount();
        type("234567");
        type("1470");
    }
    void typeText(const Secret &digits)
    {
        const auto bytes = digits.bytes();
        type(QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).constData());
    }
};

} // namespace

/// "My PIN and badge", as the screen has it.
class TestAccountScreens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theWayInIsOfferedWhereNobodyIsInTheMiddleOfAnything()
    {
        ScreenFront front;
        QVERIFY(front.screen->isAccountOffered());
        front.screen->pickUp();
        QVERIFY(front.screen->isAccountOffered());
        front.type("234567");
        QCOMPARE(front.page(), u"Pin"_s);
        QVERIFY(!front.screen->isAccountOffered());
    }

    void aCodeAndItsPinOpenTheAccount()
    {
        ScreenFront front;
        front.screen->openAccount();
        QCOMPARE(front.page(), u"Identify"_s);
        front.type("234567");
        QCOMPARE(front.page(), u"Pin"_s);
        front.type("1470");
        QCOMPARE(front.page(), u"Account"_s);
        QVERIFY(front.screen->hasPin());
        QVERIFY(!front.screen->hasApp());
        QVERIFY(front.screen->isAppAllowed());
        QVERIFY(front.screen->isLinkingOffered());
    }

    void staffFindTheListForAnOutageThere()
    {
        SamsAccount front;
        QVERIFY(front.screen->looksAfterBox());
        front.screen->mindPower();
        QCOMPARE(front.page(), u"Outage"_s);
        front.screen->checkUps();
        QCOMPARE(front.page(), u"UpsCheck"_s);
        front.screen->back();
        QCOMPARE(front.page(), u"Outage"_s);
        front.screen->back();
        front.world.settle();
        QCOMPARE(front.page(), u"Account"_s);
    }

    void aNewPinIsTypedTwiceAndNeverShown()
    {
        SamsAccount front;
        front.screen->setPin();
        QCOMPARE(front.page(), u"NewPin"_s);
        QCOMPARE(front.screen->phase(), u"first"_s);
        QCOMPARE(front.pin.pinLength(), 4);
        front.type("83");
        QCOMPARE(front.pin.length(), 2);
        front.type("05");
        QCOMPARE(front.screen->phase(), u"again"_s);
        QCOMPARE(front.pin.length(), 0);
        front.type("8305");
        QCOMPARE(front.screen->phase(), u"done"_s);
        front.type("1");
        QCOMPARE(front.pin.length(), 0);
        QVERIFY(front.world.opensFor("8305"));
    }

    void aSimplePinIsRefusedWithItsReason_data()
    {
        QTest::addColumn<QByteArray>("pin");
        QTest::addColumn<QString>("word");
        QTest::newRow("one digit") << QByteArray("7777") << u"repeat"_s;
        QTest::newRow("counting") << QByteArray("3456") << u"run"_s;
        QTest::newRow("pairs") << QByteArray("1221") << u"pairs"_s;
        QTest::newRow("a date") << QByteArray("2412") << u"date"_s;
        QTest::newRow("a year") << QByteArray("1984") << u"year"_s;
        QTest::newRow("a line on the keys") << QByteArray("2580") << u"keypadShape"_s;
    }
    void aSimplePinIsRefusedWithItsReason()
    {
        QFETCH(QByteArray, pin);
        QFETCH(QString, word);
        SamsAccount front;
        front.screen->setPin();
        front.type(pin.constData());
        QCOMPARE(front.screen->phase(), u"first"_s);
        QCOMPARE(front.screen->problem(), word);
        front.type("8"); // the next try
        QCOMPARE(front.screen->problem(), QString());
    }

    void theEndOfOnesOwnNumberIsRefused()
    {
        ScreenFront front;
        front.screen->openAccount();
        front.screen->typeNumber(true);
        front.type("07700900123#");
        front.type("1470");
        QCOMPARE(front.page(), u"Account"_s);
        front.screen->setPin();
        front.type("0123");
        QVERIFY(front.screen->problem() == u"run"_s || front.screen->problem() == u"phoneTail"_s);
    }

    void twoThatDifferStartAfresh()
    {
        SamsAccount front;
        front.screen->setPin();
        front.type("8305");
        front.type("8306");
        QCOMPARE(front.screen->phase(), u"first"_s);
        QCOMPARE(front.screen->problem(), u"notSame"_s);
        QVERIFY(!front.world.opensFor("8305"));
    }

    void aPinHasAsManyDigitsAsTheBoxWants()
    {
        SamsAccount front;
        front.world.terms.pins.length = 6;
        front.show();
        front.screen->openAccount();
        front.type("234567");
        front.type("1470");
        front.screen->setPin();
        QCOMPARE(front.pin.pinLength(), 6);
    }

    void anAppScansTheCodeAndShowsThatItHasIt()
    {
        SamsAccount front;
        QVERIFY(front.screen->appCode().isEmpty());
        front.screen->setApp();
        QCOMPARE(front.page(), u"App"_s);
        QCOMPARE(front.screen->phase(), u"scan"_s);
        const ui::OpaqueText shown = front.screen->appCode();
        QVERIFY(!shown.isEmpty());
        const Secret code = front.world.codeOfScreen();
        front.type("12"); // nothing is typed here yet
        QCOMPARE(front.pin.length(), 0);
        front.screen->next();
        QCOMPARE(front.screen->phase(), u"confirm"_s);
        QVERIFY(shown.isEmpty()); // in all copies
        QCOMPARE(front.pin.pinLength(), 6);
        front.type("000000");
        QCOMPARE(front.screen->problem(), u"wrong"_s);
        front.typeText(code);
        QCOMPARE(front.screen->phase(), u"done"_s);
    }

    void theCodeForTheAppGoesWithThePage()
    {
        SamsAccount front;
        front.screen->setApp();
        const ui::OpaqueText shown = front.screen->appCode();
        front.screen->cancel();
        QVERIFY(shown.isEmpty());
        QVERIFY(front.screen->appCode().isEmpty());
    }

    void aBadgeIsHeldToTheReaderAndIsTheirs()
    {
        SamsAccount front;
        front.screen->linkBadge();
        QCOMPARE(front.page(), u"Badge"_s);
        QCOMPARE(front.screen->phase(), u"hold"_s);
        front.world.present(ExchangeWorld::fob(5));
        QCOMPARE(front.screen->problem(), u"keyFob"_s);
        front.world.present(ExchangeWorld::DanasBadge);
        QCOMPARE(front.screen->problem(), u"taken"_s);
        front.world.present(NewBadge);
        QCOMPARE(front.screen->phase(), u"done"_s);
        QCOMPARE(front.screen->problem(), QString());
    }

    void whatTheDiskDoesNotTakeIsSaid()
    {
        SamsAccount front;
        front.screen->linkBadge();
        front.world.credentials.fault = StoreError::Full;
        front.world.present(NewBadge);
        QCOMPARE(front.screen->phase(), u"hold"_s);
        QCOMPARE(front.screen->problem(), u"notStored"_s);
    }
};

QTEST_GUILESS_MAIN(TestAccountScreens)
#include "tst_accountscreens.moc"
