// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "sitesamples.h"

#include <core/store/peoplestore.h>
#include <tests/fakes/xorcipher.h>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;

namespace {

Status<StoreError> agree() { return Done{}; }

const QString Row = u"p-1"_s;

} // namespace

class tst_ColumnSeals : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    fakes::XorCipher m_cipher;
    std::unique_ptr<PeopleStore> m_store;

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void opensWhatItSealed();
    void hidesHowLongANameIs();
    void opensNothingThatIsNotFilledUp_data();
    void opensNothingThatIsNotFilledUp();
    void showsIdsWhereThereAreNoKeys();
    void namesTheRowThatCannotBeOpened();
    void doesNotOpenWithOtherKeys();
};

void tst_ColumnSeals::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    auto store = PeopleStore::open(m_folder->path(), m_cipher);
    QVERIFY(store);
    m_store = std::move(store).value();
}

void tst_ColumnSeals::opensWhatItSealed()
{
    const ColumnSeals seals(&m_cipher);
    QByteArray all;
    for (int length = 0; length < 300; ++length) {
        QCOMPARE(seals.open(sealedcolumn::OwnPin, Row, seals.seal(sealedcolumn::OwnPin, Row, all)), all);
        all.append(char(length % 2 == 0 ? 0 : 0x80)); // what it is filled up with, and what marks its end
    }
}

void tst_ColumnSeals::hidesHowLongANameIs()
{
    const ColumnSeals seals(&m_cipher);
    const auto size = [&](const SealedColumn &column, int length) {
        return seals.seal(column, Row, QByteArrayView(QByteArray(length, 'x'))).size();
    };
    QCOMPARE(size(sealedcolumn::PersonName, 1), size(sealedcolumn::PersonName, 60));
    QCOMPARE(size(sealedcolumn::PersonPin, 0),
             size(sealedcolumn::PersonPin, 127)); // none, and the longest of libsodium
    QCOMPARE(size(sealedcolumn::OwnTotp, 0), size(sealedcolumn::OwnTotp, 64));
    QVERIFY(size(sealedcolumn::PersonName, 64) > size(sealedcolumn::PersonName, 63));
}

void tst_ColumnSeals::opensNothingThatIsNotFilledUp_data()
{
    QTest::addColumn<QByteArray>("plain");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no mark") << QByteArray("Mara");
    QTest::newRow("zeros alone") << QByteArray(64, '\0');
    QTest::newRow("something after the mark") << QByteArray("Mara\x80\0x", 7);
}

void tst_ColumnSeals::opensNothingThatIsNotFilledUp()
{
    QFETCH(QByteArray, plain);
    const ColumnSeals seals(&m_cipher);
    QTest::ignoreMessage(QtWarningMsg, "person \"p-1\": name is not filled up as it should be");
    QVERIFY(!seals.open(sealedcolumn::PersonName, Row, m_cipher.seal(plain, "person|name|p-1")));
}

void tst_ColumnSeals::showsIdsWhereThereAreNoKeys()
{
    people::SiteImage image = samples::site(1, 1);
    image.keys[0].key.terms.livesAt = Label::fromString(u"Office"_s);
    QVERIFY(m_store->replaceAll(image, agree));
    const auto reader = PeopleStore::openForReading(m_folder->path());
    const people::Person person = (*reader.value()->findByCode(samples::code(1)))->person;
    QCOMPARE(person.name.toString(), u"p-1"_s);
    QVERIFY(person.pin.isEmpty());
    QCOMPARE(reader.value()->keys()->first().name.toString(), u"k-1"_s);
    const auto withKeys = PeopleStore::openForReading(m_folder->path(), &m_cipher);
    QCOMPARE(withKeys.value()->keys()->first().name.toString(), u"Maple 1"_s);
}

void tst_ColumnSeals::namesTheRowThatCannotBeOpened()
{
    QVERIFY(m_store->replaceAll(samples::site(2, 2), agree));
    QVERIFY(m_store->database().run(u"UPDATE person SET name = (SELECT name FROM person WHERE id = 'p-2')"
                                    " WHERE id = 'p-1'"_s));
    QTest::ignoreMessage(QtWarningMsg, "person \"p-1\": name cannot be opened");
    QCOMPARE(m_store->findByCode(samples::code(1)).error(), StoreError::Corrupt);
    QVERIFY(m_store->findByCode(samples::code(2))->has_value());
    QVERIFY(m_store->database().run(u"UPDATE key SET name = x'00' WHERE id = 'k-2'"_s));
    QTest::ignoreMessage(QtWarningMsg, "key \"k-2\": name cannot be opened");
    QCOMPARE(m_store->grantsOf(samples::personId(2)).error(), StoreError::Corrupt);
    QVERIFY(m_store->grantFor(samples::personId(2), samples::keyId(1))->has_value());
}

void tst_ColumnSeals::doesNotOpenWithOtherKeys()
{
    QVERIFY(m_store->replaceAll(samples::site(1, 1), agree));
    m_store.reset();
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^person \"\": (name|pin) is sealed with a key that is not here$"_s));
    QTest::ignoreMessage(QtWarningMsg,
                         QRegularExpression(u"^person \"\": (name|pin) is sealed with a key that is not here$"_s));
    QCOMPARE(PeopleStore::open(m_folder->path(), fakes::XorCipher({2})).error(), StoreError::Corrupt);
    QVERIFY(PeopleStore::open(m_folder->path(), fakes::XorCipher({1, 2})));
}

QTEST_GUILESS_MAIN(tst_ColumnSeals)
#include "tst_columnseals.moc"
