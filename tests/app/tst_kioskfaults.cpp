// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

QString demoSite() { return QStringLiteral(LATCHKEY_SOURCE_DIR "/app/simulator/demo/harbour-house.site.json"); }

} // namespace

/// A kiosk that runs on a box with something wrong: it stays, says what it is on the screen and on stderr, and goes on
/// by itself.
class TestKioskFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_kiosk;
    QByteArray m_said;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString data() const { return path(u"box"_s); }

    void start()
    {
        m_kiosk = std::make_unique<QProcess>();
        m_kiosk->setProcessChannelMode(QProcess::MergedChannels);
        m_kiosk->start(QStringLiteral(LATCHKEY_BIN_DIR "/latchkey-kiosk"),
                       {u"--config"_s, path(u"kiosk.json"_s), u"--data"_s, data(), u"--windowed"_s, u"800x480"_s});
        QVERIFY(m_kiosk->waitForStarted());
    }
    bool says(const QByteArray &words)
    {
        m_said += m_kiosk->readAll();
        return m_said.contains(words);
    }
    QJsonObject status() const
    {
        return QJsonDocument::fromJson(run(u"latchkey-kiosk"_s, {u"status"_s, u"--data"_s, data()}).out).object();
    }
    QString screen() const { return status().value(u"screen"_s).toString(); }
    void import()
    {
        QCOMPARE(run(u"latchkey-kiosk"_s, {u"import"_s, u"--site"_s, demoSite(), u"--data"_s, data()}).code, 0);
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_said.clear();
        QFile file(path(u"kiosk.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"board\": {\"port\": \"" + path(u"tty"_s).toUtf8() + "\"}}");
    }
    void cleanup()
    {
        if (m_kiosk && m_kiosk->state() == QProcess::Running) {
            m_kiosk->terminate();
            QVERIFY(m_kiosk->waitForFinished(10000));
            QCOMPARE(m_kiosk->exitStatus(), QProcess::NormalExit);
            QCOMPARE(m_kiosk->exitCode(), 0);
        }
        m_kiosk.reset();
    }

    void aMissingLineIsToldAndTakenUpWhenItIsThere()
    {
        import();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(says("latchkey-kiosk: board: " + path(u"tty"_s).toUtf8() + " cannot be opened"),
                                 15000);
        QTRY_COMPARE_WITH_TIMEOUT(screen(), u"OutOfService"_s, 10000);
        QCOMPARE(status().value(u"running"_s).toBool(), true);
        QCOMPARE(status().value(u"board"_s).toObject().value(u"fault"_s).toString(), u"no port"_s);
        const Run again = run(u"latchkey-kiosk"_s, {u"import"_s, u"--site"_s, demoSite(), u"--data"_s, data()});
        QCOMPARE(again.code, 1); // one writer at a time

        QProcess board;
        board.start(QStringLiteral(LATCHKEY_BIN_DIR "/latchkey-board"),
                    {u"--pty"_s, u"--link"_s, path(u"tty"_s), u"--bins"_s, u"20"_s});
        QTRY_VERIFY_WITH_TIMEOUT(says("latchkey-kiosk: board: no key is stored"), 30000);
        QCOMPARE(screen(), u"OutOfService"_s);
        board.terminate();
        QVERIFY(board.waitForFinished(10000));
    }

    void aBoxWithoutASiteServesAfterTheImport()
    {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(says("no site was imported yet"), 15000);
        import();
        QTRY_COMPARE_WITH_TIMEOUT(status().value(u"keys"_s).toObject().value(u"unknown"_s).toInt(), 17, 20000);
        QCOMPARE(m_kiosk->state(), QProcess::Running);
    }

    void aCorruptDatabaseIsToldAndNotTouched()
    {
        import();
        QFile database(data() + u"/people.db"_s);
        QVERIFY(database.open(QIODevice::ReadWrite));
        const QByteArray damage(4096, 'x');
        database.write(damage);
        database.close();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(says("latchkey-kiosk: data folder"), 15000);
        QVERIFY(m_kiosk->state() == QProcess::Running);
        QVERIFY(database.open(QIODevice::ReadOnly));
        QCOMPARE(database.read(damage.size()), damage);
    }
};

QTEST_GUILESS_MAIN(TestKioskFaults)
#include "tst_kioskfaults.moc"
