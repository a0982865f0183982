// SPDX-License-Identifier: Apache-2.0
// What the screens must not know or show: digits of a PIN, and which bins hold keys.
#include <QtTest/QtTest>

#include "scenewalk.h"

#include <QMetaProperty>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace {

/// That no words of `object` or of what is in it match `run`.
void keepsNone(const QObject *object, const QRegularExpression &run)
{
    for (int i = 0; i < object->metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = object->metaObject()->property(i);
        const bool words = property.metaType() == QMetaType::fromType<QString>()
            || property.metaType() == QMetaType::fromType<QStringList>()
            || property.metaType() == QMetaType::fromType<QVariant>();
        if (words)
            QVERIFY2(!property.read(object).toStringList().join(QString()).contains(run), property.name());
    }
    const QObjectList children = object->children();
    for (const QObject *child : children)
        keepsNone(child, run);
}

} // namespace

class TestPrivacy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void pagesOfSecretsKeepNoDigit_data();
    void pagesOfSecretsKeepNoDigit();
    void thePageOfAWifiPasswordKeepsNoCharacter();
    void knownAndUnknownNumbersLookAlike();
    void whoHasNothingToShowCanSaySo_data();
    void whoHasNothingToShowCanSaySo();
    void aPhoneNumberBehindTheTimePromptIsDots();
    void guestsSeeAFullAndAnEmptyBoxAlike();
    void nothingOnTheOpenBinPagesSaysDone();

private:
    SceneWalk m_walk;
};

void TestPrivacy::pagesOfSecretsKeepNoDigit_data()
{
    QTest::addColumn<QString>("scene");
    for (const char *scene :
         {"G3-sent-again", "G4-pin", "G4-app", "G26-new-pin", "G26-new-pin-again", "G27-app-confirm"})
        QTest::addRow("%s", scene) << QString::fromLatin1(scene);
}

void TestPrivacy::pagesOfSecretsKeepNoDigit()
{
    QFETCH(QString, scene);
    m_walk.show(scene, allPanels.first());
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
    keepsNone(page, run);
    const QList<QQuickItem *> texts = m_walk.shown("QQuickText");
    for (const QQuickItem *text : texts) {
        // How many digits there are to be ("6 digits", "4 digits") may be said.
        if (!SceneWalk::isInside(text, "KeyPad") && !SceneWalk::isInside(text, "Header"))
            QVERIFY2(!text->property("text").toString().contains(QRegularExpression(u"[0-9](?! digits)"_s)),
                     SceneWalk::describe(text));
    }
}

// On both panels, for a finger must hit the keys on both.
void TestPrivacy::thePageOfAWifiPasswordKeepsNoCharacter()
{
    for (const Panel &panel : allPanels) {
        m_walk.show(u"G34-join"_s, panel);
        auto *page = m_walk.shell()->property("page").value<QQuickItem *>();
        QSignalSpy characters(page, SIGNAL(characterPressed(int)));
        const QString typed = u"zqjx"_s;
        for (const QChar letter : typed) {
            const QQuickItem *key = m_walk.named(u"letter"_s + letter);
            QTest::mouseClick(&m_walk.window(), Qt::LeftButton, {}, SceneWalk::place(key).center().toPoint());
        }
        QCOMPARE(characters.count(), typed.size());
        for (int i = 0; i < characters.count(); ++i)
            QCOMPARE(characters.at(i).first().toInt(), typed.at(i).unicode());
        page->setProperty("length", 4);
        keepsNone(page, QRegularExpression(u"zq|qj|jx"_s));
    }
}

// Whatever the look-up found, the page is told the same; and it has no property that could tell more.
void TestPrivacy::knownAndUnknownNumbersLookAlike()
{
    m_walk.show(u"G3-sent"_s, allPanels.first());
    const auto *page = m_walk.shell()->property("page").value<QQuickItem *>();
    QByteArrayList own;
    const QMetaObject *meta = page->metaObject();
    for (int i = meta->superClass()->propertyCount(); i < meta->propertyCount(); ++i) {
        if (meta->property(i).name()[0] != '_')
            own.append(meta->property(i).name());
    }
    std::sort(own.begin(), own.end());
    QCOMPARE(
        own.join(' '),
        QByteArray(
            "aloneOffered appOffered badgeOffered checking length numberTail okEnabled phonePrefix pinOffered problem "
            "readerSide resendSeconds resendsLeft triesLeft typingAllowed"));
    const QList<QQuickItem *> texts = m_walk.shown("QQuickText");
    const bool conditional = std::any_of(texts.begin(), texts.end(), [](const QQuickItem *text) {
        return text->property("text").toString().startsWith("If "_L1);
    });
    QVERIFY(conditional);
}

void TestPrivacy::whoHasNothingToShowCanSaySo_data()
{
    QTest::addColumn<QString>("scene");
    for (const char *scene : {"G3-sent-alone", "G3-sent-alone-large", "G4-pin-alone", "G4-pin-alone-large"})
        QTest::addRow("%s", scene) << QString::fromLatin1(scene);
}

// On every panel one button, and none where the box does not offer it.
void TestPrivacy::whoHasNothingToShowCanSaySo()
{
    QFETCH(QString, scene);
    for (const Panel &panel : allPanels) {
        m_walk.show(scene, panel);
        auto *page = m_walk.shell()->property("page").value<QQuickItem *>();
        QSignalSpy alone(page, SIGNAL(aloneRequested()));
        const auto button = [this] {
            QList<QQuickItem *> found = m_walk.shown("Pressable");
            found.removeIf([](const QQuickItem *item) {
                return !item->property("text").toString().contains("none of these"_L1, Qt::CaseInsensitive);
            });
            return found;
        };
        QCOMPARE(button().size(), 1);
        QTest::mouseClick(&m_walk.window(), Qt::LeftButton, {},
                          SceneWalk::place(button().constFirst()).center().toPoint());
        QCOMPARE(alone.count(), 1);
        page->setProperty("aloneOffered", false);
        QVERIFY(button().isEmpty());
    }
}

void TestPrivacy::aPhoneNumberBehindTheTimePromptIsDots()
{
    m_walk.show(u"G2-identify-phone-masked"_s, allPanels.first());
    const QList<QQuickItem *> texts = m_walk.shown("QQuickText");
    for (const QQuickItem *text : texts) {
        if (SceneWalk::isInside(text, "NumberField") && text->property("text").toString() != "+44"_L1)
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
