// SPDX-License-Identifier: Apache-2.0
#include <hal/system/sodiumpinhasher.h>
#include <tests/fakes/cheaphasher.h>

#include <QElapsedTimer>
#include <QMessageAuthenticationCode>
#include <QtTest>

#include <numeric>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using fakes::secretOf;

namespace {

Secret countingFrom(unsigned char first)
{
    std::array<unsigned char, 32> bytes{};
    std::iota(bytes.begin(), bytes.end(), first);
    return Secret(bytes);
}

/// The real hashes at a cost that a test can pay.
hal::PinWorkSettings cheap()
{
    return {{3, 64 * 1024}, {2, 64 * 1024}, countingFrom(0), countingFrom(100), countingFrom(200)};
}

PersonId person(const QString &id) { return *PersonId::fromString(id); }

} // namespace

class TestSystemPinHasher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void lookupKeyIsTheReferenceToolsHash();
    void storedFormOfTheReferenceToolIsVerified();
    void lookupKeyDependsOnCodePepperAndSalt();
    void encodedPinTellsItsParametersAndIsSaltedAnew();
    void pinIsRightForItsPersonAlone();
    void nobodysPinIsNeverRightButTakesAsLong();
    void damagedFormIsNeverRight_data();
    void damagedFormIsNeverRight();
    void throttleKeyIsTheHmacOfItsBytes();
    void impossibleCostGivesNothing();
    void noMemoryIsNoWrongPin();
    void productCostsAreTheOnesDecidedOn();
    void answersComeLaterOnThisThreadAndInOrder();
    void eventLoopRunsWhileTheHasherWorks();
    void noAnswerComesAfterTheHasherIsGone();
};

/// Computed with Debian's argon2 (the reference implementation): `argon2 SALT -id -t 2 -k 64 -p 1 -l 32 -r`, fed with
/// HMAC-SHA256(pepper, "latchkey/code/v1" 00 00 "123456") by Python.
void TestSystemPinHasher::lookupKeyIsTheReferenceToolsHash()
{
    QCOMPARE(hal::PinWork(cheap()).lookupKey(secretOf("123456")).toHex(),
             "ed5264197c90469bb2f8a3b1421e19720e9269aeb778150dcff38e2cf5c1ae32"_ba);
}

/// As above: `argon2 0123456789:;<=>? -id -t 3 -k 64 -p 1 -l 32 -e`, fed with HMAC-SHA256(pepper, "latchkey/pin/v1"
/// 00 "dana" 00 "2580").
void TestSystemPinHasher::storedFormOfTheReferenceToolIsVerified()
{
    const QByteArray encoded
        = "$argon2id$v=19$m=64,t=3,p=1$MDEyMzQ1Njc4OTo7PD0+Pw$J82t5iSz85ZDXoVIPeOu/VuV29dKUy4G5+RvAlo0atA";
    const hal::PinWork work(cheap());
    QVERIFY(work.verifyPin(secretOf("2580"), person(u"dana"_s), encoded) == PinMatch::Right);
    QVERIFY(work.verifyPin(secretOf("2581"), person(u"dana"_s), encoded) != PinMatch::Right);
}

void TestSystemPinHasher::lookupKeyDependsOnCodePepperAndSalt()
{
    auto otherPepper = cheap();
    otherPepper.pepper = countingFrom(1);
    auto otherBox = cheap();
    otherBox.lookupSalt = countingFrom(101);
    const hal::PinWork work(cheap());
    const QByteArray key = work.lookupKey(secretOf("123456"));
    QCOMPARE(key.size(), 32);
    QCOMPARE(work.lookupKey(secretOf("123456")), key);
    QVERIFY(work.lookupKey(secretOf("123457")) != key);
    QVERIFY(hal::PinWork(otherPepper).lookupKey(secretOf("123456")) != key);
    QVERIFY(hal::PinWork(otherBox).lookupKey(secretOf("123456")) != key);
}

void TestSystemPinHasher::encodedPinTellsItsParametersAndIsSaltedAnew()
{
    const hal::PinWork work(cheap());
    const QByteArray first = work.encodePin(secretOf("2580"), person(u"dana"_s));
    QVERIFY2(first.startsWith("$argon2id$v=19$m=64,t=3,p=1$"), first.constData());
    QVERIFY(work.encodePin(secretOf("2580"), person(u"dana"_s)) != first);
}

void TestSystemPinHasher::pinIsRightForItsPersonAlone()
{
    const hal::PinWork work(cheap());
    const QByteArray encoded = work.encodePin(secretOf("2580"), person(u"dana"_s));
    QVERIFY(work.verifyPin(secretOf("2580"), person(u"dana"_s), encoded) == PinMatch::Right);
    QVERIFY(work.verifyPin(secretOf("2580"), person(u"sam"_s), encoded) != PinMatch::Right);
    QVERIFY(work.verifyPin(secretOf("258"), person(u"dana"_s), encoded) != PinMatch::Right);
    QVERIFY(work.verifyPin(secretOf(""), person(u"dana"_s), encoded) != PinMatch::Right);
}

void TestSystemPinHasher::nobodysPinIsNeverRightButTakesAsLong()
{
    auto settings = cheap();
    settings.pin = {3, 16 * 1024 * 1024}; // long enough to be seen above the noise
    const hal::PinWork work(settings);
    const QByteArray encoded = work.encodePin(secretOf("2580"), person(u"dana"_s));
    const auto time = [&](const QByteArray &stored) {
        QElapsedTimer watch;
        watch.start();
        const bool right = work.verifyPin(secretOf("0000"), person(u"dana"_s), stored) == PinMatch::Right;
        return right ? qint64(-1) : watch.nsecsElapsed();
    };
    // In turn, and the shortest of many: a busy machine lengthens single ones by any factor.
    qint64 known = std::numeric_limits<qint64>::max();
    qint64 unknown = known;
    for (int i = 0; i < 15; ++i) {
        known = std::min(known, time(encoded));
        unknown = std::min(unknown, time({}));
    }
    QVERIFY(known > 0 && unknown > 0);
    // Without the work, the second would be a thousandth of the first.
    QVERIFY2(unknown > known / 4 && unknown < known * 4, qPrintable(u"%1 %2"_s.arg(known).arg(unknown)));
}

void TestSystemPinHasher::damagedFormIsNeverRight_data()
{
    QTest::addColumn<QByteArray>("encoded");
    QTest::newRow("not ours") << "cheap$00"_ba;
    QTest::newRow("cut off") << "$argon2id$v=19$m=64,t=3,p=1$MDEyMzQ1Njc4OTo7PD0+Pw$"_ba;
    QTest::newRow("endless") << QByteArray(100000, '$');
    QTest::newRow("endless work")
        << "$argon2id$v=19$m=64,t=999999999,p=1$MDEyMzQ1Njc4OTo7PD0+Pw$J82t5iSz85ZDXoVIPeOu/VuV29dKUy4G5+RvAlo0atA"_ba;
    QTest::newRow("terabytes")
        << "$argon2id$v=19$m=4294967295,t=3,p=1$MDEyMzQ1Njc4OTo7PD0+Pw$J82t5iSz85ZDXoVIPeOu/VuV29dKUy4G5+RvAlo0atA"_ba;
}

void TestSystemPinHasher::damagedFormIsNeverRight()
{
    QFETCH(QByteArray, encoded);
    QVERIFY(hal::PinWork(cheap()).verifyPin(secretOf("2580"), person(u"dana"_s), encoded) != PinMatch::Right);
}

void TestSystemPinHasher::throttleKeyIsTheHmacOfItsBytes()
{
    const hal::SodiumPinHasher hasher(cheap());
    QByteArray key;
    for (int i = 200; i < 232; ++i)
        key += char(i);
    const QByteArray all = QByteArray::fromHex("00ff00800a");
    for (const QByteArray &who : {QByteArray(), "person\0dana"_ba, all, QByteArray(100'000, 'x')}) {
        const QByteArray expected = QMessageAuthenticationCode::hash(who, key, QCryptographicHash::Sha256);
        QCOMPARE(hasher.throttleKey(who).toHex(), expected.toHex());
    }
    QVERIFY(hasher.throttleKey("person") != hasher.throttleKey("person\0"_ba));
}

void TestSystemPinHasher::impossibleCostGivesNothing()
{
    auto settings = cheap();
    settings.pin.memoryBytes = settings.lookup.memoryBytes = std::numeric_limits<size_t>::max();
    const hal::PinWork work(settings);
    QVERIFY(work.lookupKey(secretOf("123456")).isEmpty());
    QVERIFY(work.encodePin(secretOf("2580"), person(u"dana"_s)).isEmpty());
    QVERIFY(work.verifyPin(secretOf("2580"), person(u"dana"_s), {}) == PinMatch::NotDone);
}

void TestSystemPinHasher::noMemoryIsNoWrongPin()
{
    // A form that wants 1 GiB, in a process that gets no more.
    const QByteArray dear
        = "$argon2id$v=19$m=1048576,t=3,p=1$MDEyMzQ1Njc4OTo7PD0+Pw$J82t5iSz85ZDXoVIPeOu/VuV29dKUy4G5+RvAlo0atA";
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_AS, &before), 0);
    const rlimit tight{rlim_t(256) * 1024 * 1024, before.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_AS, &tight), 0);
    const PinMatch match = hal::PinWork(cheap()).verifyPin(secretOf("2580"), person(u"dana"_s), dear);
    QCOMPARE(setrlimit(RLIMIT_AS, &before), 0);
    QVERIFY(match == PinMatch::NotDone);
}

void TestSystemPinHasher::productCostsAreTheOnesDecidedOn()
{
    const hal::PinWorkSettings product;
    QCOMPARE(product.pin.passes, 3U);
    QCOMPARE(product.pin.memoryBytes, size_t(64) * 1024 * 1024);
    QCOMPARE(product.lookup.passes, 2U);
    QCOMPARE(product.lookup.memoryBytes, size_t(19) * 1024 * 1024);
}

void TestSystemPinHasher::answersComeLaterOnThisThreadAndInOrder()
{
    hal::SodiumPinHasher hasher(cheap());
    const auto *const here = QThread::currentThread();
    QStringList answers;
    QByteArray encoded;
    bool elsewhere = false;
    const auto note = [&](const QString &what) {
        answers.append(what);
        elsewhere = elsewhere || QThread::currentThread() != here;
    };
    hasher.lookupKey(secretOf("123456"), [&](const QByteArray &key) {
        note(key == hal::PinWork(cheap()).lookupKey(secretOf("123456")) ? u"key"_s : u"other key"_s);
    });
    hasher.encodePin(secretOf("2580"), person(u"dana"_s), [&](const QByteArray &form) {
        encoded = form;
        note(u"encoded"_s);
        hasher.verifyPin(secretOf("2580"), person(u"dana"_s), form,
                         [&](PinMatch match) { note(match == PinMatch::Right ? u"right"_s : u"wrong"_s); });
    });
    hasher.verifyPin(secretOf("2580"), person(u"dana"_s), {},
                     [&](PinMatch match) { note(match == PinMatch::Right ? u"right"_s : u"nobody"_s); });
    QVERIFY(answers.isEmpty());
    QTRY_COMPARE(answers, QStringList({u"key"_s, u"encoded"_s, u"nobody"_s, u"right"_s}));
    QVERIFY(!elsewhere);
    QVERIFY(encoded.startsWith("$argon2id$"));
}

void TestSystemPinHasher::eventLoopRunsWhileTheHasherWorks()
{
    auto settings = cheap();
    settings.pin = {4, 128 * 1024 * 1024}; // some hundred milliseconds of work
    hal::SodiumPinHasher hasher(settings);
    bool answered = false;
    int turns = 0;
    QTimer heartbeat;
    connect(&heartbeat, &QTimer::timeout, this, [&] { turns += answered ? 0 : 1; });
    heartbeat.start(1);
    QElapsedTimer watch;
    watch.start();
    hasher.encodePin(secretOf("2580"), person(u"dana"_s), [&](const QByteArray &) { answered = true; });
    const qint64 asked = watch.elapsed();
    QTRY_VERIFY_WITH_TIMEOUT(answered, 30000);
    QVERIFY2(asked < watch.elapsed() / 2, "asking already did the work");
    QVERIFY2(turns >= 5, qPrintable(QString::number(turns)));
}

void TestSystemPinHasher::noAnswerComesAfterTheHasherIsGone()
{
    bool answered = false;
    {
        hal::SodiumPinHasher hasher(cheap());
        for (int i = 0; i < 20; ++i)
            hasher.lookupKey(secretOf("123456"), [&](const QByteArray &) { answered = true; });
    }
    QCoreApplication::processEvents();
    QVERIFY(!answered);
}

QTEST_GUILESS_MAIN(TestSystemPinHasher)
#include "tst_systempinhasher.moc"
