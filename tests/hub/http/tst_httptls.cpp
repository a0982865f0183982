// SPDX-License-Identifier: Apache-2.0
#include <app/hub/http/owncertificate.h>
#include <tests/hub/http/httpbench.h>

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <openssl/ssl.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;
using namespace latchkey::hub::http;
using test::get;
using test::HttpBench;

namespace {

/// A bench whose server has a certificate of its own making.
class TlsBench : public HttpBench {
public:
    TlsBench()
    {
        auto made = OwnCertificate::inFolder(folder.path(), {u"hub.test"_s, u"127.0.0.1"_s});
        if (made) {
            listen.tls = made->files();
            pin = made->pin();
        }
    }
    QTemporaryDir folder;
    QByteArray pin;
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray openssl(const QStringList &arguments)
{
    QProcess process;
    process.start(u"openssl"_s, arguments);
    return process.waitForFinished() ? process.readAllStandardOutput() : QByteArray();
}

} // namespace

class TestHttpTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void requestIsAnsweredOverTls13();
    void olderTlsIsRefusedUnlessItWasAllowed();
    void plainTextOnThePortOfTlsGetsNothing();
    void otherProtocolsAreRefused();
    void silentHandshakeIsGivenUp();
    void largeBodiesPassBothWays();
    void clientThatLeavesDuringAWaitHarmsNobody();
    void renewedCertificateIsForNewClients();
    void ownCertificateIsMadeOnce();
    void ownKeyOutlivesItsCertificate();
    void ownKeyThatOthersMayReadIsRefused();
    void ownCertificateIsWhatOtherProgramsRead();
    void filesThatDoNotFitAreNamed();
};

void TestHttpTls::requestIsAnsweredOverTls13()
{
    TlsBench bench;
    bool secure = false;
    bench.application.handler = [&](const Request &request, const Turn &) -> Outcome {
        secure = request.secure;
        return Response::plain(200, "over TLS");
    };
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.startTls({0, "http/1.1"}));
    QCOMPARE(client.tlsVersion(), QByteArray("TLSv1.3"));
    QCOMPARE(client.peerPin(), bench.pin);
    for (int i = 0; i < 3; ++i) {
        QVERIFY(client.send(get("/")));
        const auto answer = client.read();
        QCOMPARE(answer.body, QByteArray("over TLS"));
        QVERIFY(answer.headers.value("strict-transport-security").startsWith("max-age="));
    }
    QVERIFY(secure);
    QVERIFY(client.send(get("/", "Connection: close\r\n")));
    QCOMPARE(client.read().status, 200);
    QVERIFY(client.isClosed());
}

void TestHttpTls::olderTlsIsRefusedUnlessItWasAllowed()
{
    TlsBench bench;
    QVERIFY(bench.start());
    for (int version : {TLS1_VERSION, TLS1_1_VERSION, TLS1_2_VERSION})
        QVERIFY(!bench.client().startTls({version, {}}));
    QVERIFY(bench.client().startTls({TLS1_3_VERSION, {}}));
    TlsBench lenient;
    lenient.listen.tls->alsoTls12 = true;
    QVERIFY(lenient.start());
    QVERIFY(!lenient.client().startTls({TLS1_1_VERSION, {}}));
    QVERIFY(lenient.client().startTls({TLS1_2_VERSION, {}}));
}

void TestHttpTls::plainTextOnThePortOfTlsGetsNothing()
{
    TlsBench bench;
    QVERIFY(bench.start());
    auto client = bench.client();
    QVERIFY(client.send(get("/")));
    QVERIFY(client.isClosed());
    QVERIFY(!client.rest().contains("HTTP/"));
    QCOMPARE(bench.application.handled.load(), 0);
    QTRY_COMPARE(bench.server->connections(), 0);
}

void TestHttpTls::otherProtocolsAreRefused()
{
    TlsBench bench;
    QVERIFY(bench.start());
    QVERIFY(!bench.client().startTls({0, "h2"}));
    QVERIFY(!bench.client().startTls({0, "smtp"}));
    QVERIFY(bench.client().startTls());
}

void TestHttpTls::silentHandshakeIsGivenUp()
{
    TlsBench bench;
    bench.limits.headTime = 100ms;
    QVERIFY(bench.start());
    auto silent = bench.client();
    auto half = bench.client();
    QVERIFY(half.send(QByteArray::fromHex("16030102000100")));
    QVERIFY(silent.isClosed());
    QVERIFY(half.isClosed());
}

void TestHttpTls::largeBodiesPassBothWays()
{
    TlsBench bench;
    bench.application.rule = [](const Request &) { return BodyRule{"/", std::nullopt, 8 << 20, false}; };
    bench.application.handler = [](const Request &request, const Turn &) -> Outcome {
        return Response::plain(200, request.body);
    };
    QVERIFY(bench.start());
    QByteArray large;
    for (int i = 0; large.size() < (4 << 20); ++i)
        large += QByteArray::number(i) + ' ';
    auto client = bench.client();
    QVERIFY(client.startTls());
    QVERIFY(client.send(test::post("/", large)));
    QVERIFY(client.read().body == large);
}

void TestHttpTls::clientThatLeavesDuringAWaitHarmsNobody()
{
    TlsBench bench;
    bench.application.handler = [](const Request &, const Turn &turn) -> Outcome {
        return turn.attempt == 0 ? Outcome(Hold{"x", 60s}) : Outcome(Response::plain(200, "woken"));
    };
    QVERIFY(bench.start());
    std::vector<test::RawClient> clients;
    for (int i = 0; i < 10; ++i) {
        clients.push_back(bench.client());
        QVERIFY(clients.back().startTls());
        QVERIFY(clients.back().send(get("/")));
    }
    QTRY_COMPARE(bench.application.handled.load(), 10);
    for (int i = 0; i < 5; ++i)
        clients[size_t(i)].reset();
    bench.wakeups.poke("x");
    for (int i = 5; i < 10; ++i)
        QCOMPARE(clients[size_t(i)].read().body, QByteArray("woken"));
}

void TestHttpTls::renewedCertificateIsForNewClients()
{
    TlsBench bench;
    QVERIFY(bench.start());
    auto old = bench.client();
    QVERIFY(old.startTls());
    QTemporaryDir other;
    const auto renewed = OwnCertificate::inFolder(other.path(), {});
    QVERIFY(bool(renewed));
    QVERIFY(bool(bench.server->reloadTls(renewed->files())));
    auto fresh = bench.client();
    QVERIFY(fresh.startTls());
    QCOMPARE(fresh.peerPin(), renewed->pin());
    QVERIFY(!bench.server->reloadTls({u"/nothing"_s, u"/nothing"_s}));
    auto after = bench.client();
    QVERIFY(after.startTls());
    QCOMPARE(after.peerPin(), renewed->pin());
    QVERIFY(old.send(get("/")));
    QCOMPARE(old.read().status, 200);
}

void TestHttpTls::ownCertificateIsMadeOnce()
{
    QTemporaryDir folder;
    const auto first = OwnCertificate::inFolder(folder.path(), {u"hub.test"_s});
    QVERIFY2(bool(first), first ? "" : qPrintable(first.error()));
    QCOMPARE(first->pin().size(), 32);
    const QFileInfo key(first->files().key);
    QCOMPARE(key.permissions() & QFile::Permissions(0x0777), QFile::ReadUser | QFile::WriteUser);
    const QByteArray certificate = contentOf(first->files().certificate);
    const auto second = OwnCertificate::inFolder(folder.path(), {u"other.test"_s});
    QCOMPARE(second->pin(), first->pin());
    QCOMPARE(contentOf(second->files().certificate), certificate);
    QCOMPARE(*publicKeyPin(first->files().certificate), first->pin());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList({u"hub-tls.crt"_s, u"hub-tls.key"_s}));
}

void TestHttpTls::ownKeyOutlivesItsCertificate()
{
    QTemporaryDir folder;
    const auto first = OwnCertificate::inFolder(folder.path(), {});
    QVERIFY(QFile::remove(first->files().certificate));
    const auto second = OwnCertificate::inFolder(folder.path(), {});
    QCOMPARE(second->pin(), first->pin());
}

void TestHttpTls::ownKeyThatOthersMayReadIsRefused()
{
    QTemporaryDir folder;
    const auto first = OwnCertificate::inFolder(folder.path(), {});
    QVERIFY(QFile::setPermissions(first->files().key, QFile::ReadUser | QFile::WriteUser | QFile::ReadGroup));
    const auto second = OwnCertificate::inFolder(folder.path(), {});
    QVERIFY(!second);
    QVERIFY(second.error().contains(u"open to others"));
    const auto nowhere = OwnCertificate::inFolder(folder.path() + u"/missing"_s, {});
    QVERIFY(!nowhere);
}

void TestHttpTls::ownCertificateIsWhatOtherProgramsRead()
{
    QTemporaryDir folder;
    const auto own = OwnCertificate::inFolder(folder.path(), {u"hub.test"_s, u"192.0.2.1"_s, u"a,DNS:evil"_s});
    const QByteArray text = openssl({u"x509"_s, u"-in"_s, own->files().certificate, u"-noout"_s, u"-text"_s});
    QVERIFY(text.contains("prime256v1"));
    QVERIFY(text.contains("ecdsa-with-SHA256"));
    QVERIFY(text.contains("CA:FALSE"));
    QVERIFY(text.contains("DNS:hub.test, IP Address:192.0.2.1\n"));
    QVERIFY(!text.contains("evil"));
    const QByteArray verified = openssl(
        {u"verify"_s, u"-CAfile"_s, own->files().certificate, own->files().certificate});
    QVERIFY2(verified.endsWith("OK\n"), verified.constData());
}

void TestHttpTls::filesThatDoNotFitAreNamed()
{
    QTemporaryDir one;
    QTemporaryDir two;
    const TlsFiles first = OwnCertificate::inFolder(one.path(), {})->files();
    const TlsFiles second = OwnCertificate::inFolder(two.path(), {})->files();
    const auto mixed = TlsContext::fromFiles({first.certificate, second.key});
    QVERIFY(!mixed && mixed.error().contains(second.key));
    const auto missing = TlsContext::fromFiles({u"/nothing.crt"_s, first.key});
    QVERIFY(!missing && missing.error().contains(u"/nothing.crt"));
    QVERIFY(!publicKeyPin(first.key));
}

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_httptls.moc"
