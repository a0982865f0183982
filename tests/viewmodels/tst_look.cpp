// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <qml/viewmodels/look.h>
#include <qml/viewmodels/momenttext.h>
#include <tests/fakes/handtimers.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using ui::Look;

class TestLook : public QObject {
    Q_OBJECT

    fakes::HandClock clock;
    fakes::HandTimers timers{clock};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void onlyLanguagesOnOfferAreTaken()
    {
        Look look({u"en"_s, u"de"_s, u"ar"_s}, u"en"_s, timers);
        QSignalSpy changed(&look, &Look::languageChanged);
        look.chooseLanguage(u"fr"_s);
        look.chooseLanguage(u"en"_s);
        QCOMPARE(changed.size(), 0);
        look.chooseLanguage(u"ar"_s);
        QCOMPARE(changed.size(), 1);
        QVERIFY(look.isRightToLeft());
        QVERIFY(!look.isTightTracking());
        look.endSession();
        QCOMPARE(look.language(), u"en"_s);
        QVERIFY(!look.isRightToLeft());
    }

    void batteryOutweighsTheStandardTheme()
    {
        Look look({u"en"_s}, u"en"_s, timers);
        QCOMPARE(look.scheme(), u"light"_s);
        look.setStandardScheme(u"dark"_s);
        look.setOnBattery(true);
        QCOMPARE(look.scheme(), u"dim"_s);
        look.setOnBattery(false);
        QCOMPARE(look.scheme(), u"dark"_s);
    }

    void aLanguageChosenOnHomeEndsWhenNobodyGoesOn()
    {
        Look look({u"en"_s, u"de"_s}, u"en"_s, timers);
        QSignalSpy ended(&look, &Look::sessionEnded);
        look.chooseLanguage(u"de"_s);
        look.restOnHome();
        timers.advance(Look::HomeTime - 1s);
        QCOMPARE(look.language(), u"de"_s);
        look.restOnHome(); // another touch
        timers.advance(Look::HomeTime - 1s);
        QCOMPARE(look.language(), u"de"_s);
        timers.advance(1s);
        QCOMPARE(look.language(), u"en"_s);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(timers.running(), 0);
    }

    void momentsAreSaidAsPeopleAtTheBoxSayThem()
    {
        const QTimeZone zone("Europe/Berlin");
        const QDateTime now(QDate(2025, 6, 2), QTime(8, 0), QTimeZone::utc()); // a Monday, 10:00 in Berlin
        const QLocale english = ui::localeOf(u"en"_s);
        const auto said = [&](const QDateTime &moment) { return ui::momentText(moment, now, zone, english); };
        QCOMPARE(said({}), QString());
        QCOMPARE(said(now.addSecs(5 * 3600)), u"15:00"_s);
        QCOMPARE(said(now.addDays(-1)), u"Sunday 10:00"_s);
        QCOMPARE(said(now.addDays(30)), u"02/07/2025 10:00"_s);
        // Yesterday in UTC is today there: the zone decides.
        QCOMPARE(said(QDateTime(QDate(2025, 6, 1), QTime(22, 30), QTimeZone::utc())), u"00:30"_s);
    }
};

QTEST_GUILESS_MAIN(TestLook)
#include "tst_look.moc"
