// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <qml/viewmodels/screen.h>
#include <qml/viewmodels/screenwords.h>
#include <tests/core/exchangesamples.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using ui::Page;
using ui::Screen;
using ui::screenOf;

class TestScreen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everyStateHasAPageOrKeepsTheOneBefore()
    {
        Screen before;
        before.page = Page::Done;
        before.keyName = u"of before"_s;
        for (const State &state : samples::states()) {
            const Screen screen = screenOf(state, before);
            QVERIFY2(screen.page != Page::Unchanged, qPrintable(nameOf(state)));
            const bool passing = ui::pageOf(state) == Page::Unchanged;
            QCOMPARE(screen.keyName == before.keyName, passing);
        }
    }

    void noRefusalAndNoFaultIsWithoutAWord()
    {
        for (int why = 0; why <= int(Refusal::StorageFailed); ++why)
            QVERIFY(!ui::reasonWord(Refusal(why)).isEmpty());
        for (int fault = 0; fault <= int(BoardFault::Unpaired); ++fault)
            QVERIFY(!ui::reasonWord(BoardFault(fault)).isEmpty());
        for (int reason = 0; reason <= int(access::Reason::NotOut); ++reason)
            QVERIFY(!ui::keyStateWord(access::Reason(reason)).isEmpty());
        for (int fault = 0; fault <= int(access::PinFault::KeypadShape); ++fault)
            QCOMPARE(ui::problemWord(access::PinFault(fault)).isEmpty(), fault == 0);
        for (int problem = 0; problem <= int(AccountProblem::NotStored); ++problem)
            QCOMPARE(ui::problemWord(AccountProblem(problem)).isEmpty(), problem == 0);
        QCOMPARE(ui::reasonWord(StoreError::Full), u"diskFull"_s);
        QCOMPARE(ui::reasonWord(StoreError::Corrupt), u"storageCorrupt"_s);
        const auto shown = [](StoreError error) {
            return screenOf(state::Faulted{samples::order(), {}, {}, error}, {}).reason;
        };
        QCOMPARE(shown(StoreError::Full), u"diskFull"_s);
        QCOMPARE(shown(StoreError::Failed), u"storageCorrupt"_s);
    }

    void sensorsTickTheSteps()
    {
        const Order order = samples::order(Kind::PickUp);
        const auto shown = [](const Order &o, const FobReading &now) { return screenOf(state::Open{o, now}, {}); };
        QCOMPARE(shown(order, FobReading::fob(*order.fob)).step, 1);
        QCOMPARE(shown(order, FobReading::empty()).step, 2);
        const Order back = samples::order(Kind::DropOff);
        QVERIFY(shown(back, FobReading::empty()).page == Page::DropOff);
        QCOMPARE(shown(back, FobReading::empty()).step, 1);
        QCOMPARE(shown(back, FobReading::fob(*back.fob)).step, 2);
        QCOMPARE(shown(back, FobReading{}).step, 1);
    }

    void theSecondTryAsksForAHand()
    {
        Order order = samples::order();
        QVERIFY(screenOf(state::Opening{order, false}, {}).page == Page::TakeKey);
        order.attempt = 2;
        const Screen screen = screenOf(state::Opening{order, false}, {});
        QVERIFY(screen.page == Page::Stuck);
        QCOMPARE(screen.phase, u"push"_s);
        QCOMPARE(screenOf(state::Stuck{order}, {}).phase, u"gaveUp"_s);
    }

    void aDoorThatWasLeftShowsNoName()
    {
        state::Open open{samples::order(), FobReading::empty()};
        QVERIFY(!screenOf(open, {}).keyName.isEmpty());
        open.patience = DoorPatience::Abandoned;
        const Screen screen = screenOf(open, {});
        QVERIFY(screen.page == Page::LeftOpen);
        QVERIFY(screen.toldTeam);
        QCOMPARE(screen.keyName, QString());
    }

    void whatLiesInTheBinIsSaidForEachCase()
    {
        const auto kindOf = [](Kind kind, const std::optional<KeyId> &found) {
            return screenOf(state::DifferentKey{samples::order(kind), {FobReading{}, found, {}}}, {}).kind;
        };
        const auto other = KeyId::fromString(u"maple-5"_s);
        QCOMPARE(kindOf(Kind::DropOff, other), u"dropOff"_s);
        QCOMPARE(kindOf(Kind::PickUp, other), u"otherInside"_s);
        QCOMPARE(kindOf(Kind::DropOff, std::nullopt), u"unknownInside"_s);
        QCOMPARE(kindOf(Kind::PickUp, std::nullopt), u"unknownInside"_s);
    }

    void triesAreCountedOnlyForASentCodeAndAfterAWrongOne()
    {
        QCOMPARE(screenOf(state::Identifying{}, {}).triesLeft, -1);
        const Screen wrong = screenOf(state::Identifying{purpose::PickUp{}, Refusal::NotRecognised}, {});
        QCOMPARE(wrong.problem, u"wrong"_s);
        QCOMPARE(wrong.triesLeft, -1);
        Asking asking{{}, purpose::PickUp{}, samples::offers(), access::Factor::Code};
        asking.sent.triesLeft = 2;
        QCOMPARE(screenOf(state::AwaitingFactor{asking}, {}).triesLeft, -1);
        asking.problem = Refusal::NotRecognised;
        QCOMPARE(screenOf(state::AwaitingFactor{asking}, {}).triesLeft, 2);
        QCOMPARE(screenOf(state::AwaitingFactor{asking}, {}).problem, u"wrong"_s);
    }

    void otherWaysAreThoseThatAreNotAskedForNow()
    {
        Asking asking{{}, purpose::PickUp{}, samples::offers(), access::Factor::Totp};
        const Screen app = screenOf(state::AwaitingFactor{asking}, {});
        QVERIFY(app.page == Page::Pin);
        QCOMPARE(app.factor, u"app"_s);
        QVERIFY(!app.others.contains(u"app"_s));
        QVERIFY(app.others.contains(u"pin"_s));
        asking.factor = access::Factor::Code;
        QVERIFY(screenOf(state::CheckingFactor{asking}, {}).page == Page::SentCode);
        QVERIFY(screenOf(state::CheckingFactor{asking}, {}).checking);
    }

    void whatIsNoWrongTryIsNotCalledOne_data()
    {
        QTest::addColumn<Refusal>("why");
        QTest::addColumn<QString>("word");
        QTest::newRow("wrong") << Refusal::NotRecognised << u"wrong"_s;
        QTest::newRow("used") << Refusal::CodeUsed << u"used"_s;
        QTest::newRow("clock") << Refusal::ClockSuspect << u"noTime"_s;
        QTest::newRow("short") << Refusal::CodeTooShort << u"tooShort"_s;
        QTest::newRow("long") << Refusal::CodeTooLong << u"tooLong"_s;
    }
    void whatIsNoWrongTryIsNotCalledOne()
    {
        QFETCH(Refusal, why);
        Asking asking{{}, purpose::PickUp{}, samples::offers(), access::Factor::Totp};
        asking.problem = why;
        QTEST(screenOf(state::AwaitingFactor{asking}, {}).problem, "word");
    }

    void whyTheOtherPersonWasNotTakenIsSaid_data()
    {
        QTest::addColumn<Refusal>("why");
        QTest::addColumn<QString>("word");
        QTest::newRow("same person") << Refusal::SamePerson << u"samePerson"_s;
        QTest::newRow("no leave") << Refusal::NoPermission << u"notAllowed"_s;
        QTest::newRow("too often") << Refusal::TooManyTries << u"locked"_s;
        QTest::newRow("nothing to show") << Refusal::NeedSecondFactor << u"moreProof"_s;
        QTest::newRow("a code is too little now") << Refusal::StepUp << u"moreProof"_s;
        QTest::newRow("unknown") << Refusal::UnknownFob << u"unknown"_s;
        QTest::newRow("disk") << Refusal::StorageFailed << u"notStored"_s;
    }
    void whyTheOtherPersonWasNotTakenIsSaid()
    {
        QFETCH(Refusal, why);
        const QDateTime at = QDateTime(QDate(2026, 5, 3), QTime(14, 10), Qt::UTC);
        std::vector<State> all = samples::states();
        for (State &state : all) {
            if (auto *person = std::get_if<state::AwaitingPerson>(&state))
                person->problem = Refused{why, at, {}, {}};
            else if (auto *receiver = std::get_if<state::AwaitingReceiver>(&state))
                receiver->problem = Refused{why, at, {}, {}};
            else
                continue;
            const Screen screen = screenOf(state, {});
            QTEST(screen.problem, "word");
            QCOMPARE(screen.at, at);
        }
    }

    void whoCannotBeSentACodeIsNotToldWrong()
    {
        Asking asking{{}, purpose::PickUp{}, samples::offers(), access::Factor::Pin};
        asking.problem = Refusal::CannotSendCodes;
        const Screen screen = screenOf(state::AwaitingFactor{asking}, {});
        QVERIFY(screen.textsMissing);
        QCOMPARE(screen.problem, QString());
    }
};

QTEST_GUILESS_MAIN(TestScreen)
#include "tst_screen.moc"
