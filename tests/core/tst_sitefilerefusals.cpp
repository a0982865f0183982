// SPDX-License-Identifier: Apache-2.0
#include <tests/core/sitetext.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using site::test::errorsOf;
using site::test::SiteText;
using site::test::siteWith;

namespace {

const QByteArray Box = R"("id":"x","name":"X","timeZone":"Europe/London","numbers":{"country":"44","trunk":"0"},)"_ba;
const QByteArray Plan = R"("id":"x","name":"X","timeZone":"Europe/London","numbers":{"country":"44","trunk":"0"})"_ba;
const QByteArray Dana = R"({"id":"dana","name":"Dana","accessCode":"123456","pin":"4081","badges":["04D0"]})"_ba;
const QByteArray Maple = R"({"id":"maple-3","name":"Maple 3","fob":"04A3"})"_ba;

} // namespace

/// The same as tst_sitefileerrors for what a file says about identities, groups, bookings and the terms of keys.
class TestSiteFileRefusals : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void eachSlipIsToldInOneLine_data();
    void eachSlipIsToldInOneLine();
    void hostileNamesAreRefusedHarmlessly_data();
    void hostileNamesAreRefusedHarmlessly();

private:
    void addBoxRows();
    void addNumberRows();
    void addPeopleRows();
    void addGroupRows();
    void addTermRows();
    void addPermissionRows();
    void addBookingRows();
    void addKeyCodeRows();
    static void row(const char *name, const SiteText &text, const QString &line)
    {
        QTest::newRow(name) << siteWith(text) << line;
    }
    static void box(const char *name, const QByteArray &members, const QString &line)
    {
        row(name, {.box = R"("id":"x","name":"X","timeZone":"UTC",)" + members}, line);
    }
    static void person(const char *name, const QByteArray &members, const QString &line)
    {
        row(name, {.box = Plan, .people = R"({"id":"a","name":"A",)" + members + "}"}, line);
    }
    static void key(const char *name, const QByteArray &members, const QString &line)
    {
        row(name, {.people = Dana, .keys = R"({"id":"k","name":"K","fob":"01",)" + members + "}"}, line);
    }
    static void permission(const char *name, const QByteArray &members, const QString &line)
    {
        row(name,
            {.people = Dana,
             .keys = Maple,
             .permissions = "{" + members + "}",
             .groups = R"({"id":"staff","name":"Staff"})",
             .keyGroups = R"({"id":"floor","name":"Floor"})"},
            line);
    }
    static void booking(const char *name, const QByteArray &members, const QString &line)
    {
        row(name, {.people = Dana, .keys = Maple, .bookings = R"({"id":"b",)" + members + "}"}, line);
    }
    static void keyCode(const char *name, const QByteArray &members, const QString &line)
    {
        row(name, {.people = Dana, .keys = Maple, .keyCodes = "{" + members + "}"}, line);
    }
};

void TestSiteFileRefusals::addBoxRows()
{
    box("factor that does not exist", R"("secondFactor":{"ownPickUps":"sms"})",
        u"box.secondFactor.ownPickUps: \"sms\" is not one of code, pin, off"_s);
    box("misspelt factor", R"("secondFactor":{"userPickups":"pin"})",
        u"box.secondFactor: the member \"userPickups\" is not known here; did you mean \"userPickUps\"?"_s);
    box("numbers without a country", R"("numbers":{"trunk":"0"})", u"box.numbers: the member \"country\" is missing"_s);
    box("country with a plus sign", R"("numbers":{"country":"+44"})",
        u"box.numbers.country: \"+44\" is not a country calling code: 1 to 3 digits without + or 0, such as 44"_s);
    box("trunk in words", R"("numbers":{"country":"44","trunk":"zero"})",
        u"box.numbers.trunk: \"zero\" is not what is dialled before a number at home: 1 to 3 digits, such as 0"_s);
    box("asks for a badge first", R"("askFirst":"badge")", u"box.askFirst: \"badge\" is not one of code, number"_s);
    box("asks for numbers that nobody has", R"("askFirst":"number")",
        u"box.askFirst: nobody has a mobile number to be asked for"_s);
    box("linking in words", R"("badgeLinking":"yes")", u"box.badgeLinking: true or false is expected"_s);
    box("three digits", R"("pinLength":3)", u"box.pinLength: a whole number from 4 to 8 is expected"_s);
    box("reason twice", R"("reasons":["Showing","Showing"])", u"box.reasons[1]: \"Showing\" stands here twice"_s);
    box("reason on two lines", R"("reasons":["A\nB"])",
        u"box.reasons[0]: \"A?B\" is no name: 1 to 60 characters are allowed, on one line, without outer spaces and hidden characters"_s);
}

void TestSiteFileRefusals::addNumberRows()
{
    const auto number = [](const char *name, const QByteArray &mobile, const QString &sentence) {
        person(name, R"("kind":"full","pin":"4081","mobile":)" + mobile, u"people[0].mobile: "_s + sentence);
    };
    const auto digits = u"a mobile number has 7 to 15 digits, counting those of its country"_s;
    number("number in words", R"("call me")", u"this is no phone number: digits in quotes are expected"_s);
    number("number that is too short", R"("0770")", digits);
    number("number that is too long", R"("+4477009001421234")", digits);
    number("country that begins with 0", R"("+0447700900142")", u"no country calling code begins with 0"_s);
    number("number without quotes", "7700900142", u"a text in quotes is expected"_s);
    person("number without an account", R"("mobile":"07700900142","pin":"4081")",
           u"people[0]: \"mobile\" is for people with an account: write \"kind\": \"full\" beside it"_s);
    row("number, and no plan",
        {.people = R"({"id":"a","name":"A","kind":"full","mobile":"+447700900142","pin":"4081"})"},
        u"box: people have mobile numbers, so \"numbers\" has to say how numbers are dialled here"_s);
    row("same number in two forms",
        {.box = Plan, .people = R"({"id":"a","name":"A","kind":"full","mobile":"07700900142","pin":"4081"},
                      {"id":"b","name":"B","kind":"full","mobile":"+44 7700 900142","pin":"4081"})"},
        u"people[1].mobile: this is also the number at people[0].mobile"_s);
}

void TestSiteFileRefusals::addPeopleRows()
{
    person("kind that does not exist", R"("kind":"guest")",
           u"people[0].kind: \"guest\" is not one of box-only, full"_s);
    person("suspended in words", R"("suspended":"no")", u"people[0].suspended: true or false is expected"_s);
    person("group that does not exist", R"("groups":["staff"])", u"people[0].groups[0]: there is no group \"staff\""_s);
    row("PIN of another length",
        {.box = Box + R"("pinLength":6)", .people = R"({"id":"a","name":"A","badges":["01"],"pin":"4081"})"},
        u"people[0].pin: 6 digits in quotes are expected"_s);
    row("badge that is a fob", {.people = R"({"id":"b","name":"B","badges":["04A3"]})", .keys = Maple},
        u"people[0].badges[0]: this card already belongs to key maple-3"_s);
}

void TestSiteFileRefusals::addGroupRows()
{
    row("group without a name", {.groups = R"({"id":"g"})"}, u"groups[0]: the member \"name\" is missing"_s);
    row("same group twice", {.groups = R"({"id":"g","name":"G"},{"id":"g","name":"H"})"},
        u"groups[1]: the id g belongs to another group already"_s);
    row("same key group twice", {.keyGroups = R"({"id":"g","name":"G"},{"id":"g","name":"H"})"},
        u"keyGroups[1]: the id g belongs to another group already"_s);
    row("in a group twice",
        {.people = R"({"id":"a","name":"A","badges":["01"],"groups":["g","g"]})", .groups = R"({"id":"g","name":"G"})"},
        u"people[0].groups[1]: \"g\" stands here twice"_s);
    row("key in a group of people",
        {.keys = R"({"id":"k","name":"K","fob":"01","groups":["g"]})", .groups = R"({"id":"g","name":"G"})"},
        u"keys[0].groups[0]: there is no key group \"g\""_s);
}

void TestSiteFileRefusals::addTermRows()
{
    key("four people", R"("people":4)", u"keys[0].people: a whole number from 1 to 3 is expected"_s);
    key("nobody at all", R"("people":0)", u"keys[0].people: a whole number from 1 to 3 is expected"_s);
    key("owner who does not exist", R"("owner":"dena")",
        u"keys[0].owner: there is no person \"dena\"; did you mean \"dana\"?"_s);
    key("reason without a choice", R"("askReason":true)",
        u"keys[0]: \"askReason\" needs \"reasons\" in the box to choose from"_s);
    key("high in words", R"("high":"very")", u"keys[0].high: true or false is expected"_s);
    key("lives elsewhere and roams", R"("livesAt":"Pier Building")",
        u"keys[0]: \"livesAt\" is for keys that do not roam: write \"roams\": false beside it"_s);
    key("lives elsewhere and here", R"("livesAt":"Pier Building","roams":false,"homeBin":1)",
        u"keys[0]: a key that lives at another box has no \"homeBin\" in this one"_s);
    key("empty note", R"("note":"")",
        u"keys[0].note: \"\" is no name: 1 to 60 characters are allowed, on one line, without outer spaces and hidden characters"_s);
    for (const char *loan : {"0m", "8", "8 h", "PT8H", "367d", "1.5h", "-8h", "08h", "9999999m", ""})
        key(qPrintable(u"loan of \"%1\""_s.arg(QLatin1StringView(loan))), R"("loan":")" + QByteArray(loan) + '"',
            u"keys[0].loan: \"%1\" is no time to keep a key: write 90m, 8h or 3d, at most 366d"_s.arg(
                QLatin1StringView(loan)));
}

void TestSiteFileRefusals::addPermissionRows()
{
    permission("person and group", R"("person":"dana","group":"staff","key":"maple-3")",
               u"permissions[0]: exactly one of \"person\", \"people\", \"group\" and \"groups\" is expected"_s);
    permission(
        "key and every key", R"("person":"dana","key":"maple-3","everyKey":true)",
        u"permissions[0]: exactly one of \"key\", \"keys\", \"keyGroup\", \"keyGroups\" and \"everyKey\" is expected"_s);
    permission("not every key", R"("person":"dana","everyKey":false)",
               u"permissions[0]: \"everyKey\" can only be true; name keys or key groups instead"_s);
    permission("group that does not exist", R"("group":"staf","key":"maple-3")",
               u"permissions[0].group: there is no group \"staf\"; did you mean \"staff\"?"_s);
    permission("key group that does not exist", R"("person":"dana","keyGroups":["floor","roof"])",
               u"permissions[0].keyGroups[1]: there is no key group \"roof\""_s);
    permission("person as a group", R"("group":"dana","key":"maple-3")",
               u"permissions[0].group: there is no group \"dana\""_s);
    permission("role that does not exist", R"("person":"dana","key":"maple-3","role":"viewer")",
               u"permissions[0].role: \"viewer\" is not one of view, exchange, continuous, owner"_s);
    QByteArray many = R"({"id":"p0","name":"P"})";
    QByteArray ids = R"("p0")";
    for (int i = 1; i < 450; ++i) {
        many += R"(,{"id":"p)" + QByteArray::number(i) + R"(","name":"P"})";
        ids += R"(,"p)" + QByteArray::number(i) + '"';
    }
    QByteArray keys;
    QByteArray keyIds;
    for (int i = 0; i < 450; ++i) {
        const QByteArray n = QByteArray::number(i).rightJustified(4, '0');
        keys += QByteArray(i > 0 ? "," : "") + R"({"id":"k)" + n + R"(","name":"K)" + n + R"(","fob":")" + n + R"("})";
        keyIds += QByteArray(i > 0 ? "," : "") + R"("k)" + n + '"';
    }
    row("more pairs than a box can hold",
        {.people = many, .keys = keys, .permissions = R"({"people":[)" + ids + R"(],"keys":[)" + keyIds + "]}"},
        u"permissions[0]: the file has more than 200000 permissions, counting each pair that a line names"_s);
}

void TestSiteFileRefusals::addBookingRows()
{
    const QByteArray times = R"("from":"2025-06-02T09:00","until":"2025-06-03T09:00")";
    const QByteArray code = R"("code":"482915603",)";
    booking("without an end", code + R"("key":"maple-3","from":"2025-06-02T09:00")",
            u"bookings[0]: the member \"until\" is missing"_s);
    booking("ends before it starts", code + R"("key":"maple-3","from":"2025-06-02T09:00","until":"2025-06-02T08:00")",
            u"bookings[0]: the booking ends before it starts"_s);
    booking("hour that the clocks skip",
            code + R"("key":"maple-3","from":"2025-03-30T01:30","until":"2025-06-02T08:00")",
            u"bookings[0].from: the clocks of the box skip \"2025-03-30T01:30\" on that day"_s);
    booking(
        "day that does not exist", code + R"("key":"maple-3","from":"2025-02-29T01:30","until":"2025-06-02T08:00")",
        u"bookings[0].from: \"2025-02-29T01:30\" is no moment: write 2025-06-02T09:00, or 2025-06-02T09:00Z for UTC"_s);
    booking("no key", code + times, u"bookings[0]: exactly one of \"key\" and \"keys\" is expected"_s);
    booking("empty list of keys", code + R"("keys":[],)" + times, u"bookings[0]: at least one key is expected"_s);
    booking("key that does not exist", code + R"("key":"oak",)" + times, u"bookings[0].key: there is no key \"oak\""_s);
    booking("language of another box", code + R"("key":"maple-3","language":"fr",)" + times,
            u"bookings[0].language: \"fr\" is not one of en"_s);
    row("id of a person",
        {.people = Dana, .keys = Maple, .bookings = R"({"id":"dana","key":"maple-3",)" + code + times + "}"},
        u"bookings[0]: the id dana is taken: people, bookings and key codes share their ids"_s);
}

void TestSiteFileRefusals::addKeyCodeRows()
{
    keyCode("without a key", R"("id":"c","code":"041725396")", u"keyCodes[0]: the member \"key\" is missing"_s);
    keyCode("key that does not exist", R"("id":"c","key":"maple-4","code":"041725396")",
            u"keyCodes[0].key: there is no key \"maple-4\"; did you mean \"maple-3\"?"_s);
    keyCode("id of a person", R"("id":"dana","key":"maple-3","code":"041725396")",
            u"keyCodes[0]: the id dana is taken: people, bookings and key codes share their ids"_s);
}

void TestSiteFileRefusals::eachSlipIsToldInOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");
    addBoxRows();
    addNumberRows();
    addPeopleRows();
    addGroupRows();
    addTermRows();
    addPermissionRows();
    addBookingRows();
    addKeyCodeRows();
}

void TestSiteFileRefusals::eachSlipIsToldInOneLine()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, line);
    QCOMPARE(errorsOf(text), QStringList({line}));
}

void TestSiteFileRefusals::hostileNamesAreRefusedHarmlessly_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("ten thousand characters") << QByteArray(10000, 'x');
    QTest::newRow("a hundred characters") << QByteArray(100, 'x');
    QTest::newRow("right to left override") << R"(Dana\u202egpj.exe)"_ba;
    QTest::newRow("isolate") << R"(\u2066Dana\u2069)"_ba;
    QTest::newRow("zero width") << R"(Da\u200bna)"_ba;
    QTest::newRow("tag characters") << R"(Dana\udb40\udc41)"_ba;
    QTest::newRow("half a surrogate pair") << R"(Dana\ud800)"_ba;
    QTest::newRow("terminal escape") << R"(\u001b[2JDana)"_ba;
    QTest::newRow("zero byte") << R"(Dana\u0000)"_ba;
    QTest::newRow("line break") << R"(Dana\nRoot)"_ba;
}

void TestSiteFileRefusals::hostileNamesAreRefusedHarmlessly()
{
    QFETCH(QByteArray, name);
    const QByteArray quoted = '"' + name + '"';
    const QStringList lines = errorsOf(siteWith(
        {.box = Box + R"("reasons":[)" + quoted + "]",
         .people = R"({"id":"a","badges":["01"],"name":)" + quoted + "}",
         .keys = R"({"id":"k","fob":"11","name":)" + quoted + R"(},{"id":"l","name":"L","fob":"12","note":)" + quoted
             + "}",
         .groups = R"({"id":"g","name":)" + quoted + "}",
         .bookings
         = R"({"id":"b","key":"k","code":"482915603","from":"2025-06-02T09:00","until":"2025-06-03T09:00","name":)"
             + quoted + "}"}));
    QCOMPARE(lines.size(), 6);
    for (const QString &line : lines) {
        QVERIFY2(line.size() < 250, qPrintable(line));
        QVERIFY2(std::all_of(line.cbegin(), line.cend(), [](QChar c) { return c.isPrint(); }), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(TestSiteFileRefusals)
#include "tst_sitefilerefusals.moc"
