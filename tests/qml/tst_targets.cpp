// SPDX-License-Identifier: Apache-2.0
// What a finger must hit: size in millimetres, gaps, reach, and buttons that never move.
#include <QtTest/QtTest>

#include "scenewalk.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Of a pad: each is at its own place whether it can be pressed or not.
bool isKey(const QQuickItem *item) { return SceneWalk::isA(item, "KeyPadKey") || SceneWalk::isA(item, "LetterKey"); }

} // namespace

class TestTargets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyTargetIsLargeEnough_data() { scenesAndPanels(); }
    void everyTargetIsLargeEnough();
    void targetsKeepTheirDistance_data() { scenesAndPanels(); }
    void targetsKeepTheirDistance();
    void nothingInTheHeaderCanBeTapped_data() { scenesAndPanels(); }
    void nothingInTheHeaderCanBeTapped();
    void onlyTheKeypadStandsAboveTheReach_data() { scenesAndPanels(); }
    void onlyTheKeypadStandsAboveTheReach();
    void atMostOneButtonIsFilled_data() { scenesAndPanels(); }
    void atMostOneButtonIsFilled();
    void helpLanguageAndAccessibilityNeverMove();
    void theKeypadTheBoxAndTheReaderAreNotMirrored();

private:
    void scenesAndPanels();
    QList<QQuickItem *> targets();
    SceneWalk m_walk;
    Panel m_panel;
};

void TestTargets::scenesAndPanels()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<int>("panel");
    for (int i = 0; i < allPanels.size(); ++i) {
        const QStringList scenes = m_walk.names();
        for (const QString &scene : scenes)
            QTest::addRow("%s %s", qPrintable(scene), allPanels.at(i).name().constData()) << scene << i;
    }
}

// The targets of the scene of the present row; under the time prompt only the prompt's own count.
QList<QQuickItem *> TestTargets::targets()
{
    QFETCH(QString, scene);
    QFETCH(int, panel);
    m_panel = allPanels.at(panel);
    m_walk.show(scene, m_panel);
    QList<QQuickItem *> found = m_walk.shown("Pressable");
    found.removeIf([](const QQuickItem *item) { return !item->isEnabled() && !isKey(item); });
    const bool prompted = !m_walk.shown("TimePrompt").isEmpty();
    found.removeIf([prompted](const QQuickItem *item) { return SceneWalk::isInside(item, "TimePrompt") != prompted; });
    return found;
}

void TestTargets::everyTargetIsLargeEnough()
{
    const QList<QQuickItem *> found = targets();
    QVERIFY(!found.isEmpty());
    for (const QQuickItem *item : found) {
        const bool primary = SceneWalk::isA(item, "KeyPadKey") || SceneWalk::isA(item, "WideButton")
            || SceneWalk::isA(item, "Tile");
        const double width = primary ? 20 : m_panel.compact ? 12 : 15;
        const double height = !primary || m_panel.compact ? (primary ? 15 : width) : 20;
        // Half a pixel of rounding is allowed.
        QVERIFY2(item->width() + 0.5 >= m_panel.mm(width), SceneWalk::describe(item));
        QVERIFY2(item->height() + 0.5 >= m_panel.mm(height), SceneWalk::describe(item));
    }
}

void TestTargets::targetsKeepTheirDistance()
{
    const QList<QQuickItem *> found = targets();
    const QRectF glass(QPointF(), m_panel.pixels);
    const double edge = m_panel.mm(2.9);
    for (int i = 0; i < found.size(); ++i) {
        const QRectF here = SceneWalk::place(found.at(i));
        const bool footer = SceneWalk::isInside(found.at(i), "Footer");
        const double vertical = footer || SceneWalk::isInside(found.at(i), "ButtonFace") ? m_panel.mm(1) : 0;
        QVERIFY2(glass.adjusted(edge, vertical, -edge, -vertical).contains(here), SceneWalk::describe(found.at(i)));
        for (int j = i + 1; j < found.size(); ++j) {
            const bool halves = SceneWalk::isInside(found.at(i), "Segmented")
                && SceneWalk::isInside(found.at(j), "Segmented");
            if (halves)
                continue;
            const double gap = m_panel.mm(1.5) / 2 - 0.5;
            const QRectF grown = here.adjusted(-gap, -gap, gap, gap);
            const QRectF other = SceneWalk::place(found.at(j)).adjusted(-gap, -gap, gap, gap);
            // Content and footer are parted by their line, which is gap enough of its own kind.
            if (footer != SceneWalk::isInside(found.at(j), "Footer")) {
                QVERIFY2(!here.intersects(SceneWalk::place(found.at(j))), SceneWalk::describe(found.at(i)));
                continue;
            }
            QVERIFY2(!grown.intersects(other),
                     SceneWalk::describe(found.at(i)) + " and " + SceneWalk::describe(found.at(j)));
        }
    }
}

void TestTargets::nothingInTheHeaderCanBeTapped()
{
    const QList<QQuickItem *> found = targets();
    const QList<QQuickItem *> headers = m_walk.shown("Header");
    QCOMPARE(headers.size(), 1);
    const double end = SceneWalk::place(headers.first()).bottom();
    for (const QQuickItem *item : found) {
        QVERIFY2(!SceneWalk::isInside(item, "Header"), SceneWalk::describe(item));
        QVERIFY2(SceneWalk::place(item).top() >= end, SceneWalk::describe(item));
    }
}

void TestTargets::onlyTheKeypadStandsAboveTheReach()
{
    const QList<QQuickItem *> found = targets();
    for (const QQuickItem *item : found) {
        if (!isKey(item))
            QVERIFY2(SceneWalk::place(item).center().y() >= 0.4 * m_panel.pixels.height(), SceneWalk::describe(item));
    }
}

void TestTargets::atMostOneButtonIsFilled()
{
    int filled = 0;
    const QList<QQuickItem *> found = targets();
    for (const QQuickItem *item : found)
        filled += item->property("filled").toBool() ? 1 : 0;
    QVERIFY(filled <= 1);
}

void TestTargets::helpLanguageAndAccessibilityNeverMove()
{
    const QStringList names = {u"footerHelp"_s, u"footerLanguage"_s, u"footerAccess"_s};
    for (const Panel &panel : allPanels) {
        for (const QString &name : names) {
            QRectF first;
            const QStringList scenes = m_walk.names();
            for (const QString &scene : scenes) {
                if (scene.endsWith("large"_L1))
                    continue;
                m_walk.show(scene, panel);
                const QQuickItem *button = m_walk.named(name);
                QVERIFY2(button != nullptr, qPrintable(scene + u" "_s + name));
                if (first.isNull())
                    first = SceneWalk::place(button);
                QVERIFY2(SceneWalk::place(button) == first, qPrintable(scene + u" "_s + name));
            }
        }
    }
}

void TestTargets::theKeypadTheBoxAndTheReaderAreNotMirrored()
{
    const auto left = [this](const QString &name) { return SceneWalk::place(m_walk.named(name)).left(); };
    const auto doors = [this] {
        QList<double> offsets;
        const QList<QQuickItem *> drawn = m_walk.shown("BoxDoor");
        for (const QQuickItem *door : drawn)
            offsets.append(door->x());
        return offsets;
    };
    m_walk.show(u"G6-take"_s, allPanels.first());
    const QList<double> doorsBefore = doors();
    m_walk.setRightToLeft(true);
    m_walk.show(u"G6-take"_s, allPanels.first());
    QCOMPARE(doorsBefore.size(), 20);
    QCOMPARE(doors(), doorsBefore);
    m_walk.show(u"G2-identify"_s, allPanels.first());
    QVERIFY(left(u"key1"_s) < left(u"key2"_s));
    QVERIFY(left(u"key2"_s) < left(u"key3"_s));
    QVERIFY(left(u"key10"_s) < left(u"key11"_s));
    // The frame itself is mirrored: Back stands at the right, Help to the left of it.
    QVERIFY(left(u"footerBack"_s) > left(u"footerHelp"_s));
    const QList<QQuickItem *> bands = m_walk.shown("ReaderBand");
    QCOMPARE(bands.size(), 1);
    QCOMPARE(bands.first()->childItems().first()->property("name").toString(), u"left"_s);
    m_walk.setRightToLeft(false);
}

QTEST_MAIN(TestTargets)
#include "tst_targets.moc"
