// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "program.h"
#include "screentap.h"

#include <app/simulator/hands.h>
#include <app/simulator/world.h>

#include <QQmlApplicationEngine>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::simulator;

/// The whole kiosk in one process: real screens, session, store, hashes and serial code; only the board is simulated.
class TestSimulator : public QObject {
    Q_OBJECT

    SimulatorClock m_clock{false};
    hal::SystemTimers m_timers;
    std::unique_ptr<World> m_world;

    QString page() const { return m_world->kiosk().exchange().page(); }
    QString phase() const { return m_world->kiosk().exchange().phase(); }
    QQuickWindow *window() const
    {
        return qobject_cast<QQuickWindow *>(m_world->kiosk().engine().rootObjects().first());
    }
    void type(const QString &digits)
    {
        for (const QChar digit : digits)
            QVERIFY2(tap(window(), QString(digit)), qPrintable(digit));
    }

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        Options options;
        options.hub = false; // tst_simulatorhub has one
        auto world = World::make({m_clock, m_timers}, *presetFor({}), options);
        QVERIFY2(world, qPrintable(world ? QString() : world.error()));
        m_world = std::move(world).value();
        QVERIFY(m_world->kiosk().show());
        m_world->start();
        QVERIFY(QTest::qWaitForWindowExposed(window()));
        QTRY_COMPARE_WITH_TIMEOUT(page(), u"Home"_s, 10000);
    }
    void cleanup() { m_world.reset(); }

    void aKeyGoesOutByTapsAndComesBackByItsFob()
    {
        QVERIFY(tap(window(), u"Pick up a key"_s));
        QTRY_COMPARE(page(), u"Identify"_s);
        type(u"234567"_s);
        QTRY_COMPARE(page(), u"Pin"_s);
        type(u"7394"_s);
        QTRY_COMPARE(page(), u"ChooseKey"_s);
        QVERIFY(tap(window(), u"Maple 3"_s));
        QTRY_COMPARE(page(), u"TakeKey"_s);
        QTRY_COMPARE(phase(), u"open"_s);
        QVERIFY(m_world->board().takeFob(7));
        QTRY_COMPARE(m_world->kiosk().exchange().step(), 2);
        QVERIFY(m_world->board().closeDoor(7));
        QTRY_COMPARE(page(), u"Done"_s);
        QVERIFY(tap(window(), u"Finish"_s));
        QTRY_COMPARE(page(), u"Home"_s);

        const CardUid maple3 = *CardUid::fromHex(u"04A1B2C3D4E503"_s);
        m_world->board().presentBadge(maple3);
        QTRY_COMPARE(phase(), u"open"_s);
        QCOMPARE(page(), u"DropOff"_s);
        QVERIFY(m_world->board().putFob(7, maple3));
        QVERIFY(m_world->board().closeDoor(7));
        QTRY_COMPARE(page(), u"Done"_s);
        QCOMPARE(m_world->kiosk().exchange().kind(), u"returned"_s);
    }

    void aQrCodeInTheHandReachesTheReader()
    {
        QByteArray digits("461234567");
        const Secret shown = Secret::takeFrom(digits);
        QList<Secret> seen;
        connect(&m_world->box().parts().reader, &CardReader::qrPresented, this,
                [&seen](const Secret &text) { seen.append(text); });
        Hands hands(*m_world, false);
        hands.showQr(u"461234567\n"_s);
        hands.showQr(u"461234567"_s);
        QTRY_COMPARE(seen.size(), 1);
        QVERIFY(seen.first() == shown);
        const QAbstractItemModel &log = *hands.log();
        const QList<int> roles = log.roleNames().keys();
        for (int row = 0; row < log.rowCount(); ++row) {
            for (const int role : roles)
                QVERIFY(!log.index(row, 0).data(role).toString().contains(u"461"_s));
        }
    }

    void anotherLanguageIsThereAtOnce()
    {
        QVERIFY(tap(window(), u"English"_s));
        QVERIFY(tap(window(), u"Deutsch"_s));
        QVERIFY(tap(window(), u"Schlüssel abholen"_s));
        QTRY_COMPARE(page(), u"Identify"_s);
        m_world->kiosk().exchange().cancel();
        QTRY_VERIFY(findNamed(QAccessible::queryAccessibleInterface(window()), u"Pick up a key"_s));
    }

    void digitsOfAKeyboardTypeACode()
    {
        QTest::keyClick(window(), Qt::Key_2);
        QTRY_COMPARE(page(), u"Identify"_s);
        QTest::keyClick(window(), Qt::Key_3);
        QTRY_COMPARE(m_world->kiosk().code().length(), 2);
        QTest::keyClick(window(), Qt::Key_Backspace);
        QTRY_COMPARE(m_world->kiosk().code().length(), 1);
    }

    void theMainsAreLostAndTheScreenIsDim()
    {
        m_world->board().setMains(false);
        QTRY_COMPARE(m_world->kiosk().look().scheme(), u"dim"_s);
        QCOMPARE(page(), u"Home"_s);
        m_world->board().setMains(true);
        QTRY_COMPARE(m_world->kiosk().look().scheme(), u"light"_s);
    }

    void badUsageEndsWithTwoAndOneLine()
    {
        for (const QStringList &arguments : {QStringList{u"--theme"_s, u"pink"_s},
                                             {u"--screen"_s, u"G99"_s},
                                             {u"--presett"_s},
                                             {u"--preset"_s, u"no-such"_s},
                                             {u"--vnc"_s, u"80"_s},
                                             {u"--profile"_s, u"lavish"_s},
                                             {u"--speed"_s, u"7"_s},
                                             {u"--after"_s, u"-1"_s},
                                             {u"--shot"_s, u"x.gif"_s}}) {
            const Run ended = run(u"latchkey-simulator"_s, arguments);
            QCOMPARE(ended.code, 2);
            QVERIFY2(ended.complainedOnce("latchkey-simulator"), ended.err);
        }
    }

    void aPictureIsMadeOfAScreenAndOfTheWindow()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.png"_s);
        QCOMPARE(
            run(u"latchkey-simulator"_s, {u"--screen"_s, u"G6"_s, u"--size"_s, u"1024x600"_s, u"--shot"_s, file}).code,
            0);
        QCOMPARE(QImage(file).size(), QSize(1024, 600));
        QCOMPARE(run(u"latchkey-simulator"_s, {u"--freeze"_s, u"--shot"_s, file}).code, 0);
        QCOMPARE(QImage(file).size(), QSize(1280, 800));
    }
};

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    TestSimulator test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_simulator.moc"
