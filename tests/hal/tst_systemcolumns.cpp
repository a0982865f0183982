// SPDX-License-Identifier: Apache-2.0
#include <hal/system/columnkeys.h>
#include <tests/fakes/seededrandom.h>

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::hal;

namespace {

Secret keyOf(char byte)
{
    QByteArray bytes(32, byte);
    return Secret::takeFrom(bytes);
}

QMap<quint32, Secret> keysUpTo(quint32 number)
{
    QMap<quint32, Secret> keys;
    for (quint32 n = 1; n <= number; ++n)
        keys.insert(n, keyOf(char('a' + n)));
    return keys;
}

constexpr QByteArrayView Place("person|name|p-mara");

} // namespace

/// Sealed columns, and the file with the keys that seal them.
class TestSystemColumns : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::SeededRandom m_random;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"columns.keys"_s); }
    [[nodiscard]] Result<ColumnKeys, VaultError> open(WhenAbsent whenAbsent = WhenAbsent::Refuse)
    {
        return ColumnKeys::open(m_folder->path(), keyOf('w'), m_random, whenAbsent);
    }
    [[nodiscard]] QByteArray content() const;
    void setContent(const QByteArray &bytes) const;

private Q_SLOTS:
    void init();
    void opensWhatItSealedAndShowsNothingOfIt();
    void opensWhatAnotherProgramSealedByTheDescription();
    void opensNothingInAnotherPlace_data();
    void opensNothingInAnotherPlace();
    void opensNothingThatWasChangedOrCut();
    void opensWithTheKeyThatItWasSealedWithAndSealsWithTheNewest();
    void saysThatAKeyIsNotKnown();
    void makesAKeyOnlyWhereNothingWasSealed();
    void findsItsKeysAgain();
    void goesOnWithARotationThatWasBegun();
    void refusesAFileThatIsNotWhole();
    void refusesAFileOfAnotherVault();
    void refusesAFileThatOthersMayRead();
    void keepsTheOldKeysWhereTheFileCannotBeWritten();
};

void TestSystemColumns::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QByteArray TestSystemColumns::content() const
{
    QFile read(file());
    return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
}

void TestSystemColumns::setContent(const QByteArray &bytes) const
{
    QFile written(file());
    QVERIFY(written.open(QIODevice::WriteOnly));
    QCOMPARE(written.write(bytes), bytes.size());
    written.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void TestSystemColumns::opensWhatItSealedAndShowsNothingOfIt()
{
    const SodiumColumnCipher cipher(keysUpTo(1));
    for (const QByteArray &plain : {QByteArray(), QByteArray("Mara Lind"), QByteArray(5000, 'x')}) {
        const QByteArray sealed = cipher.seal(plain, Place);
        QCOMPARE(cipher.open(sealed, Place).value(), plain);
        QCOMPARE(sealed.size(), plain.size() + 45);
        QVERIFY(plain.isEmpty() || !sealed.contains(plain.left(4)));
        QVERIFY(cipher.seal(plain, Place) != sealed); // a nonce of its own each time
    }
}

/// Made without libsodium: HChaCha20 written after draft-irtf-cfrg-xchacha, and OpenSSL's ChaCha20-Poly1305. Key 32 times
/// 'b', nonce 00 to 17 (hex), message "Mara Lind", associated data "person|name|p-mara" 7c 00 00 00 01.
void TestSystemColumns::opensWhatAnotherProgramSealedByTheDescription()
{
    const SodiumColumnCipher cipher(keysUpTo(1));
    const QByteArray sealed = QByteArray::fromHex("0100000001000102030405060708090a0b0c0d0e0f1011121314151617"
                                                  "e1bd2649722d8a42083882264778971cd6b0b64575cff63e6e");
    QCOMPARE(cipher.open(sealed, Place).value(), "Mara Lind");
}

void TestSystemColumns::opensNothingInAnotherPlace_data()
{
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("another row") << QByteArray("person|name|p-marc");
    QTest::newRow("another column") << QByteArray("person|pin|p-mara");
    QTest::newRow("another table") << QByteArray("key|name|p-mara");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("a longer one") << QByteArray("person|name|p-mara|");
}

void TestSystemColumns::opensNothingInAnotherPlace()
{
    QFETCH(QByteArray, place);
    const SodiumColumnCipher cipher(keysUpTo(1));
    QCOMPARE(cipher.open(cipher.seal("Mara Lind", Place), place).error(), CipherFault::Damaged);
}

void TestSystemColumns::opensNothingThatWasChangedOrCut()
{
    const SodiumColumnCipher cipher(keysUpTo(2));
    const QByteArray sealed = cipher.seal("Mara Lind", Place);
    for (qsizetype bit = 0; bit < 8 * sealed.size(); ++bit) {
        QByteArray changed = sealed;
        changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!cipher.open(changed, Place), QByteArray::number(bit));
    }
    for (qsizetype size = 0; size < sealed.size(); ++size)
        QCOMPARE(cipher.open(sealed.first(size), Place).error(), CipherFault::Damaged);
    QVERIFY(!cipher.open(sealed + '\0', Place));
}

void TestSystemColumns::opensWithTheKeyThatItWasSealedWithAndSealsWithTheNewest()
{
    const SodiumColumnCipher before(keysUpTo(1));
    const SodiumColumnCipher after(keysUpTo(2));
    const QByteArray old = before.seal("Mara Lind", Place);
    QVERIFY(before.isCurrent(old));
    QVERIFY(!after.isCurrent(old));
    QVERIFY(!after.isCurrent({}));
    QCOMPARE(after.open(old, Place).value(), "Mara Lind");
    QVERIFY(after.isCurrent(after.seal("Mara Lind", Place)));
}

void TestSystemColumns::saysThatAKeyIsNotKnown()
{
    const QByteArray sealed = SodiumColumnCipher(keysUpTo(2)).seal("Mara Lind", Place);
    QCOMPARE(SodiumColumnCipher(keysUpTo(1)).open(sealed, Place).error(), CipherFault::UnknownKey);
    // The same number, but not the same key.
    QCOMPARE(SodiumColumnCipher({{2, keyOf('z')}}).open(sealed, Place).error(), CipherFault::Damaged);
}

void TestSystemColumns::makesAKeyOnlyWhereNothingWasSealed()
{
    QCOMPARE(open().error(), VaultError::Absent);
    QVERIFY(!QFile::exists(file()));
    const auto keys = open(WhenAbsent::Make);
    QVERIFY(keys);
    QCOMPARE(keys->newest(), 1U);
    QCOMPARE(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestSystemColumns::findsItsKeysAgain()
{
    const QByteArray sealed = open(WhenAbsent::Make)->cipher().seal("Mara Lind", Place);
    QCOMPARE(open()->cipher().open(sealed, Place).value(), "Mara Lind");
    QVERIFY(!open()->isRotating());
}

void TestSystemColumns::goesOnWithARotationThatWasBegun()
{
    auto keys = open(WhenAbsent::Make);
    const QByteArray sealed = keys->cipher().seal("Mara Lind", Place);
    QVERIFY(keys.value().beginRotation(m_random));
    QCOMPARE(keys->newest(), 2U);
    auto later = open(); // after a power cut
    QVERIFY(later->isRotating());
    QVERIFY(later.value().beginRotation(m_random));
    QCOMPARE(later->newest(), 2U);
    QVERIFY(!later->cipher().isCurrent(sealed));
    QCOMPARE(later->cipher().open(sealed, Place).value(), "Mara Lind");
    QVERIFY(later.value().endRotation());
    QCOMPARE(open()->newest(), 2U);
    QCOMPARE(open()->cipher().open(sealed, Place).error(), CipherFault::UnknownKey);
}

void TestSystemColumns::refusesAFileThatIsNotWhole()
{
    auto keys = open(WhenAbsent::Make);
    QVERIFY(keys.value().beginRotation(m_random));
    const QByteArray good = content();
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = char(bad[i] ^ 0x10);
        setContent(bad);
        QCOMPARE(open(WhenAbsent::Make).error(), VaultError::Damaged);
    }
    const qsizetype entry = (good.size() - 4) / 2;
    for (const QByteArray &bad : {QByteArray(), good.first(4), good.first(4 + entry - 1), good + '\0',
                                  good + good.mid(4), good.first(4) + good.last(entry) + good.mid(4, entry)}) {
        setContent(bad);
        QCOMPARE(open(WhenAbsent::Make).error(), VaultError::Damaged);
    }
    setContent(good);
    QVERIFY(open());
}

void TestSystemColumns::refusesAFileOfAnotherVault()
{
    QVERIFY(open(WhenAbsent::Make));
    const auto other = ColumnKeys::open(m_folder->path(), keyOf('v'), m_random, WhenAbsent::Make);
    QCOMPARE(other.error(), VaultError::Damaged);
}

void TestSystemColumns::refusesAFileThatOthersMayRead()
{
    QVERIFY(open(WhenAbsent::Make));
    QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QCOMPARE(open(WhenAbsent::Make).error(), VaultError::Denied);
}

void TestSystemColumns::keepsTheOldKeysWhereTheFileCannotBeWritten()
{
    auto keys = open(WhenAbsent::Make);
    const QByteArray before = content();
    // A folder in the place of the unfinished file: nobody can write it, not even root.
    QVERIFY(QDir(m_folder->path()).mkdir(u"columns.keys.new"_s));
    QVERIFY(!keys.value().beginRotation(m_random));
    QCOMPARE(keys->newest(), 1U);
    QCOMPARE(content(), before);
}

QTEST_GUILESS_MAIN(TestSystemColumns)
#include "tst_systemcolumns.moc"
