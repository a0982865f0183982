// SPDX-License-Identifier: Apache-2.0
#include <core/base/secret.h>

#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

Secret secretOf(const QByteArray &bytes)
{
    return Secret({reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())});
}

QByteArray bytesOf(const Secret &secret)
{
    const auto bytes = secret.bytes();
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())};
}

} // namespace

class TestSecret : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void digitsComeAndGo();
    void growingKeepsWhatIsThere();
    void copiesAreTheirOwn();
    void movedFromIsEmptyAndUsable();
    void wipedMemoryIsZero();
    void wipingLeavesZeros();
    void removedDigitIsZero();
    void takingEmptiesTheSource();
    void takingDoesNotHarmOthersWhoShareTheBytes();
    void comparisonLooksAtEveryByte();
    void debugOutputTellsNothing();
};

void TestSecret::digitsComeAndGo()
{
    Secret secret;
    QVERIFY(secret.isEmpty());
    secret.removeLast(); // nothing there: nothing happens
    for (const char digit : {'2', '5', '8', '0'})
        secret.append(static_cast<unsigned char>(digit));
    QCOMPARE(bytesOf(secret), "2580"_ba);
    secret.removeLast();
    QCOMPARE(bytesOf(secret), "258"_ba);
    secret.append('1');
    QCOMPARE(bytesOf(secret), "2581"_ba);
    QCOMPARE(secret.size(), 4);
}

void TestSecret::growingKeepsWhatIsThere()
{
    Secret secret;
    QByteArray expected;
    for (int i = 0; i < 1000; ++i) {
        secret.append(static_cast<unsigned char>(i));
        expected.append(char(i));
    }
    QCOMPARE(bytesOf(secret), expected);
}

void TestSecret::copiesAreTheirOwn()
{
    Secret first = secretOf("123456");
    Secret second = first;
    QVERIFY(first.bytes().data() != second.bytes().data());
    first.wipe();
    QCOMPARE(bytesOf(second), "123456"_ba);
    first = second;
    QCOMPARE(bytesOf(first), "123456"_ba);
    const Secret &self = first;
    first = self;
    QCOMPARE(bytesOf(first), "123456"_ba);
}

void TestSecret::movedFromIsEmptyAndUsable()
{
    Secret first = secretOf("123456");
    Secret second = std::move(first);
    QCOMPARE(bytesOf(second), "123456"_ba);
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    first.append('7');
    QCOMPARE(bytesOf(first), "7"_ba);
    second = std::move(first);
    QCOMPARE(bytesOf(second), "7"_ba);
}

void TestSecret::wipedMemoryIsZero()
{
    QByteArray bytes(100, 'x');
    wipeMemory(bytes.data(), 50);
    QCOMPARE(bytes, QByteArray(50, '\0') + QByteArray(50, 'x'));
    wipeMemory(nullptr, 0);
}

void TestSecret::wipingLeavesZeros()
{
    Secret secret = secretOf("123456");
    const unsigned char *const place = secret.bytes().data(); // stays ours until the end of the secret
    secret.wipe();
    QVERIFY(secret.isEmpty());
    QVERIFY(std::all_of(place, place + 6, [](unsigned char c) { return c == 0; }));
}

void TestSecret::removedDigitIsZero()
{
    Secret secret = secretOf("123456");
    const unsigned char *const place = secret.bytes().data();
    secret.removeLast();
    QCOMPARE(int(place[5]), 0);
}

void TestSecret::takingEmptiesTheSource()
{
    QByteArray source = "secret from a file";
    source.detach();
    const Secret secret = Secret::takeFrom(source);
    QVERIFY(source.isEmpty());
    QCOMPARE(bytesOf(secret), "secret from a file"_ba);
}

void TestSecret::takingDoesNotHarmOthersWhoShareTheBytes()
{
    QByteArray source(20, 'x');
    const QByteArray other = source;
    const Secret secret = Secret::takeFrom(source);
    QCOMPARE(other, QByteArray(20, 'x'));
    QCOMPARE(secret.size(), 20);
}

void TestSecret::comparisonLooksAtEveryByte()
{
    const Secret secret = secretOf("123456");
    QVERIFY(secret == secretOf("123456"));
    for (qsizetype i = 0; i < 6; ++i) {
        QByteArray changed = "123456";
        changed[i] = 'x';
        QVERIFY(!(secret == secretOf(changed)));
    }
    QVERIFY(!(secret == secretOf("12345")));
    QVERIFY(!(secret == Secret()));
    QVERIFY(Secret() == Secret());
}

void TestSecret::debugOutputTellsNothing()
{
    QString text;
    QDebug(&text) << secretOf("123456");
    QVERIFY(text.contains(u"***"_s));
    QVERIFY(!text.contains(u"123456"_s));
}

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"
