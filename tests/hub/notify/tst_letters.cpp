// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/hub/notify/lettertext.h>
#include <app/hub/notify/messages.h>
#include <app/hub/notify/secrettext.h>
#include <app/hub/notify/smssize.h>

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace latchkey;
using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

using What = AlertNotice::What;

namespace {

const QStringList Languages{u"en"_s, u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"it"_s, u"ja"_s};
const QVector<MessageKind> Kinds{
    MessageKind::LoginCode,   MessageKind::ExchangeCode,  MessageKind::ResetLink,      MessageKind::PasswordChanged,
    MessageKind::BookingCode, MessageKind::BookingLink,   MessageKind::BookingChanged, MessageKind::BookingCancelled,
    MessageKind::Invitation,  MessageKind::MemberAdded,   MessageKind::NumberCode,     MessageKind::NumberChanged,
    MessageKind::AddressLink, MessageKind::AddressChanged};
const QDateTime Monday(QDate(2025, 6, 2), QTime(8, 0), QTimeZone::utc());

QString textOf(const Secret &secret) { return QString::fromUtf8(viewOf(secret)); }

QStringList bracesOf(const QString &text)
{
    static const QRegularExpression Brace(u"\\{\\w+\\}|%n"_s);
    QStringList found;
    for (auto it = Brace.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

} // namespace

/// What people read, in every language.
class TestLetters : public QObject {
    Q_OBJECT

    MessageWords m_words;
    Messages m_messages{m_words};

    [[nodiscard]] static MessageFacts facts(MessageKind kind);
    [[nodiscard]] static AlertNotice notice(AlertKind kind, What what, bool early = false);
    [[nodiscard]] static Reader reader(const QString &language, Channel channel)
    {
        return {channel, language, QTimeZone("Europe/Berlin")};
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void thereIsACatalogueOfEveryLanguage();
    void everyTranslationSpeaksOfTheSameThings_data();
    void everyTranslationSpeaksOfTheSameThings();
    void everyMessageIsWholeInEveryLanguage_data();
    void everyMessageIsWholeInEveryLanguage();
    void everyAlarmIsWholeInEveryLanguage_data();
    void everyAlarmIsWholeInEveryLanguage();
    void aCodeIsOneTextMessage_data();
    void aCodeIsOneTextMessage();
    void newsAreOneTextMessageWhereTheAlphabetAllows_data();
    void newsAreOneTextMessageWhereTheAlphabetAllows();
    void theWordsAreThoseOfTheHouse();
    void anEmailHasAFooterAndAPage();
    void minutesAreCountedAsTheLanguageCounts_data();
    void minutesAreCountedAsTheLanguageCounts();
    void timesAreThoseOfTheReadersPlace_data();
    void timesAreThoseOfTheReadersPlace();
    void aKeyNamesItsHolderWhereOneIsKnown();
    void aReminderSaysSo();
    void namesCannotBecomeWordsOrMarkup();
    void aDialectFallsBackToItsLanguageAndStrangersToEnglish();
};

MessageFacts TestLetters::facts(MessageKind kind)
{
    MessageFacts facts;
    facts.site = u"Hotel am Hafen"_s;
    facts.box = u"North gate"_s;
    facts.key = u"Van 12"_s;
    facts.from = Monday;
    facts.until = Monday.addDays(2);
    facts.at = Monday;
    facts.life = 5min;
    const bool link = kind == MessageKind::ResetLink || kind == MessageKind::BookingLink
        || kind == MessageKind::Invitation || kind == MessageKind::MemberAdded || kind == MessageKind::AddressLink;
    const bool booking = kind == MessageKind::BookingCode;
    facts.secret = secretOf(link ? "https://hub.example/k/Zx81a&b" : booking ? "461 234 567" : "123456");
    return facts;
}

AlertNotice TestLetters::notice(AlertKind kind, What what, bool early)
{
    const bool door = kind == AlertKind::DoorOpen || kind == AlertKind::DoorForced;
    return {what,  u"r"_s, {kind, u"b"_s, door ? u"3"_s : u"k"_s},         Monday,
            early, 18,     {u"North gate"_s, u"Van 12"_s, u"Anna Berg"_s}, {}};
}

void TestLetters::thereIsACatalogueOfEveryLanguage() { QCOMPARE(m_words.languages(), Languages); }

void TestLetters::everyTranslationSpeaksOfTheSameThings_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Languages)
        QTest::newRow(qPrintable(language)) << language;
}

void TestLetters::everyTranslationSpeaksOfTheSameThings()
{
    QFETCH(QString, language);
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/translations/messages_%1.ts").arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QString source;
    bool inForms = false;
    int count = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"source")
            source = xml.readElementText();
        const bool several = xml.name() == u"message" && xml.attributes().value(u"numerus"_s) == u"yes";
        inForms = xml.name() == u"message" ? several : inForms;
        if (xml.name() != (inForms ? u"numerusform" : u"translation"))
            continue;
        const QString words = xml.readElementText();
        QStringList wanted = bracesOf(source);
        QStringList found = bracesOf(words);
        // A form for "one" or "two" may have the number in its words.
        wanted.removeAll(u"%n"_s);
        found.removeAll(u"%n"_s);
        QVERIFY2(found == wanted, qPrintable(words));
        QVERIFY2(!words.trimmed().isEmpty(), qPrintable(source));
        ++count;
    }
    QVERIFY(count >= (language == u"en" ? 4 : 67));
}

void TestLetters::everyMessageIsWholeInEveryLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<Channel>("channel");
    for (const QString &language : Languages) {
        QTest::addRow("%s mail", qPrintable(language)) << language << Channel::Mail;
        QTest::addRow("%s text", qPrintable(language)) << language << Channel::Text;
    }
}

void TestLetters::everyMessageIsWholeInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(Channel, channel);
    for (const MessageKind kind : Kinds) {
        const MessageFacts facts = this->facts(kind);
        const Letter letter = m_messages.write(kind, facts, reader(language, channel));
        const QString text = textOf(letter.text);
        const bool holdsSecret = kind != MessageKind::PasswordChanged && kind != MessageKind::BookingChanged
            && kind != MessageKind::BookingCancelled && kind != MessageKind::NumberChanged
            && kind != MessageKind::AddressChanged;
        QCOMPARE(text.count(textOf(facts.secret)), holdsSecret ? 1 : 0);
        QVERIFY2(bracesOf(text).isEmpty(), qPrintable(text));
        QVERIFY(!letter.subject.contains(textOf(facts.secret)));
        QVERIFY2(bracesOf(letter.subject).isEmpty(), qPrintable(letter.subject));
        QCOMPARE(letter.subject.isEmpty(), channel == Channel::Text);
        QCOMPARE(letter.html.isEmpty(), channel == Channel::Text);
    }
}

void TestLetters::everyAlarmIsWholeInEveryLanguage_data() { everyMessageIsWholeInEveryLanguage_data(); }

void TestLetters::everyAlarmIsWholeInEveryLanguage()
{
    QFETCH(QString, language);
    QFETCH(Channel, channel);
    for (int kind = 0; kind <= int(AlertKind::BadgeUnused); ++kind) {
        for (const auto &[what, early] :
             {std::pair(What::Raised, false), {What::Raised, true}, {What::Reminder, false}, {What::Over, false}}) {
            const AlertNotice told = notice(AlertKind(kind), what, early);
            const Letter letter = m_messages.write(told, u"Hotel am Hafen"_s, reader(language, channel));
            const QString text = textOf(letter.text);
            QVERIFY2(bracesOf(text).isEmpty(), qPrintable(text));
            QVERIFY2(bracesOf(letter.subject).isEmpty(), qPrintable(letter.subject));
            QVERIFY2(text.contains(u"North gate") || text.contains(u"Van 12") || text.contains(u"Anna Berg"),
                     qPrintable(text));
            QCOMPARE(letter.subject.isEmpty(), channel == Channel::Text);
        }
    }
}

void TestLetters::aCodeIsOneTextMessage_data() { everyTranslationSpeaksOfTheSameThings_data(); }

void TestLetters::aCodeIsOneTextMessage()
{
    QFETCH(QString, language);
    for (const MessageKind kind : {MessageKind::LoginCode, MessageKind::ExchangeCode, MessageKind::NumberCode}) {
        MessageFacts facts = this->facts(kind);
        facts.site = facts.box = u"Latchkey House Board"_s; // 20 letters
        const Letter letter = m_messages.write(kind, facts, reader(language, Channel::Text));
        QVERIFY2(smsSizeOf(viewOf(letter.text))->parts == 1, qPrintable(textOf(letter.text)));
    }
}

void TestLetters::newsAreOneTextMessageWhereTheAlphabetAllows_data() { everyTranslationSpeaksOfTheSameThings_data(); }

void TestLetters::newsAreOneTextMessageWhereTheAlphabetAllows()
{
    QFETCH(QString, language);
    const auto check = [&](const Letter &letter, int most) {
        const auto size = smsSizeOf(viewOf(letter.text));
        QVERIFY2(size->parts <= (size->wide ? most : 1), qPrintable(textOf(letter.text)));
    };
    for (int kind = 0; kind <= int(AlertKind::BadgeUnused); ++kind) {
        for (const What what : {What::Raised, What::Over})
            check(m_messages.write(notice(AlertKind(kind), what), u"Hotel"_s, reader(language, Channel::Text)), 2);
    }
    for (const MessageKind kind : {MessageKind::BookingCode, MessageKind::BookingLink, MessageKind::BookingChanged,
                                   MessageKind::BookingCancelled})
        check(m_messages.write(kind, facts(kind), reader(language, Channel::Text)), 3);
}

void TestLetters::theWordsAreThoseOfTheHouse()
{
    // The glossary's "never" column and ux.md's list, for the English that all languages follow.
    static const QRegularExpression Never(
        u"\\b(please|sorry|invalid|error|failed|forbidden|oops|credential|authenticate|compartment|locker|token|"
        u"kiosk|terminal|station|reservation|administrator|operator|cloud|overdue|collect|retrieve|SMS)\\b|!"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const MessageKind kind : Kinds) {
        const Letter letter = m_messages.write(kind, facts(kind), reader(u"en"_s, Channel::Mail));
        QVERIFY2(!(letter.subject + textOf(letter.text)).contains(Never), qPrintable(textOf(letter.text)));
    }
    for (int kind = 0; kind <= int(AlertKind::BadgeUnused); ++kind) {
        for (const What what : {What::Raised, What::Over}) {
            const auto letter = m_messages.write(notice(AlertKind(kind), what), u"Hotel"_s,
                                                 reader(u"en"_s, Channel::Mail));
            QVERIFY2(!(letter.subject + textOf(letter.text)).contains(Never), qPrintable(textOf(letter.text)));
        }
    }
}

void TestLetters::anEmailHasAFooterAndAPage()
{
    const Letter letter = m_messages.write(MessageKind::LoginCode, facts(MessageKind::LoginCode),
                                           reader(u"en"_s, Channel::Mail));
    QCOMPARE(letter.subject, u"Your code to log in"_s);
    QCOMPARE(textOf(letter.text),
             u"Your code to log in at Hotel am Hafen: 123456. It is valid for 5 minutes. Tell it to nobody.\n\n"
             u"Hotel am Hafen sent this by itself. Nobody reads an answer to it.\n"_s);
    QCOMPARE(
        textOf(letter.html),
        u"<!DOCTYPE html>\n<html lang=\"en\" dir=\"ltr\">\n<head><meta charset=\"utf-8\"></head>\n<body>\n"
        u"<p>Your code to log in at Hotel am Hafen: <strong dir=\"ltr\">123456</strong>. It is valid for 5 minutes. "
        u"Tell it to nobody.</p>\n"
        u"<p>Hotel am Hafen sent this by itself. Nobody reads an answer to it.</p>\n</body>\n</html>\n"_s);
    const Letter arabic = m_messages.write(MessageKind::ResetLink, facts(MessageKind::ResetLink),
                                           reader(u"ar"_s, Channel::Mail));
    QVERIFY(textOf(arabic.html).contains(u"<html lang=\"ar\" dir=\"rtl\">"));
    QVERIFY(
        textOf(arabic.html)
            .contains(u"<p><a href=\"https://hub.example/k/Zx81a&amp;b\">https://hub.example/k/Zx81a&amp;b</a></p>"));
}

void TestLetters::minutesAreCountedAsTheLanguageCounts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("words");
    QTest::newRow("one in English") << u"en"_s << 1 << u"for 1 minute."_s;
    QTest::newRow("five in English") << u"en"_s << 5 << u"for 5 minutes."_s;
    QTest::newRow("one in German") << u"de"_s << 1 << u"gilt 1 Minute."_s;
    QTest::newRow("ten in German") << u"de"_s << 10 << u"gilt 10 Minuten."_s;
    QTest::newRow("two in Arabic") << u"ar"_s << 2 << u"لمدة دقيقتين."_s;
    QTest::newRow("five in Arabic") << u"ar"_s << 5 << u"لمدة 5 دقائق."_s;
    QTest::newRow("thirty in Arabic") << u"ar"_s << 30 << u"لمدة 30 دقيقة."_s;
    QTest::newRow("one in Japanese") << u"ja"_s << 1 << u"1分間"_s;
}

void TestLetters::minutesAreCountedAsTheLanguageCounts()
{
    QFETCH(QString, language);
    QFETCH(int, minutes);
    QFETCH(QString, words);
    MessageFacts facts = this->facts(MessageKind::LoginCode);
    facts.life = std::chrono::minutes(minutes);
    const QString text = textOf(m_messages.write(MessageKind::LoginCode, facts, reader(language, Channel::Mail)).text);
    QVERIFY2(text.contains(words), qPrintable(text));
}

void TestLetters::timesAreThoseOfTheReadersPlace_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"en"_s << u"02/06/2025 10:00"_s;
    QTest::newRow("German") << u"de"_s << u"02.06.25 10:00"_s;
    QTest::newRow("Japanese") << u"ja"_s << u"2025/06/02 10:00"_s;
}

void TestLetters::timesAreThoseOfTheReadersPlace()
{
    QFETCH(QString, language);
    QTEST(momentText(Monday, QTimeZone("Europe/Berlin"), language), "text");
    const QString arabic = momentText(Monday, QTimeZone("Europe/Berlin"), u"ar"_s);
    for (const QChar c : arabic)
        QVERIFY(c.digitValue() < 0 || c.unicode() < 0x80);
    QVERIFY(arabic.contains(u"2025"));
}

void TestLetters::aKeyNamesItsHolderWhereOneIsKnown()
{
    AlertNotice late = notice(AlertKind::KeyLate, What::Raised);
    QCOMPARE(textOf(m_messages.write(late, u"Hotel"_s, reader(u"en"_s, Channel::Text)).text),
             u"Van 12, box North gate: late, it was due back 02/06/2025 10:00. Anna Berg has it."_s);
    late.names.holder.clear();
    QCOMPARE(textOf(m_messages.write(late, u"Hotel"_s, reader(u"en"_s, Channel::Text)).text),
             u"Van 12, box North gate: late, it was due back 02/06/2025 10:00."_s);
    late.early = true;
    QCOMPARE(m_messages.write(late, u"Hotel"_s, reader(u"en"_s, Channel::Mail)).subject, u"Van 12 is due soon"_s);
}

void TestLetters::aReminderSaysSo()
{
    const Letter letter = m_messages.write(notice(AlertKind::PowerLost, What::Reminder), u"Hotel"_s,
                                           reader(u"en"_s, Channel::Mail));
    QCOMPARE(letter.subject, u"Reminder: Box North gate has no power"_s);
    QVERIFY(textOf(letter.text).startsWith(u"Reminder: Box North gate: no power since 02/06/2025 10:00."));
}

void TestLetters::namesCannotBecomeWordsOrMarkup()
{
    MessageFacts facts = this->facts(MessageKind::BookingCode);
    facts.key = u"{code} <b>&\"%n\r\nBcc: x"_s;
    const Letter letter = m_messages.write(MessageKind::BookingCode, facts, reader(u"en"_s, Channel::Mail));
    QVERIFY(
        textOf(letter.text).startsWith(u"{code} <b>&\"%n  Bcc: x, box North gate: pick up with the code 461 234 567,"));
    QCOMPARE(textOf(letter.text).count(u"461 234 567"), 1);
    QVERIFY(textOf(letter.html).contains(u"<p>{code} &lt;b&gt;&amp;&quot;%n  Bcc: x, box"));
    AlertNotice late = notice(AlertKind::KeyLate, What::Raised);
    late.names.key = u"a\r\nBcc: x"_s;
    QCOMPARE(m_messages.write(late, u"Hotel"_s, reader(u"en"_s, Channel::Mail)).subject, u"a  Bcc: x is late"_s);
}

void TestLetters::aDialectFallsBackToItsLanguageAndStrangersToEnglish()
{
    QCOMPARE(m_words.text("Choose a new password", u"de-CH"_s), u"Wählen Sie ein neues Passwort"_s);
    QCOMPARE(m_words.text("Choose a new password", u"de_AT"_s), u"Wählen Sie ein neues Passwort"_s);
    QCOMPARE(m_words.text("Choose a new password", u"tlh"_s), u"Choose a new password"_s);
    QCOMPARE(m_words.text("Choose a new password", QString()), u"Choose a new password"_s);
    const Letter stranger = m_messages.write(MessageKind::LoginCode, facts(MessageKind::LoginCode),
                                             reader(u"tlh"_s, Channel::Mail));
    QVERIFY(textOf(stranger.text).contains(u"for 5 minutes."));
}

QTEST_GUILESS_MAIN(TestLetters)
#include "tst_letters.moc"
