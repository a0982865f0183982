// SPDX-License-Identifier: Apache-2.0
#include <app/hub/http/requestreader.h>

#include <QtTest>

using namespace latchkey::hub::http;
using State = RequestReader::State;

namespace {

constexpr qsizetype MostHead = 8192;

/// What becomes of these bytes, given in pieces of so many, when a body may have 64 bytes.
struct Reading {
    State state = State::Head;
    RequestHead head;
    int status = 0; ///< of a fault
    QByteArray body;
    QByteArray rest;
};

Reading readInPieces(const QByteArray &bytes, qsizetype size)
{
    RequestReader reader(MostHead);
    QByteArray input;
    for (qsizetype at = 0; at < bytes.size(); at += size) {
        input += bytes.mid(at, size);
        if (reader.feed(input) == State::HeadRead) {
            (void)reader.allowBody(64);
            (void)reader.feed(input);
        }
    }
    return {reader.state(), reader.head(), reader.fault().status, reader.takeBody(), input};
}

QByteArray withHost(const QByteArray &lines, const QByteArray &body = {})
{
    return "POST /x HTTP/1.1\r\nHost: hub\r\n" + lines + "\r\n" + body;
}

} // namespace

class TestRequestReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void requestIsReadInAnyPieces_data();
    void requestIsReadInAnyPieces();
    void whatCouldBeReadInTwoWaysIsAFault_data();
    void whatCouldBeReadInTwoWaysIsAFault();
    void headMayHaveItsBytesAndNotOneMore();
    void lengthIsJudgedBeforeTheBodyComes();
    void trailersAreNoHeaders();
    void hostIsANameOrAnAddress_data();
    void hostIsANameOrAnAddress();
    void connectionStaysAsVersionAndHeaderSay_data();
    void connectionStaysAsVersionAndHeaderSay();
};

void TestRequestReader::requestIsReadInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no body") << withHost("") << QByteArray();
    QTest::newRow("length 0") << withHost("Content-Length: 0\r\n") << QByteArray();
    QTest::newRow("length") << withHost("Content-Length: 5\r\n", "hello") << QByteArray("hello");
    QTest::newRow("all that may come") << withHost("Content-Length: 64\r\n", QByteArray(64, 'x'))
                                       << QByteArray(64, 'x');
    QTest::newRow("chunks") << withHost("Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n1;a=b\r\n!\r\n0\r\n\r\n")
                            << QByteArray("hello!");
    QTest::newRow("only the last chunk") << withHost("Transfer-Encoding: chunked\r\n", "0\r\n\r\n") << QByteArray();
    QTest::newRow("line end before") << "\r\n" + withHost("Content-Length: 2\r\n", "ab") << QByteArray("ab");
    QTest::newRow("name in any case") << withHost("cOnTeNt-LeNgTh: 2\r\n", "ab") << QByteArray("ab");
}

void TestRequestReader::requestIsReadInAnyPieces()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype size : {qsizetype(1), qsizetype(2), qsizetype(3), qsizetype(7), qsizetype(64), qsizetype(9999)}) {
        const Reading reading = readInPieces(bytes + "GET /next", size);
        QCOMPARE(reading.state, State::Done);
        QTEST(reading.body, "body");
        QCOMPARE(reading.rest, QByteArray("GET /next"));
        QCOMPARE(reading.head.method, QByteArray("POST"));
        QCOMPARE(reading.head.target, QByteArray("/x"));
        QCOMPARE(reading.head.header("host"), QByteArray("hub"));
    }
}

void TestRequestReader::whatCouldBeReadInTwoWaysIsAFault_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
        QTest::newRow(name) << bytes << status;
    };
    row("length and coding", withHost("Content-Length: 5\r\n" + chunked, "0\r\n\r\n"));
    row("coding and length", withHost(chunked + "Content-Length: 5\r\n", "0\r\n\r\n"));
    row("two lengths", withHost("Content-Length: 5\r\nContent-Length: 6\r\n", "hello"));
    row("two equal lengths", withHost("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"));
    row("two lengths in one", withHost("Content-Length: 5, 5\r\n", "hello"));
    row("negative length", withHost("Content-Length: -5\r\n", "hello"));
    row("length with a sign", withHost("Content-Length: +5\r\n", "hello"));
    row("length in hex", withHost("Content-Length: 0x5\r\n", "hello"));
    row("empty length", withHost("Content-Length: \r\n", "hello"));
    row("endless length", withHost("Content-Length: 18446744073709551616\r\n", "hello"));
    row("two codings", withHost(chunked + chunked, "0\r\n\r\n"));
    row("another coding", withHost("Transfer-Encoding: gzip\r\n", "hello"), 501);
    row("gzip in chunks", withHost("Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"), 501);
    row("chunked twice", withHost("Transfer-Encoding: chunked, chunked\r\n", "0\r\n\r\n"), 501);
    row("coding that looks like it", withHost("Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"), 501);
    row("coding of an old client", "POST / HTTP/1.0\r\nHost: hub\r\n" + chunked + "\r\n0\r\n\r\n");
    row("chunk without a size", withHost(chunked, "\r\nhello\r\n0\r\n\r\n"));
    row("chunk size no number", withHost(chunked, "zz\r\nhello\r\n0\r\n\r\n"));
    row("negative chunk", withHost(chunked, "-5\r\nhello\r\n0\r\n\r\n"));
    row("chunk longer than its size", withHost(chunked, "3\r\nhello\r\n0\r\n\r\n"));
    row("chunk of more than there is", withHost(chunked, "ffffffffffffffff\r\nhello"), 413);
    row("chunk size overflows", withHost(chunked, "1ffffffffffffffff\r\nhello"));
    row("endless chunk line", withHost(chunked, "5;" + QByteArray(9000, 'a')));
    row("endless trailers", withHost(chunked, "0\r\n" + QByteArray("a: b\r\n").repeated(2000)));
    row("line feeds only", "GET / HTTP/1.1\nHost: hub\n\n");
    row("one line feed", "GET / HTTP/1.1\r\nHost: hub\nX: y\r\n\r\n");
    row("carriage return alone", "GET / HTTP/1.1\r\nHost: hub\r\nX: a\rb\r\n\r\n");
    row("continued line", withHost("X: a\r\n b\r\n"));
    row("space before the colon", withHost("Content-Length : 5\r\n", "hello"));
    row("space before the name", "GET / HTTP/1.1\r\n Host: hub\r\n\r\n");
    row("no colon", withHost("Nonsense\r\n"));
    row("NUL in a value", withHost(QByteArray("X: a\0b\r\n", 8)));
    row("no target", "GET HTTP/1.1\r\nHost: hub\r\n\r\n");
    row("two spaces", "GET  / HTTP/1.1\r\nHost: hub\r\n\r\n");
    row("HTTP/9.9", "GET / HTTP/9.9\r\nHost: hub\r\n\r\n", 505);
    row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: hub\r\n\r\n", 505);
    row("HTTP/0.9", "GET /\r\n\r\n");
    row("not HTTP", "HELO hub\r\n\r\n");
    row("TLS", QByteArray::fromHex("1603010200010001fc0303") + QByteArray(600, '\n'));
    row("no Host", "GET / HTTP/1.1\r\n\r\n");
    row("two Hosts", withHost("Host: hub\r\n"));
    row("two credentials", withHost("Authorization: a\r\nauthorization: b\r\n"));
    row("another expectation", withHost("Expect: the-worst\r\n"), 417);
}

void TestRequestReader::whatCouldBeReadInTwoWaysIsAFault()
{
    QFETCH(QByteArray, bytes);
    for (qsizetype size : {qsizetype(1), qsizetype(5), qsizetype(100000)}) {
        const Reading reading = readInPieces(bytes, size);
        QCOMPARE(reading.state, State::Faulty);
        QTEST(reading.status, "status");
    }
}

void TestRequestReader::headMayHaveItsBytesAndNotOneMore()
{
    const QByteArray start = "GET / HTTP/1.1\r\nHost: hub\r\nX: ";
    const QByteArray most = start + QByteArray(MostHead - start.size() - 4, 'x') + "\r\n\r\n";
    QCOMPARE(most.size(), MostHead);
    QCOMPARE(readInPieces(most, 100000).state, State::Done);
    QCOMPARE(readInPieces(most, 1000).state, State::Done);
    QCOMPARE(readInPieces(start + "x" + most.mid(start.size()), 1000).status, 431);
    QCOMPARE(readInPieces("GET /" + QByteArray(20000, 'a'), 1000).status, 431);
    QCOMPARE(readInPieces(start + QByteArray(20000, 'a'), 100000).status, 431);
}

void TestRequestReader::lengthIsJudgedBeforeTheBodyComes()
{
    QCOMPARE(readInPieces(withHost("Content-Length: 65\r\n"), 9999).status, 413);
    QCOMPARE(readInPieces(withHost("Transfer-Encoding: chunked\r\n", "41\r\nx"), 9999).status, 413);
    const QByteArray forty = "28\r\n" + QByteArray(40, 'x') + "\r\n";
    QCOMPARE(readInPieces(withHost("Transfer-Encoding: chunked\r\n", forty), 9999).state, State::Body);
    QCOMPARE(readInPieces(withHost("Transfer-Encoding: chunked\r\n", forty + forty), 9999).status, 413);
    RequestReader none(MostHead);
    QByteArray input = withHost("Transfer-Encoding: chunked\r\n");
    QCOMPARE(none.feed(input), State::HeadRead);
    QCOMPARE(none.allowBody(0), State::Faulty);
    QCOMPARE(none.fault().status, 413);
}

void TestRequestReader::trailersAreNoHeaders()
{
    const Reading reading = readInPieces(withHost("Transfer-Encoding: chunked\r\n", "0\r\nAuthorization: me\r\n\r\n"),
                                         9999);
    QCOMPARE(reading.state, State::Done);
    QCOMPARE(reading.head.header("authorization"), QByteArray());
}

void TestRequestReader::hostIsANameOrAnAddress_data()
{
    QTest::addColumn<QByteArray>("host");
    QTest::addColumn<bool>("good");
    const auto row = [](const QByteArray &host, bool good) {
        QTest::addRow("\"%s\"", host.constData()) << host << good;
    };
    row("hub", true);
    row("hub.example.org:8443", true);
    row("192.0.2.1:80", true);
    row("[2001:db8::1]", true);
    row("[2001:db8::1]:443", true);
    row("", false);
    row(":443", false);
    row("hub:", false);
    row("hub:x", false);
    row("hub:99999", false);
    row("hub:1:2", false);
    row("hub/evil", false);
    row("hub,evil", false);
    row("evil@hub", false);
    row("hub evil", false);
    row("[]", false);
    row("[::1", false);
    row("[::1]x", false);
    row("[hub/]", false);
    row("a?b", false);
    row("2001:db8::1", false);
}

void TestRequestReader::hostIsANameOrAnAddress()
{
    QFETCH(QByteArray, host);
    const Reading reading = readInPieces("GET / HTTP/1.1\r\nHost: " + host + "\r\n\r\n", 9999);
    QTEST(reading.state == State::Done, "good");
}

void TestRequestReader::connectionStaysAsVersionAndHeaderSay_data()
{
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<bool>("stays");
    QTest::newRow("1.1") << QByteArray("1.1") << QByteArray() << true;
    QTest::newRow("1.1 close") << QByteArray("1.1") << QByteArray("Connection: x, Close\r\n") << false;
    QTest::newRow("1.0") << QByteArray("1.0") << QByteArray() << false;
    QTest::newRow("1.0 keep-alive") << QByteArray("1.0") << QByteArray("Connection: keep-alive\r\n") << true;
}

void TestRequestReader::connectionStaysAsVersionAndHeaderSay()
{
    QFETCH(QByteArray, version);
    QFETCH(QByteArray, connection);
    const Reading reading = readInPieces("GET / HTTP/" + version + "\r\nHost: hub\r\n" + connection + "\r\n", 9999);
    QCOMPARE(reading.state, State::Done);
    QTEST(reading.head.keepAlive, "stays");
}

QTEST_APPLESS_MAIN(TestRequestReader)
#include "tst_requestreader.moc"
