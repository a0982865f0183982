// SPDX-License-Identifier: Apache-2.0
#include "hubinside.h"

#include <tests/hub/http/rawclient.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using http::Route;
using test::RawAnswer;
using test::RawClient;
using tests::HubInside;

namespace {

QByteArray pathOf(const Route &route)
{
    QList<QByteArray> segments = route.pattern.split('/');
    for (QByteArray &segment : segments) {
        if (segment.startsWith('{'))
            segment = "x1";
    }
    return segments.join('/');
}

QByteArray headOf(const Route &route, const QByteArray &more)
{
    return route.method + ' ' + pathOf(route) + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        + more + "\r\n";
}

} // namespace

/// What every route of the whole server says to a body that is larger than it takes: before anything of it was read.
class TestBodyLimits : public QObject {
    Q_OBJECT

    std::unique_ptr<HubInside> m_hub;

    void mustBeTooLarge(const Route &route, const QByteArray &sent)
    {
        RawClient client(m_hub->port());
        QVERIFY(client.isConnected());
        QVERIFY(client.send(sent));
        const RawAnswer answer = client.read();
        const QByteArray name = route.method + ' ' + route.pattern + ": " + QByteArray::number(answer.status);
        QVERIFY2(answer.status == 413, name);
        QVERIFY2(answer.headers.value("content-type").startsWith("application/problem+json"), name);
        QVERIFY2(answer.body.contains("\"body-too-large\""), answer.body);
        QVERIFY2(client.isClosed(), name);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_hub = std::make_unique<HubInside>();
        const QString why = m_hub->start();
        QVERIFY2(why.isEmpty(), qPrintable(why));
    }
    void cleanup() { m_hub.reset(); }

    void anAnnouncedBodyIsRefusedByItsLengthAlone()
    {
        int routes = 0;
        for (const Route &route : m_hub->router().routes()) {
            const QByteArray length = QByteArray::number(route.body.most + 1);
            mustBeTooLarge(route, headOf(route, "Content-Length: " + length + "\r\n"));
            if (QTest::currentTestFailed())
                return;
            ++routes;
        }
        QVERIFY(routes > 150);
    }

    void aBodyInChunksIsCutWhereItGetsTooLarge()
    {
        int routes = 0;
        for (const Route &route : m_hub->router().routes()) {
            if (route.body.afterAdmission)
                continue; // nobody proved anything: it is asked who they are first
            const QByteArray chunk = QByteArray::number(route.body.most + 1, 16) + "\r\n";
            const QByteArray body = route.body.most == 0 ? QByteArray()
                                                         : QByteArray(qsizetype(route.body.most) + 1, 'x');
            mustBeTooLarge(route, headOf(route, "Transfer-Encoding: chunked\r\n") + chunk + body);
            if (QTest::currentTestFailed())
                return;
            ++routes;
        }
        QVERIFY(routes > 150);
    }

    void whatIsLargeIsNotEvenReadFromWhoeverProvedNothing()
    {
        int routes = 0;
        for (const Route &route : m_hub->router().routes()) {
            if (!route.body.afterAdmission)
                continue;
            RawClient client(m_hub->port());
            QVERIFY(client.send(headOf(route, "Content-Length: " + QByteArray::number(route.body.most) + "\r\n")));
            const RawAnswer answer = client.read();
            QVERIFY2(answer.status == 401, route.pattern + ' ' + QByteArray::number(answer.status));
            QVERIFY(client.isClosed());
            ++routes;
        }
        QVERIFY(routes > 0);
    }
};

QTEST_GUILESS_MAIN(TestBodyLimits)
#include "tst_bodylimits.moc"
