// SPDX-License-Identifier: Apache-2.0
#include <qml/viewmodels/outagelist.h>
#include <tests/core/power/powerbench.h>
#include <tests/fakes/queuedhub.h>

#include <QSignalSpy>

using namespace latchkey;
using namespace latchkey::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A box with energy and a hub in the hands of the test.
struct Site {
    PowerBench bench;
    fakes::QueuedHub hub{bench.answers};
    ui::Look look{{u"en"_s, u"de"_s}, u"en"_s, bench.timers};
    ui::OutageList list;

    explicit Site(power::Profile profile = power::Profile::BinBox)
        : bench(profile), list({bench.keeper, hub, bench.clock, look}, QTimeZone::utc())
    {
        hub.goOnline(bench.clock.now());
        bench.begin();
    }
    void cut() { bench.cut(90); }
    void restore()
    {
        bench.source.say(PowerBench::onMains());
        bench.pass(2s);
    }
};

} // namespace

/// The rows of the outage table (docs/power.md), as the banners have them, and the list for an outage.
class TestOutageList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void nothingIsMissing()
    {
        Site site;
        QCOMPARE(site.list.kind(), QString());
        QCOMPARE(site.list.since(), QString());
        QVERIFY(!site.list.isNetworkNeeded());
    }

    void powerOnly()
    {
        Site site;
        QSignalSpy changes(&site.list, &ui::OutageList::changed);
        site.cut();
        QCOMPARE(site.list.kind(), u"power"_s);
        QCOMPARE(site.list.since(), u"08:00"_s);
        QVERIFY(!changes.isEmpty());
        site.restore();
        QCOMPARE(site.list.kind(), QString());
        QCOMPARE(site.list.since(), QString());
    }

    void internetOnly()
    {
        Site site;
        site.hub.goOffline(site.bench.clock.now());
        QCOMPARE(site.list.kind(), u"internet"_s);
    }

    void powerAndInternet()
    {
        Site site;
        site.hub.goOffline(site.bench.clock.now());
        site.bench.source.say(PowerBench::onBattery(90));
        QCOMPARE(site.list.kind(), u"both"_s); // at once, as the screen dims at once
        site.bench.pass(2s);
        QCOMPARE(site.list.kind(), u"both"_s);
        site.hub.goOnline(site.bench.clock.now());
        QCOMPARE(site.list.kind(), u"power"_s);
    }

    void aBoxThatNeedsItsNetworkAfterSleepSaysSoWhenThereIsNone()
    {
        Site legacy(power::Profile::Legacy);
        QVERIFY(!legacy.list.isNetworkNeeded());
        legacy.hub.goOffline(legacy.bench.clock.now());
        QVERIFY(legacy.list.isNetworkNeeded());
        for (const power::Profile profile :
             {power::Profile::BinBox, power::Profile::UpsCabinet, power::Profile::Saver}) {
            Site other(profile);
            other.hub.goOffline(other.bench.clock.now());
            QVERIFY(!other.list.isNetworkNeeded());
        }
    }

    void knowsWhichBoxHangsOnAUps()
    {
        QVERIFY(Site(power::Profile::UpsCabinet).list.isUpsBox());
        QVERIFY(!Site().list.isUpsBox());
    }

    void ticksLastAsLongAsTheOutage()
    {
        Site site;
        site.cut();
        site.list.tick(u"keymap"_s);
        site.list.tick(u"holder"_s);
        QCOMPARE(site.list.ticked(), (QStringList{u"keymap"_s, u"holder"_s}));
        site.list.tick(u"keymap"_s); // by mistake
        QCOMPARE(site.list.ticked(), QStringList{u"holder"_s});
        site.look.reset();
        Q_EMIT site.look.sessionEnded(); // whoever did it has gone
        QCOMPARE(site.list.ticked(), QStringList{u"holder"_s});
        site.bench.source.say(PowerBench::onMains()); // not settled
        QCOMPARE(site.list.ticked(), QStringList{u"holder"_s});
        site.bench.pass(2s);
        QCOMPARE(site.list.ticked(), QStringList());
    }

    void ticksOfPracticeGoWithThePerson()
    {
        Site site;
        site.list.tick(u"keymap"_s);
        QCOMPARE(site.list.ticked(), QStringList{u"keymap"_s});
        Q_EMIT site.look.sessionEnded();
        QCOMPARE(site.list.ticked(), QStringList());
    }

    void noScriptFillsTheBoxWithTicks()
    {
        Site site;
        site.cut();
        site.list.tick(QString());
        for (int i = 0; i < 100; ++i)
            site.list.tick(QString::number(i));
        QCOMPARE(site.list.ticked().size(), 16);
    }

    void saysTheTimeInTheLanguageAndAtTheSite()
    {
        Site site;
        site.cut();
        site.list.setSite(QTimeZone(2 * 3600));
        QCOMPARE(site.list.since(), u"10:00"_s);
    }
};

QTEST_GUILESS_MAIN(TestOutageList)
#include "tst_outagelist.moc"
