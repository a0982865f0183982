// SPDX-License-Identifier: Apache-2.0
#include "pairing.h"

#include "secrettext.h"

#include <core/base/strictjson.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::sync {

namespace {

using std::chrono::seconds;

constexpr qsizetype MaxWords = 100;
constexpr qsizetype MaxUri = 500;
constexpr qsizetype MaxWord = 20;
constexpr qsizetype MaxPins = 8;
constexpr qsizetype MaxSealed = 2048;
constexpr qsizetype MaxAssertion = 4096;
constexpr qsizetype MaxToken = 2048;
constexpr qint64 LongestSeconds = qint64(24) * 60 * 60;

QString pairingCodeFrom(const Fields &fields, QLatin1StringView name)
{
    QString code = fields.text(name, MaxWord);
    if (!isPairingCode(code))
        fields.fail(name);
    return code;
}

QString deviceCodeFrom(const Fields &fields)
{
    QString code = fields.text("device_code"_L1, 64);
    if (code.size() < 32 || !isNonce(code.toUtf8()))
        fields.fail("device_code"_L1);
    return code;
}

QStringList checkWordsFrom(const Fields &fields)
{
    QStringList words;
    const QJsonArray list = fields.list("check_words"_L1, CheckWords);
    for (const auto &value : list) {
        const QString word = value.toString();
        if (word.isEmpty() || word.size() > MaxWord)
            fields.fail("check_words"_L1);
        words.append(word);
    }
    if (words.size() != CheckWords)
        fields.fail("check_words"_L1);
    return words;
}

QVector<QByteArray> pinsFrom(const Fields &fields)
{
    QVector<QByteArray> pins;
    const QJsonArray list = fields.list("spki_pins"_L1, MaxPins);
    for (const auto &value : list) {
        const auto pin = fromBase64(value.toString());
        if (!pin || pin->size() != HashBytes)
            fields.fail("spki_pins"_L1);
        pins.append(pin.value_or(QByteArray()));
    }
    return pins;
}

/// A lifted member that is base64url of `least` to `most` bytes.
Secret bytesIn(const SecretMembers &lifted, const QByteArray &name, qsizetype least, qsizetype most, Faults &faults)
{
    auto bytes = bytesOf(lifted.value(name));
    if (bytes && bytes->size() >= least && bytes->size() <= most)
        return *std::move(bytes);
    faults.tell(u'/' + QString::fromLatin1(name));
    return {};
}

} // namespace

bool isPairingCode(const QString &text)
{
    const auto known = [](QChar c) { return u"BCDFGHJKLMNPQRSTVWXZ"_s.contains(c); };
    return text.size() == 8 && std::all_of(text.cbegin(), text.cend(), known);
}

QByteArray encode(const PairingRequest &request)
{
    QJsonObject object{{u"public_key"_s, toBase64(request.publicKey)},
                       {u"sealing_key"_s, toBase64(request.sealingKey)},
                       {u"serial"_s, request.serial},
                       {u"model"_s, request.model},
                       {u"firmware"_s, request.firmware},
                       {u"bins"_s, request.bins}};
    if (!request.code.isEmpty())
        object.insert(u"code"_s, request.code);
    return compact(object);
}

template <>
Decoded<PairingRequest> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    PairingRequest request;
    request.publicKey = fields.base64("public_key"_L1, PublicKeyBytes, PublicKeyBytes);
    request.sealingKey = fields.base64("sealing_key"_L1, PublicKeyBytes, PublicKeyBytes);
    request.serial = fields.text("serial"_L1, MaxWords);
    request.model = fields.text("model"_L1, MaxWords);
    request.firmware = fields.text("firmware"_L1, MaxWords);
    request.bins = int(fields.integer("bins"_L1, 1, 255));
    request.code = fields.has("code"_L1) ? pairingCodeFrom(fields, "code"_L1) : QString();
    if (faults.any())
        return faults.first();
    return request;
}

QByteArray encode(const PairingReply &reply)
{
    return compact({{u"device_code"_s, reply.deviceCode},
                    {u"user_code"_s, reply.userCode},
                    {u"verification_uri"_s, reply.verificationUri},
                    {u"verification_uri_complete"_s, reply.verificationUriComplete},
                    {u"expires_in"_s, qint64(reply.expiresIn.count())},
                    {u"interval"_s, qint64(reply.interval.count())},
                    {u"check_words"_s, QJsonArray::fromStringList(reply.checkWords)}});
}

template <>
Decoded<PairingReply> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    PairingReply reply;
    reply.deviceCode = deviceCodeFrom(fields);
    reply.userCode = pairingCodeFrom(fields, "user_code"_L1);
    reply.verificationUri = fields.text("verification_uri"_L1, MaxUri);
    reply.verificationUriComplete = fields.text("verification_uri_complete"_L1, MaxUri);
    reply.expiresIn = seconds(fields.integer("expires_in"_L1, 1, LongestSeconds));
    reply.interval = seconds(fields.integer("interval"_L1, 1, LongestSeconds));
    reply.checkWords = checkWordsFrom(fields);
    if (faults.any())
        return faults.first();
    return reply;
}

QByteArray encode(const Adoption &adoption)
{
    QJsonArray pins;
    for (const QByteArray &pin : adoption.pins)
        pins.append(toBase64(pin));
    return compact({{u"box_id"_s, adoption.box.toString()},
                    {u"org_id"_s, adoption.org.toString()},
                    {u"hub_key"_s, toBase64(adoption.hubKey)},
                    {u"epoch"_s, qint64(adoption.epoch)},
                    {u"sealed"_s, toBase64(adoption.sealed)},
                    {u"spki_pins"_s, pins}});
}

template <>
Decoded<Adoption> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    const auto box = fields.id<BoxId>("box_id"_L1);
    const auto org = fields.id<OrgId>("org_id"_L1);
    const QByteArray hubKey = fields.base64("hub_key"_L1, PublicKeyBytes, PublicKeyBytes);
    const auto epoch = quint64(fields.integer("epoch"_L1, 0, LargestExact));
    const QByteArray sealed = fields.base64("sealed"_L1, 1, MaxSealed);
    const QVector<QByteArray> pins = pinsFrom(fields);
    if (faults.any() || !box || !org)
        return faults.first();
    return Adoption{*box, *org, hubKey, epoch, sealed, pins};
}

QByteArray encode(const TokenRequest &request)
{
    QJsonObject object;
    if (request.box)
        object.insert(u"box_id"_s, request.box->toString());
    if (!request.assertion.isEmpty())
        object.insert(u"assertion"_s, QString::fromLatin1(request.assertion));
    return compact(object);
}

template <>
Decoded<TokenRequest> decode(const QByteArray &text)
{
    const auto object = strictJson(text, MaxRequestBytes);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    const TokenRequest request{fields.maybeId<BoxId>("box_id"_L1),
                               fields.maybeText("assertion"_L1, MaxAssertion).toUtf8()};
    if (!request.box && request.assertion.isEmpty())
        fields.fail("box_id"_L1);
    if (faults.any())
        return faults.first();
    return request;
}

Secret encode(const SealedKeys &keys)
{
    Secret text;
    append(text, R"({"code_pepper":")");
    append(text, base64Of(keys.codePepper));
    append(text, R"(","code_salt":")");
    append(text, base64Of(keys.codeSalt));
    append(text, R"(","offline_key":")");
    append(text, base64Of(keys.offlineKey));
    append(text, R"("})");
    return text;
}

Decoded<SealedKeys> sealedKeysFrom(QByteArray text)
{
    SecretMembers lifted;
    if (!strictJson(std::move(text), MaxSealed, {"code_pepper", "code_salt", "offline_key"}, lifted))
        return Malformed{};
    Faults faults;
    SealedKeys keys{bytesIn(lifted, "code_pepper", 32, 32, faults), bytesIn(lifted, "code_salt", 16, 32, faults),
                    bytesIn(lifted, "offline_key", 32, 32, faults)};
    if (faults.any())
        return faults.first();
    return keys;
}

Secret encode(const TokenReply &reply)
{
    Secret text;
    append(text, R"({"access_token":")");
    append(text, reply.accessToken);
    append(text, R"(","token_type":"Bearer","expires_in":)");
    append(text, QByteArray::number(reply.expiresIn.count()));
    append(text, R"(,"hub_time":)");
    append(text, QByteArray::number(reply.hubTime.toMSecsSinceEpoch()));
    append(text, "}");
    return text;
}

Decoded<TokenReply> tokenReplyFrom(QByteArray text)
{
    SecretMembers lifted;
    const auto object = strictJson(std::move(text), MaxRequestBytes, {"access_token"}, lifted);
    if (!object)
        return Malformed{};
    Faults faults;
    const Fields fields(*object, faults);
    TokenReply reply{lifted.value("access_token"), seconds(fields.integer("expires_in"_L1, 1, LongestSeconds)),
                     fields.moment("hub_time"_L1)};
    if (reply.accessToken.isEmpty() || reply.accessToken.size() > MaxToken)
        fields.fail("access_token"_L1);
    if (faults.any())
        return faults.first();
    return reply;
}

} // namespace latchkey::sync
