// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "program.h"

#include <tests/hal/keyringsession.h>

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

QString demoSite() { return QStringLiteral(LATCHKEY_SOURCE_DIR "/app/simulator/demo/harbour-house.site.json"); }

} // namespace

/// The real program with its secrets in a real keyring.
class TestKioskKeychain : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<KeyringSession> m_session;
    std::unique_ptr<QProcess> m_kiosk;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }
    [[nodiscard]] QString data() const { return path(u"box"_s); }
    [[nodiscard]] Run kiosk(const QStringList &arguments) const
    {
        return run(u"latchkey-kiosk"_s, arguments, m_session->environment());
    }
    [[nodiscard]] Run import() const
    {
        return kiosk({u"import"_s, u"--site"_s, demoSite(), u"--data"_s, data(), u"--config"_s, path(u"kiosk.json"_s)});
    }
    [[nodiscard]] Run check(const QStringList &more = {}) const
    {
        return kiosk(QStringList{u"check"_s, u"--data"_s, data(), u"--config"_s, path(u"kiosk.json"_s)} + more);
    }
    /// What `check --json` says of one source.
    [[nodiscard]] QJsonObject finding(const QString &source) const
    {
        const QJsonArray findings = QJsonDocument::fromJson(check({u"--json"_s}).out).array();
        for (const auto &found : findings) {
            if (found.toObject().value(u"source"_s) == source)
                return found.toObject();
        }
        return {};
    }
    [[nodiscard]] bool verifies() const
    {
        const Run verified = kiosk({u"journal"_s, u"--data"_s, data(), u"--verify"_s});
        return verified.code == 0 && verified.out.contains("\"ok\":true");
    }
    [[nodiscard]] QByteArray keyId() const
    {
        QFile mark(data() + u"/vault.id"_s);
        return mark.open(QIODevice::ReadOnly) ? mark.readAll() : QByteArray();
    }
    /// Every file of the data folder with its content, but for what any look at SQLite changes.
    [[nodiscard]] QMap<QString, QByteArray> content() const
    {
        QMap<QString, QByteArray> all;
        QDirIterator it(data(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (!file.fileName().endsWith(u"-shm"_s) && !file.fileName().endsWith(u"-wal"_s))
                all.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
        }
        return all;
    }
    [[nodiscard]] QStringList keys() const
    {
        const QString box = u"latchkey "_s + QFileInfo(data()).canonicalFilePath();
        return {box + u"/device-key"_s, box + u"/master-key"_s};
    }
    void start()
    {
        m_kiosk = std::make_unique<QProcess>();
        m_kiosk->setProcessEnvironment(m_session->environment());
        m_kiosk->setProcessChannelMode(QProcess::MergedChannels);
        m_kiosk->start(QStringLiteral(LATCHKEY_BIN_DIR "/latchkey-kiosk"),
                       {u"--config"_s, path(u"kiosk.json"_s), u"--data"_s, data(), u"--windowed"_s, u"800x480"_s});
        QVERIFY(m_kiosk->waitForStarted());
    }
    /// What the running kiosk said of itself to stderr, after an end in order.
    [[nodiscard]] QByteArray stopped()
    {
        m_kiosk->terminate();
        const bool inOrder = m_kiosk->waitForFinished(20000) && m_kiosk->exitStatus() == QProcess::NormalExit
            && m_kiosk->exitCode() == 0;
        return inOrder ? m_kiosk->readAll() : QByteArray("did not end in order");
    }
    [[nodiscard]] QJsonObject status() const
    {
        return QJsonDocument::fromJson(kiosk({u"status"_s, u"--data"_s, data()}).out).object();
    }
    [[nodiscard]] bool restart(bool unlocked)
    {
        m_session->endKeyring();
        return unlocked ? m_session->startUnlocked() : m_session->startLocked();
    }
    [[nodiscard]] static bool isRefused(const Run &ended, const QByteArray &words)
    {
        const bool refused = ended.code == 1 && ended.complainedOnce("latchkey-kiosk") && ended.err.contains(words);
        if (!refused)
            qWarning("ended with %d and said: %s", ended.code, ended.err.constData());
        return refused;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<KeyringSession>();
        QVERIFY(m_session->startBus() && m_session->startUnlocked());
        QFile file(path(u"kiosk.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"board\": {\"port\": \"" + path(u"tty"_s).toUtf8()
                   + "\"}, \"vault\": {\"backend\": \"keychain\"}}");
    }
    void cleanup()
    {
        m_kiosk.reset();
        m_session.reset();
    }

    void keysAreMadeOnceAndALockedKeyringIsNoFirstStart()
    {
        const Run first = import();
        QVERIFY2(first.code == 0, first.err);
        QCOMPARE(m_session->entries(), keys());
        QVERIFY(!QFile::exists(data() + u"/vault"_s));
        const QByteArray made = keyId();
        QCOMPARE(made.size(), 16);

        QVERIFY(restart(false));
        const auto before = content();
        QVERIFY(isRefused(import(), "keyring is locked"));
        const Run checked = check();
        QVERIFY(isRefused(checked, "keyring is locked"));
        QVERIFY(checked.out.contains("BAD  vault: The keyring is locked"));
        QVERIFY(content() == before);
        QVERIFY(verifies());

        QVERIFY(restart(true));
        QCOMPARE(m_session->entries(), keys());
        const Run second = import();
        QVERIFY2(second.code == 0, second.err);
        QCOMPARE(keyId(), made);
        QCOMPARE(m_session->entries(), keys());
        QVERIFY(verifies());
    }

    void checkSaysHowSecretsAreKept()
    {
        QCOMPARE(import().code, 0);
        const Run checked = check();
        QVERIFY2(checked.out.contains("ok   vault: secrets are in this machine's keyring"), checked.out);
    }

    void aFirstStartOnALockedKeyringMakesNothing()
    {
        QVERIFY(restart(false));
        QVERIFY(isRefused(import(), "keyring is locked"));
        QVERIFY(QDir(data()).isEmpty());
        QVERIFY(restart(true));
        QVERIFY(m_session->entries().isEmpty());
        QCOMPARE(import().code, 0);
        QCOMPARE(m_session->entries(), keys());
    }

    void keysThatAreGoneAreNotMadeAnew()
    {
        QCOMPARE(import().code, 0);
        m_session->endKeyring();
        QVERIFY(QDir(m_session->home() + u"/.local/share/keyrings"_s).removeRecursively());
        QVERIFY(m_session->startUnlocked());
        const auto before = content();
        QVERIFY(isRefused(import(), "nothing was changed"));
        QVERIFY(content() == before);
        QVERIFY(m_session->entries().isEmpty());
    }

    void nobodyWhoKeepsSecretsIsSaidAndChangesNothing()
    {
        QCOMPARE(import().code, 0);
        const auto before = content();
        m_session->endKeyring();
        QVERIFY(isRefused(import(), "Nobody on this user's session bus keeps secrets"));
        m_session->endBus();
        QVERIFY(isRefused(import(), "Nobody on this user's session bus keeps secrets"));
        QVERIFY(content() == before);
    }

    void aKeyringThatHangsIsSaidAndChangesNothing()
    {
        QCOMPARE(import().code, 0);
        const auto before = content();
        m_session->freezeKeyring();
        QVERIFY(isRefused(import(), "did not answer in time"));
        QVERIFY(content() == before);
        m_session->thawKeyring();
        QCOMPARE(import().code, 0);
        QCOMPARE(m_session->entries(), keys());
    }

    void aKioskStaysAwakeWhileTheKeyringHangs()
    {
        QCOMPARE(import().code, 0);
        m_session->freezeKeyring();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(status().value(u"outOfService"_s).toString(), u"vault"_s, 30000);
        // Five seconds until the next try, and ten for that one: the last answers come while it waits.
        const QDeadlineTimer until(9000);
        while (!until.hasExpired()) {
            const QDeadlineTimer soon(3000);
            QCOMPARE(status().value(u"outOfService"_s).toString(), u"vault"_s);
            QVERIFY(!soon.hasExpired());
        }
        m_session->thawKeyring();
        QTRY_COMPARE_WITH_TIMEOUT(status().value(u"secrets"_s).toString(), u"keyring"_s, 30000);
        QVERIFY(stopped().contains("latchkey-kiosk: vault: The keyring did not answer in time"));
    }

    /// A box that boots before its user logs in.
    void aKioskWaitsForTheKeyringToBeUnlocked()
    {
        QCOMPARE(import().code, 0);
        QVERIFY(restart(false));
        start();
        QTRY_COMPARE_WITH_TIMEOUT(status().value(u"outOfService"_s).toString(), u"vault"_s, 20000);
        QVERIFY(restart(true));
        QTRY_COMPARE_WITH_TIMEOUT(status().value(u"secrets"_s).toString(), u"keyring"_s, 30000);
        QVERIFY(status().value(u"outOfService"_s).isNull());
        QCOMPARE(finding(u"vault"_s).value(u"says"_s).toString(), u"secrets are in this machine's keyring"_s);
        QCOMPARE(finding(u"vault"_s).value(u"facts"_s).toObject().value(u"level"_s).toString(), u"keyring"_s);
        QVERIFY(stopped().contains("latchkey-kiosk: vault: The keyring is locked"));
        QCOMPARE(m_session->entries(), keys());
        QVERIFY(verifies());
    }
};

QTEST_GUILESS_MAIN(TestKioskKeychain)
#include "tst_kioskkeychain.moc"
