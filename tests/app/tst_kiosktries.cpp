// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "program.h"

#include <core/access/throttleentries.h>
#include <core/store/reading.h>
#include <core/store/throttlestore.h>
#include <hal/system/filevault.h>
#include <tests/fakes/ed25519signer.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::access::throttle;

namespace {

QString demoSite() { return QStringLiteral(LATCHKEY_SOURCE_DIR "/app/simulator/demo/harbour-house.site.json"); }

QByteArray hmac(const QByteArray &message, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

} // namespace

/// `latchkey-kiosk tries` on a box at which somebody has guessed.
class TestKioskTries : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString data() const { return path(u"box"_s); }
    Run tries(const QStringList &more = {}) const
    {
        return run(u"latchkey-kiosk"_s, QStringList{u"tries"_s, u"--data"_s, data()} + more);
    }
    QJsonObject report(const QStringList &more = {}) const
    {
        return QJsonDocument::fromJson(tries(QStringList{u"--json"_s} + more).out).object();
    }
    /// Computed here from the page about the vault and the one about throttling, not with the program's own code.
    QByteArray identity(const QByteArray &who) const
    {
        const auto vault = hal::FileVault::open(data() + u"/vault"_s);
        const auto master = vault ? (*vault)->read(u"master-key"_s) : Result<Secret, VaultError>(vault.error());
        if (!master)
            return {};
        const auto bytes = master->bytes();
        return hmac(who,
                    hmac("latchkey/throttle/v1",
                         QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))));
    }
    /// So many wrong PINs of one identity in a row, each as soon as it may be tried.
    void guess(const QByteArray &who, int times)
    {
        const fakes::Ed25519Signer signer;
        milliseconds steady{0};
        const auto journal = store::JournalStore::open(data(), signer);
        QVERIFY(journal);
        QVERIFY((*journal)->boot({}, {QDateTime::currentDateTimeUtc(), steady}));
        const auto throttle = store::ThrottleStore::open(**journal, steady);
        QVERIFY(throttle);
        for (int i = 0; i < times; ++i) {
            steady += (*throttle)->admission(identity(who), Method::Pin, steady)->wait;
            const auto counted = (*throttle)->count(identity(who), Method::Pin, attemptEntry(Method::Pin),
                                                    {QDateTime::currentDateTimeUtc(), steady});
            QVERIFY(counted && counted->receipt > 0);
        }
    }
    QVector<journal::Record> records(const QString &type) const
    {
        QVector<journal::Record> found;
        const auto read = store::readJournal(data(), [&](const journal::StoredEntry &entry) {
            const auto record = journal::Record::fromBytes(entry.bytes);
            if (record && record->type == type)
                found.append(*record);
            return true;
        });
        return read ? found : QVector<journal::Record>();
    }
    bool verifies() const
    {
        return run(u"latchkey-kiosk"_s, {u"journal"_s, u"--data"_s, data(), u"--verify"_s}).code == 0;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        const Run imported = run(u"latchkey-kiosk"_s, {u"import"_s, u"--site"_s, demoSite(), u"--data"_s, data()});
        QVERIFY2(imported.code == 0, imported.err);
    }

    void aQuietBoxHasNothingToTell()
    {
        const Run told = tries();
        QVERIFY2(told.code == 0, told.err);
        QCOMPARE(told.out,
                 "bucket   0 of 20 wrong tries\n"
                 "wrong    0 since they were last acknowledged\n"
                 "alarm    no\n"
                 "waiting  0\n"
                 "locked   0\n"
                 "disk     as the board remembers it\n"_ba);
        QCOMPARE(records(u"boot"_s).size(), 1); // of the import: looking writes nothing
    }

    void countsAreToldAndNobodyIsNamed()
    {
        guess("typed\0whoever"_ba, 6); // and serves a minute on the way
        guess("person\0dana"_ba, 5);
        const Run told = tries();
        QCOMPARE(told.out,
                 "bucket   11 of 20 wrong tries, empty after 10 h 59 min of running\n"
                 "wrong    11 since they were last acknowledged\n"
                 "alarm    yes\n"
                 "waiting  2\n"
                 "locked   0\n"
                 "disk     as the board remembers it\n"_ba);
        const QJsonObject json = report();
        QCOMPARE(
            json,
            (QJsonObject{{u"bucket"_s, QJsonObject{{u"tries"_s, 11}, {u"of"_s, 20}, {u"emptyAfterSeconds"_s, 39540}}},
                         {u"wrong"_s, 11},
                         {u"pinSuspended"_s, false},
                         {u"rolledBack"_s, false},
                         {u"alarm"_s, true},
                         {u"waiting"_s, 2},
                         {u"locked"_s, 0}}));
    }

    void anAcknowledgementEndsTheAlarmAndStartsTheCountAnew()
    {
        guess("typed\0whoever"_ba, 5);
        guess("typed\0another"_ba, 5);
        QVERIFY(report().value(u"alarm"_s).toBool());
        const QJsonObject after = report({u"--acknowledge"_s});
        QCOMPARE(after.value(u"wrong"_s), QJsonValue(0));
        QCOMPARE(after.value(u"alarm"_s), QJsonValue(false));
        QCOMPARE(after.value(u"bucket"_s).toObject().value(u"tries"_s), QJsonValue(10)); // as full as it was
        const auto cleared = records(u"throttle-cleared"_s);
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(cleared[0].body, (QJsonObject{{u"what"_s, u"box"_s}, {u"wrong"_s, 10}}));
        QCOMPARE(records(u"shutdown"_s).size(), 2); // the import's and this one's
        QVERIFY(verifies());
    }

    void anOlderDiskIsToldAndAcknowledged()
    {
        {
            const fakes::Ed25519Signer signer;
            const journal::Moment at{QDateTime::currentDateTimeUtc(), {}};
            const auto journal = store::JournalStore::open(data(), signer);
            QVERIFY(journal && (*journal)->boot({}, at));
            const auto throttle = store::ThrottleStore::open(**journal, 0ms);
            QVERIFY(throttle);
            QVERIFY((*throttle)->rolledBack({journal::EntryType::BoardRolledAhead, {{u"boardSequence"_s, 99}}}, at));
        }
        QVERIFY2(
            tries().out.endsWith("disk     older than what the board remembers: typed codes and PINs alone are not "
                                 "taken until it is acknowledged\n"),
            tries().out);
        QCOMPARE(report().value(u"rolledBack"_s), QJsonValue(true));
        QCOMPARE(report({u"--acknowledge"_s}).value(u"rolledBack"_s), QJsonValue(false));
        const auto cleared = records(u"throttle-cleared"_s);
        QCOMPARE(cleared[0].body, (QJsonObject{{u"what"_s, u"box"_s}, {u"wrong"_s, 0}, {u"rolledBack"_s, true}}));
    }

    void aResetClearsOnePersonAlone()
    {
        guess("person\0dana"_ba, 10);
        guess("person\0sam"_ba, 10);
        QCOMPARE(report().value(u"locked"_s), QJsonValue(2));
        const QJsonObject after = report({u"--reset"_s, u"dana"_s});
        QCOMPARE(after.value(u"locked"_s), QJsonValue(1));
        QCOMPARE(after.value(u"wrong"_s), QJsonValue(20));
        const fakes::Ed25519Signer signer;
        const auto journal = store::JournalStore::open(data(), signer);
        const auto throttle = store::ThrottleStore::open(**journal, 0ms);
        QCOMPARE((*throttle)->admission(identity("person\0sam"_ba), Method::Pin, 0ms)->verdict, Verdict::Locked);
        QVERIFY((*throttle)->admission(identity("person\0dana"_ba), Method::Pin, 0ms)->verdict != Verdict::Locked);
        const auto cleared = records(u"throttle-cleared"_s);
        QCOMPARE(cleared.size(), 1);
        QCOMPARE(cleared[0].body, (QJsonObject{{u"what"_s, u"person"_s}, {u"person"_s, u"dana"_s}}));
        QVERIFY(verifies());
    }

    void bothActsGoTogether()
    {
        guess("person\0dana"_ba, 10);
        const Run done = tries({u"--acknowledge"_s, u"--reset=dana"_s});
        QVERIFY2(done.code == 0, done.err);
        QVERIFY2(done.out.contains("wrong    0 since") && done.out.contains("locked   0"), done.out);
        QCOMPARE(records(u"throttle-cleared"_s).size(), 2);
    }

    void whatCannotBeDoneIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("names");
        QTest::newRow("nobody") << QStringList{u"--reset"_s, u"nobody"_s} << u"has the id \"nobody\""_s;
        QTest::newRow("no configuration")
            << QStringList{u"--acknowledge"_s, u"--config"_s, u"/none.json"_s} << u"/none.json"_s;
    }
    void whatCannotBeDoneIsOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, names);
        const auto before = run(u"latchkey-kiosk"_s, {u"journal"_s, u"--data"_s, data()}).out;
        const Run ended = tries(arguments);
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.complainedOnce("latchkey-kiosk"), ended.err);
        QVERIFY2(QString::fromUtf8(ended.err).contains(names), ended.err);
        QVERIFY(ended.out.isEmpty());
        QCOMPARE(run(u"latchkey-kiosk"_s, {u"journal"_s, u"--data"_s, data()}).out, before);
    }

    void aFolderThatIsNoBoxIsNotMadeOne()
    {
        for (const QString &act : {u"--json"_s, u"--acknowledge"_s}) {
            const Run ended = run(u"latchkey-kiosk"_s, {u"tries"_s, u"--data"_s, path(u"none"_s), act});
            QCOMPARE(ended.code, 1);
            QVERIFY2(ended.complainedOnce("latchkey-kiosk"), ended.err);
            QVERIFY(!QFile::exists(path(u"none"_s)));
        }
    }

    void aRunningKioskIsLookedAtButNotActedOn()
    {
        guess("person\0dana"_ba, 10);
        guess("typed\0whoever"_ba, 5);
        guess("typed\0another"_ba, 5);
        QFile file(path(u"kiosk.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"board\": {\"port\": \"" + path(u"tty"_s).toUtf8() + "\"}}");
        file.close();
        QProcess kiosk;
        kiosk.setProcessChannelMode(QProcess::MergedChannels);
        kiosk.start(QStringLiteral(LATCHKEY_BIN_DIR "/latchkey-kiosk"),
                    {u"--config"_s, file.fileName(), u"--data"_s, data(), u"--windowed"_s, u"800x480"_s});
        // The start finds the alarm, and writes it down.
        QTRY_COMPARE_WITH_TIMEOUT(records(u"throttle-alarm"_s).size(), 1, 20000);
        QCOMPARE(report().value(u"locked"_s), QJsonValue(1));
        for (const QString &act : {u"--acknowledge"_s, u"--reset=dana"_s}) {
            const Run refused = tries({act});
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.complainedOnce("latchkey-kiosk"), refused.err);
            QVERIFY2(refused.err.contains("stop it first"), refused.err);
        }
        kiosk.terminate();
        QVERIFY(kiosk.waitForFinished(10000));
        QCOMPARE(records(u"throttle-cleared"_s).size(), 0);
        QVERIFY(tries({u"--reset=dana"_s}).out.contains("locked   0"));
    }
};

QTEST_GUILESS_MAIN(TestKioskTries)
#include "tst_kiosktries.moc"
