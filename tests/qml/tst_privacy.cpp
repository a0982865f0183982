// SPDX-License-Identifier: Apache-2.0
// What the screens must not know or show: digits of a PIN, and which bins hold keys.
#include <QtTest/QtTest>

#include "scenewalk.h"

#include <QMetaProperty>
#include <QRegularExpression>

#include <functional>

using namespace Qt::Literals::StringLiterals;

class TestPrivacy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void thePinPageKeepsNoDigit();
    void guestsSeeAFullAndAnEmptyBoxAlike();
    void nothingOnTheOpenBinPagesSaysDone();

private:
    SceneWalk m_walk;
};

void TestPrivacy::thePinPageKeepsNoDigit()
{
    m_walk.show(u"G4-pin"_s, allPanels.first());
    auto *page = m_walk.shell()->property("page").value<QQuickItem *>();
    QSignalSpy digits(page, SIGNAL(digitPressed(int)));
    const QList<int> typed = {8, 3, 8, 5};
    for (int digit : typed) {
        const QQuickItem *key = m_walk.named(u"key%1"_s.arg(digit));
        QTest::mouseClick(&m_walk.window(), Qt::LeftButton, {}, SceneWalk::place(key).center().toPoint());
    }
    QCOMPARE(digits.count(), 4);
    for (int i = 0; i < typed.size(); ++i)
        QCOMPARE(digits.at(i).first().toInt(), typed.at(i));
    page->setProperty("length", 4);
    // Whatever a screen reader, a debugger or a crash dump of the screen could read: no run of two typed digits.
    const QRegularExpression run(u"83|38|85"_s);
    const std::function<void(QObject *)> walk = [&](QObject *object) {
        for (int i = 0; i < object->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = object->metaObject()->property(i);
            const bool words = property.metaType() == QMetaType::fromType<QString>()
                || property.metaType() == QMetaType::fromType<QStringList>()
                || property.metaType() == QMetaType::fromType<QVariant>();
            if (!words)
                continue;
            const QString value = property.read(object).toStringList().join(QString());
            QVERIFY2(!value.contains(run), property.name());
        }
        const QObjectList children = object->children();
        for (QObject *child : children)
            walk(child);
    };
    walk(page);
    const QList<QQuickItem *> texts = m_walk.shown("QQuickText");
    for (const QQuickItem *text : texts) {
        if (!SceneWalk::isInside(text, "KeyPad") && !SceneWalk::isInside(text, "Header"))
            QVERIFY2(!text->property("text").toString().contains(QRegularExpression(u"[0-9]"_s)),
                     SceneWalk::describe(text));
    }
}

void TestPrivacy::guestsSeeAFullAndAnEmptyBoxAlike()
{
    m_walk.show(u"G6-take"_s, allPanels.first());
    QQuickItem *box = m_walk.shown("BoxDrawing").constFirst();
    QVariantMap full;
    QVariantMap empty;
    for (int bin = 1; bin <= 20; ++bin) {
        full.insert(QString::number(bin), u"in"_s);
        empty.insert(QString::number(bin), bin % 2 == 0 ? u"empty"_s : u"late"_s);
    }
    box->setProperty("doorStates", full);
    const QImage ofFull = m_walk.window().grabWindow();
    box->setProperty("doorStates", empty);
    QCOMPARE(m_walk.window().grabWindow(), ofFull);
    // The same states do show to those who look after the box.
    box->setProperty("audience", u"staff"_s);
    QVERIFY(m_walk.window().grabWindow() != ofFull);
}

void TestPrivacy::nothingOnTheOpenBinPagesSaysDone()
{
    for (const QString &scene : {u"G6-take"_s, u"G6-take-close"_s, u"G7-drop-open"_s}) {
        m_walk.show(scene, allPanels.first());
        const QList<QQuickItem *> found = m_walk.shown("Pressable");
        for (const QQuickItem *item : found) {
            const QString words = item->property("text").toString();
            QVERIFY2(!words.contains(QRegularExpression(u"done|finish|confirm|taken|\\bOK\\b"_s,
                                                        QRegularExpression::CaseInsensitiveOption)),
                     SceneWalk::describe(item));
        }
    }
}

QTEST_MAIN(TestPrivacy)
#include "tst_privacy.moc"
