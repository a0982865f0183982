// SPDX-License-Identifier: Apache-2.0
#include <core/site/sitefile.h>
#include <tests/core/sitetext.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using site::SiteFile;
using site::test::errorsOf;
using site::test::SiteText;
using site::test::siteWith;

namespace {

const QByteArray Dana = R"({"id":"dana","name":"Dana","badges":["04D0"]})"_ba;
const QByteArray Maple = R"({"id":"maple-3","name":"Maple 3","fob":"04A3"})"_ba;

} // namespace

class TestSiteFileErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void eachSlipIsToldInOneLine_data();
    void eachSlipIsToldInOneLine();
    void notOurKindOfFile_data();
    void notOurKindOfFile();
    void allErrorsAreToldAtOnce();
    void fiftyErrorsAreEnough();
    void noSecretIsInAnError();
    void hugeFilesAreRefusedUnread();

private:
    void addBoxRows();
    void addGeometryRows();
    void addPeopleRows();
    void addCodeRows();
    void addKeyRows();
    void addPermissionRows();
    void addTimeRows();
    static void row(const char *name, const SiteText &text, const QString &line)
    {
        QTest::newRow(name) << siteWith(text) << line;
    }
    static void person(const char *name, const QByteArray &members, const QString &line)
    {
        row(name, {.people = R"({"id":"a","name":"A",)" + members + "}"}, line);
    }
    static void permission(const char *name, const QByteArray &members, const QString &line)
    {
        row(name, {.people = Dana, .keys = Maple, .permissions = "{" + members + "}"}, line);
    }
    static void timed(const char *name, const QByteArray &members, const QString &line)
    {
        permission(name, R"("person":"dana","key":"maple-3",)" + members, line);
    }
};

void TestSiteFileErrors::addBoxRows()
{
    row("box without a zone", {.box = R"("id":"x","name":"X")"}, u"box: the member \"timeZone\" is missing"_s);
    row("unknown zone", {.box = R"("id":"x","name":"X","timeZone":"Europe/Londn")"},
        u"box.timeZone: \"Europe/Londn\" is no time zone of the IANA list, such as Europe/London"_s);
    row("misspelt member", {.box = R"("id":"x","name":"X","timezone":"UTC","timeZone":"UTC")"},
        u"box: the member \"timezone\" is not known here; did you mean \"timeZone\"?"_s);
    row("strange member", {.box = R"("id":"x","name":"X","timeZone":"UTC","colour":"red")"},
        u"box: the member \"colour\" is not known here"_s);
    row("id with a space", {.box = R"("id":"x y","name":"X","timeZone":"UTC")"},
        u"box.id: \"x y\" is no id: 1 to 64 of A-Z a-z 0-9 . _ : - are allowed"_s);
    row("phone with letters", {.box = R"("id":"x","name":"X","timeZone":"UTC","phone":"call me")"},
        u"box.phone: \"call me\" is no phone number: 3 to 31 digits, spaces and ( ) / . - are allowed, and a + before them"_s);
    row("no language", {.box = R"("id":"x","name":"X","timeZone":"UTC","languages":[])"},
        u"box.languages: at least one language is expected"_s);
    row("language twice", {.box = R"("id":"x","name":"X","timeZone":"UTC","languages":["en","en"])"},
        u"box.languages[1]: the language en stands here twice"_s);
    row("language in words", {.box = R"("id":"x","name":"X","timeZone":"UTC","languages":["English"])"},
        u"box.languages[0]: \"English\" is no language tag, such as en, pt-BR or zh-Hans"_s);
    row("default that is not offered",
        {.box = R"("id":"x","name":"X","timeZone":"UTC","languages":["en"],"defaultLanguage":"de")"},
        u"box.defaultLanguage: \"de\" is not one of en"_s);
    const auto rule = [](const char *name, const QByteArray &member, const QString &line) {
        row(name, {.box = R"("id":"x","name":"X","timeZone":"UTC",)" + member}, line);
    };
    rule("opening hours that are none", R"("openingHours":[])",
         u"box.openingHours: at least one shift is expected; leave the member out for any hour"_s);
    rule("closure that ends before it starts", R"("closures":[{"from":"2025-06-02T09:00","until":"2025-06-02T09:00"}])",
         u"box.closures[0]: the closure ends before it starts"_s);
    rule("closure for ever", R"("closures":[{"from":"2025-06-02T09:00"}])",
         u"box.closures[0]: the member \"until\" is missing"_s);
    rule("bin with an unknown use", R"("bins":[{"bin":1,"use":"broken"}])",
         u"box.bins[0].use: \"broken\" is not one of protected, disabled"_s);
    rule("bin that the box has not got", R"("bins":[{"bin":200,"use":"disabled"}])",
         u"box.bins: there is no bin 200; the box has 4"_s);
    rule("bin twice", R"("bins":[{"bin":1,"use":"disabled"},{"bin":1,"use":"protected"}])",
         u"box.bins[1]: bin 1 stands here twice"_s);
}

void TestSiteFileErrors::addGeometryRows()
{
    row("no form", {.geometry = ""}, u"geometry: exactly one of \"grid\", \"cabinet\" and \"doors\" is expected"_s);
    row("two forms", {.geometry = R"("grid":{"columns":1,"rows":1},"cabinet":{"columns":1,"rows":1})"},
        u"geometry: exactly one of \"grid\", \"cabinet\" and \"doors\" is expected"_s);
    row("part of a column", {.geometry = R"("grid":{"columns":1.5,"rows":2})"},
        u"geometry.grid.columns: a whole number from 1 to 255 is expected"_s);
    row("too many bins", {.geometry = R"("grid":{"columns":16,"rows":16})"},
        u"geometry.grid: 16 columns of 16 are more than the 255 bins that a board can count"_s);
    row("size beside a grid", {.geometry = R"("grid":{"columns":1,"rows":1},"size":{"width":9,"height":9})"},
        u"geometry: \"size\" belongs to \"doors\"; \"grid\" and \"cabinet\" have their own"_s);
    row("reader above", {.geometry = R"("grid":{"columns":1,"rows":1},"readerSide":"above")"},
        u"geometry.readerSide: \"above\" is not one of left, right, below"_s);
    row("door outside",
        {.geometry
         = R"("size":{"width":100,"height":100},"doors":[{"number":1,"x":60,"y":0,"width":50,"height":50,"bins":[1]}])"},
        u"geometry: door 1 is not inside the box"_s);
    row("doors that overlap",
        {.geometry
         = R"("size":{"width":100,"height":100},"doors":[{"number":1,"x":0,"y":0,"width":50,"height":50,"bins":[1]},
                        {"number":2,"x":40,"y":0,"width":50,"height":50,"bins":[2]}])"},
        u"geometry: doors 1 and 2 overlap"_s);
    row("gap in the doors",
        {.geometry
         = R"("size":{"width":100,"height":100},"doors":[{"number":2,"x":0,"y":0,"width":50,"height":50,"bins":[1]}])"},
        u"geometry.doors: doors are numbered from 1 without gaps, each number once"_s);
    row("bin behind two doors",
        {.geometry
         = R"("size":{"width":100,"height":100},"doors":[{"number":1,"x":0,"y":0,"width":50,"height":50,"bins":[1]},
                        {"number":2,"x":50,"y":0,"width":50,"height":50,"bins":[1]}])"},
        u"geometry.doors: bins are numbered from 1 without gaps, and each is behind one door"_s);
    row("door without bins",
        {.geometry
         = R"("size":{"width":100,"height":100},"doors":[{"number":1,"x":0,"y":0,"width":50,"height":50,"bins":[]}])"},
        u"geometry.doors[0].bins: a door has at least one bin behind it"_s);
    row("doors without a size", {.geometry = R"("doors":[{"number":1,"x":0,"y":0,"width":50,"height":50,"bins":[1]}])"},
        u"geometry: the member \"size\" is missing beside \"doors\""_s);
}

void TestSiteFileErrors::addPeopleRows()
{
    row("people is no list", {.people = R"(7)"}, u"people[0]: an object in { } is expected"_s);
    row("person without a name", {.people = R"({"id":"a"})"}, u"people[0]: the member \"name\" is missing"_s);
    row("name on two lines", {.people = R"({"id":"a","name":"A\nB"})"},
        u"people[0].name: \"A?B\" is no name: 1 to 60 characters are allowed, on one line, without outer spaces and hidden characters"_s);
    row("name that turns round", {.people = R"({"id":"a","name":"A\u202egnp.exe"})"},
        u"people[0].name: \"A?gnp.exe\" is no name: 1 to 60 characters are allowed, on one line, without outer spaces and hidden characters"_s);
    row("same id twice", {.people = Dana + R"(,{"id":"dana","name":"Dana 2"})"},
        u"people[1]: the id dana belongs to another person already"_s);
    row("same badge twice", {.people = Dana + R"(,{"id":"b","name":"B","badges":["04:d0"]})"},
        u"people[1].badges[0]: this card already belongs to person dana"_s);
    row("badge that is a fob", {.people = Dana + R"(,{"id":"b","name":"B","badges":["04A3"]})", .keys = Maple},
        u"people[1].badges[0]: this card already belongs to key maple-3"_s);
    person("badge with a slip", R"("badges":["04G0"])",
           u"people[0].badges[0]: \"04G0\" is no card number: 1 to 32 pairs of hex digits are expected"_s);
    person(
        "badge that is drawn anew", R"("badges":["08A1B2C3"])",
        u"people[0].badges[0]: \"08A1B2C3\" is a number that its card or phone draws anew each time (four bytes, the "
        "first of them 08): nobody can be known by it"_s);
    row("fob that is drawn anew", {.people = Dana, .keys = R"({"id":"maple-3","name":"Maple 3","fob":"08:A1:B2:C3"})"},
        u"keys[0].fob: \"08:A1:B2:C3\" is a number that its card or phone draws anew each time (four bytes, the first "
        u"of "
        "them 08): nobody can be known by it"_s);
    person("role that does not exist", R"("role":"boss")",
           u"people[0].role: \"boss\" is not one of user, staff, admin"_s);
    person("language of another box", R"("language":"fr")", u"people[0].language: \"fr\" is not one of en"_s);
    person("misspelt code", R"("acessCode":"1")",
           u"people[0]: the member \"acessCode\" is not known here; did you mean \"accessCode\"?"_s);
}

void TestSiteFileErrors::addCodeRows()
{
    person("code too short", R"("accessCode":"123")", u"people[0].accessCode: 4 to 16 digits in quotes are expected"_s);
    person("code with a letter", R"("accessCode":"12345a")",
           u"people[0].accessCode: 4 to 16 digits in quotes are expected"_s);
    person("code without quotes", R"("accessCode":123456)", u"people[0].accessCode: a text in quotes is expected"_s);
    person(
        "code that the pad would cut at six", R"("accessCode":"1234567")",
        u"people[0].accessCode: the keypad checks codes that begin with 1, 2 or 3 at the sixth digit, so this one is too long"_s);
    person(
        "code that the pad would cut at nine", R"("accessCode":"4123456789")",
        u"people[0].accessCode: the keypad checks codes that begin with 4 to 9 at the ninth digit, so this one is too long"_s);
    person("pin too long", R"("pin":"123456789")", u"people[0].pin: 4 to 8 digits in quotes are expected"_s);
    person("pin behind escapes", R"("pin":"\u0031234")", u"people[0].pin: 4 to 8 digits in quotes are expected"_s);
    row("same code twice",
        {.people = R"({"id":"a","name":"A","accessCode":"123456"},{"id":"b","name":"B","accessCode":"123456"})"},
        u"people[1].accessCode: this is also the code at people[0].accessCode"_s);
}

void TestSiteFileErrors::addKeyRows()
{
    row("home that does not exist", {.keys = R"({"id":"k","name":"K","fob":"01","homeBin":5})"},
        u"keys[0].homeBin: the box has no bin 5, only 1 to 4"_s);
    row("two keys in one home",
        {.keys = R"({"id":"k","name":"K","fob":"01","homeBin":1},{"id":"l","name":"L","fob":"02","homeBin":1})"},
        u"keys[1]: bin 1 is the home of key k already"_s);
    row("same fob twice", {.keys = Maple + R"(,{"id":"l","name":"L","fob":"04-a3"})"},
        u"keys[1].fob: this card already belongs to key maple-3"_s);
    row("same key twice", {.keys = Maple + R"(,{"id":"maple-3","name":"L","fob":"02"})"},
        u"keys[1]: the id maple-3 belongs to another key already"_s);
    row("key without a fob", {.keys = R"({"id":"k","name":"K"})"}, u"keys[0]: the member \"fob\" is missing"_s);
}

void TestSiteFileErrors::addPermissionRows()
{
    permission("nobody", R"("key":"maple-3")",
               u"permissions[0]: exactly one of \"person\", \"people\", \"group\" and \"groups\" is expected"_s);
    permission(
        "one and many", R"("person":"dana","key":"maple-3","keys":["maple-3"])",
        u"permissions[0]: exactly one of \"key\", \"keys\", \"keyGroup\", \"keyGroups\" and \"everyKey\" is expected"_s);
    permission("person who does not exist", R"("person":"dena","key":"maple-3")",
               u"permissions[0].person: there is no person \"dena\"; did you mean \"dana\"?"_s);
    permission("key that does not exist", R"("person":"dana","keys":["maple-3","oak"])",
               u"permissions[0].keys[1]: there is no key \"oak\""_s);
    permission("key twice", R"("person":"dana","keys":["maple-3","maple-3"])",
               u"permissions[0].keys[1]: \"maple-3\" stands here twice"_s);
}

void TestSiteFileErrors::addTimeRows()
{
    timed("ends before it starts", R"("from":"2025-06-02T09:00","until":"2025-06-02T09:00")",
          u"permissions[0]: the permission ends before it starts"_s);
    timed("day without hours", R"("from":"2025-06-02")",
          u"permissions[0].from: \"2025-06-02\" is no moment: write 2025-06-02T09:00, or 2025-06-02T09:00Z for UTC"_s);
    timed(
        "thirtieth of February", R"("until":"2025-02-30T09:00")",
        u"permissions[0].until: \"2025-02-30T09:00\" is no moment: write 2025-06-02T09:00, or 2025-06-02T09:00Z for UTC"_s);
    timed("hour that the clocks skip", R"("from":"2025-03-30T01:30")",
          u"permissions[0].from: the clocks of the box skip \"2025-03-30T01:30\" on that day"_s);
    timed("no shift", R"("weekly":[])",
          u"permissions[0].weekly: at least one shift is expected; leave the member out for any hour"_s);
    timed("no day", R"("weekly":[{"days":[],"from":"09:00","until":"10:00"}])",
          u"permissions[0].weekly[0].days: at least one day is expected"_s);
    timed("day in words", R"("weekly":[{"days":["monday"],"from":"09:00","until":"10:00"}])",
          u"permissions[0].weekly[0].days[0]: \"monday\" is not one of mon, tue, wed, thu, fri, sat, sun"_s);
    timed("25 o'clock", R"("weekly":[{"days":["mon"],"from":"25:00","until":"10:00"}])",
          u"permissions[0].weekly[0].from: \"25:00\" is no time of day, such as 07:30"_s);
    timed("starts at 24:00", R"("weekly":[{"days":["mon"],"from":"24:00","until":"10:00"}])",
          u"permissions[0].weekly[0].from: \"24:00\" is no time of day, such as 07:30"_s);
    timed("empty shift", R"("weekly":[{"days":["mon"],"from":"09:00","until":"09:00"}])",
          u"permissions[0].weekly[0]: the shift ends when it starts; a whole day is 00:00 to 24:00"_s);
}

void TestSiteFileErrors::eachSlipIsToldInOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    addBoxRows();
    addGeometryRows();
    addPeopleRows();
    addCodeRows();
    addKeyRows();
    addPermissionRows();
    addTimeRows();
}

void TestSiteFileErrors::eachSlipIsToldInOneLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    QCOMPARE(errorsOf(text), QStringList({line}));
}

void TestSiteFileErrors::notOurKindOfFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QByteArray() << u"this is not JSON: illegal value at line 1, column 1"_s;
    QTest::newRow("a slip in line 3") << "{\n\n  \"format\" 1}"_ba
                                      << u"this is not JSON: missing name separator at line 3, column 13"_s;
    QTest::newRow("cut off") << R"({"format":"latch)"_ba
                             << u"this is not JSON: unterminated string at line 1, column 17"_s;
    QTest::newRow("a list") << "[]"_ba << u"an object in { } is expected"_s;
    QTest::newRow("two objects") << "{} {}"_ba
                                 << u"this is not JSON: garbage at the end of the document at line 1, column 4"_s;
    QTest::newRow("a later format") << siteWith({}).replace("site/1", "site/2")
                                    << u"format: \"latchkey-site/2\" is not one of latchkey-site/1"_s;
    QTest::newRow("member twice") << siteWith({.people = R"({"id":"a","name":"A","id":"b"})"})
                                  << u"people[0].id: this member stands here twice"_s;
    QTest::newRow("member behind escapes") << siteWith({.people = R"({"i\u0064":"a"})"})
                                           << u"people[0].i\\u0064: member names are written without \\ escapes"_s;
    QTest::newRow("deep") << QByteArray(40, '[') << u"the file nests deeper than 16 levels"_s;
}

void TestSiteFileErrors::notOurKindOfFile()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    QCOMPARE(errorsOf(text), QStringList({line}));
}

void TestSiteFileErrors::allErrorsAreToldAtOnce()
{
    const QStringList lines = errorsOf(siteWith({.box = R"("id":"x","name":"","timeZone":"Mars")",
                                                 .geometry = R"("grid":{"columns":0,"rows":1})",
                                                 .keys = R"({"id":"k","name":"K","fob":"0"})"}));
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(0).startsWith(u"box.name: "_s));
    QVERIFY(lines.at(1).startsWith(u"box.timeZone: "_s));
    QVERIFY(lines.at(2).startsWith(u"geometry.grid.columns: "_s));
    QVERIFY(lines.at(3).startsWith(u"keys[0].fob: "_s));
}

void TestSiteFileErrors::fiftyErrorsAreEnough()
{
    QByteArray people;
    for (int i = 0; i < 200; ++i)
        people += (i > 0 ? ",7" : "7");
    QCOMPARE(errorsOf(siteWith({.people = people})).size(), 50);
}

void TestSiteFileErrors::noSecretIsInAnError()
{
    const QStringList lines = errorsOf(
        siteWith({.people = R"({"id":"a","name":"A","accessCode":"31415926","pin":"271828182"},
                      {"id":"b","name":"B","accessCode":"314159","pin":"2718","rank":1},
                      {"id":"c","name":"C","accessCode":"314159","pin":27182818})"}));
    QCOMPARE(lines.size(), 5);
    for (const QString &line : lines) {
        QVERIFY2(!line.contains(u"3141"_s), qPrintable(line));
        QVERIFY2(!line.contains(u"2718"_s), qPrintable(line));
    }
}

void TestSiteFileErrors::hugeFilesAreRefusedUnread()
{
    QCOMPARE(errorsOf(QByteArray(SiteFile::MaxBytes + 1, ' ')), QStringList({u"the file is larger than 32 MiB"_s}));
}

QTEST_GUILESS_MAIN(TestSiteFileErrors)
#include "tst_sitefileerrors.moc"
