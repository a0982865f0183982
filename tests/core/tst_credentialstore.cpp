// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "journalsamples.h"

#include <core/store/credentialstore.h>
#include <core/store/journalschema.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/xorcipher.h>

#include <QRegularExpression>
#include <QTemporaryDir>

#include <array>

using namespace latchkey;
using namespace latchkey::journal;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using people::OwnCredentials;
using samples::at;

namespace {

const PersonId Mara = *PersonId::fromString(u"p-mara"_s);
const PersonId Sam = *PersonId::fromString(u"p-sam"_s);
const CardUid Badge = *CardUid::fromHex(u"04A1B2C3D4E5F6"_s);
const CardUid OtherBadge = *CardUid::fromHex(u"04A1B2C3D4E5F7"_s);

Secret totpKey(unsigned char byte)
{
    std::array<unsigned char, 20> key{};
    key.fill(byte);
    return Secret(key);
}

Entry entry() { return {EntryType::Note, {{u"person"_s, u"p-mara"_s}}}; }
Entry tooLarge() { return {EntryType::Note, {{u"words"_s, QString(20000, u'x')}}}; }

class CountingCipher : public fakes::XorCipher {
public:
    [[nodiscard]] Result<QByteArray, CipherFault> open(QByteArrayView sealed, QByteArrayView place) const override
    {
        bytes += sealed.size();
        return XorCipher::open(sealed, place);
    }
    mutable qsizetype bytes = 0;
};

} // namespace

class tst_CredentialStore : public QObject {
    Q_OBJECT

private:
    fakes::Ed25519Signer m_signer;
    CountingCipher m_cipher;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<JournalStore> m_journal;
    std::unique_ptr<CredentialStore> m_store;

    void open();
    void close();
    [[nodiscard]] int entries() const { return int(m_journal->tail().head().sequence); }
    [[nodiscard]] OwnCredentials of(const PersonId &person) { return m_store->of(person).value(); }

private Q_SLOTS:
    void init();
    void cleanup() { close(); }
    void startsWithNothing();
    void keepsAPinThatSomebodySet();
    void keepsAnAppWithItsStep();
    void letsNoStepBeUsedTwice();
    void keepsAnUsedStepWithoutAnEntry();
    void linksABadgeToOnePerson();
    void forgetsAllThatSomebodySetUp();
    void changesNothingWithoutItsEntry();
    void doesTheSameWorkForThoseWhoSetUpNothing();
    void namesTheRowThatCannotBeOpened();
    void doesNotOpenWithOtherKeys();
};

void tst_CredentialStore::open()
{
    auto journal = JournalStore::open(m_folder->path(), m_signer);
    QVERIFY(journal);
    m_journal = std::move(journal).value();
    auto store = CredentialStore::open(*m_journal, m_cipher);
    QVERIFY(store);
    m_store = std::move(store).value();
}

void tst_CredentialStore::close()
{
    m_store.reset();
    m_journal.reset();
}

void tst_CredentialStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    open();
    QVERIFY(m_journal->boot({}, at(0)));
}

void tst_CredentialStore::startsWithNothing()
{
    const OwnCredentials own = of(Mara);
    QVERIFY(own.pin.isEmpty() && !own.totpKey && !own.totpStep);
    QCOMPARE(own.badges, 0);
    QVERIFY(!m_store->badgeOwner(Badge)->has_value());
}

void tst_CredentialStore::keepsAPinThatSomebodySet()
{
    const int before = entries();
    QVERIFY(m_store->setPin(Mara, "$argon2id$first", entry(), at(1)));
    QVERIFY(m_store->setPin(Mara, "$argon2id$second", entry(), at(2)));
    QCOMPARE(entries(), before + 2);
    close();
    open();
    QCOMPARE(of(Mara).pin, "$argon2id$second");
    QVERIFY(!of(Mara).totpKey);
    QVERIFY(of(Sam).pin.isEmpty());
}

void tst_CredentialStore::keepsAnAppWithItsStep()
{
    QVERIFY(m_store->setPin(Mara, "$argon2id$", entry(), at(1)));
    QVERIFY(m_store->setTotp(Mara, totpKey(0), 100, entry(), at(2)));
    close();
    open();
    QVERIFY(of(Mara).totpKey == totpKey(0)); // zeros too
    QCOMPARE(of(Mara).totpStep, 100);
    QCOMPARE(of(Mara).pin, "$argon2id$");
    QVERIFY(m_store->setTotp(Mara, totpKey(7), 90, entry(), at(3)));
    QVERIFY(of(Mara).totpKey == totpKey(7));
    QCOMPARE(of(Mara).totpStep, 90); // another key, another row of steps
}

void tst_CredentialStore::letsNoStepBeUsedTwice()
{
    QCOMPARE(m_store->useTotpStep(Mara, 1).error(), StoreError::Refused); // there is no app
    QVERIFY(m_store->setPin(Mara, "$argon2id$", entry(), at(1)));
    QCOMPARE(m_store->useTotpStep(Mara, 1).error(), StoreError::Refused);
    QVERIFY(m_store->setTotp(Mara, totpKey(1), 100, entry(), at(2)));
    QCOMPARE(m_store->useTotpStep(Mara, 100).error(), StoreError::Refused);
    QCOMPARE(m_store->useTotpStep(Mara, 99).error(), StoreError::Refused);
    QVERIFY(m_store->useTotpStep(Mara, 101));
    QCOMPARE(m_store->useTotpStep(Mara, 101).error(), StoreError::Refused);
    QVERIFY(m_store->useTotpStep(Mara, 103));
    QCOMPARE(m_store->useTotpStep(Mara, 102).error(), StoreError::Refused);
    QCOMPARE(of(Mara).totpStep, 103);
}

void tst_CredentialStore::keepsAnUsedStepWithoutAnEntry()
{
    QVERIFY(m_store->setTotp(Mara, totpKey(1), 100, entry(), at(2)));
    const int before = entries();
    QVERIFY(m_store->useTotpStep(Mara, 101));
    QCOMPARE(entries(), before);
    close();
    open();
    QCOMPARE(of(Mara).totpStep, 101);
}

void tst_CredentialStore::linksABadgeToOnePerson()
{
    QVERIFY(m_store->linkBadge(Mara, Badge, entry(), at(1)));
    QVERIFY(m_store->linkBadge(Mara, OtherBadge, entry(), at(2)));
    QVERIFY(m_store->linkBadge(Mara, Badge, entry(), at(3))); // once more is no harm
    const int before = entries();
    QCOMPARE(m_store->linkBadge(Sam, Badge, entry(), at(4)).error(), StoreError::Refused);
    QCOMPARE(entries(), before);
    QVERIFY(m_store->badgeOwner(Badge).value() == Mara);
    QCOMPARE(of(Mara).badges, 2);
    QCOMPARE(of(Sam).badges, 0);
}

void tst_CredentialStore::forgetsAllThatSomebodySetUp()
{
    QVERIFY(m_store->setPin(Mara, "$argon2id$", entry(), at(1)));
    QVERIFY(m_store->setTotp(Mara, totpKey(1), 100, entry(), at(2)));
    QVERIFY(m_store->linkBadge(Mara, Badge, entry(), at(3)));
    QVERIFY(m_store->setPin(Sam, "$argon2id$sam", entry(), at(4)));
    const int before = entries();
    QVERIFY(m_store->forget(Mara, entry(), at(5)));
    QCOMPARE(entries(), before + 1);
    startsWithNothing();
    QCOMPARE(of(Sam).pin, "$argon2id$sam");
    QVERIFY(m_store->linkBadge(Sam, Badge, entry(), at(6)));
}

void tst_CredentialStore::changesNothingWithoutItsEntry()
{
    QVERIFY(m_store->setPin(Mara, "$argon2id$", entry(), at(1)));
    QVERIFY(m_store->linkBadge(Mara, Badge, entry(), at(1)));
    const auto refused = [](const Status<StoreError> &status) {
        return !status && status.error() == StoreError::Refused;
    };
    for (int i = 0; i < 4; ++i)
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^an entry of \\d+ bytes is refused$"_s));
    QVERIFY(refused(m_store->setPin(Mara, "$argon2id$new", tooLarge(), at(2))));
    QVERIFY(refused(m_store->setTotp(Mara, totpKey(1), 1, tooLarge(), at(2))));
    QVERIFY(refused(m_store->linkBadge(Mara, OtherBadge, tooLarge(), at(2))));
    QVERIFY(refused(m_store->forget(Mara, tooLarge(), at(2))));
    QCOMPARE(of(Mara).pin, "$argon2id$");
    QVERIFY(!of(Mara).totpKey);
    QCOMPARE(of(Mara).badges, 1);
    QVERIFY(m_store->forget(Mara, entry(), at(3))); // and it goes on
}

void tst_CredentialStore::doesTheSameWorkForThoseWhoSetUpNothing()
{
    QVERIFY(m_store->setPin(Mara, QByteArray(97, 'x'), entry(), at(1)));
    QVERIFY(m_store->setTotp(Mara, totpKey(1), 100, entry(), at(2)));
    const auto work = [&](const PersonId &person) {
        m_cipher.bytes = 0;
        (void)of(person);
        return m_cipher.bytes;
    };
    QVERIFY(work(Mara) > 0);
    QCOMPARE(work(Sam), work(Mara));
}

void tst_CredentialStore::namesTheRowThatCannotBeOpened()
{
    QVERIFY(m_store->setPin(Mara, "$argon2id$", entry(), at(1)));
    QVERIFY(m_store->setPin(Sam, "$argon2id$", entry(), at(1)));
    QVERIFY(m_journal->database().run(u"UPDATE credential SET pin = (SELECT pin FROM credential WHERE person = 'p-sam')"
                                      " WHERE person = 'p-mara'"_s));
    QTest::ignoreMessage(QtWarningMsg, "credential \"p-mara\": pin cannot be opened");
    QCOMPARE(m_store->of(Mara).error(), StoreError::Corrupt);
    QCOMPARE(of(Sam).pin, "$argon2id$");
}

void tst_CredentialStore::doesNotOpenWithOtherKeys()
{
    m_store.reset();
    QTest::ignoreMessage(QtWarningMsg, "credential \"\": pin is sealed with a key that is not here");
    QCOMPARE(CredentialStore::open(*m_journal, fakes::XorCipher({2})).error(), StoreError::Corrupt);
    QVERIFY(CredentialStore::open(*m_journal, fakes::XorCipher({1, 2})));
}

QTEST_GUILESS_MAIN(tst_CredentialStore)
#include "tst_credentialstore.moc"
