// SPDX-License-Identifier: Apache-2.0
#include <hal/system/checkwords.h>
#include <hal/system/sealedmail.h>
#include <hal/system/sealedpinwork.h>

#include <QSet>
#include <QTest>

using namespace latchkey;
using namespace latchkey::hal;

namespace {

Secret secret(QByteArray bytes) { return Secret::takeFrom(bytes); }

} // namespace

class TestSystemPairing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".?"))); }

    void bothSeeTheSameFourWords()
    {
        const QByteArray box(32, 'b');
        const QByteArray hub(32, 'h');
        const QStringList words = checkWords(box, hub);
        QCOMPARE(words.size(), 4);
        QCOMPARE(checkWords(box, hub), words);
        // Written down once: a box and a hub of different releases must agree.
        QCOMPARE(words.join(u' '), QStringLiteral("flag pencil tulip branch"));
    }

    void anotherKeyOnEitherSideHasOtherWords()
    {
        QSet<QString> seen;
        for (char c = 'a'; c < 'i'; ++c) {
            seen.insert(checkWords(QByteArray(32, c), QByteArray(32, 'h')).join(u' '));
            seen.insert(checkWords(QByteArray(32, 'b'), QByteArray(32, char(c + 16))).join(u' '));
        }
        QCOMPARE(seen.size(), 16);
    }

    void aPinThatCameSealedIsTheOneThatIsTyped()
    {
        PinWorkSettings settings;
        settings.pin = {1, size_t(8) * 1024 * 1024};
        settings.pepper = secret(QByteArray(32, 'p'));
        settings.lookupSalt = secret(QByteArray(32, 's'));
        settings.throttleKey = secret(QByteArray(32, 't'));
        const SealedPinWork pins(secret(QByteArray(32, '\1')), settings);
        const PinWork work(settings);
        const PersonId dana = *PersonId::fromString(QStringLiteral("dana"));
        const auto sealed = [](const QByteArray &text, char seed) {
            return SealedMail::seal(secret(text), SealedMail(secret(QByteArray(32, seed))).publicKey());
        };
        const auto stored = pins.stored(dana, sealed("2580", '\1'));
        QVERIFY(stored);
        QVERIFY(work.verifyPin(secret("2580"), dana, *stored) == PinMatch::Right);
        QVERIFY(work.verifyPin(secret("2581"), dana, *stored) == PinMatch::Wrong);
        QVERIFY(pins.stored(dana, sealed("2580", '\2')).error() == SealedPinFault::CannotOpen);
        QVERIFY(pins.stored(dana, sealed("25", '\1')).error() == SealedPinFault::CannotOpen);
        QVERIFY(pins.stored(dana, sealed("25a0", '\1')).error() == SealedPinFault::CannotOpen);
        QVERIFY(pins.stored(dana, "no mail").error() == SealedPinFault::CannotOpen);
    }

    void codesAreFoundUnderTheKeysOfTheOrganisationAndPinsUnderThoseOfTheBox()
    {
        PinWorkSettings own;
        own.pin = own.lookup = {1, size_t(8) * 1024 * 1024};
        own.pepper = secret(QByteArray(32, 'p'));
        own.lookupSalt = secret(QByteArray(32, 's'));
        own.throttleKey = secret(QByteArray(32, 't'));
        PinWorkSettings paired = own;
        paired.codePepper = secret(QByteArray(32, 'o'));
        paired.lookupSalt = secret(QByteArray(32, 'q'));
        PinWorkSettings hubs = paired; // as the hub has it
        hubs.pepper = paired.codePepper;
        hubs.codePepper = {};
        const Secret code = secret("123456");
        QCOMPARE(PinWork(paired).lookupKey(code), PinWork(hubs).lookupKey(code));
        QVERIFY(PinWork(paired).lookupKey(code) != PinWork(own).lookupKey(code));
        const PersonId dana = *PersonId::fromString(QStringLiteral("dana"));
        const QByteArray encoded = PinWork(own).encodePin(secret("2580"), dana);
        QVERIFY(PinWork(paired).verifyPin(secret("2580"), dana, encoded) == PinMatch::Right);
    }

    void onlyTheBoxOpensWhatIsSealedForIt()
    {
        const SealedMail box(secret(QByteArray(32, '\1')));
        const SealedMail other(secret(QByteArray(32, '\2')));
        const QByteArray sealed = SealedMail::seal(secret("2580"), box.publicKey());
        QVERIFY(!sealed.contains("2580"));
        const auto opened = box.open(sealed);
        QVERIFY(opened && *opened == secret("2580"));
        QVERIFY(!other.open(sealed));
        QVERIFY(SealedMail::seal(secret("2580"), box.publicKey()) != sealed);
    }

    void theKeyComesFromTheSeedAlone()
    {
        QCOMPARE(SealedMail(secret(QByteArray(32, '\1'))).publicKey(),
                 SealedMail(secret(QByteArray(32, '\1'))).publicKey());
    }

    void whatWasChangedOrCutIsNotOpened()
    {
        const SealedMail box(secret(QByteArray(32, '\1')));
        const QByteArray sealed = SealedMail::seal(secret("2580"), box.publicKey());
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!box.open(changed));
            QVERIFY(!box.open(QByteArrayView(sealed).first(i)));
        }
    }

    void nothingIsSealedForAKeyThatIsNone()
    {
        QVERIFY(SealedMail::seal(secret("2580"), QByteArray(31, 'x')).isEmpty());
        QVERIFY(SealedMail::seal(secret("2580"), {}).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestSystemPairing)
#include "tst_systempairing.moc"
