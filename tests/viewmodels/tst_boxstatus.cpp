// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <qml/viewmodels/boxstatus.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/queuedhub.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

namespace {

struct Desk {
    fakes::AnswerQueue answers;
    fakes::HandClock clock;
    fakes::HandTimers timers{clock};
    fakes::QueuedHub hub;
    keys::KeyBook keys;
    keys::Geometry geometry;
    ui::Look look{{u"en"_s, u"de"_s}, u"en"_s, timers};
};

} // namespace

class TestBoxStatus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theClockWakesOnceAMinuteOnTheMinute()
    {
        Desk desk;
        desk.clock.advance(40s);
        ui::BoxStatus status({desk.clock, desk.timers, desk.hub, desk.keys, desk.geometry, desk.look},
                             {{}, {}, {}, {}, QTimeZone("Europe/Berlin"), {}});
        QSignalSpy minutes(&status, &ui::BoxStatus::minuteChanged);
        QCOMPARE(status.clockText(), u"10:00"_s);
        QCOMPARE(desk.timers.nextIn().value(), 20s);
        desk.timers.advance(20s);
        QCOMPARE(minutes.size(), 1);
        QCOMPARE(status.clockText(), u"10:01"_s);
        desk.timers.advance(10min);
        QCOMPARE(minutes.size(), 11);
        QCOMPARE(desk.timers.running(), 1);
    }

    void saysUntilWhenPickUpsAreClosed()
    {
        Desk desk;
        const QDateTime now = desk.clock.now();
        ui::BoxStatus::Site site{{}, {}, {}, {}, QTimeZone("Europe/Berlin"), {}};
        site.rules.hours.closures = {{now.addSecs(-60), now.addSecs(600)}};
        site.rules.bins = {{*BinNumber::fromInt(2), access::BinUse::Disabled}};
        ui::BoxStatus status({desk.clock, desk.timers, desk.hub, desk.keys, desk.geometry, desk.look}, site);
        QVERIFY(status.isClosed());
        QCOMPARE(status.closedUntil(), u"10:10"_s);
        QVERIFY(status.hasFaultyBins());
        desk.timers.advance(11min);
        QVERIFY(!status.isClosed());
        QVERIFY(status.closedUntil().isEmpty());
    }

    void theHubMaySaySomethingElseWhileItRuns()
    {
        Desk desk;
        ui::BoxStatus status({desk.clock, desk.timers, desk.hub, desk.keys, desk.geometry, desk.look},
                             {u"Lobby"_s, {}, {}, {}, QTimeZone("Europe/Berlin"), {}});
        const QSignalSpy changed(&status, &ui::BoxStatus::changed);
        const QSignalSpy minute(&status, &ui::BoxStatus::minuteChanged);
        ui::BoxStatus::Site site{u"Back door"_s, {}, {}, {}, QTimeZone("Europe/Berlin"), {}};
        site.rules.hours.closures = {{desk.clock.now().addSecs(-60), desk.clock.now().addSecs(600)}};
        status.setSite(site);
        QCOMPARE(status.siteName(), u"Back door"_s);
        QVERIFY(status.isClosed());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(minute.count(), 1);
    }

    void aClockThatIsNotSureSaysSinceWhen()
    {
        Desk desk;
        ui::BoxStatus status({desk.clock, desk.timers, desk.hub, desk.keys, desk.geometry, desk.look},
                             {{}, {}, {}, {}, QTimeZone("Europe/Berlin"), {}});
        QVERIFY(!status.isClockSuspect());
        QVERIFY(status.clockSure().isEmpty());
        desk.clock.setTrust({ClockDoubt::NotSet, {}, {}});
        QVERIFY(status.isClockSuspect());
        QVERIFY(status.clockSure().isEmpty());
        desk.clock.setTrust({ClockDoubt::LeaptAhead, desk.clock.now().addDays(-1), desk.clock.now()});
        QCOMPARE(status.clockSure(), u"Sunday 10:00"_s);
    }

    void aHubThatWasNotHeardForADayNeedsAttention()
    {
        Desk desk;
        ui::BoxStatus::Site site{{}, {}, {}, {}, QTimeZone("Europe/Berlin"), {}};
        site.trust.warn = 24h;
        ui::BoxStatus status({desk.clock, desk.timers, desk.hub, desk.keys, desk.geometry, desk.look}, site);
        const QDateTime heard = desk.clock.now();
        desk.hub.goOnline(heard);
        desk.hub.goOffline(heard);
        QSignalSpy changed(&status, &ui::BoxStatus::changed);
        desk.timers.advance(23h + 59min);
        QVERIFY(!status.needsAttention());
        QCOMPARE(changed.count(), 0);
        desk.timers.advance(1min);
        QVERIFY(status.needsAttention());
        QCOMPARE(changed.count(), 1);
        desk.timers.advance(1h);
        QCOMPARE(changed.count(), 1);
        const QSignalSpy minute(&status, &ui::BoxStatus::minuteChanged);
        desk.hub.goOnline(desk.clock.now());
        QVERIFY(!status.needsAttention());
        QCOMPARE(minute.count(), 1); // the age of what is known is another
        QVERIFY(status.lastUpdate() != u"10:00"_s);
    }

    void saysWhereSecretsAreKept()
    {
        Desk desk;
        ui::BoxStatus::Site site;
        site.secrets = u"keyring"_s;
        const ui::BoxStatus status({desk.clock, desk.timers, desk.hub, desk.keys, desk.geometry, desk.look}, site);
        QCOMPARE(status.property("secrets").toString(), u"keyring"_s);
    }

    void aBoxWithoutAHubIsNotOffline()
    {
        Desk desk;
        ui::BoxStatus status({desk.clock, desk.timers, desk.hub, desk.keys, desk.geometry, desk.look},
                             {{}, {}, {}, {}, QTimeZone::utc(), {}});
        QVERIFY(status.isOnline());
        QCOMPARE(status.offlineSince(), QString());
        desk.hub.goOffline(desk.clock.now());
        QVERIFY(!status.isOnline());
        QCOMPARE(status.offlineSince(), u"08:00"_s);
    }

    void theBoxIsFullWhenEveryBinHasAKey()
    {
        Desk desk;
        QVector<keys::Key> keys;
        QHash<KeyId, keys::Place> places;
        for (int n = 1; n <= 2; ++n) {
            const BinNumber bin = *BinNumber::fromInt(n);
            desk.geometry.doors.append({*DoorNumber::fromInt(n), {}, keys::Hinge::Left, {bin}});
            keys.append({*KeyId::fromString(QString::number(n)), *Label::fromString(u"K"_s),
                         *CardUid::fromBytes(QByteArray(4, char(n))), bin});
            keys::Place place;
            place.kind = keys::Place::Kind::InBin;
            place.bin = bin;
            places.insert(keys.last().id, place);
        }
        desk.keys.reset(keys, places);
        ui::BoxStatus status({desk.clock, desk.timers, desk.hub, desk.keys, desk.geometry, desk.look}, {});
        QVERIFY(status.isBoxFull());
        desk.keys.move(keys.first().id, {});
        QVERIFY(!status.isBoxFull());
    }
};

QTEST_GUILESS_MAIN(TestBoxStatus)
#include "tst_boxstatus.moc"
