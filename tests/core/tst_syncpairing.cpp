// SPDX-License-Identifier: Apache-2.0
#include <core/sync/challenges.h>
#include <core/sync/pairing.h>
#include <core/sync/secrettext.h>

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>
#include <QtTest>

using namespace latchkey;
using namespace latchkey::sync;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

QDateTime moment(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()); }

Secret secretOf(QByteArrayView text)
{
    Secret secret;
    append(secret, text);
    return secret;
}

QByteArray textOf(const Secret &secret)
{
    return QByteArray(reinterpret_cast<const char *>(secret.bytes().data()), secret.size());
}

/// A message with one member set to something else, or taken away.
QByteArray with(const QByteArray &text, const QString &name, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(text).object();
    if (value.isUndefined())
        object.remove(name);
    else
        object.insert(name, value);
    return compact(object);
}

/// Where the first fault is.
template <class T>
QString faultIn(const Decoded<T> &decoded)
{
    return decoded ? u"none"_s : decoded.error().pointer;
}

/// What is read is written again in the same bytes.
template <class T>
bool isRoundTrip(const QByteArray &text)
{
    const auto decoded = decode<T>(text);
    return decoded && encode(*decoded) == text;
}

} // namespace

/// How a box and its hub come to know each other, and what is secret in it.
class tst_SyncPairing : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsThePairing();
    void carriesSecretsPastEveryString();
    void asksForCodes();
};

void tst_SyncPairing::readsThePairing()
{
    PairingRequest request{QByteArray(32, 'k'), QByteArray(32, 's'), u"LK-1"_s, u"Model"_s, u"0.1"_s, 24};
    QVERIFY(isRoundTrip<PairingRequest>(encode(request)));
    request.code = u"BCDFGHJK"_s;
    QVERIFY(isRoundTrip<PairingRequest>(encode(request)));
    QCOMPARE(faultIn(decode<PairingRequest>(with(encode(request), u"code"_s, u"BCDF-GHJK"_s))), u"/code"_s);
    QCOMPARE(faultIn(decode<PairingRequest>(with(encode(request), u"public_key"_s, toBase64("short")))),
             u"/public_key"_s);
    const PairingReply reply{QString(43, u'd'),
                             u"BCDFGHJK"_s,
                             u"https://hub.example/pair"_s,
                             u"https://hub.example/pair?code=BCDFGHJK"_s,
                             600s,
                             5s,
                             {u"anchor"_s, u"maple"_s, u"river"_s, u"stone"_s}};
    QVERIFY(isRoundTrip<PairingReply>(encode(reply)));
    QCOMPARE(faultIn(decode<PairingReply>(with(encode(reply), u"check_words"_s, QJsonArray{u"one"_s}))),
             u"/check_words"_s);
    const Adoption adoption{*BoxId::fromString(u"b-1"_s), *OrgId::fromString(u"o-1"_s), QByteArray(32, 'a'), 1,
                            QByteArray(200, 'x'),         {QByteArray(32, 'p')}};
    QVERIFY(isRoundTrip<Adoption>(encode(adoption)));
    QVERIFY(isRoundTrip<TokenRequest>(R"({"box_id":"b-1"})"));
    QVERIFY(isRoundTrip<TokenRequest>(R"({"assertion":"a.b.c"})"));
    QVERIFY(!decode<TokenRequest>("{}"));
}

void tst_SyncPairing::carriesSecretsPastEveryString()
{
    for (qsizetype size = 0; size < 70; ++size) {
        QByteArray plain;
        for (qsizetype i = 0; i < size; ++i)
            plain.append(char(i * 37 + 255 - size));
        const Secret text = base64Of(secretOf(plain));
        QCOMPARE(textOf(text), plain.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        QCOMPARE(textOf(*bytesOf(text)), plain);
    }
    for (const char *wrong : {"A", "AB", "AAB", "AA==", "A A", "AAAAA"})
        QVERIFY2(!bytesOf(secretOf(wrong)), wrong);
    const SealedKeys keys{secretOf(QByteArray(32, 'p')), secretOf(QByteArray(16, 's')), secretOf(QByteArray(32, 'o'))};
    const auto read = sealedKeysFrom(textOf(encode(keys)));
    QVERIFY(read && read->codePepper == keys.codePepper && read->codeSalt == keys.codeSalt
            && read->offlineKey == keys.offlineKey);
    QCOMPARE(faultIn(sealedKeysFrom(textOf(encode(SealedKeys{keys.codePepper, secretOf("short"), keys.offlineKey})))),
             u"/code_salt"_s);
    const auto token = tokenReplyFrom(textOf(encode(TokenReply{secretOf("abc.def"), 3600s, moment(5000)})));
    QVERIFY(token && token->accessToken == secretOf("abc.def") && token->hubTime == moment(5000));
}

void tst_SyncPairing::asksForCodes()
{
    const ChallengeRequest known{*PersonId::fromString(u"p-1"_s), {}, CodeChannel::Sms, true};
    const auto person = challengeRequestFrom(textOf(encode(known)));
    QVERIFY(person && person->person == known.person && person->again && person->channel == CodeChannel::Sms);
    const auto number = challengeRequestFrom(textOf(encode(ChallengeRequest{{}, secretOf("447700900123")})));
    QVERIFY(number && !number->person && number->number == secretOf("447700900123") && !number->again);
    QCOMPARE(faultIn(challengeRequestFrom(R"({"number":"4477009001x3"})")), u"/number"_s);
    QCOMPARE(faultIn(challengeRequestFrom(R"({"number":447700900123})")), u"/number"_s);
    QCOMPARE(faultIn(challengeRequestFrom(R"({"number":"447700900123","person":"p"})")), u"/person"_s);
    QCOMPARE(faultIn(challengeRequestFrom("{}")), u"/person"_s);
    QVERIFY(checkRequestFrom(textOf(encode(CheckRequest{secretOf("123456")})))->code == secretOf("123456"));
    QCOMPARE(faultIn(checkRequestFrom(R"({"code":"12345a"})")), u"/code"_s);
    QVERIFY(isRoundTrip<ChallengeReply>(encode(ChallengeReply{u"ch-1"_s})));
    QVERIFY(isRoundTrip<CheckReply>(encode(CheckReply{CheckResult::TooMany})));
}

QTEST_GUILESS_MAIN(tst_SyncPairing)
#include "tst_syncpairing.moc"
