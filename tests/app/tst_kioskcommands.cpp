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

Run kiosk(const QStringList &arguments) { return run(u"latchkey-kiosk"_s, arguments); }

void write(const QString &name, const QByteArray &text)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QJsonObject statusOf(const QString &data)
{
    return QJsonDocument::fromJson(kiosk({u"status"_s, u"--data"_s, data}).out).object();
}

} // namespace

/// The real program, without a screen: what it prints, and how it ends.
class TestKioskCommands : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString data() const { return path(u"box"_s); }

private Q_SLOTS:
    void initTestCase()
    {
        const Run imported = kiosk({u"import"_s, u"--site"_s, demoSite(), u"--data"_s, data()});
        QVERIFY2(imported.code == 0, imported.err);
        QCOMPARE(imported.out,
                 QByteArray("imported 9 people, 17 keys, 11 permissions, 3 bookings and 1 key codes; 20 bins\n"));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void helpAndVersionSucceed()
    {
        const Run help = kiosk({u"--help"_s});
        QCOMPARE(help.code, 0);
        QVERIFY(help.out.startsWith("Usage: latchkey-kiosk"));
        QVERIFY(help.err.isEmpty());
        QCOMPARE(kiosk({u"--version"_s}).out, QByteArray("latchkey-kiosk " LATCHKEY_VERSION "\n"));
    }

    void badUsageEndsWithTwoAndOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("unknown command") << QStringList{u"pair"_s, u"--hub"_s, u"x"_s};
        QTest::newRow("unknown option") << QStringList{u"journal"_s, u"--data"_s, u"x"_s, u"--all"_s};
        QTest::newRow("missing option") << QStringList{u"import"_s, u"--site"_s, u"x"_s};
    }
    void badUsageEndsWithTwoAndOneLine()
    {
        QFETCH(QStringList, arguments);
        const Run ended = kiosk(arguments);
        QCOMPARE(ended.code, 2);
        QVERIFY2(ended.complainedOnce("latchkey-kiosk"), ended.err);
        QVERIFY(ended.out.isEmpty());
    }

    void badInputEndsWithOneAndOneLine_data()
    {
        write(path(u"misspelt.json"_s), R"({"board": {"prot": "x"}})");
        write(path(u"bad.site.json"_s), R"({"format": "latchkey-site/1"})");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        const QString none = path(u"none"_s);
        QTest::newRow("no configuration") << QStringList{u"--config"_s, none, u"--data"_s, data()} << none;
        QTest::newRow("misspelt key") << QStringList{u"--config"_s, path(u"misspelt.json"_s), u"--data"_s, data()}
                                      << u"\"prot\" is not known in board; did you mean \"port\"?"_s;
        QTest::newRow("no data folder") << QStringList{u"journal"_s, u"--data"_s, none} << none;
        QTest::newRow("nothing to verify") << QStringList{u"journal"_s, u"--data"_s, none, u"--verify"_s} << none;
        QTest::newRow("no status") << QStringList{u"status"_s, u"--data"_s, none} << none;
        QTest::newRow("no site file") << QStringList{u"import"_s, u"--site"_s, none, u"--data"_s, data()} << none;
    }
    void badInputEndsWithOneAndOneLine()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const Run ended = kiosk(arguments);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.complainedOnce("latchkey-kiosk"), ended.err);
        QVERIFY2(QString::fromUtf8(ended.err).contains(names), ended.err);
    }

    void aSiteFileWithErrorsChangesNothing()
    {
        const Run before = kiosk({u"journal"_s, u"--data"_s, data()});
        const Run ended = kiosk({u"import"_s, u"--site"_s, path(u"bad.site.json"_s), u"--data"_s, data()});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.err.contains("box"));
        QCOMPARE(kiosk({u"journal"_s, u"--data"_s, data()}).out, before.out);
        QCOMPARE(statusOf(data()).value(u"box"_s).toString(), u"Harbour House lobby"_s);
    }

    void theJournalIsOneObjectALine()
    {
        const Run journal = kiosk({u"journal"_s, u"--data"_s, data()});
        QCOMPARE(journal.code, 0);
        const QList<QByteArray> lines = journal.out.trimmed().split('\n');
        qint64 n = 0;
        for (const QByteArray &line : lines) {
            const QJsonObject record = QJsonDocument::fromJson(line).object();
            QCOMPARE(record.value(u"n"_s).toInteger(), ++n);
            QCOMPARE(record.value(u"hash"_s).toString().size(), 64);
        }
        QVERIFY(n >= 1);
        QVERIFY(!journal.out.contains("2580") && !journal.out.contains("123456")); // no PIN, no code
    }

    void aWholeJournalVerifiesAndATouchedOneDoesNot()
    {
        const Run good = kiosk({u"journal"_s, u"--data"_s, data(), u"--verify"_s});
        QVERIFY2(good.code == 0, good.err);
        QVERIFY(good.out.contains("\"ok\":true"));
        const QString copy = path(u"copy"_s);
        QVERIFY(QDir().mkdir(copy));
        const QStringList files = QDir(data()).entryList(QDir::Files);
        for (const QString &file : files)
            QVERIFY(QFile::copy(data() + u'/' + file, copy + u'/' + file));
        QFile database(copy + u"/journal.db"_s);
        QVERIFY(database.open(QIODevice::ReadWrite));
        QByteArray bytes = database.readAll();
        const qsizetype at = bytes.indexOf("\"people\":9");
        QVERIFY(at > 0);
        bytes[at + 9] = '8';
        database.seek(0);
        database.write(bytes);
        database.close();
        const Run bad = kiosk({u"journal"_s, u"--data"_s, copy, u"--verify"_s});
        QCOMPARE(bad.code, 1);
        QVERIFY2(bad.complainedOnce("latchkey-kiosk"), bad.err);
    }

    void statusTellsWhatRestsInTheFolder()
    {
        const QJsonObject status = statusOf(data());
        QCOMPARE(status.value(u"running"_s).toBool(true), false);
        QCOMPARE(status.value(u"queue"_s).toInt(-1), 0);
        QVERIFY(status.value(u"snapshotAge"_s).toInteger(-1) >= 0);
        QVERIFY(status.contains(u"power"_s) && status.contains(u"doors"_s) && status.contains(u"board"_s));
    }

    void anotherVaultThanTheFoldersOwnIsRefused()
    {
        write(path(u"vault.json"_s),
              R"({"board": {"port": "/dev/none"}, "vault": {"path": ")" + path(u"other"_s).toUtf8() + R"("}})");
        const Run ended = kiosk(
            {u"import"_s, u"--site"_s, demoSite(), u"--data"_s, data(), u"--config"_s, path(u"vault.json"_s)});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("vault.path"), ended.err);
    }

    void checkSaysWhatEachSourceSays()
    {
        write(path(u"kiosk.json"_s), R"({"board": {"port": "/dev/latchkey-none"}})");
        const Run text = kiosk({u"check"_s, u"--config"_s, path(u"kiosk.json"_s), u"--data"_s, data()});
        QCOMPARE(text.code, 1); // no board is there
        QVERIFY2(text.out.contains("ok   configuration: ") && text.out.contains("BAD  board: "), text.out);
        QVERIFY2(text.complainedOnce("latchkey-kiosk"), text.err);
        const Run json = kiosk({u"check"_s, u"--config"_s, path(u"misspelt.json"_s), u"--json"_s});
        QCOMPARE(json.code, 1);
        QVERIFY(QJsonDocument::fromJson(json.out).isArray());
    }
};

QTEST_GUILESS_MAIN(TestKioskCommands)
#include "tst_kioskcommands.moc"
