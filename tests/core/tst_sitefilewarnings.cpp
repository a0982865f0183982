// SPDX-License-Identifier: Apache-2.0
#include <core/site/addresswords.h>
#include <tests/core/sitetext.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using site::test::linesOf;
using site::test::SiteText;
using site::test::siteWith;

namespace {

const QByteArray Box = R"("id":"x","name":"X","timeZone":"UTC")"_ba;
const QByteArray Numbers = R"(,"numbers":{"country":"44","trunk":"0"})"_ba;
const QByteArray Dana = R"({"id":"dana","name":"Dana","badges":["D1"]})"_ba;
const QByteArray Sam = R"({"id":"sam","name":"Sam","badges":["D2"]})"_ba;

QByteArray key(const QByteArray &members) { return R"({"id":"k","name":"K","fob":"A1",)" + members + "}"; }

const auto FirstTried = u"this PIN is among the first that anybody would try"_s;
const auto NoPin = u"this person has no PIN and no badge, so a code or number alone will not open anything"_s;

} // namespace

/// What works, but what the writer of a site file should think about: the import goes on.
class TestSiteFileWarnings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void eachIsToldInOneLine_data();
    void eachIsToldInOneLine();
    void weakPinsAreWarnedOf_data();
    void weakPinsAreWarnedOf();
    void warningNeverSaysWhichRuleAPinBreaks();
    void namesThatLookLikeAddressesAreWarnedOf_data();
    void namesThatLookLikeAddressesAreWarnedOf();

private:
    void addPeopleRows();
    void addFactorRows();
    void addTwoPeopleRows();
    void addKeyRows();
    static void row(const char *name, const SiteText &text, const QStringList &lines)
    {
        QTest::newRow(name) << siteWith(text) << lines;
    }
};

void TestSiteFileWarnings::addPeopleRows()
{
    row("nobody whom the box can recognise", {.people = R"({"id":"a","name":"A"})"},
        {u"people[0]: this person has no access code, no mobile number and no badge: the box cannot recognise them"_s});
    row("code alone", {.people = R"({"id":"a","name":"A","accessCode":"123456"})"}, {u"people[0]: "_s + NoPin});
    row("number alone",
        {.box = Box + Numbers, .people = R"({"id":"a","name":"A","kind":"full","mobile":"07700900142"})"},
        {u"people[0]: "_s + NoPin});
    row("code and PIN", {.people = R"({"id":"a","name":"A","accessCode":"123456","pin":"4081"})"}, {});
    row("code and badge", {.people = R"({"id":"a","name":"A","accessCode":"123456","badges":["01"]})"}, {});
}

void TestSiteFileWarnings::addFactorRows()
{
    const auto off = u"off: anyone who knows somebody's mobile number or access code can take the keys"_s;
    row("off for users", {.box = Box + R"(,"secondFactor":{"userPickUps":"off"})"},
        {u"box.secondFactor.userPickUps: "_s + off});
    row("off for owners", {.box = Box + R"(,"secondFactor":{"ownPickUps":"off","userPickUps":"pin"})"},
        {u"box.secondFactor.ownPickUps: "_s + off});
    row("off, and a code is enough",
        {.box = Box + R"(,"secondFactor":{"userPickUps":"off"})",
         .people = R"({"id":"a","name":"A","accessCode":"123456"})"},
        {u"box.secondFactor.userPickUps: "_s + off});
    row("off by the owner of a key",
        {.people = R"({"id":"a","name":"A","badges":["01"],"secondFactor":{"userPickUps":"off"}})",
         .keys = key(R"("owner":"a")")},
        {u"people[0].secondFactor.userPickUps: "_s + off});
    row("settings of somebody without a key",
        {.people = R"({"id":"a","name":"A","badges":["01"],"secondFactor":{"userPickUps":"pin"}})"},
        {u"people[0].secondFactor: this person owns no key, so nothing follows from it"_s});
}

void TestSiteFileWarnings::addTwoPeopleRows()
{
    const QByteArray two = key(R"("people":2)");
    const auto few = [](int found) {
        return QStringList{u"keys[0]: it takes 2 people, and only %1 may take this key"_s.arg(found)};
    };
    row("two needed, nobody may", {.people = Dana, .keys = two}, few(0));
    row("two needed, one may", {.people = Dana, .keys = two, .permissions = R"({"person":"dana","key":"k"})"}, few(1));
    row("two needed, one may twice",
        {.people = Dana,
         .keys = two,
         .permissions = R"({"person":"dana","key":"k"},{"person":"dana","everyKey":true})"},
        few(1));
    row("two needed, one may and one may look",
        {.people = Dana + "," + Sam,
         .keys = two,
         .permissions = R"({"person":"dana","key":"k"},{"person":"sam","key":"k","role":"view"})"},
        few(1));
    row("two needed, one may and one is suspended",
        {.people = Dana + R"(,{"id":"sam","name":"Sam","badges":["D2"],"suspended":true,"groups":["g"]})",
         .keys = two,
         .permissions = R"({"people":["dana","sam"],"key":"k"},{"group":"g","key":"k"})",
         .groups = R"({"id":"g","name":"G"})"},
        few(1));
    row("two needed, two may",
        {.people = Dana + "," + Sam, .keys = two, .permissions = R"({"people":["dana","sam"],"key":"k"})"}, {});
    row("two needed, a group may",
        {.people
         = R"({"id":"a","name":"A","badges":["01"],"groups":["g"]},{"id":"b","name":"B","badges":["02"],"groups":["g"]})",
         .keys = key(R"("people":2,"groups":["kg"])"),
         .permissions = R"({"group":"g","keyGroup":"kg"})",
         .groups = R"({"id":"g","name":"G"})",
         .keyGroups = R"({"id":"kg","name":"KG"})"},
        {});
    row("two needed, the owner and another",
        {.people = Dana + "," + Sam,
         .keys = key(R"("people":2,"owner":"dana")"),
         .permissions = R"({"person":"sam","everyKey":true})"},
        {});
    row("two needed, one and a guest",
        {.people = Dana,
         .keys = two,
         .permissions = R"({"person":"dana","key":"k"})",
         .bookings = R"({"id":"b","code":"482915603","key":"k","from":"2025-06-02T09:00","until":"2025-06-03T09:00"})"},
        {});
}

void TestSiteFileWarnings::addKeyRows()
{
    row("short code of a key", {.keys = key(R"("loan":"8h")"), .keyCodes = R"({"id":"c","key":"k","code":"04172539"})"},
        {u"keyCodes[0]: this code has fewer than nine digits, and it alone opens the key; a long one begins with 0"_s});
    row("code of a key that is high",
        {.keys = key(R"("high":true)"), .keyCodes = R"({"id":"c","key":"k","code":"041725396"})"},
        {u"keyCodes[0]: this key is \"high\", so no code of its own opens it"_s});
    row("high and a number alone", {.keys = key(R"("high":true,"numberAloneOffline":true)")},
        {u"keys[0]: \"high\" outweighs \"numberAloneOffline\": a number alone never opens this key"_s});
    row("two keys of one name", {.keys = key(R"("homeBin":1)") + R"(,{"id":"l","name":"K","fob":"A2"})"},
        {u"keys[1]: another key has the same name, and people cannot tell them apart"_s});
    row("key with an address", {.keys = R"({"id":"k","name":"12 Elm Street","fob":"A1"})"},
        {u"keys[0]: the name looks like an address: who finds the key should not learn which door it opens"_s});
}

void TestSiteFileWarnings::eachIsToldInOneLine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("lines");
    addPeopleRows();
    addFactorRows();
    addTwoPeopleRows();
    addKeyRows();
}

void TestSiteFileWarnings::eachIsToldInOneLine()
{
    QFETCH(QByteArray, text);
    PARSED(site, text);
    QTEST(linesOf(site.warnings), "lines");
}

void TestSiteFileWarnings::weakPinsAreWarnedOf_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<bool>("weak");
    QTest::newRow("one digit") << "0000"_ba << true;
    QTest::newRow("run down") << "87654"_ba << true;
    QTest::newRow("pairs") << "1212"_ba << true;
    QTest::newRow("year") << "1984"_ba << true;
    QTest::newRow("day and month") << "3112"_ba << true;
    QTest::newRow("middle column") << "2580"_ba << true;
    QTest::newRow("end of the own number") << "0142"_ba << true;
    QTest::newRow("end of another number") << "0143"_ba << false;
    QTest::newRow("nearly a run") << "1235"_ba << false;
    QTest::newRow("eight digits") << "40817263"_ba << false;
}

void TestSiteFileWarnings::weakPinsAreWarnedOf()
{
    QFETCH(QByteArray, pin);
    QFETCH(bool, weak);
    PARSED(
        site,
        siteWith({.box = Box + Numbers,
                  .people = R"({"id":"a","name":"A","kind":"full","mobile":"07700 900142","pin":")" + pin + R"("})"}));
    QCOMPARE(linesOf(site.warnings), weak ? QStringList{u"people[0]: "_s + FirstTried} : QStringList());
}

void TestSiteFileWarnings::warningNeverSaysWhichRuleAPinBreaks()
{
    QSet<QString> sentences;
    for (const char *pin : {"0000", "2345", "1212", "1984", "3112", "2580"}) {
        PARSED(site,
               siteWith({.people = R"({"id":"a","name":"A","badges":["01"],"pin":")" + QByteArray(pin) + R"("})"}));
        sentences.insert(linesOf(site.warnings).join(u'\n'));
    }
    QCOMPARE(sentences.size(), 1);
}

void TestSiteFileWarnings::namesThatLookLikeAddressesAreWarnedOf_data()
{
    QTest::addColumn<bool>("warned");
    for (const char *name :
         {"12 Elm Street", "7a Mill Lane", "221B Baker St", "3, Old Kent Road", "12 rue de la Paix",
          "3 bis avenue Foch", "Calle Mayor 5", "Via Roma 12", "Rua Augusta, 100", "Hauptstraße 5", "HAUPTSTRASSE 5",
          "Bahnhofstr. 17", "Kerkstraat 9", "Drottninggatan 4", "Flat 2, SW1A 1AA"})
        QTest::newRow(name) << true;
    for (const char *name : {"Maple 3", "Vega 101", "Lift 2", "Van 4", "Boiler room", "Stellplatz 12", "Parkplatz 3",
                             "Room 12 east", "2nd floor", "L1 2nd floor", "Tennis court 2", "Gate 7", "Terrace",
                             "Courtyard gate", "3 2 1", "Lane 4 barrier"})
        QTest::newRow(name) << false;
}

void TestSiteFileWarnings::namesThatLookLikeAddressesAreWarnedOf()
{
    QFETCH(bool, warned);
    QCOMPARE(site::looksLikeAddress(*Label::fromString(QString::fromUtf8(QTest::currentDataTag()))), warned);
}

QTEST_GUILESS_MAIN(TestSiteFileWarnings)
#include "tst_sitefilewarnings.moc"
