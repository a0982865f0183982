// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/simulator/hands.h>
#include <app/simulator/hub/hubbeside.h>
#include <app/simulator/hubcard.h>
#include <app/simulator/powercard.h>
#include <app/simulator/world.h>
#include <core/store/reading.h>
#include <qml/viewmodels/qmlinstances.h>

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::simulator;

namespace {

constexpr int Patience = 40000; ///< ms: the hub makes dear hashes, perhaps beside other tests

/// Everything that the program said, for what must not be in it.
QString *said = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
QtMessageHandler before = nullptr; // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)

void keep(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    *said += message + u'\n';
    before(type, context, message);
}

/// The first run of so many digits; blanks inside it do not count where it is a long one.
QString digitsIn(const QString &text, int count)
{
    const QRegularExpression run(count > 6 ? u"\\b\\d{3} \\d{3} \\d{3}\\b"_s : u"\\b\\d{%1}\\b"_s.arg(count));
    return run.match(text).captured().remove(u' ');
}

} // namespace

/// The real hub beside the box in one process: its database, TLS, API, watcher and senders; the box's own pairing and line.
class TestSimulatorHub : public QObject {
    Q_OBJECT

    SimulatorClock m_clock{false};
    hal::SystemTimers m_timers;
    std::unique_ptr<World> m_world;
    std::unique_ptr<Hands> m_hands;
    std::unique_ptr<HubCard> m_card;
    std::unique_ptr<PowerCard> m_power;
    QString m_text; ///< the newest on the phone

    HubBeside &hub() const { return *m_world->hub(); }
    ui::ExchangeViewModel &kiosk() const { return m_world->kiosk().exchange(); }
    QString page() const { return kiosk().page(); }
    bool isOnline() const { return hub().hubLink().state() == HubLink::State::Online; }
    void type(const QString &digits)
    {
        for (const QChar digit : digits)
            kiosk().padPressed(digit.toLatin1());
    }
    QStringList keysOnOffer() const
    {
        QStringList names;
        const ui::KeyListModel &list = m_world->kiosk().keyList();
        for (int row = 0; row < list.rowCount(); ++row) {
            if (list.index(row).data(ui::KeyListModel::KeyStateRole) == u"ready"_s)
                names.append(list.index(row).data(ui::KeyListModel::NameRole).toString());
        }
        return names;
    }
    /// Sam's badge, again where the reader did not look: it passes over a card that it has just seen.
    bool showBadge()
    {
        const auto isThere = [this] { return page() == u"ChooseKey"_s; };
        const auto show = [&] {
            m_world->board().presentBadge(*CardUid::fromHex(u"04D0D0D0D0D002"_s));
            return QTest::qWaitFor(isThere, 1500);
        };
        return QTest::qWaitFor(show, Patience);
    }
    /// Sam's badge, then what Sam may take; the visit is over afterwards.
    QStringList offeredToSam()
    {
        if (!showBadge())
            return {page()};
        const QStringList names = keysOnOffer();
        kiosk().cancel();
        (void)QTest::qWaitFor([this] { return page() == u"Home"_s; });
        return names;
    }
    void take(const QString &key, int bin)
    {
        kiosk().chooseKey(key);
        QTRY_COMPARE_WITH_TIMEOUT(page(), u"TakeKey"_s, Patience);
        finishTaking(bin);
    }
    void finishTaking(int bin)
    {
        QTRY_COMPARE_WITH_TIMEOUT(kiosk().phase(), u"open"_s, Patience);
        QVERIFY(m_world->board().takeFob(bin));
        QTRY_COMPARE(kiosk().step(), 2);
        QVERIFY(m_world->board().closeDoor(bin));
        QTRY_COMPARE_WITH_TIMEOUT(page(), u"Done"_s, Patience);
        kiosk().finish();
        QTRY_COMPARE(page(), u"Home"_s);
    }
    void bringBack(const QString &fob, int bin)
    {
        const CardUid uid = *CardUid::fromHex(fob);
        m_world->board().presentBadge(uid);
        QTRY_COMPARE_WITH_TIMEOUT(kiosk().phase(), u"open"_s, Patience);
        QVERIFY(m_world->board().putFob(bin, uid));
        QVERIFY(m_world->board().closeDoor(bin));
        QTRY_COMPARE_WITH_TIMEOUT(page(), u"Done"_s, Patience);
        kiosk().finish();
        QTRY_COMPARE(page(), u"Home"_s);
    }
    qint64 inDatabase(const QString &file, const QString &question) const
    {
        qint64 count = -1;
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"look"_s);
            database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
            database.setDatabaseName(file);
            if (database.open()) {
                QSqlQuery asked(question, database);
                count = asked.next() ? asked.value(0).toLongLong() : -1;
            }
        }
        QSqlDatabase::removeDatabase(u"look"_s);
        return count;
    }
    qint64 atHub(const QString &table) const
    {
        return inDatabase(hub().folder() + u"/hub/hub.db"_s, u"SELECT count(*) FROM "_s + table);
    }
    qint64 atBox() const { return inDatabase(m_world->folder() + u"/journal.db"_s, u"SELECT max(n) FROM entry"_s); }
    QString logged() const
    {
        QString all;
        const QAbstractItemModel &log = *m_hands->log();
        for (int row = 0; row < log.rowCount(); ++row)
            all += log.index(row, 0).data(LogModel::WordsRole).toString() + u'\n';
        return all;
    }

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();
    void theBoxIsPairedAndItsViewIsTheHubs();
    void pinsOfTheSiteAreStillGood();
    void aCodeComesToThePhoneAndOpens();
    void aGuestWhoIsBookedGetsALetterAndTheKey();
    void whatAManagerTakesAwayIsGoneAtTheBoxAtOnce();
    void withoutInternetTheBoxGoesOnAndTheHubHearsItOnce();
    void theCardSaysHowItStands();
    void noTextIsInTheLog();
    void whereTheHubDiesTheBoxGoesOn();
};

void TestSimulatorHub::initTestCase()
{
    said = new QString;
    before = qInstallMessageHandler(keep);
    auto world = World::make({m_clock, m_timers}, *presetFor(u"busy-hotel"_s), Options());
    QVERIFY2(world, qPrintable(world ? QString() : world.error()));
    m_world = std::move(world).value();
    QVERIFY(m_world->hub());
    m_hands = std::make_unique<Hands>(*m_world, false);
    m_card = std::make_unique<HubCard>(*m_world);
    m_power = std::make_unique<PowerCard>(*m_world);
    connect(&hub(), &HubBeside::textCame, this,
            [this](const QString &, const QString &, const QString &text) { m_text = text; });
    ui::Instance<Hands>::made = m_hands.get();
    ui::Instance<HubCard>::made = m_card.get();
    ui::Instance<PowerCard>::made = m_power.get();
    m_world->kiosk().engine().load(QUrl(u"qrc:/qt/qml/Latchkey/Simulator/SimulatorWindow.qml"_s));
    QVERIFY(!m_world->kiosk().engine().rootObjects().isEmpty());
    m_world->start();
    // The box serves before its hub is there.
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"Home"_s, Patience);
    QCOMPARE(hub().hubLink().state(), HubLink::State::NoHub);
}

void TestSimulatorHub::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QTRY_COMPARE_WITH_TIMEOUT(hub().stage(), HubBeside::Stage::Joined, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), Patience);
    m_text.clear();
}

void TestSimulatorHub::cleanupTestCase()
{
    m_power.reset();
    m_card.reset();
    m_hands.reset();
    m_world.reset();
    qInstallMessageHandler(before);
    delete said;
}

void TestSimulatorHub::theBoxIsPairedAndItsViewIsTheHubs()
{
    const auto image = store::readStartImage(m_world->folder());
    QVERIFY(image && image->link);
    QCOMPARE(image->link->box.toString(), m_world->site().box.id);
    QVERIFY(image->link->view.rev > 0);
    QCOMPARE(offeredToSam(), QStringList({u"Maple 3"_s, u"Maple 5"_s, u"Maple 9"_s}));
    QTRY_COMPARE_WITH_TIMEOUT(qint64(hub().news().entries), atBox(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(hub().waiting(), quint64(0), Patience);
}

void TestSimulatorHub::pinsOfTheSiteAreStillGood()
{
    const auto made = [this] {
        return inDatabase(m_world->folder() + u"/people.db"_s, u"SELECT count(*) FROM pin_seal WHERE made = 1"_s);
    };
    QTRY_COMPARE_WITH_TIMEOUT(made(), qint64(8), Patience);
    hub().setInternet(false); // a PIN is asked for where no code can be sent
    QTRY_COMPARE_WITH_TIMEOUT(hub().hubLink().state(), HubLink::State::Offline, Patience);
    const auto isRight = [this] {
        type(u"345678"_s);
        if (!QTest::qWaitFor([this] { return page() == u"Pin"_s; }, Patience))
            return false;
        type(u"4826"_s);
        return QTest::qWaitFor([this] { return page() == u"ChooseKey"_s; }, 5000);
    };
    QVERIFY(isRight());
    kiosk().cancel();
    QTRY_COMPARE(page(), u"Home"_s);
    hub().setInternet(true);
}

void TestSimulatorHub::aCodeComesToThePhoneAndOpens()
{
    kiosk().pickUp();
    QTRY_COMPARE(page(), u"Identify"_s);
    kiosk().typeNumber(true);
    type(u"07700900142#"_s);
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"SentCode"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_text.isEmpty(), Patience);
    const QString code = digitsIn(m_text, 6);
    QVERIFY2(!code.isEmpty(), "the text holds no code");
    QCOMPARE(m_card->phone()->index(0, 0).data(PhoneModel::WordsRole).toString(), m_text);
    QCOMPARE(m_card->phone()->index(0, 0).data(PhoneModel::ReceiverRole).toString(), u"+447700900142"_s);
    // The text may be quicker than the hub's answer to the box.
    QTRY_VERIFY_WITH_TIMEOUT(!std::holds_alternative<exchange::state::SendingCode>(m_world->kiosk().session().state()),
                             Patience);
    type(code);
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"ChooseKey"_s, Patience);
    take(u"maple-5"_s, 12);
    bringBack(u"04A1B2C3D4E505"_s, 12);
}

void TestSimulatorHub::aGuestWhoIsBookedGetsALetterAndTheKey()
{
    const QSignalSpy views(&hub(), &HubBeside::viewChanged);
    m_card->book();
    QTRY_VERIFY_WITH_TIMEOUT(!m_text.isEmpty(), Patience);
    const QString code = digitsIn(m_text, 9);
    QVERIFY2(!code.isEmpty(), "the letter holds no code");
    QTRY_VERIFY_WITH_TIMEOUT(!views.isEmpty(), Patience);
    type(code);
    QTRY_COMPARE_WITH_TIMEOUT(page(), u"TakeKey"_s, Patience);
    finishTaking(4);
    bringBack(u"04A1B2C3D4E504"_s, 4);
}

void TestSimulatorHub::whatAManagerTakesAwayIsGoneAtTheBoxAtOnce()
{
    QSignalSpy views(&hub(), &HubBeside::viewChanged);
    m_card->takeAway();
    QTRY_VERIFY_WITH_TIMEOUT(!views.isEmpty(), Patience);
    QCOMPARE(offeredToSam(), QStringList({u"Maple 5"_s, u"Maple 9"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_card->isTakenAway(), Patience);
    views.clear();
    m_card->giveBack();
    QTRY_VERIFY_WITH_TIMEOUT(!views.isEmpty(), Patience);
    QCOMPARE(offeredToSam(), QStringList({u"Maple 3"_s, u"Maple 5"_s, u"Maple 9"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(!m_card->isTakenAway(), Patience);
}

void TestSimulatorHub::withoutInternetTheBoxGoesOnAndTheHubHearsItOnce()
{
    QTRY_COMPARE_WITH_TIMEOUT(hub().waiting(), quint64(0), Patience);
    const quint64 had = hub().news().entries;
    m_card->setInternet(false);
    QTRY_COMPARE_WITH_TIMEOUT(hub().hubLink().state(), HubLink::State::Offline, Patience);
    QVERIFY(m_card->state().startsWith(u"No line to the box since "_s));
    m_card->takeAway(); // people at the hub go on
    QTRY_VERIFY_WITH_TIMEOUT(m_card->isTakenAway(), Patience);
    // Within the error of the box's clock nobody could say which came first.
    const QDateTime gone = m_clock.now();
    QTRY_VERIFY_WITH_TIMEOUT(gone.msecsTo(m_clock.now()) > 2000, Patience);
    QVERIFY(showBadge());
    take(u"maple-3"_s, 7); // the box could not know
    QTRY_VERIFY_WITH_TIMEOUT(hub().waiting() > 2, Patience);
    QCOMPARE(hub().news().entries, had);
    QCOMPARE(hub().news().cases, 0);

    const QSignalSpy views(&hub(), &HubBeside::viewChanged);
    m_card->setInternet(true);
    QTRY_VERIFY_WITH_TIMEOUT(isOnline(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(hub().news().cases, 1, Patience);
    QCOMPARE(m_card->openCase(), u"1 case: Sam Patel took Maple 3 after the right to it was gone"_s);
    QTRY_COMPARE_WITH_TIMEOUT(hub().waiting(), quint64(0), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(atHub(u"journal_entry"_s), atBox(), Patience);
    QCOMPARE(atHub(u"event"_s), atBox());
    QTRY_VERIFY_WITH_TIMEOUT(!views.isEmpty(), Patience);
    QCOMPARE(offeredToSam(), QStringList({u"Maple 5"_s, u"Maple 9"_s}));
    bringBack(u"04A1B2C3D4E503"_s, 7);
    m_card->giveBack();
    QTRY_VERIFY_WITH_TIMEOUT(!m_card->isTakenAway(), Patience);
}

void TestSimulatorHub::theCardSaysHowItStands()
{
    QCOMPARE(m_card->lamp(), u"good"_s);
    QVERIFY(m_card->state().startsWith(u"In touch with the box since "_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_card->detail(), u"It knows all that happened."_s, Patience);
    QVERIFY(m_card->isReady());
    QVERIFY(m_card->consoleUrl().startsWith(u"https://127.0.0.1:"_s));
    QCOMPARE(m_card->managerPassword().size(), 14);
}

void TestSimulatorHub::noTextIsInTheLog()
{
    hub().hubLink().sendCode({PersonId::fromString(u"sam"_s), {}, true}, [](const auto &) {});
    QTRY_VERIFY_WITH_TIMEOUT(!m_text.isEmpty(), Patience);
    const QString code = digitsIn(m_text, 6);
    QVERIFY(!code.isEmpty());
    const QString log = logged();
    QVERIFY(log.contains(u"a text message comes"_s));
    for (const QString &secret : {code, m_text, hub().managerPassword()}) {
        QVERIFY(!log.contains(secret));
        QVERIFY(!said->contains(secret));
    }
}

void TestSimulatorHub::whereTheHubDiesTheBoxGoesOn()
{
    hub().switchHubOff();
    QTRY_COMPARE_WITH_TIMEOUT(hub().hubLink().state(), HubLink::State::Offline, Patience);
    QVERIFY(showBadge());
    take(u"maple-3"_s, 7);
    QCOMPARE(m_card->lamp(), u"bad"_s);
}

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    TestSimulatorHub test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_simulatorhub.moc"
