// SPDX-License-Identifier: Apache-2.0
#include <hal/system/credentialvault.h>
#include <hal/system/filevault.h>
#include <hal/system/vaultfactory.h>

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using hal::FileVault;

namespace {

Secret secretOf(QByteArray bytes)
{
    return Secret({reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())});
}

int modeOf(const QString &path)
{
    struct stat info {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

void setMode(const QString &path, mode_t mode) { QCOMPARE(::chmod(QFile::encodeName(path).constData(), mode), 0); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void putFile(const QString &path, const QByteArray &bytes, mode_t mode = 0600)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
    file.close();
    setMode(path, mode);
}

/// While it lives, no file of this process may grow: a disk that is full.
class FullDisk {
public:
    FullDisk()
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

} // namespace

class TestSystemVaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_place = std::make_unique<QTemporaryDir>();
        m_folder = m_place->filePath(u"vault"_s);
    }
    void secretsSurviveTheProgram();
    void everythingIsClosedToOthers();
    void secretsAreNotReadableInTheFiles();
    void missingSecretIsAbsent();
    void openFolderIsRefused();
    void openFileIsRefused_data();
    void openFileIsRefused();
    void linkIsRefused();
    void anyFlippedBitIsDamage();
    void oneSecretCannotStandInForAnother();
    void vaultWithoutItsMachineKeyIsLocked();
    void otherMachineKeyReadsNothing();
    void shortMachineKeyIsDamage();
    void vaultThatMustBeThereIsNeverMade();
    void fullDiskKeepsTheOldSecret();
    void leftoverOfAPowerCutIsNoHindrance();
    void namesStayInTheFolder();
    void credentialsAreReadAndNeverWritten();
    void credentialsWithoutAServiceAreLocked();
    void worldReadableCredentialIsRefused();
    void factoryOpensWhatIsNamedAndNothingElse();
    void everyFailureHasASentence();

private:
    std::unique_ptr<FileVault> opened(const QString &keyFile = {})
    {
        auto vault = FileVault::open(m_folder, keyFile);
        return vault ? std::move(vault).value() : nullptr;
    }
    VaultError failureOfOpening(const QString &keyFile = {}) { return FileVault::open(m_folder, keyFile).error(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_place;
    QString m_folder;
};

void TestSystemVaults::secretsSurviveTheProgram()
{
    const Secret secret = secretOf(QByteArray("\0\xff with anything", 16));
    QVERIFY(opened()->write(u"board-key"_s, secret));
    const auto read = opened()->read(u"board-key"_s);
    QVERIFY(read);
    QVERIFY(read.value() == secret);
    QVERIFY(opened()->write(u"board-key"_s, secretOf("second")));
    QVERIFY(opened()->read(u"board-key"_s).value() == secretOf("second"));
    QCOMPARE(opened()->level(), u"sealed file"_s);
}

void TestSystemVaults::everythingIsClosedToOthers()
{
    const mode_t before = ::umask(0); // the worst that a service could be started with
    QVERIFY(opened()->write(u"a"_s, secretOf("1")));
    ::umask(before);
    QCOMPARE(modeOf(m_folder), 0700);
    QCOMPARE(modeOf(file(u"a.sealed"_s)), 0600);
    QCOMPARE(modeOf(file(u"machine.key"_s)), 0600);
    QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 2); // no leftovers
}

void TestSystemVaults::secretsAreNotReadableInTheFiles()
{
    QVERIFY(opened()->write(u"a"_s, secretOf("a very long secret")));
    QVERIFY(!contentOf(file(u"a.sealed"_s)).contains("very long"));
}

void TestSystemVaults::missingSecretIsAbsent() { QCOMPARE(opened()->read(u"nothing"_s).error(), VaultError::Absent); }

void TestSystemVaults::openFolderIsRefused()
{
    QVERIFY(opened());
    setMode(m_folder, 0750);
    QCOMPARE(failureOfOpening(), VaultError::Denied);
    setMode(m_folder, 0700);
    QVERIFY(opened());
}

void TestSystemVaults::openFileIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("mode");
    QTest::newRow("secret for the group") << u"a.sealed"_s << 0640;
    QTest::newRow("secret for all") << u"a.sealed"_s << 0604;
    QTest::newRow("secret to write for all") << u"a.sealed"_s << 0602;
    QTest::newRow("machine key for the group") << u"machine.key"_s << 0640;
}

void TestSystemVaults::openFileIsRefused()
{
    QFETCH(QString, name);
    QFETCH(int, mode);
    QVERIFY(opened()->write(u"a"_s, secretOf("1")));
    setMode(file(name), mode_t(mode));
    const auto vault = FileVault::open(m_folder);
    QCOMPARE(vault ? vault.value()->read(u"a"_s).error() : vault.error(), VaultError::Denied);
}

void TestSystemVaults::linkIsRefused()
{
    QVERIFY(opened()->write(u"a"_s, secretOf("1")));
    QVERIFY(QFile::rename(file(u"a.sealed"_s), file(u"b.sealed"_s)));
    QVERIFY(QFile::link(file(u"b.sealed"_s), file(u"a.sealed"_s)));
    QCOMPARE(opened()->read(u"a"_s).error(), VaultError::Denied);
}

void TestSystemVaults::anyFlippedBitIsDamage()
{
    QVERIFY(opened()->write(u"a"_s, secretOf("0123456789")));
    const QByteArray whole = contentOf(file(u"a.sealed"_s));
    const auto vault = opened();
    for (qsizetype i = 0; i < whole.size(); ++i) {
        QByteArray changed = whole;
        changed[i] = char(changed.at(i) ^ 1);
        putFile(file(u"a.sealed"_s), changed);
        QCOMPARE(vault->read(u"a"_s).error(), VaultError::Damaged);
        putFile(file(u"a.sealed"_s), whole.left(i));
        QCOMPARE(vault->read(u"a"_s).error(), VaultError::Damaged);
    }
    putFile(file(u"a.sealed"_s), whole);
    QVERIFY(vault->read(u"a"_s));
}

void TestSystemVaults::oneSecretCannotStandInForAnother()
{
    QVERIFY(opened()->write(u"a"_s, secretOf("1")));
    QVERIFY(QFile::copy(file(u"a.sealed"_s), file(u"b.sealed"_s)));
    QCOMPARE(opened()->read(u"b"_s).error(), VaultError::Damaged);
}

void TestSystemVaults::vaultWithoutItsMachineKeyIsLocked()
{
    const QString keyFile = m_place->filePath(u"elsewhere.key"_s);
    QVERIFY(opened(keyFile)->write(u"a"_s, secretOf("1")));
    QVERIFY(QFile::rename(keyFile, keyFile + u".away"_s));
    QCOMPARE(failureOfOpening(keyFile), VaultError::Locked);
    QVERIFY(!QFile::exists(keyFile)); // and no second key was made
    QVERIFY(QFile::rename(keyFile + u".away"_s, keyFile));
    QVERIFY(opened(keyFile)->read(u"a"_s).value() == secretOf("1"));
}

void TestSystemVaults::otherMachineKeyReadsNothing()
{
    QVERIFY(opened()->write(u"a"_s, secretOf("1")));
    putFile(file(u"machine.key"_s), QByteArray(32, 'k'));
    QCOMPARE(opened()->read(u"a"_s).error(), VaultError::Damaged);
}

void TestSystemVaults::shortMachineKeyIsDamage()
{
    QVERIFY(opened());
    putFile(file(u"machine.key"_s), QByteArray(31, 'k'));
    QCOMPARE(failureOfOpening(), VaultError::Damaged);
}

void TestSystemVaults::vaultThatMustBeThereIsNeverMade()
{
    const auto failure = [this] { return FileVault::open(m_folder, {}, hal::WhenAbsent::Refuse).error(); };
    QCOMPARE(failure(), VaultError::Absent);
    QVERIFY(!QFileInfo::exists(m_folder));
    QVERIFY(QDir().mkpath(m_folder));
    setMode(m_folder, 0700);
    QCOMPARE(failure(), VaultError::Absent);
    QVERIFY(QDir(m_folder).isEmpty());
    QVERIFY(opened()->write(u"a"_s, secretOf("1")));
    QVERIFY(FileVault::open(m_folder, {}, hal::WhenAbsent::Refuse));
    QVERIFY(QFile::remove(file(u"machine.key"_s)));
    QCOMPARE(failure(), VaultError::Locked);
}

void TestSystemVaults::fullDiskKeepsTheOldSecret()
{
    const auto vault = opened();
    QVERIFY(vault->write(u"a"_s, secretOf("old")));
    VaultError error{};
    {
        const FullDisk full;
        error = vault->write(u"a"_s, secretOf("new")).error();
    }
    QCOMPARE(error, VaultError::Unwritable);
    QVERIFY(vault->read(u"a"_s).value() == secretOf("old"));
    QVERIFY(!QFile::exists(file(u"a.sealed.new"_s)));
}

void TestSystemVaults::leftoverOfAPowerCutIsNoHindrance()
{
    const auto vault = opened();
    putFile(file(u"a.sealed.new"_s), "half");
    QCOMPARE(vault->read(u"a"_s).error(), VaultError::Absent);
    QVERIFY(vault->write(u"a"_s, secretOf("1")));
    QVERIFY(vault->read(u"a"_s).value() == secretOf("1"));
}

void TestSystemVaults::namesStayInTheFolder()
{
    const auto vault = opened();
    for (const QString &name : {u"../a"_s, u"a/b"_s, QString(), u"A"_s, u"."_s}) {
        QCOMPARE(vault->write(name, secretOf("1")).error(), VaultError::Denied);
        QCOMPARE(vault->read(name).error(), VaultError::Denied);
    }
}

void TestSystemVaults::credentialsAreReadAndNeverWritten()
{
    QVERIFY(QDir().mkpath(m_folder));
    putFile(file(u"latchkey.master-key"_s), "from systemd", 0440);
    hal::CredentialVault vault(m_folder);
    QVERIFY(vault.read(u"master-key"_s).value() == secretOf("from systemd"));
    QCOMPARE(vault.read(u"other"_s).error(), VaultError::Absent);
    QCOMPARE(vault.write(u"other"_s, secretOf("1")).error(), VaultError::Unwritable);
    QVERIFY(!QFile::exists(file(u"latchkey.other"_s)));
    QCOMPARE(vault.level(), u"system credential"_s);
}

void TestSystemVaults::credentialsWithoutAServiceAreLocked()
{
    QCOMPARE(hal::CredentialVault(QString()).read(u"master-key"_s).error(), VaultError::Locked);
    QCOMPARE(hal::CredentialVault(m_folder + u"/none"_s).read(u"master-key"_s).error(), VaultError::Locked);
}

void TestSystemVaults::worldReadableCredentialIsRefused()
{
    QVERIFY(QDir().mkpath(m_folder));
    putFile(file(u"latchkey.master-key"_s), "for all", 0444);
    QCOMPARE(hal::CredentialVault(m_folder).read(u"master-key"_s).error(), VaultError::Denied);
}

void TestSystemVaults::factoryOpensWhatIsNamedAndNothingElse()
{
    auto file = hal::makeVault(u"file"_s, m_folder);
    QVERIFY(file);
    QCOMPARE(file.value()->level(), u"sealed file"_s);
    auto credential = hal::makeVault(u"credential"_s, m_folder);
    QVERIFY(credential);
    QCOMPARE(credential.value()->level(), u"system credential"_s);
    QCOMPARE(hal::makeVault(u"keychian"_s, m_folder).error(),
             u"vault.backend \"keychian\" is not one of file, credential, keychain."_s);
    setMode(m_folder, 0755);
    const QString error = hal::makeVault(u"file"_s, m_folder).error();
    QVERIFY2(error.contains(m_folder) && error.contains(u"0700"_s), qPrintable(error));
}

void TestSystemVaults::everyFailureHasASentence()
{
    for (const QString &backend : hal::vaultBackends()) {
        QSet<QString> sentences;
        for (const auto error : {VaultError::Absent, VaultError::Locked, VaultError::Denied, VaultError::Damaged,
                                 VaultError::Unwritable, VaultError::NoService, VaultError::TimedOut}) {
            const QString told = hal::sentence(error, backend);
            QVERIFY(told.endsWith(u'.'));
            sentences.insert(told);
        }
        QCOMPARE(sentences.size(), 7);
    }
    QVERIFY(hal::sentence(VaultError::Locked, u"keychain"_s).contains(u"keyring"_s));
    QVERIFY(!hal::sentence(VaultError::Locked, u"file"_s).contains(u"keyring"_s));
}

QTEST_GUILESS_MAIN(TestSystemVaults)
#include "tst_systemvaults.moc"
