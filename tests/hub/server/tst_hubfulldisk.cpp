// SPDX-License-Identifier: Apache-2.0
#include <tests/hub/line/hubprocess.h>

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;
using tests::HubProcess;
using tests::jsonOf;

/// The disk of the real hub is full: what would be written is refused whole and in so many words, what is read is still
/// read, and all goes on once there is room.
class TestHubFullDisk : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<HubProcess> m_hub;

    void setFull(bool full)
    {
        QFile mark(m_folder.filePath(u"full"_s));
        QVERIFY(full ? mark.open(QIODevice::WriteOnly) : mark.remove());
    }
    [[nodiscard]] link::HubAnswer add(int number)
    {
        const QString name = u"Person %1 "_s.arg(number) + QString(50 - QString::number(number).size(), u'x');
        return m_hub->api("POST", "people", {{u"name"_s, name}, {u"kind"_s, u"box-only"_s}});
    }
    [[nodiscard]] int people()
    {
        int count = 0;
        QByteArray token;
        do {
            const QJsonObject page = jsonOf(m_hub->api("GET", "people?limit=100" + token));
            count += int(page.value(u"items"_s).toArray().size());
            const QString next = page.value(u"nextPageToken"_s).toString();
            token = next.isEmpty() ? QByteArray() : "&pageToken=" + next.toLatin1();
        } while (!token.isEmpty());
        return count;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_hub = std::make_unique<HubProcess>();
        qputenv("FULLDISK_WHILE", m_folder.filePath(u"full"_s).toUtf8());
        qputenv("LD_PRELOAD", FULLDISK_SHIM);
        qputenv("ASAN_OPTIONS", "verify_asan_link_order=0");
        QVERIFY(m_hub->start());
    }
    void cleanup()
    {
        m_hub.reset();
        qunsetenv("LD_PRELOAD");
    }

    void whatCannotBeKeptIsRefusedWholeAndGoesOnOnceThereIsRoom()
    {
        constexpr int Most = 3000; // there may be room within the files for a while
        int made = people();
        QCOMPARE(add(made).status, 201);
        ++made;
        setFull(true);
        link::HubAnswer answer;
        for (int i = 0; i < Most; ++i) {
            answer = add(made);
            if (answer.status != 201)
                break;
            ++made;
        }
        QVERIFY2(answer.status == 507 || answer.status == 503, answer.body);
        QVERIFY2(answer.headers.value("content-type").startsWith("application/problem+json"), answer.body);
        QVERIFY(!jsonOf(answer).value(u"code"_s).toString().isEmpty());
        // It says so as long as it lasts, reads go on, and nothing is half done.
        for (int i = 0; i < 5; ++i)
            QVERIFY(add(made).status >= 503);
        QCOMPARE(m_hub->ask({"GET", "/healthz"}).status, 200);
        QCOMPARE(people(), made);
        setFull(false);
        QVERIFY(QTest::qWaitFor([&] { return add(made).status == 201; }, 30000));
        ++made;
        QCOMPARE(people(), made);
        QCOMPARE(jsonOf(m_hub->api("GET", "audit/check")).value(u"holds"_s), QJsonValue(true));
        // The same after a start.
        m_hub->stop();
        QVERIFY(m_hub->start());
        QCOMPARE(people(), made);
        QCOMPARE(add(made).status, 201);
    }
};

QTEST_GUILESS_MAIN(TestHubFullDisk)
#include "tst_hubfulldisk.moc"
