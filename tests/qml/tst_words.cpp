// SPDX-License-Identifier: Apache-2.0
// Reads every visible sentence out of the QML sources: plain words, short, each with a note for the translator.
#include <QtTest/QtTest>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sentence {
    QString file;
    int line = 0;
    QString text;
    bool noted = false;
};

QList<Sentence> sentencesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    static const QRegularExpression call(u"qsTr\\(\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QList<Sentence> found;
    for (int i = 0; i < lines.size(); ++i) {
        QRegularExpressionMatchIterator calls = call.globalMatch(lines.at(i));
        while (calls.hasNext()) {
            // The note stands in the line before, as lupdate wants it.
            const bool noted = i > 0 && lines.at(i - 1).trimmed().startsWith("//:"_L1);
            found.append({QFileInfo(path).fileName(), i + 1, calls.next().captured(1), noted});
        }
    }
    return found;
}

QList<Sentence> allSentences()
{
    QList<Sentence> all;
    for (const QString &folder : {u"/qml/controls"_s, u"/qml/pages"_s}) {
        QDirIterator files(QStringLiteral(LATCHKEY_SOURCE_DIR) + folder, {u"*.qml"_s}, QDir::Files);
        while (files.hasNext())
            all += sentencesOf(files.next());
    }
    return all;
}

QString where(const Sentence &s) { return u"%1:%2: \"%3\""_s.arg(s.file).arg(s.line).arg(s.text); }

} // namespace

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void noForbiddenWordIsUsed();
    void everySentenceIsShort();
    void everySentenceHasANoteForTheTranslator();
    void nothingIsShouted();
    void everyTextThatShowsDataIsPlain();
    void noPageCountsOrMovesByItself();

private:
    QList<Sentence> m_all;
};

void TestWords::initTestCase()
{
    m_all = allSentences();
    QVERIFY(m_all.size() > 150);
}

void TestWords::noForbiddenWordIsUsed()
{
    // No blame, no jargon; and one word for one thing: pick up, drop off, bin, key, code.
    static const QRegularExpression banned(
        u"\\b(please|sorry|invalid|errors?|fail(ed|ure)?|forbidden|oops|credentials?|authenticat\\w*|controllers?|"
        "sync\\w*|retriev\\w*|compartments?|tokens?|collect(ed|ion)?|returns?|returned|deposit\\w*|locker|slot)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const Sentence &s : std::as_const(m_all))
        QVERIFY2(!s.text.contains(banned), qPrintable(where(s)));
}

void TestWords::everySentenceIsShort()
{
    for (const Sentence &s : std::as_const(m_all)) {
        if (!s.text.startsWith("Staff:"_L1))
            QVERIFY2(s.text.size() <= 90, qPrintable(where(s)));
    }
}

void TestWords::everySentenceHasANoteForTheTranslator()
{
    for (const Sentence &s : std::as_const(m_all))
        QVERIFY2(s.noted, qPrintable(where(s)));
}

void TestWords::nothingIsShouted()
{
    static const QRegularExpression shouted(u"\\b[A-Z]{4,}\\b"_s);
    for (const Sentence &s : std::as_const(m_all)) {
        QVERIFY2(!s.text.contains(shouted), qPrintable(where(s)));
        QVERIFY2(!s.text.contains(u'!'), qPrintable(where(s)));
    }
}

void TestWords::everyTextThatShowsDataIsPlain()
{
    // All words go through LkText, which is plain; a bare Text would have to say so itself.
    for (const QString &folder : {u"/qml/controls"_s, u"/qml/pages"_s, u"/qml/main"_s}) {
        QDirIterator files(QStringLiteral(LATCHKEY_SOURCE_DIR) + folder, {u"*.qml"_s}, QDir::Files);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            if (text.contains(u"\nText {"_s) || text.contains(QRegularExpression(u"\\n\\s+Text \\{"_s)))
                QVERIFY2(text.contains("textFormat: Text.PlainText"_L1), qPrintable(file.fileName()));
            QVERIFY2(!text.contains("StyledText"_L1) && !text.contains("RichText"_L1), qPrintable(file.fileName()));
        }
    }
}

// Seconds come from the view model: a hidden page must not poll, and nothing moves on battery.
void TestWords::noPageCountsOrMovesByItself()
{
    static const QRegularExpression moving(
        u"\\b(Timer|\\w*Animation|\\w*Animator|Behavior on|Transition)\\b[^\n]*\\{"_s);
    QDirIterator files(QStringLiteral(LATCHKEY_SOURCE_DIR) + u"/qml/pages"_s, {u"*.qml"_s}, QDir::Files);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++read;
        if (files.fileName() != "PageDeck.qml"_L1) // makes pages ready once the first is drawn
            QVERIFY2(!QString::fromUtf8(file.readAll()).contains(moving), qPrintable(files.fileName()));
    }
    QVERIFY(read > 40);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
