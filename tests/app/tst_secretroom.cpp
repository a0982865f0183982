// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/kiosk/secretroom.h>

#include <QDirIterator>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <future>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

/// Every file below a folder with its content, and every folder.
QMap<QString, QByteArray> contentOf(const QString &folder)
{
    QMap<QString, QByteArray> content;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        content.insert(file.fileName(), file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return content;
}

bool put(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace

/// The secrets of a data folder on the real disk: when keys are made, and above all when not.
class TestSecretRoom : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    KioskConfig m_config;

    [[nodiscard]] QString data() const { return m_folder->filePath(u"box"_s); }
    [[nodiscard]] QString vault(const QString &name = {}) const { return data() + u"/vault/"_s + name; }
    [[nodiscard]] QByteArray keyId() const
    {
        const auto room = SecretRoom::open(m_config, data());
        return room ? (*room)->signer().keyId() : QByteArray();
    }
    /// What is said when it is refused, with nothing changed; else a complaint.
    [[nodiscard]] QString refusal() const
    {
        const auto before = contentOf(data());
        const auto room = SecretRoom::open(m_config, data());
        if (room)
            return u"it was opened"_s;
        return contentOf(data()) == before ? room.error() : u"something was changed"_s;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_config = {};
    }
    void cleanup() { qunsetenv("CREDENTIALS_DIRECTORY"); }

    void aFirstStartMakesTheKeysOnce()
    {
        const QByteArray first = keyId();
        QCOMPARE(first.size(), 16);
        QCOMPARE(keyId(), first);
        QVERIFY(contentOf(data()).value(data() + u"/vault.id"_s) == first);
    }

    void aFirstStartThatWasCutShortIsFinished()
    {
        const QByteArray first = keyId();
        // In the order in which they were made, so the later ones are missing too.
        for (const QString &later :
             {vault(u"master-key.sealed"_s), data() + u"/columns.keys"_s, data() + u"/vault.id"_s})
            QVERIFY2(QFile::remove(later), qPrintable(later));
        QCOMPARE(keyId(), first);
        QVERIFY(QFile::exists(vault(u"master-key.sealed"_s)));
    }

    void programsThatStartAtOnceAgreeOnTheKeys()
    {
        for (int round = 0; round < 10; ++round) {
            m_folder = std::make_unique<QTemporaryDir>();
            std::vector<std::future<QByteArray>> starts;
            for (int n = 0; n < 6; ++n)
                starts.push_back(std::async(std::launch::async, [this] { return keyId(); }));
            const QByteArray first = starts.front().get();
            QVERIFY(!first.isEmpty());
            for (size_t n = 1; n < starts.size(); ++n)
                QCOMPARE(starts[n].get(), first);
        }
    }

    void aFolderWithAMarkNeverGetsNewKeys_data()
    {
        QTest::addColumn<QStringList>("lost");
        QTest::newRow("the vault") << QStringList{u"*"_s};
        QTest::newRow("signing key") << QStringList{u"device-key.sealed"_s};
        QTest::newRow("master key") << QStringList{u"master-key.sealed"_s};
        QTest::newRow("both keys") << QStringList{u"device-key.sealed"_s, u"master-key.sealed"_s};
    }
    void aFolderWithAMarkNeverGetsNewKeys()
    {
        QFETCH(QStringList, lost);
        QVERIFY(!keyId().isEmpty());
        for (const QString &name : lost)
            QVERIFY(name == u"*" ? QDir(vault()).removeRecursively() : QFile::remove(vault(name)));
        const QString said = refusal();
        QVERIFY2(said.contains(u"vault.path"_s) && said.contains(u"nothing was changed"_s), qPrintable(said));
    }

    /// Such as the mount point of a partition that is not there today.
    void anEmptyVaultFolderNeverGetsNewKeys()
    {
        QVERIFY(!keyId().isEmpty());
        const QStringList files = QDir(vault()).entryList(QDir::Files);
        for (const QString &name : files)
            QVERIFY(QFile::remove(vault(name)));
        QVERIFY2(refusal().contains(u"nothing was changed"_s), qPrintable(refusal()));
    }

    void aFolderWithAJournalNeverGetsNewKeys()
    {
        QVERIFY(QDir().mkpath(data()) && put(data() + u"/journal.db"_s, "x"));
        QVERIFY2(refusal().contains(u"nothing was changed"_s), qPrintable(refusal()));
    }

    void aFolderThatLostItsMarkGetsItBackFromItsKeys()
    {
        const QByteArray first = keyId();
        QVERIFY(put(data() + u"/journal.db"_s, "x") && QFile::remove(data() + u"/vault.id"_s));
        QCOMPARE(keyId(), first);
        QVERIFY(QFile::exists(data() + u"/vault.id"_s));
    }

    void anotherVaultIsRefused()
    {
        QVERIFY(!keyId().isEmpty());
        m_config.vaultPath = m_folder->filePath(u"other"_s);
        QVERIFY2(refusal().contains(m_config.vaultPath), qPrintable(refusal()));
        QVERIFY(!QFile::exists(m_config.vaultPath));
        m_config.vault = VaultBackend::Credential;
        QVERIFY(QDir().mkpath(m_config.vaultPath));
        QVERIFY2(refusal().contains(u"vault.backend"_s), qPrintable(refusal()));
    }

    void aForeignSigningKeyIsRefused()
    {
        const QByteArray first = keyId();
        QVERIFY(put(data() + u"/vault.id"_s, QByteArray(first).replace(first.at(0), first.at(0) == '0' ? '1' : '0')));
        QVERIFY2(refusal().contains(u"not the vault"_s), qPrintable(refusal()));
    }

    void anUnusableMarkIsRefused()
    {
        QVERIFY(!keyId().isEmpty());
        for (const QByteArray &bytes : {QByteArray(), QByteArray(100, 'a')}) {
            QVERIFY(put(data() + u"/vault.id"_s, bytes));
            QVERIFY2(refusal().contains(u"vault.id"_s), qPrintable(refusal()));
        }
    }

    void credentialsThatAreMissingAreNeverMade()
    {
        m_config.vault = VaultBackend::Credential;
        QVERIFY(QDir().mkpath(m_folder->filePath(u"handed"_s)));
        qputenv("CREDENTIALS_DIRECTORY", QFile::encodeName(m_folder->filePath(u"handed"_s)));
        QVERIFY2(SecretRoom::open(m_config, data()).error().startsWith(u"vault: "_s), "first start");
        QVERIFY(put(m_folder->filePath(u"handed/latchkey.device-key"_s), QByteArray(32, 'd')));
        QVERIFY(put(m_folder->filePath(u"handed/latchkey.master-key"_s), QByteArray(32, 'm')));
        const QByteArray first = keyId();
        QCOMPARE(first.size(), 16);
        QVERIFY(QFile::remove(m_folder->filePath(u"handed/latchkey.master-key"_s)));
        QVERIFY2(refusal().contains(u"nothing was changed"_s), qPrintable(refusal()));
    }
};

QTEST_GUILESS_MAIN(TestSecretRoom)
#include "tst_secretroom.moc"
