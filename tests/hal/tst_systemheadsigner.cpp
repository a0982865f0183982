// SPDX-License-Identifier: Apache-2.0
#include <hal/system/sodiumheadsigner.h>
#include <tests/fakes/memoryvault.h>
#include <tests/fakes/seededrandom.h>

#include <QCryptographicHash>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

hal::SodiumHeadSigner signerFrom(const QByteArray &hexSeed)
{
    QByteArray seed = QByteArray::fromHex(hexSeed);
    return hal::SodiumHeadSigner(Secret::takeFrom(seed));
}

} // namespace

class TestSystemHeadSigner : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void vectorsOfRfc8032AreReproduced_data();
    void vectorsOfRfc8032AreReproduced();
    void changedMessageSignatureOrKeyIsRefused();
    void shortSignatureOrKeyIsRefused();
    void keyIsMadeOnceAndThenRead();
    void keyIsNotMadeAnewWhereTheVaultIsLocked();
    void keyIdIsTheHashOfThePublicKey();
};

/// RFC 8032, section 7.1, tests 1 to 3.
void TestSystemHeadSigner::vectorsOfRfc8032AreReproduced_data()
{
    QTest::addColumn<QByteArray>("seed");
    QTest::addColumn<QByteArray>("publicKey");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("test 1")
        << "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"_ba
        << "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"_ba
        << ""_ba
        << "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b"_ba;
    QTest::newRow("test 2")
        << "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb"_ba
        << "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c"_ba
        << "72"_ba
        << "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"_ba;
    QTest::newRow("test 3")
        << "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7"_ba
        << "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025"_ba
        << "af82"_ba
        << "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"_ba;
}

void TestSystemHeadSigner::vectorsOfRfc8032AreReproduced()
{
    QFETCH(QByteArray, seed);
    QFETCH(QByteArray, message);
    const auto signer = signerFrom(seed);
    const QByteArray text = QByteArray::fromHex(message);
    const QByteArray signature = signer.sign(text);
    QTEST(signer.publicKey().toHex(), "publicKey");
    QTEST(signature.toHex(), "signature");
    QVERIFY(signer.verify(text, signature, signer.publicKey()));
}

void TestSystemHeadSigner::changedMessageSignatureOrKeyIsRefused()
{
    const auto signer = signerFrom(QByteArray(64, '1'));
    const auto other = signerFrom(QByteArray(64, '2'));
    const QByteArray message = "head 4711";
    const QByteArray signature = signer.sign(message);
    QVERIFY(other.verify(message, signature, signer.publicKey())); // whoever asks
    QVERIFY(!signer.verify("head 4712", signature, signer.publicKey()));
    QVERIFY(!signer.verify(message, signature, other.publicKey()));
    for (qsizetype i = 0; i < signature.size(); ++i) {
        QByteArray changed = signature;
        changed[i] = char(changed.at(i) ^ 1);
        QVERIFY(!signer.verify(message, changed, signer.publicKey()));
    }
}

void TestSystemHeadSigner::shortSignatureOrKeyIsRefused()
{
    const auto signer = signerFrom(QByteArray(64, '1'));
    const QByteArray signature = signer.sign("head");
    QVERIFY(!signer.verify("head", signature.left(63), signer.publicKey()));
    QVERIFY(!signer.verify("head", {}, signer.publicKey()));
    QVERIFY(!signer.verify("head", signature, signer.publicKey().left(31)));
}

void TestSystemHeadSigner::keyIsMadeOnceAndThenRead()
{
    fakes::MemoryVault vault;
    fakes::SeededRandom random;
    const auto first = hal::SodiumHeadSigner::open(vault, random, hal::WhenAbsent::Make);
    const auto second = hal::SodiumHeadSigner::open(vault, random, hal::WhenAbsent::Make);
    QVERIFY(first && second);
    QCOMPARE(vault.writes, 1);
    QCOMPARE(first.value()->publicKey(), second.value()->publicKey());
}

void TestSystemHeadSigner::keyIsNotMadeAnewWhereTheVaultIsLocked()
{
    fakes::MemoryVault vault;
    fakes::SeededRandom random;
    for (const auto fault :
         {VaultError::Locked, VaultError::Denied, VaultError::Damaged, VaultError::NoService, VaultError::TimedOut}) {
        vault.fault = fault;
        QCOMPARE(hal::SodiumHeadSigner::open(vault, random, hal::WhenAbsent::Make).error(), fault);
    }
    vault.fault.reset();
    QCOMPARE(hal::SodiumHeadSigner::open(vault, random, hal::WhenAbsent::Refuse).error(), VaultError::Absent);
    QCOMPARE(vault.writes, 0);
}

void TestSystemHeadSigner::keyIdIsTheHashOfThePublicKey()
{
    const auto signer = signerFrom(QByteArray(64, '1'));
    const QByteArray hash = QCryptographicHash::hash(signer.publicKey(), QCryptographicHash::Sha256);
    QCOMPARE(signer.keyId(), hash.toHex().left(16));
}

QTEST_GUILESS_MAIN(TestSystemHeadSigner)
#include "tst_systemheadsigner.moc"
