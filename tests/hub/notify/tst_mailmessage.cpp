// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/hub/notify/mailmessage.h>
#include <app/hub/notify/secrettext.h>

#include <QRegularExpression>
#include <QTimeZone>

using namespace latchkey;
using namespace latchkey::hub::notify;
using namespace Qt::Literals::StringLiterals;

/// How an e-mail is written; that others read it so, tst_mailsender shows.
class TestMailMessage : public QObject {
    Q_OBJECT

    [[nodiscard]] static MailMessage message();
    [[nodiscard]] static QByteArray textOf(const MailMessage &message);

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void addressesAreToldFromOtherTexts_data();
    void addressesAreToldFromOtherTexts();
    void hostsInOtherAlphabetsBecomeAscii();
    void theMessageIsAsciiInShortLines();
    void longSubjectsAreFoldedBetweenCharacters();
    void theDateHasItsWeekday();
    void whatWouldBecomeAHeaderIsRefused_data();
    void whatWouldBecomeAHeaderIsRefused();
    void emptyAndEndlessTextsAreRefused();
    void noCopyOfTheTextIsReadable();
};

MailMessage TestMailMessage::message()
{
    return {"m-1",
            QDateTime(QDate(2025, 6, 2), QTime(8, 0), QTimeZone::utc()),
            *MailAddress::fromString(u"keys@hotel.example"_s),
            u"Hotel"_s,
            *MailAddress::fromString(u"anna@guest.example"_s),
            u"Your key"_s,
            secretOf("Code 123456\n"),
            {}};
}

QByteArray TestMailMessage::textOf(const MailMessage &message)
{
    const auto mail = written(message);
    return mail ? viewOf(*mail).toByteArray() : QByteArray();
}

void TestMailMessage::addressesAreToldFromOtherTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("right");
    const auto yes = [](const char *name, const QString &text) { QTest::newRow(name) << text << true; };
    const auto no = [](const char *name, const QString &text) { QTest::newRow(name) << text << false; };
    yes("plain", u"anna@example.org"_s);
    yes("dots and plus", u"anna.b+keys@mail.example.org"_s);
    yes("odd but legal", u"!#$%&'*+-/=?^_`{|}~@x.y"_s);
    yes("no dot in the host", u"root@localhost"_s);
    yes("64 characters", QString(64, u'a') + u"@example.org"_s);
    no("65 characters", QString(65, u'a') + u"@example.org"_s);
    no("255 characters", u"a@"_s + QString(62, u'b') + (u'.' + QString(62, u'c')).repeated(3) + u".d"_s);
    no("nothing", QString());
    no("no name", u"@example.org"_s);
    no("no host", u"anna@"_s);
    no("no at", u"anna"_s);
    no("two ats", u"anna@b@example.org"_s);
    no("two dots", u"anna..b@example.org"_s);
    no("dot first", u".anna@example.org"_s);
    no("dot last", u"anna.@example.org"_s);
    no("quoted", u"\"anna b\"@example.org"_s);
    no("space", u"anna b@example.org"_s);
    no("angle", u"anna>@example.org"_s);
    no("comma", u"anna,bob@example.org"_s);
    no("line break in the name", u"anna\r\nRCPT TO:<evil@x>@example.org"_s);
    no("line feed in the name", u"an\nna@example.org"_s);
    no("return in the name", u"an\rna@example.org"_s);
    no("line break behind", u"anna@example.org\r\n"_s);
    no("line break in the host", u"anna@exam\nple.org"_s);
    no("zero", u"anna\0@example.org"_s);
    no("name beyond ASCII", u"änna@example.org"_s);
    no("label of 64", u"anna@"_s + QString(64, u'x') + u".org"_s);
    no("hyphen first", u"anna@-example.org"_s);
    no("hyphen last", u"anna@example-.org"_s);
    no("underscore", u"anna@exam_ple.org"_s);
    no("address literal", u"anna@[127.0.0.1]"_s);
}

void TestMailMessage::addressesAreToldFromOtherTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, right);
    const auto address = MailAddress::fromString(text);
    QCOMPARE(address.has_value(), right);
    if (address)
        QCOMPARE(address->bytes(), text.toLatin1());
}

void TestMailMessage::hostsInOtherAlphabetsBecomeAscii()
{
    const auto address = MailAddress::fromString(u"anna@bücher.example"_s);
    QVERIFY(address);
    QCOMPARE(address->bytes(), "anna@xn--bcher-kva.example");
    QCOMPARE(address->host(), "xn--bcher-kva.example");
}

void TestMailMessage::theMessageIsAsciiInShortLines()
{
    MailMessage mail = message();
    mail.fromName = u"Hôtel 鍵"_s.repeated(10);
    mail.text = secretOf(QByteArray("\xc3\xa9").repeated(1000));
    mail.html = mail.text;
    const QByteArray text = textOf(mail);
    QVERIFY(text.endsWith("--\r\n"));
    const auto lines = text.split('\n');
    for (const QByteArray &line : lines) {
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
        QVERIFY2(line.size() <= 79, line);
        QVERIFY(std::all_of(line.cbegin(), line.cend(), [](char c) { return c == '\r' || (c >= ' ' && c <= '~'); }));
    }
}

void TestMailMessage::longSubjectsAreFoldedBetweenCharacters()
{
    MailMessage mail = message();
    mail.subject = u"a"_s + u"鍵🔑é"_s.repeated(12);
    static const QRegularExpression Word(u"=\\?UTF-8\\?B\\?([^?]*)\\?="_s);
    const QString text = QString::fromLatin1(textOf(mail))
                             .section(u"Subject: "_s, 1)
                             .section(u"Auto-Submitted"_s, 0, 0);
    QString read;
    int words = 0;
    for (auto it = Word.globalMatch(text); it.hasNext(); ++words) {
        const auto word = it.next();
        QVERIFY(word.capturedLength() <= 75);
        const QString part = QString::fromUtf8(QByteArray::fromBase64(word.captured(1).toLatin1()));
        QVERIFY(!part.contains(QChar::ReplacementCharacter));
        read += part;
    }
    QCOMPARE(read, mail.subject);
    QVERIFY(words > 1);
}

void TestMailMessage::theDateHasItsWeekday()
{
    MailMessage mail = message();
    QVERIFY(textOf(mail).startsWith("Date: Mon, 02 Jun 2025 08:00:00 +0000\r\n"));
    mail.date = mail.date.toTimeZone(QTimeZone(2 * 3600));
    QVERIFY(textOf(mail).startsWith("Date: Mon, 02 Jun 2025 08:00:00 +0000\r\n"));
}

void TestMailMessage::whatWouldBecomeAHeaderIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CR LF") << u"x\r\nBcc: y@z"_s;
    QTest::newRow("LF") << u"x\nBcc: y@z"_s;
    QTest::newRow("CR") << u"x\rBcc: y@z"_s;
    QTest::newRow("zero") << u"x\0y"_s;
    QTest::newRow("next line") << u"x\u0085y"_s;
    QTest::newRow("line separator") << u"x\u2028y"_s;
    QTest::newRow("too long") << QString(201, u'x');
}

void TestMailMessage::whatWouldBecomeAHeaderIsRefused()
{
    QFETCH(QString, text);
    MailMessage mail = message();
    mail.subject = text;
    QCOMPARE(written(mail).error(), Fault::BadContent);
    mail = message();
    mail.fromName = text;
    QCOMPARE(written(mail).error(), Fault::BadContent);
    mail = message();
    mail.id = text.toUtf8();
    QCOMPARE(written(mail).error(), Fault::BadContent);
}

void TestMailMessage::emptyAndEndlessTextsAreRefused()
{
    MailMessage mail = message();
    mail.text = {};
    QCOMPARE(written(mail).error(), Fault::BadContent);
    mail.text = secretOf(QByteArray(256 * 1024 + 1, 'x'));
    QCOMPARE(written(mail).error(), Fault::BadContent);
    mail = message();
    mail.subject.clear();
    QCOMPARE(written(mail).error(), Fault::BadContent);
    mail = message();
    mail.date = {};
    QCOMPARE(written(mail).error(), Fault::BadContent);
}

void TestMailMessage::noCopyOfTheTextIsReadable()
{
    QVERIFY(!textOf(message()).contains("123456"));
    QVERIFY(textOf(message()).contains(QByteArray("Code 123456\r\n").toBase64()));
}

QTEST_GUILESS_MAIN(TestMailMessage)
#include "tst_mailmessage.moc"
