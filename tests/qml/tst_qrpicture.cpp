// SPDX-License-Identifier: Apache-2.0
// The picture that an authenticator app scans: a reader of another maker reads the right text from the screen, and
// nothing of that text stays behind.
#include <QtTest/QtTest>

#include "scenewalk.h"

#include <tests/screens/samplecode.h>

#include <qml/controls/qrpicture.h>

#include <QProcess>
#include <QQmlComponent>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>

using namespace Qt::Literals::StringLiterals;
using latchkey::Secret;
using latchkey::ui::OpaqueText;
using latchkey::ui::QrModules;
using latchkey::ui::QrPicture;

namespace {

Secret secretOf(QByteArray bytes) { return Secret::takeFrom(bytes); }

/// What ZBar reads in a picture; empty where it finds no code.
QByteArray readByAnotherMaker(const QImage &picture)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"screen.png"_s);
    if (!picture.save(file))
        qFatal("cannot write %s", qPrintable(file));
    QProcess reader;
    reader.start(u"zbarimg"_s, {u"--quiet"_s, u"--raw"_s, u"-Sdisable"_s, u"-Sqrcode.enable"_s, file});
    if (!reader.waitForFinished())
        qFatal("zbarimg (zbar-tools) is missing: %s", qPrintable(reader.errorString()));
    return reader.readAllStandardOutput().trimmed();
}

constexpr QRgb black = qRgb(0, 0, 0);
constexpr QRgb white = qRgb(255, 255, 255);

/// The smallest part that holds all of one colour.
QRect partOf(const QImage &picture, QRgb colour, const QRect &within)
{
    QRect found;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            if (picture.pixel(x, y) == colour)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

bool hasOnly(const QImage &picture, const QSet<QRgb> &colours, const QRect &part)
{
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (!colours.contains(picture.pixel(x, y)))
                return false;
        }
    }
    return true;
}

// How often the bytes that `masked` becomes when each is exclusive-ored with `mask` lie in this process's memory. The
// bytes themselves are never put together here, or the search would find itself.
int timesInMemory(const QByteArray &masked, char mask)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("no /proc/self");
    static std::array<char, 1 << 16> window; // in no heap, and left out below
    const auto windowAt = quint64(quintptr(window.data()));
    int times = 0;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype dash = line.indexOf('-');
        if (dash < 0 || !line.contains(" rw"))
            continue;
        const quint64 from = line.left(dash).toULongLong(nullptr, 16);
        const quint64 until = line.mid(dash + 1, line.indexOf(' ') - dash - 1).toULongLong(nullptr, 16);
        for (quint64 at = from; at < until; at += window.size() - size_t(masked.size())) {
            if (!memory.seek(qint64(at)))
                break;
            const qint64 got = memory.read(window.data(), qint64(qMin(quint64(window.size()), until - at)));
            for (qint64 i = 0; i + masked.size() <= got; ++i) {
                qsizetype same = 0;
                while (same < masked.size() && char(window[size_t(i + same)] ^ mask) == masked.at(same))
                    ++same;
                const quint64 here = at + quint64(i);
                if (same == masked.size() && (here < windowAt || here >= windowAt + window.size()))
                    ++times;
            }
        }
    }
    window.fill(0);
    return times;
}

/// The same bytes half a byte on, as the smaller codes hold them.
QByteArray halfAByteOn(const QByteArray &bytes)
{
    QByteArray moved;
    for (qsizetype i = 0; i + 1 < bytes.size(); ++i)
        moved.append(char((quint8(bytes.at(i)) << 4) | (quint8(bytes.at(i + 1)) >> 4)));
    return moved;
}

} // namespace

class TestQrPicture : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void anotherReaderReadsItFromEveryScreen_data();
    void anotherReaderReadsItFromEveryScreen();
    void itIsBlackOnWhiteWithAQuietZoneInEveryTheme();
    void itTakesTextsOfEveryLengthThatACodeHolds();
    void anotherReaderReadsTextsOfManyLengths();
    void itDrawsNothingForNoTextAndForTooMuch();
    void itVanishesWithItsText();
    void scriptsFindNoTextInIt();
    void copiesOfATextAreWipedTogether();
    void nothingOfTheTextStaysInMemory();

private:
    QRect picturePlace();
    SceneWalk m_walk;
};

QRect TestQrPicture::picturePlace()
{
    const QList<QQuickItem *> found = m_walk.shown("latchkey::ui::QrPicture");
    return found.size() == 1 ? SceneWalk::place(found.constFirst()).toRect() : QRect();
}

void TestQrPicture::anotherReaderReadsItFromEveryScreen_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<int>("panel");
    QTest::addColumn<QString>("theme");
    for (int panel = 0; panel < allPanels.size(); ++panel) {
        for (const QString &theme : allThemes) {
            for (const QString &scene : {u"G27-app-scan"_s, u"G27-app-scan-large"_s})
                QTest::addRow("%s %s %s", qPrintable(scene), allPanels.at(panel).name().constData(), qPrintable(theme))
                    << scene << panel << theme;
        }
    }
}

void TestQrPicture::anotherReaderReadsItFromEveryScreen()
{
    QFETCH(QString, scene);
    QFETCH(int, panel);
    QFETCH(QString, theme);
    m_walk.show(scene, allPanels.at(panel), theme);
    QCOMPARE(readByAnotherMaker(m_walk.window().grabWindow()), SampleCode::address());
}

void TestQrPicture::itIsBlackOnWhiteWithAQuietZoneInEveryTheme()
{
    for (const Panel &panel : allPanels) {
        for (const QString &theme : allThemes) {
            m_walk.show(u"G27-app-scan"_s, panel, theme);
            const QRect place = picturePlace();
            QVERIFY(!place.isEmpty());
            const QImage picture = m_walk.window().grabWindow();
            static_assert(QrPicture::QuietZone == 4); // modules, as ISO/IEC 18004 wants it
            const QRect whole = partOf(picture, white, place);
            const int modules = QrModules::of(secretOf(SampleCode::address())).side() + 2 * QrPicture::QuietZone;
            QCOMPARE(whole.height(), whole.width());
            QCOMPARE(whole.width() % modules, 0); // no module is blurred
            QVERIFY2(whole.width() >= panel.mm(25), panel.name());
            const int zone = QrPicture::QuietZone * whole.width() / modules;
            const QRect code = whole.adjusted(zone, zone, -zone, -zone);
            QCOMPARE(partOf(picture, black, whole), code);
            QVERIFY(hasOnly(picture, {black, white}, whole));
        }
    }
}

void TestQrPicture::itTakesTextsOfEveryLengthThatACodeHolds()
{
    for (const int size : {1, 14, 15, 200, 2331}) {
        const QrModules modules = QrModules::of(secretOf(QByteArray(size, 'x')));
        QVERIFY(!modules.isEmpty());
        QVERIFY(modules.isDark(0, 0)); // a corner of the finder pattern
        QVERIFY(!modules.isDark(7, 7)); // and the light line around it
        QCOMPARE((modules.side() - 21) % 4, 0);
    }
    QCOMPARE(QrModules::of(secretOf("x")).side(), 21);
    QCOMPARE(QrModules::of(secretOf(QByteArray(2331, 'x'))).side(), 177);
}

void TestQrPicture::anotherReaderReadsTextsOfManyLengths()
{
    m_walk.show(u"G27-app-scan"_s, allPanels.first());
    auto *item = qobject_cast<QrPicture *>(m_walk.shown("latchkey::ui::QrPicture").constFirst());
    for (int size = 1; size < 420; size += 1 + size / 7) {
        QByteArray text;
        for (int i = 0; i < size; ++i)
            text.append(char('!' + (i * 37 + size) % 90));
        item->setCode(OpaqueText(secretOf(text)));
        QCOMPARE(readByAnotherMaker(m_walk.window().grabWindow()), text);
    }
}

void TestQrPicture::itDrawsNothingForNoTextAndForTooMuch()
{
    QVERIFY(QrModules::of(Secret()).isEmpty());
    QVERIFY(QrModules::of(secretOf(QByteArray(2332, 'x'))).isEmpty());
    m_walk.show(u"G27-app-scan"_s, allPanels.first(), u"dim"_s);
    auto *item = qobject_cast<QrPicture *>(m_walk.shown("latchkey::ui::QrPicture").constFirst());
    item->setCode(OpaqueText(secretOf(QByteArray(2332, 'x'))));
    QVERIFY(partOf(m_walk.window().grabWindow(), white, picturePlace()).isEmpty());
}

void TestQrPicture::itVanishesWithItsText()
{
    m_walk.show(u"G27-app-scan"_s, allPanels.first());
    auto *page = m_walk.shell()->property("page").value<QQuickItem *>();
    QVERIFY(!readByAnotherMaker(m_walk.window().grabWindow()).isEmpty());
    page->setProperty("code", QVariant::fromValue(OpaqueText()));
    QVERIFY(partOf(m_walk.window().grabWindow(), black, picturePlace()).isEmpty());
    page->setProperty("code", QVariant::fromValue(OpaqueText(secretOf("another"))));
    QCOMPARE(readByAnotherMaker(m_walk.window().grabWindow()), QByteArray("another"));
}

void TestQrPicture::scriptsFindNoTextInIt()
{
    QQmlEngine engine;
    engine.addImportPath(u"qrc:/qt/qml"_s);
    QQmlComponent component(&engine);
    component.setData(
        "import QtQml\nimport Latchkey.Gallery\nQtObject {\n"
        "  readonly property var code: SampleBox.code.text\n"
        "  readonly property string all: JSON.stringify(code) + String(code) + `${code}` + Object.keys(code).join()"
        " + Object.getOwnPropertyNames(code).join()\n}",
        QUrl());
    const std::unique_ptr<QObject> object(component.create());
    QVERIFY2(object != nullptr, qPrintable(component.errorString()));
    const QString all = object->property("all").toString();
    QVERIFY(!all.isEmpty());
    QVERIFY2(!all.contains("JBSWY3"_L1) && !all.contains("otpauth"_L1), qPrintable(all));
}

void TestQrPicture::copiesOfATextAreWipedTogether()
{
    OpaqueText made(secretOf("secret"));
    const OpaqueText copy = made;
    QVERIFY(copy == made);
    QVERIFY(copy != OpaqueText(secretOf("secret")));
    made.wipe();
    QVERIFY(copy.isEmpty());
    QVERIFY(copy.text().isEmpty());
    OpaqueText none;
    none.wipe();
    QVERIFY(none.isEmpty());
}

void TestQrPicture::nothingOfTheTextStaysInMemory()
{
    constexpr quint8 mask = 0x5a;
    QByteArray masked;
    for (int i = 0; i < 120; ++i)
        masked.append(char(QRandomGenerator::system()->bounded(256)));
    {
        Secret text;
        for (const char byte : std::as_const(masked))
            text.append(quint8(byte) ^ mask);
        QVERIFY(timesInMemory(masked, mask) > 0); // what is there is found
        QVERIFY(!QrModules::of(text).isEmpty());
    }
    // The heap writes its own notes over the beginning of what is freed, so the middle is looked for.
    const QByteArray middle = masked.mid(40, 60);
    QCOMPARE(timesInMemory(middle, mask), 0);
    QCOMPARE(timesInMemory(halfAByteOn(middle), char((mask << 4) | (mask >> 4))), 0);
}

QTEST_MAIN(TestQrPicture)
#include "tst_qrpicture.moc"
