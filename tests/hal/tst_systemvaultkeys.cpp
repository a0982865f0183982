// SPDX-License-Identifier: Apache-2.0
#include <hal/system/vaultkeys.h>
#include <tests/fakes/memoryvault.h>
#include <tests/fakes/seededrandom.h>

#include <QMessageAuthenticationCode>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

QByteArray bytesOf(const Secret &secret)
{
    const auto bytes = secret.bytes();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

QByteArray expected(const QByteArray &purpose, const QByteArray &master)
{
    return QMessageAuthenticationCode::hash("latchkey/" + purpose + "/v1", master, QCryptographicHash::Sha256);
}

} // namespace

class TestSystemVaultKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void firstStartMakesOneMasterKey();
    void keysAreDerivedAsDocumented();
    void masterKeyIsMadeOnlyWhereThereIsNoneForCertain_data();
    void masterKeyIsMadeOnlyWhereThereIsNoneForCertain();
    void masterKeyIsNotMadeWhereThereIsData();
    void masterKeyOfAnotherLengthIsDamage();
};

void TestSystemVaultKeys::firstStartMakesOneMasterKey()
{
    fakes::MemoryVault vault;
    fakes::SeededRandom random;
    const auto first = hal::VaultKeys::open(vault, random, hal::WhenAbsent::Make);
    QVERIFY(first);
    QCOMPARE(vault.writes, 1);
    const auto second = hal::VaultKeys::open(vault, random, hal::WhenAbsent::Make);
    QVERIFY(second);
    QCOMPARE(vault.writes, 1);
    QVERIFY(first->pepper() == second->pepper());
}

void TestSystemVaultKeys::keysAreDerivedAsDocumented()
{
    fakes::MemoryVault vault;
    fakes::SeededRandom random(7);
    const auto keys = hal::VaultKeys::open(vault, random, hal::WhenAbsent::Make);
    QVERIFY(keys);
    const QByteArray master = fakes::SeededRandom(7).bytes(32);
    QCOMPARE(bytesOf(keys->pepper()), expected("pepper", master));
    QCOMPARE(bytesOf(keys->lookupKey()), expected("lookup", master));
    QCOMPARE(bytesOf(keys->throttleKey()), expected("throttle", master));
    QCOMPARE(bytesOf(keys->journalKey()), expected("journal", master));
    QCOMPARE(bytesOf(keys->columnKey()), expected("columns", master));
}

void TestSystemVaultKeys::masterKeyIsMadeOnlyWhereThereIsNoneForCertain_data()
{
    QTest::addColumn<VaultError>("fault");
    QTest::newRow("locked") << VaultError::Locked;
    QTest::newRow("denied") << VaultError::Denied;
    QTest::newRow("damaged") << VaultError::Damaged;
    QTest::newRow("unwritable") << VaultError::Unwritable;
    QTest::newRow("no service") << VaultError::NoService;
    QTest::newRow("timed out") << VaultError::TimedOut;
}

void TestSystemVaultKeys::masterKeyIsMadeOnlyWhereThereIsNoneForCertain()
{
    QFETCH(VaultError, fault);
    fakes::MemoryVault vault;
    fakes::SeededRandom random;
    vault.fault = fault;
    const auto keys = hal::VaultKeys::open(vault, random, hal::WhenAbsent::Make);
    QVERIFY(!keys);
    QCOMPARE(keys.error(), fault);
    QCOMPARE(vault.writes, 0);
}

void TestSystemVaultKeys::masterKeyIsNotMadeWhereThereIsData()
{
    fakes::MemoryVault vault;
    fakes::SeededRandom random;
    QCOMPARE(hal::VaultKeys::open(vault, random, hal::WhenAbsent::Refuse).error(), VaultError::Absent);
    QCOMPARE(vault.writes, 0);
    QVERIFY(hal::VaultKeys::open(vault, random, hal::WhenAbsent::Make));
    QVERIFY(hal::VaultKeys::open(vault, random, hal::WhenAbsent::Refuse));
}

void TestSystemVaultKeys::masterKeyOfAnotherLengthIsDamage()
{
    fakes::MemoryVault vault;
    fakes::SeededRandom random;
    QVERIFY(vault.write(u"master-key"_s, Secret()));
    QCOMPARE(hal::VaultKeys::open(vault, random, hal::WhenAbsent::Make).error(), VaultError::Damaged);
}

QTEST_GUILESS_MAIN(TestSystemVaultKeys)
#include "tst_systemvaultkeys.moc"
