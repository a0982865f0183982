// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <hal/system/oathtotp.h>

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <limits>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using hal::OathTotp;

namespace {

/// The key of RFC 6238, appendix B, for SHA-1.
const QByteArray RfcKey = "12345678901234567890"_ba;
constexpr qint64 RfcTime = 1111111109;
constexpr qint64 RfcStep = RfcTime / 30;

Secret secret(QByteArray bytes) { return Secret::takeFrom(bytes); }

} // namespace

class TestSystemTotp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void vectorsOfTheRfc_data()
    {
        QTest::addColumn<qint64>("time");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("59") << qint64(59) << QByteArray("94287082");
        QTest::newRow("1111111109") << qint64(1111111109) << QByteArray("07081804");
        QTest::newRow("1111111111") << qint64(1111111111) << QByteArray("14050471");
        QTest::newRow("1234567890") << qint64(1234567890) << QByteArray("89005924");
        QTest::newRow("2000000000") << qint64(2000000000) << QByteArray("69279037");
        QTest::newRow("20000000000") << qint64(20000000000) << QByteArray("65353130");
    }
    void vectorsOfTheRfc()
    {
        QFETCH(qint64, time);
        QFETCH(QByteArray, code);
        const auto eight = OathTotp(8).check(secret(RfcKey), secret(code), time, {});
        QVERIFY(eight);
        QCOMPARE(eight.value(), time / 30);
        // Fewer digits are the same number modulo a smaller power of ten (RFC 4226, section 5.3).
        const auto six = OathTotp().check(secret(RfcKey), secret(code.last(6)), time, {});
        QVERIFY(six);
        QCOMPARE(six.value(), time / 30);
    }

    void aCodeIsTakenOneStepEarlyOrLateAndNoFurther()
    {
        const OathTotp totp;
        const Secret code = secret("081804");
        const qint64 first = RfcStep * 30;
        for (const qint64 time : {first - 30, first - 1, first, first + 29, first + 30, first + 59}) {
            const auto taken = totp.check(secret(RfcKey), code, time, {});
            QVERIFY(taken);
            QCOMPARE(taken.value(), RfcStep);
        }
        for (const qint64 time : {first - 31, first + 60, first - 86400, first + 86400}) {
            const auto taken = totp.check(secret(RfcKey), code, time, {});
            QVERIFY(!taken);
            QCOMPARE(taken.error(), TotpRefusal::Wrong);
        }
    }

    void aStepWorksOnceAndNoneBeforeIt()
    {
        const OathTotp totp;
        const Secret code = secret("081804");
        for (const qint64 last : {RfcStep, RfcStep + 1, RfcStep + 1000}) {
            const auto again = totp.check(secret(RfcKey), code, RfcTime, last);
            QVERIFY(!again);
            QCOMPARE(again.error(), TotpRefusal::UsedAlready);
        }
        QVERIFY(totp.check(secret(RfcKey), code, RfcTime, RfcStep - 1));
        QVERIFY(totp.check(secret(RfcKey), code, RfcTime, 0));
        QVERIFY(totp.check(secret(RfcKey), code, RfcTime, -5));
        // The next code is another step: 14050471 belongs to 1111111111.
        const auto next = totp.check(secret(RfcKey), secret("050471"), RfcTime, RfcStep);
        QVERIFY(next);
        QCOMPARE(next.value(), RfcStep + 1);
    }

    void aWrongCodeIsWrongWhateverWasUsedBefore()
    {
        const OathTotp totp;
        for (const std::optional<qint64> &last : {std::optional<qint64>(), std::optional<qint64>(RfcStep)}) {
            const auto taken = totp.check(secret(RfcKey), secret("081805"), RfcTime, last);
            QVERIFY(!taken);
            QCOMPARE(taken.error(), TotpRefusal::Wrong);
        }
        const auto otherKey = totp.check(secret("12345678901234567891"), secret("081804"), RfcTime, {});
        QVERIFY(!otherKey);
        QCOMPARE(otherKey.error(), TotpRefusal::Wrong);
    }

    void whatIsNoCodeIsNotCompared()
    {
        const OathTotp totp;
        for (const QByteArray &typed :
             {QByteArray(), QByteArray("08180"), QByteArray("0081804"), QByteArray("07081804"), QByteArray("08180a"),
              QByteArray(" 81804"), QByteArray("-81804"), QByteArray("08180\000", 6), QByteArray("081804\000", 7),
              QByteArray("\xff\xff\xff\xff\xff\xff"), QByteArray(1000000, '0')}) {
            const auto taken = totp.check(secret(RfcKey), secret(typed), RfcTime, {});
            QVERIFY(!taken);
            QCOMPARE(taken.error(), TotpRefusal::NotACode);
        }
    }

    void aKeyThatIsNoneAndATimeThatIsNoneTakeNothing()
    {
        const OathTotp totp;
        for (const int size : {0, 1, 15, 65, 100000}) {
            const auto taken = totp.check(secret(QByteArray(size, 'k')), secret("081804"), RfcTime, {});
            QVERIFY(!taken);
            QCOMPARE(taken.error(), TotpRefusal::NoKey);
        }
        constexpr qint64 Highest = std::numeric_limits<qint64>::max();
        for (const qint64 time : {qint64(-1), -Highest, Highest, qint64(253402300800)}) {
            const auto taken = totp.check(secret(RfcKey), secret("081804"), time, {});
            QVERIFY(!taken);
            QCOMPARE(taken.error(), TotpRefusal::NoKey);
        }
        // 1970 has no step before its first one; a clock there is not trusted, but nothing breaks. The code of step 0
        // is the first value of RFC 4226, appendix D.
        const auto atTheStart = totp.check(secret(RfcKey), secret("755224"), 0, {});
        QVERIFY(atTheStart);
        QCOMPARE(atTheStart.value(), 0);
    }

    void aKeyWithZeroBytesIsTakenWhole()
    {
        // The codes were made with oathtool. A key cut at its first zero byte would have the same as the second one.
        const OathTotp totp;
        const Secret zeros = secret(QByteArray(20, '\0'));
        const Secret other = secret(QByteArray(19, '\0') + '\1');
        qint64 step = RfcStep - 1;
        for (const char *code : {"643580", "743009", "762433"}) {
            const auto taken = totp.check(zeros, secret(code), RfcTime, {});
            QVERIFY(taken);
            QCOMPARE(taken.value(), step++);
            QVERIFY(!totp.check(other, secret(code), RfcTime, {}));
        }
    }

    void theAddressOfTheEnrolmentIsReadBack()
    {
        const auto account = Label::fromString(u"Ana <b>Müller</b> & Söhne: 50% / 7?secret=AAAA#x"_s);
        QVERIFY(account);
        const Secret uri = OathTotp().enrolmentUri(secret(RfcKey), *Label::fromString(u"Maple Street 12"_s), *account);
        const QByteArray text(reinterpret_cast<const char *>(uri.bytes().data()), uri.size());
        const QUrl url(QString::fromLatin1(text), QUrl::StrictMode);
        QVERIFY(url.isValid());
        QCOMPARE(url.scheme(), u"otpauth"_s);
        QCOMPARE(url.host(), u"totp"_s);
        QCOMPARE(url.path(QUrl::FullyDecoded), u"/Maple Street 12:Ana <b>Müller</b> & Söhne 50% / 7?secret=AAAA#x"_s);
        const QUrlQuery query(url);
        // The key in base 32, as RFC 4648 has it; the value was made with coreutils' base32.
        QCOMPARE(query.queryItemValue(u"secret"_s), u"GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"_s);
        QCOMPARE(query.queryItemValue(u"issuer"_s, QUrl::FullyDecoded), u"Maple Street 12"_s);
        QCOMPARE(query.queryItemValue(u"algorithm"_s), u"SHA1"_s);
        QCOMPARE(query.queryItemValue(u"digits"_s), u"6"_s);
        QCOMPARE(query.queryItemValue(u"period"_s), u"30"_s);
        QCOMPARE(query.queryItems().size(), 5);
    }

    void aKeyWhoseBase32IsPaddedIsWrittenWithoutPadding()
    {
        const auto name = *Label::fromString(u"x"_s);
        const Secret uri = OathTotp(8).enrolmentUri(secret(RfcKey.first(16)), name, name);
        const QByteArray text(reinterpret_cast<const char *>(uri.bytes().data()), uri.size());
        QVERIFY(text.contains("?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY&issuer=x&"));
        QVERIFY(text.contains("&digits=8&"));
    }

    void noAddressIsMadeOfABadKey()
    {
        const auto name = *Label::fromString(u"x"_s);
        QVERIFY(OathTotp().enrolmentUri(Secret(), name, name).isEmpty());
        QVERIFY(OathTotp().enrolmentUri(secret(QByteArray(65, 'k')), name, name).isEmpty());
    }

    void aLongNameStillFitsAQrCode()
    {
        // Sixty characters of three bytes each, escaped, twice: the largest QR code at level M holds 2331 bytes.
        const auto name = *Label::fromString(QString(60, QChar(0x20ac)));
        const Secret uri = OathTotp().enrolmentUri(secret(QByteArray(64, 'k')), name, name);
        QVERIFY(uri.size() > 0 && uri.size() < 2331);
    }

    void digitsOutOfBoundsMeanTheNearerBound()
    {
        QVERIFY(OathTotp(-3).check(secret(RfcKey), secret("081804"), RfcTime, {}));
        QVERIFY(OathTotp(50).check(secret(RfcKey), secret("07081804"), RfcTime, {}));
    }
};

QTEST_GUILESS_MAIN(TestSystemTotp)
#include "tst_systemtotp.moc"
