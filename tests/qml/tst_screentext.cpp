// SPDX-License-Identifier: Apache-2.0
// Nothing that is written on a screen may be cut, hidden by other words, or too small.
#include <QtTest/QtTest>

#include "scenewalk.h"

#include <QFontInfo>
#include <QJSValue>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {
// Height of Inter's capitals in parts of its size.
constexpr double interCaps = 0.727;

/// The size in which a text is really drawn, after it was made to fit.
int drawnPixels(const QQuickItem *text)
{
    return text->property("fontInfo").value<QJSValue>().property(u"pixelSize"_s).toInt();
}
} // namespace

class TestScreenText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void theTypefaceIsThere();
    void everySceneDrawsInEveryTheme_data();
    void everySceneDrawsInEveryTheme();
    void noTextIsCut_data() { scenesAndPanels(); }
    void noTextIsCut();
    void noTextCoversAnother_data() { scenesAndPanels(); }
    void noTextCoversAnother();
    void guestsCanReadEveryText_data() { scenesAndPanels(); }
    void guestsCanReadEveryText();
    void theWordsOfEveryStateFit_data();
    void theWordsOfEveryStateFit();
    void digitsBehindTheTimePromptAreDots();

private:
    void scenesAndPanels();
    void speak(const QString &language);
    QList<QQuickItem *> texts();
    QList<QQuickItem *> shownTexts();
    void verifyNothingIsCut(const QList<QQuickItem *> &texts, const QByteArray &state = {});
    void verifyAllIsInItsPlace(const QList<QQuickItem *> &texts, const QByteArray &state = {});
    void verifyNothingIsCovered(const QList<QQuickItem *> &texts, const QByteArray &state = {});
    void verifyTitleIsLarge(const QList<QQuickItem *> &texts, double least, const QByteArray &state);
    SceneWalk m_walk;
    Panel m_panel;
    QString m_language = u"en"_s;
};

// German words are among the longest that there are.
void TestScreenText::scenesAndPanels()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<int>("panel");
    QTest::addColumn<QString>("language");
    for (int i = 0; i < allPanels.size(); ++i) {
        const QStringList scenes = m_walk.names() + m_walk.covers();
        for (const QString &scene : scenes) {
            for (const QString &language : {u"en"_s, u"de"_s})
                QTest::addRow("%s %s %s", qPrintable(scene), allPanels.at(i).name().constData(), qPrintable(language))
                    << scene << i << language;
        }
    }
}

void TestScreenText::speak(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_walk.setLanguage(language);
}

// Texts of the present row's scene, without the numbers on the drawn box and what lies under the prompt or the cover.
QList<QQuickItem *> TestScreenText::texts()
{
    QFETCH(QString, scene);
    QFETCH(int, panel);
    QFETCH(QString, language);
    speak(language);
    m_panel = allPanels.at(panel);
    m_walk.show(scene, m_panel);
    return shownTexts();
}

QList<QQuickItem *> TestScreenText::shownTexts()
{
    const char *over = m_walk.shown("SleepCover").isEmpty() ? "TimePrompt" : "SleepCover";
    const bool covered = !m_walk.shown(over).isEmpty();
    QList<QQuickItem *> found = m_walk.shown("QQuickText");
    found.removeIf([covered, over](const QQuickItem *item) {
        return item->property("text").toString().isEmpty() || SceneWalk::isInside(item, "BoxDrawing")
            || SceneWalk::isInside(item, over) != covered;
    });
    return found;
}

void TestScreenText::theTypefaceIsThere()
{
    m_walk.show(u"G1-home"_s, allPanels.first());
    const QList<QQuickItem *> found = m_walk.shown("QQuickText");
    QVERIFY(!found.isEmpty());
    for (const QQuickItem *item : found)
        QCOMPARE(QFontInfo(item->property("font").value<QFont>()).family(), u"Inter"_s);
}

void TestScreenText::everySceneDrawsInEveryTheme_data()
{
    QTest::addColumn<QString>("theme");
    QTest::addColumn<int>("panel");
    for (const QString &theme : allThemes) {
        for (int i = 0; i < allPanels.size(); ++i)
            QTest::addRow("%s %s", qPrintable(theme), allPanels.at(i).name().constData()) << theme << i;
    }
}

void TestScreenText::everySceneDrawsInEveryTheme()
{
    QFETCH(QString, theme);
    QFETCH(int, panel);
    QSet<QRgb> papers;
    const QStringList scenes = m_walk.names();
    QVERIFY(scenes.size() >= 40);
    for (const QString &scene : scenes) {
        m_walk.show(scene, allPanels.at(panel), theme);
        const QImage picture = m_walk.window().grabWindow();
        QCOMPARE(picture.size(), allPanels.at(panel).pixels);
        if (!scene.startsWith("G12"_L1))
            papers.insert(picture.pixel(2, picture.height() / 2));
    }
    QCOMPARE(papers.size(), 1); // the theme's paper everywhere
}

void TestScreenText::noTextIsCut()
{
    const QList<QQuickItem *> found = texts();
    QVERIFY(!found.isEmpty());
    verifyNothingIsCut(found);
    verifyAllIsInItsPlace(found);
}

void TestScreenText::verifyNothingIsCut(const QList<QQuickItem *> &texts, const QByteArray &state)
{
    for (const QQuickItem *item : texts) {
        const QByteArray what = state + SceneWalk::describe(item);
        QVERIFY2(!item->property("truncated").toBool(), what);
        QVERIFY2(item->property("contentWidth").toDouble() <= item->width() + 1, what);
        QVERIFY2(item->property("contentHeight").toDouble() <= item->height() + 1, what);
        QVERIFY2(QRectF(QPointF(), m_panel.pixels).adjusted(-1, -1, 1, 1).contains(SceneWalk::place(item)), what);
    }
}

// Words in the button or card that they belong to; fields and bands between header and footer.
void TestScreenText::verifyAllIsInItsPlace(const QList<QQuickItem *> &texts, const QByteArray &state)
{
    for (const QQuickItem *item : texts) {
        const QQuickItem *owner = item->parentItem();
        while (owner != nullptr && !SceneWalk::isA(owner, "Pressable"))
            owner = owner->parentItem();
        const double slack = drawnPixels(item) * 0.2;
        const bool inside = owner == nullptr
            || SceneWalk::place(owner).contains(SceneWalk::place(item).adjusted(0, slack, 0, -slack));
        QVERIFY2(inside, state + SceneWalk::describe(item));
    }
    if (!m_walk.shown("TimePrompt").isEmpty() || !m_walk.shown("SleepCover").isEmpty())
        return;
    const double top = SceneWalk::place(m_walk.shown("Header").constFirst()).bottom();
    const double bottom = SceneWalk::place(m_walk.shown("Footer").constFirst()).top();
    for (const char *type :
         {"CodeCells", "PinDots", "NumberField", "ReaderBand", "StepRow", "SmallButton", "WideButton"}) {
        const QList<QQuickItem *> found = m_walk.shown(type);
        for (const QQuickItem *item : found) {
            const QRectF place = SceneWalk::place(item);
            QVERIFY2(place.top() >= top - 1 && place.bottom() <= bottom + 1, state + SceneWalk::describe(item));
        }
    }
}

void TestScreenText::noTextCoversAnother() { verifyNothingIsCovered(texts()); }

void TestScreenText::verifyNothingIsCovered(const QList<QQuickItem *> &texts, const QByteArray &state)
{
    const auto painted = [](const QQuickItem *item) {
        // The box of a line is taller than its letters.
        const QRectF box = SceneWalk::place(item);
        const double slack = item->property("font").value<QFont>().pixelSize() * 0.14;
        return box.adjusted(1, slack, -1, -slack);
    };
    for (int i = 0; i < texts.size(); ++i) {
        for (int j = i + 1; j < texts.size(); ++j)
            QVERIFY2(!painted(texts.at(i)).intersects(painted(texts.at(j))),
                     state + SceneWalk::describe(texts.at(i)) + " and " + SceneWalk::describe(texts.at(j)));
    }
}

void TestScreenText::guestsCanReadEveryText()
{
    QFETCH(QString, scene);
    const QList<QQuickItem *> found = texts();
    for (const QQuickItem *item : found) {
        const double millimetres = drawnPixels(item) * interCaps / m_panel.mm(1);
        // Caps of 2.6 mm: 20 minutes of arc at 450 mm.
        QVERIFY2(millimetres >= 2.55, SceneWalk::describe(item));
        // Titles, steps, digits and the primary button: 3/16 inch; half a pixel of rounding on the small panel.
        const bool needed = SceneWalk::isA(item, "PageTitle") || SceneWalk::isInside(item, "PrimaryButton");
        const double least = scene.endsWith("large"_L1) ? 5.5 : m_panel.compact ? 3.4 : 4.6;
        if (needed)
            QVERIFY2(millimetres >= least, SceneWalk::describe(item));
    }
}

// Words that only some of the values of a property bring up, so that no scene of its own is needed for each.
void TestScreenText::theWordsOfEveryStateFit_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<QByteArray>("property");
    QTest::addColumn<QString>("values");
    const auto state = [](const char *scene, const char *property, const char *values) {
        QTest::addRow("%s %s", scene, property)
            << QString::fromLatin1(scene) << QByteArray(property) << QString::fromLatin1(values);
    };
    state("G2-identify", "problem", "wrong tooShort tooLong slip noCountry noTexts locked");
    state("G2-identify-phone", "problem", "wrong tooShort tooLong slip noCountry noTexts locked");
    state("G2-identify", "kind", "booking access key offline");
    state("G3-sent", "problem", "wrong expired unreachable tooShort tooLong somethingNew");
    state("G3-sent-alone", "problem", "wrong expired unreachable tooShort tooLong somethingNew");
    state("G4-pin-alone", "problem", "wrong tooShort tooLong somethingNew");
    state("G4-app", "problem", "wrong used noTime tooShort tooLong somethingNew");
    state("G4-app-alone-large", "problem", "wrong used noTime tooShort tooLong somethingNew");
    state("G8-done-astray", "kind", "taken returned returnedAstray keptOther nothingTaken handedOver closed");
    state("G23-second", "problem", "samePerson notAllowed locked moreProof unknown notStored somethingNew");
    state("G26-new-pin", "problem",
          "notSame repeat run pairs date year phoneTail keypadShape tooShort tooLong notStored other");
    state("G27-app-confirm", "problem", "wrong notStored");
    state("G28-badge", "problem", "keyFob taken notLinkable notStored");
    state("G29-receiver", "problem", "samePerson notAllowed locked moreProof unknown notStored somethingNew");
    state("G30-from-afar-code", "phase", "press code");
    state("G1-home-power-only", "notice", "power powerSleeps powerSaves powerLow");
    state("G1-home-both", "notice", "power powerSleeps powerSaves powerLow offline");
    state("G1-home-both-legacy", "notice", "power powerSleeps powerSaves offline");
    state("M6-outage-both", "service", "all sleeps low");
    state("M6-ups-ask", "question", "rated alone connected young");
    state("M6-ups-hindered", "obstacle", "noMains silent low doorOpen");
    state("M6-ups-ready", "broken", "givenUp nobody outage tooEarly notStored");
    state("M6-ups-failed", "fault", "answers notNoticed fell tooLittle silent stayedAway");
    state("G33-networks-none", "phase", "searching found none off");
    state("G34-join", "problem", "wrongPassword");
    state("G34-join", "stage", "joining joined");
    state("G34-not-joined", "problem", "outOfReach noAddress refused noService somethingNew");
    state("refused-viewOnly", "reason",
          "noPermission viewOnly notYet ended outsideHours clockSuspect staleData keyOut noKeyHere binFaulty boxFull "
          "busy "
          "batteryLow boardLost notStored unknownFob unknownBadge badgeOff badgeNotFob badFormat codeUsed otherBox "
          "lockedOut "
          "lockedTillReset stepUp needSecondFactor needCodeToo somethingNew");
}

void TestScreenText::theWordsOfEveryStateFit()
{
    QFETCH(QString, scene);
    QFETCH(QByteArray, property);
    QFETCH(QString, values);
    const QStringList states = values.split(u' ');
    for (int at = 0; at < 8; ++at) {
        m_panel = allPanels.at(at % 2);
        const bool large = at % 4 >= 2;
        speak(at < 4 ? u"en"_s : u"de"_s);
        m_walk.show(scene, m_panel);
        m_walk.shell()->setProperty("largeText", large);
        auto *page = m_walk.shell()->property("page").value<QQuickItem *>();
        for (const auto &[name, value] : {std::pair("when", "tomorrow at 15:00"), std::pair("holder", "J. Okafor"),
                                          std::pair("receiver", "J. Okafor"), std::pair("dueText", "Sunday 11:00")}) {
            if (page->property(name).isValid())
                page->setProperty(name, QString::fromLatin1(value));
        }
        for (const QString &state : states) {
            page->setProperty(property, QString());
            const QString calm = page->property("instruction").toString();
            page->setProperty(property, state);
            if (property == "problem")
                QVERIFY2(page->property("instruction").toString() != calm
                             && !page->property("instruction").toString().isEmpty(),
                         qPrintable(state));
            if (scene.startsWith("G2-"_L1))
                page->setProperty("when", u"10:52"_s);
            static_cast<void>(m_walk.window().grabWindow());
            const QByteArray what = m_panel.name() + (large ? " large " : " ") + m_language.toUtf8() + ' '
                + state.toUtf8() + ": ";
            const QList<QQuickItem *> found = shownTexts();
            verifyNothingIsCut(found, what);
            verifyAllIsInItsPlace(found, what);
            verifyNothingIsCovered(found, what);
            verifyTitleIsLarge(found, large ? 5.5 : m_panel.compact ? 3.4 : 4.6, what);
            if (QTest::currentTestFailed())
                return;
        }
    }
}

void TestScreenText::verifyTitleIsLarge(const QList<QQuickItem *> &texts, double least, const QByteArray &state)
{
    for (const QQuickItem *item : texts) {
        if (SceneWalk::isA(item, "PageTitle"))
            QVERIFY2(drawnPixels(item) * interCaps / m_panel.mm(1) >= least, state + SceneWalk::describe(item));
    }
}

void TestScreenText::digitsBehindTheTimePromptAreDots()
{
    speak(u"en"_s);
    m_walk.show(u"G12-prompt"_s, allPanels.first());
    const QList<QQuickItem *> cells = m_walk.shown("CodeCells");
    QCOMPARE(cells.size(), 1);
    const QList<QQuickItem *> found = m_walk.shown("QQuickText");
    for (const QQuickItem *item : found) {
        if (SceneWalk::isInside(item, "CodeCells"))
            QVERIFY2(false, SceneWalk::describe(item));
    }
}

QTEST_MAIN(TestScreenText)
#include "tst_screentext.moc"
