// SPDX-License-Identifier: Apache-2.0
#include <hal/board/keyring.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey::line;
using namespace latchkey::osdp;
using namespace Qt::Literals::StringLiterals;
using Meaning = KeyRing::Meaning;

namespace {
Key128 keyOf(char fill) { return *Key128::fromBytes(QByteArray(16, fill)); }
} // namespace

class TestKeyRing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void withoutAKeyThereIsNoChoice();
    void thePublicKeyIsChosenOnlyWhileInstalling();
    void aKeyThatWasSentIsTriedInTurnWithThePublicOne();
    void aKeyThatWasNeverSentIsNeverTried();
    void aRefusedKeyIsForgotten();
    void aChangeTriesTheNewKeyThenTheOld();
    void aChangeThatTheDeviceNeverHeardKeepsTheOldKey();
};

void TestKeyRing::withoutAKeyThereIsNoChoice()
{
    KeyRing ring(std::nullopt);
    QVERIFY(!ring.choice());
    QVERIFY(!ring.keyToGive());
    QVERIFY(!ring.rejected());
}

void TestKeyRing::thePublicKeyIsChosenOnlyWhileInstalling()
{
    KeyRing ring(keyOf('k'));
    QCOMPARE(ring.choice()->kind, KeyKind::Own);
    ring.beginInstall(keyOf('n'));
    QCOMPARE(ring.choice()->kind, KeyKind::Installation);
    QCOMPARE(ring.proven(), Meaning::GiveKey);
    QVERIFY(ring.keyToGive() == keyOf('n'));
    ring.endInstall();
    QCOMPARE(ring.choice()->kind, KeyKind::Own);
    QVERIFY(ring.choice()->key == keyOf('k'));
}

void TestKeyRing::aKeyThatWasSentIsTriedInTurnWithThePublicOne()
{
    KeyRing ring(std::nullopt);
    ring.beginInstall(keyOf('n'));
    ring.given();
    ring.preferNew();
    QVERIFY(ring.choice()->key == keyOf('n'));
    QVERIFY(!ring.rejected()); // it never arrived
    QCOMPARE(ring.choice()->kind, KeyKind::Installation);
    QVERIFY(ring.rejected()); // or did it?
    QVERIFY(ring.choice()->key == keyOf('n'));
    QCOMPARE(ring.proven(), Meaning::Installed);
    QVERIFY(!ring.isInstalling());
    QVERIFY(ring.choice()->key == keyOf('n'));
}

void TestKeyRing::aKeyThatWasNeverSentIsNeverTried()
{
    KeyRing ring(std::nullopt);
    ring.beginInstall(keyOf('n'));
    QVERIFY(!ring.rejected());
    QCOMPARE(ring.choice()->kind, KeyKind::Installation);
    ring.endInstall();
    QVERIFY(!ring.choice());
}

void TestKeyRing::aRefusedKeyIsForgotten()
{
    KeyRing ring(std::nullopt);
    ring.beginInstall(keyOf('n'));
    ring.given();
    ring.refused();
    ring.endInstall();
    QVERIFY(!ring.choice());
}

void TestKeyRing::aChangeTriesTheNewKeyThenTheOld()
{
    KeyRing ring(keyOf('k'));
    QCOMPARE(ring.proven(), Meaning::Usual);
    ring.beginChange(keyOf('n'));
    ring.given();
    ring.preferNew();
    QVERIFY(ring.choice()->key == keyOf('n'));
    QVERIFY(ring.rejected());
    QVERIFY(ring.choice()->key == keyOf('k'));
    QVERIFY(!ring.rejected()); // neither: the device is another one
    QVERIFY(ring.choice()->key == keyOf('n'));
    QCOMPARE(ring.proven(), Meaning::Changed);
    QCOMPARE(ring.proven(), Meaning::Usual);
}

void TestKeyRing::aChangeThatTheDeviceNeverHeardKeepsTheOldKey()
{
    KeyRing ring(keyOf('k'));
    ring.beginChange(keyOf('n'));
    ring.given();
    ring.preferNew();
    QVERIFY(ring.rejected());
    QCOMPARE(ring.proven(), Meaning::KeptOld);
    QVERIFY(ring.choice()->key == keyOf('k'));
    QVERIFY(!ring.keyToGive());
}

QTEST_APPLESS_MAIN(TestKeyRing)
#include "tst_keyring.moc"
