// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/kiosk/kioskapplication.h>
#include <core/exchange/timing.h>
#include <tests/core/exchangeworld.h>

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

namespace {

const QSize Panel(1280, 800);
const QSizeF PanelMm(217, 136);

/// A claim to be somebody: what is typed, and whether it is a mobile number.
struct Name {
    bool number;
    const char *typed;
};

/// The kiosk itself with its real screens; the box, its people and the time are those of tests/core.
class Kiosk {
public:
    explicit Kiosk(bool online)
    {
        if (online)
            m_world.goOnline();
        m_world.enrol("noa");
        ExchangeWorld &w = m_world;
        KioskSetup setup;
        setup.site = {u"Harbour House"_s, u"+44 20 7946 0123"_s, u"box-1"_s, u"1.0"_s, QTimeZone::utc(), {}};
        setup.languages = {u"en"_s};
        setup.language = u"en"_s;
        setup.pinLength = 4;
        setup.terms = w.terms;
        setup.numbersOffered = true;
        setup.window = Panel;
        setup.panelMm = PanelMm;
        m_kiosk = std::make_unique<KioskApplication>(KioskParts{w.clock, w.timers, w.random, w.hasher, w.totp, w.board,
                                                                w.reader, w.hub, w.journal, w.throttle, w.people,
                                                                w.credentials, w.keys, w.geometry},
                                                     setup);
    }
    [[nodiscard]] bool show()
    {
        if (!m_kiosk->show())
            return false;
        QMetaObject::invokeMethod(window()->property("view").value<QObject *>(), "setStill", Q_ARG(bool, true));
        m_kiosk->start({}, {});
        m_world.settle();
        return QTest::qWaitForWindowExposed(window());
    }
    /// Says who one is; what is typed is on the screen meanwhile, so it is pictured from the last digit on.
    void say(const Name &name)
    {
        m_kiosk->exchange().pickUp();
        if (name.number)
            m_kiosk->exchange().typeNumber(true);
        type(name.typed);
        if (name.number)
            type("#");
        follow();
    }
    void prove(const QString &factor, const char *digits)
    {
        m_kiosk->exchange().askFor(factor);
        follow();
        type(digits);
        follow();
    }
    void leave()
    {
        m_kiosk->exchange().cancel();
        follow();
    }
    [[nodiscard]] QStringList pages() const { return m_pages; }
    [[nodiscard]] const QVector<QImage> &pictures() const { return m_pictures; }

private:
    [[nodiscard]] QQuickWindow *window() const
    {
        return qobject_cast<QQuickWindow *>(m_kiosk->engine().rootObjects().first());
    }
    void type(const char *digits)
    {
        for (const char *digit = digits; *digit; ++digit)
            m_kiosk->exchange().padPressed(*digit);
    }
    /// A picture after every answer and every half tick, for two seconds.
    void follow()
    {
        take();
        for (auto passed = 0ms; passed < 2s; passed += exchange::AnswerTick / 2) {
            m_world.settle();
            m_world.timers.advance(exchange::AnswerTick / 2);
            m_world.settle();
            take();
        }
    }
    void take()
    {
        QCoreApplication::processEvents();
        const QImage picture = window()->grabWindow();
        const QString page = m_kiosk->exchange().page();
        if (!m_pictures.isEmpty() && m_pictures.last() == picture && m_pages.last() == page) {
            ++m_repeats.last();
            return;
        }
        m_pictures.append(picture);
        m_pages.append(page);
        m_repeats.append(0);
    }

public:
    /// How long each picture stayed.
    [[nodiscard]] const QVector<int> &repeats() const { return m_repeats; }

private:
    ExchangeWorld m_world;
    std::unique_ptr<KioskApplication> m_kiosk;
    QVector<QImage> m_pictures;
    QStringList m_pages;
    QVector<int> m_repeats;
};

} // namespace

/// Nobody learns at the glass whether a code or a number is anybody's: the screens are the same to the pixel, and change
/// at the same moments.
class TestSamePixels : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void knownAndUnknownSeeTheSameScreens_data()
    {
        QTest::addColumn<bool>("online");
        QTest::addColumn<bool>("number");
        QTest::addColumn<QByteArray>("known");
        QTest::addColumn<QByteArray>("unknown");
        for (const bool online : {false, true}) {
            const QByteArray line = online ? " online" : " offline";
            QTest::newRow("access code" + line) << online << false << QByteArray("234567") << QByteArray("299999");
            QTest::newRow("access code of who has an app" + line)
                << online << false << QByteArray("345678") << QByteArray("299999");
            // The last two digits are shown to whoever typed them.
            QTest::newRow("number" + line) << online << true << QByteArray("07700900123") << QByteArray("07700900423");
            QTest::newRow("number of who has an app" + line)
                << online << true << QByteArray("07700900555") << QByteArray("07700900755");
        }
    }
    void knownAndUnknownSeeTheSameScreens()
    {
        QFETCH(bool, online);
        QFETCH(bool, number);
        QFETCH(QByteArray, known);
        QFETCH(QByteArray, unknown);
        QVector<QVector<QImage>> pictures;
        QVector<QStringList> pages;
        QVector<QVector<int>> repeats;
        for (const QByteArray &typed : {known, unknown}) {
            Kiosk kiosk(online);
            QVERIFY(kiosk.show());
            kiosk.say({number, typed.constData()});
            kiosk.prove(u"pin"_s, "0000");
            kiosk.prove(u"app"_s, "000000");
            if (online)
                kiosk.prove(u"code"_s, "000000");
            kiosk.prove(u"pin"_s, "9999");
            kiosk.leave();
            pictures.append(kiosk.pictures());
            pages.append(kiosk.pages());
            repeats.append(kiosk.repeats());
        }
        QCOMPARE(pages[0], pages[1]);
        QCOMPARE(repeats[0], repeats[1]);
        QVERIFY(pages[0].contains(u"Pin"_s));
        QCOMPARE(pages[0].contains(u"SentCode"_s), online);
        QVERIFY(pictures[0].size() > 6);
        for (int i = 0; i < pictures[0].size(); ++i)
            QVERIFY2(pictures[0][i] == pictures[1][i], qPrintable(u"picture %1, %2"_s.arg(i).arg(pages[0][i])));
    }

    void anotherSentenceWouldBeSeen()
    {
        // The comparison can fail: a booking code is a secret of its own, right or wrong.
        Kiosk right(false);
        QVERIFY(right.show());
        right.say({false, "461234567"});
        Kiosk wrong(false);
        QVERIFY(wrong.show());
        wrong.say({false, "499999999"});
        QVERIFY(right.pictures() != wrong.pictures());
    }
};

QTEST_MAIN(TestSamePixels)
#include "tst_samepixels.moc"
