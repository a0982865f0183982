// SPDX-License-Identifier: Apache-2.0
#include <app/hub/http/target.h>

#include <QtTest>

using namespace latchkey::hub::http;

class TestHttpTarget : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathBecomesDecodedSegments_data();
    void pathBecomesDecodedSegments();
    void pathThatCouldMeanSomethingElseIsRefused_data();
    void pathThatCouldMeanSomethingElseIsRefused();
    void queryBecomesPairsInTheirOrder();
    void queryThatIsNoTextIsRefused_data();
    void queryThatIsNoTextIsRefused();
    void nobodyNeedsSoManyPairsOrSegments();
    void whatIsEncodedIsFoundAgain();
};

void TestHttpTarget::pathBecomesDecodedSegments_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QVector<QByteArray>>("segments");
    using Segments = QVector<QByteArray>;
    QTest::newRow("root") << QByteArray("/") << Segments{};
    QTest::newRow("root with a query") << QByteArray("/?a=b") << Segments{};
    QTest::newRow("two") << QByteArray("/api/v1") << Segments{"api", "v1"};
    QTest::newRow("coded letters") << QByteArray("/a%20b/%C3%A9%2e") << Segments{"a b", "\xC3\xA9."};
    QTest::newRow("plus is plus") << QByteArray("/a+b") << Segments{"a+b"};
    QTest::newRow("slash at the end") << QByteArray("/a/") << Segments{"a", ""};
    QTest::newRow("slash too many") << QByteArray("//a") << Segments{"", "a"};
    QTest::newRow("three dots") << QByteArray("/...") << Segments{"..."};
    QTest::newRow("once only") << QByteArray("/%2541") << Segments{"%41"};
    QTest::newRow("coded question mark") << QByteArray("/a%3Fb=c") << Segments{"a?b=c"};
}

void TestHttpTarget::pathBecomesDecodedSegments()
{
    QFETCH(QByteArray, target);
    const auto parsed = parseTarget(target);
    QVERIFY(bool(parsed));
    QTEST(parsed->segments, "segments");
}

void TestHttpTarget::pathThatCouldMeanSomethingElseIsRefused_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("fault");
    const auto row = [](const char *name, const QByteArray &target, TargetFault fault) {
        QTest::newRow(name) << target << int(fault);
    };
    row("empty", "", TargetFault::NotAPath);
    row("star", "*", TargetFault::NotAPath);
    row("with a host", "http://hub/", TargetFault::NotAPath);
    row("dot", "/a/./b", TargetFault::BadSegment);
    row("dots", "/a/../b", TargetFault::BadSegment);
    row("dots at the end", "/a/..", TargetFault::BadSegment);
    row("coded dots", "/a/%2e%2E/b", TargetFault::BadSegment);
    row("half-coded dots", "/a/.%2e", TargetFault::BadSegment);
    row("coded slash", "/a%2fb", TargetFault::BadSegment);
    row("coded slash, large", "/..%2F..%2Fetc", TargetFault::BadSegment);
    row("backslash", "/a\\b", TargetFault::BadSegment);
    row("coded backslash", "/..%5c..", TargetFault::BadSegment);
    row("NUL", "/a%00", TargetFault::BadCharacter);
    row("line end", "/a%0d%0ab", TargetFault::BadCharacter);
    row("delete", "/a%7f", TargetFault::BadCharacter);
    row("raw space", "/a b", TargetFault::BadCharacter);
    row("raw byte", "/\xC3\xA9", TargetFault::BadCharacter);
    row("fragment", "/a#b", TargetFault::BadCharacter);
    row("not UTF-8", "/%ff", TargetFault::BadEncoding);
    row("too long a form of a slash", "/%c0%af", TargetFault::BadEncoding);
    row("half a surrogate", "/%ed%a0%80", TargetFault::BadEncoding);
    row("cut letter", "/%c3", TargetFault::BadEncoding);
    row("percent alone", "/%", TargetFault::BadEncoding);
    row("one digit", "/%4", TargetFault::BadEncoding);
    row("no digits", "/%zz", TargetFault::BadEncoding);
}

void TestHttpTarget::pathThatCouldMeanSomethingElseIsRefused()
{
    QFETCH(QByteArray, target);
    const auto parsed = parseTarget(target);
    QVERIFY(!parsed);
    QTEST(int(parsed.error()), "fault");
}

void TestHttpTarget::queryBecomesPairsInTheirOrder()
{
    const auto parsed = parseTarget("/x?b=2&a=1%262&b=&c&&d=e=f&g+h=i%2Bj+k&%C3%A9=%0A");
    QVERIFY(bool(parsed));
    QCOMPARE(parsed->path, QByteArray("/x"));
    const Pairs expected{{"b", "2"},   {"a", "1&2"},     {"b", ""},         {"c", ""},
                         {"d", "e=f"}, {"g h", "i+j k"}, {"\xC3\xA9", "\n"}};
    QCOMPARE(parsed->query, expected);
}

void TestHttpTarget::queryThatIsNoTextIsRefused_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::newRow("NUL in a value") << QByteArray("a=%00");
    QTest::newRow("NUL in a name") << QByteArray("a%00=b");
    QTest::newRow("not UTF-8") << QByteArray("a=%fe");
    QTest::newRow("percent alone") << QByteArray("a=1%");
}

void TestHttpTarget::queryThatIsNoTextIsRefused()
{
    QFETCH(QByteArray, query);
    QVERIFY(!parsePairs(query));
    QVERIFY(!parseTarget("/?" + query));
}

void TestHttpTarget::nobodyNeedsSoManyPairsOrSegments()
{
    QVERIFY(bool(parsePairs(QByteArray("a=b&").repeated(199) + "a=b")));
    QVERIFY(parsePairs(QByteArray("a=b&").repeated(200) + "a=b").error() == TargetFault::TooMany);
    QVERIFY(bool(parseTarget(QByteArray("/a").repeated(32))));
    QVERIFY(parseTarget(QByteArray("/a").repeated(33)).error() == TargetFault::TooMany);
}

void TestHttpTarget::whatIsEncodedIsFoundAgain()
{
    const QByteArray text = "a b&c=d/\xC3\xA9?%\r\n\"";
    QCOMPARE(parsePairs("x=" + percentEncoded(text))->constFirst().second, text);
}

QTEST_APPLESS_MAIN(TestHttpTarget)
#include "tst_httptarget.moc"
