// SPDX-License-Identifier: Apache-2.0
// What a screen reader and a tactile keypad find: names, roles, actions that work, an order of focus.
#include <QtTest/QtTest>

#include "scenewalk.h"

#include <QAccessible>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

class TestAccessibility : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyScreenHasOneHeadingThatIsItsTitle_data() { scenes(); }
    void everyScreenHasOneHeadingThatIsItsTitle();
    void everyControlHasItsWordsAsName_data() { scenes(); }
    void everyControlHasItsWordsAsName();
    void thePressActionOfEveryControlWorks_data() { scenes(); }
    void thePressActionOfEveryControlWorks();
    void tabReachesEveryControl_data() { scenes(); }
    void tabReachesEveryControl();
    void theFocusRingIsSeenOnlyWhileKeysAreUsed();
    void aSwitchTellsItsState();

private:
    void scenes();
    QList<QQuickItem *> controls();
    SceneWalk m_walk;
};

void TestAccessibility::scenes()
{
    QTest::addColumn<QString>("scene");
    const QStringList names = m_walk.names();
    for (const QString &name : names)
        QTest::addRow("%s", qPrintable(name)) << name;
}

QList<QQuickItem *> TestAccessibility::controls()
{
    QList<QQuickItem *> found = m_walk.shown("Pressable");
    found.removeIf([](const QQuickItem *item) { return !item->isEnabled(); });
    return found;
}

void TestAccessibility::everyScreenHasOneHeadingThatIsItsTitle()
{
    QFETCH(QString, scene);
    m_walk.show(scene, allPanels.first());
    QStringList headings;
    const bool prompted = !m_walk.shown("TimePrompt").isEmpty();
    const QList<QQuickItem *> items = m_walk.shown("QQuickItem");
    for (QQuickItem *item : items) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
        if (face != nullptr && face->role() == QAccessible::Heading
            && SceneWalk::isInside(item, "TimePrompt") == prompted)
            headings.append(face->text(QAccessible::Name));
    }
    QCOMPARE(headings.size(), 1);
    const auto *page = m_walk.shell()->property("shownPage").value<QQuickItem *>();
    QVERIFY(page != nullptr);
    if (!prompted)
        QCOMPARE(headings.first(), page->property("title").toString());
}

void TestAccessibility::everyControlHasItsWordsAsName()
{
    QFETCH(QString, scene);
    m_walk.show(scene, allPanels.first());
    const QList<QQuickItem *> found = controls();
    QVERIFY(!found.isEmpty());
    for (QQuickItem *item : found) {
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
        QVERIFY2(face != nullptr, SceneWalk::describe(item));
        QCOMPARE(face->text(QAccessible::Name), item->property("text").toString());
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(), SceneWalk::describe(item));
        const bool known = QSet<QAccessible::Role>{QAccessible::Button, QAccessible::CheckBox, QAccessible::RadioButton}
                               .contains(face->role());
        QVERIFY2(known, SceneWalk::describe(item));
    }
}

void TestAccessibility::thePressActionOfEveryControlWorks()
{
    QFETCH(QString, scene);
    m_walk.show(scene, allPanels.first());
    const int count = int(controls().size());
    for (int i = 0; i < count; ++i) {
        // A press may lead to another page, so each one starts afresh.
        m_walk.show(scene, allPanels.first());
        QQuickItem *item = controls().at(i);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(item);
        QVERIFY2(face != nullptr && face->actionInterface() != nullptr, SceneWalk::describe(item));
        QVERIFY(face->actionInterface()->actionNames().contains(QAccessibleActionInterface::pressAction()));
        const QByteArray what = SceneWalk::describe(item);
        QSignalSpy clicked(item, SIGNAL(clicked()));
        face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QVERIFY2(clicked.count() == 1, what);
    }
}

void TestAccessibility::tabReachesEveryControl()
{
    QFETCH(QString, scene);
    m_walk.show(scene, allPanels.first());
    m_walk.window().requestActivate();
    QSet<QQuickItem *> reached;
    const QList<QQuickItem *> wanted = controls();
    for (int i = 0; i < wanted.size() + 2; ++i) {
        QTest::keyClick(&m_walk.window(), Qt::Key_Tab);
        reached.insert(m_walk.window().activeFocusItem());
    }
    for (QQuickItem *item : wanted)
        QVERIFY2(reached.contains(item), SceneWalk::describe(item));
}

void TestAccessibility::theFocusRingIsSeenOnlyWhileKeysAreUsed()
{
    m_walk.show(u"G1-home"_s, allPanels.first());
    m_walk.window().requestActivate();
    QTest::mouseClick(&m_walk.window(), Qt::LeftButton, {}, {5, 300});
    const QImage quiet = m_walk.window().grabWindow();
    QTest::keyClick(&m_walk.window(), Qt::Key_Tab);
    const QImage ringed = m_walk.window().grabWindow();
    QVERIFY(quiet != ringed);
    QTest::mouseClick(&m_walk.window(), Qt::LeftButton, {}, {5, 300});
    QCOMPARE(m_walk.window().grabWindow(), quiet);
}

void TestAccessibility::aSwitchTellsItsState()
{
    m_walk.show(u"G16-access"_s, allPanels.first());
    QQuickItem *toggle = m_walk.shown("ToggleCard").constFirst();
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(toggle);
    QVERIFY(face->state().checkable);
    QVERIFY(!face->state().checked);
    face->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(face->state().checked);
    QVERIFY(m_walk.shell()->property("largeText").toBool());
    QMetaObject::invokeMethod(m_walk.shell(), "resetSession");
    QVERIFY(!m_walk.shell()->property("largeText").toBool());
}

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
