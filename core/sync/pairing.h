// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>
#include <core/sync/messages.h>

#include <QStringList>

/// How a box and its hub come to know each other, and how the box says later that it is the one (RFC 8628's shape with a
/// key in the place of a secret; RFC 7523).
namespace latchkey::sync {

inline constexpr qsizetype PublicKeyBytes = 32; ///< Ed25519 and X25519 alike
inline constexpr int CheckWords = 4;

/// POST /box/v1/pairings
struct PairingRequest {
    QByteArray publicKey; ///< Ed25519, of the box
    QByteArray sealingKey; ///< X25519, likewise
    QString serial; ///< what is printed on the box, or empty
    QString model;
    QString firmware;
    int bins = 1;
    QString code = {}; ///< that a manager made beforehand, isPairingCode(); or empty
};
/// 8 of BCDFGHJKLMNPQRSTVWXZ, without the dash that people see.
[[nodiscard]] bool isPairingCode(const QString &text);

struct PairingReply {
    QString deviceCode; ///< by which the box asks on: 32 to 64 of A-Z a-z 0-9 - _
    QString userCode; ///< for people, isPairingCode()
    QString verificationUri;
    QString verificationUriComplete;
    std::chrono::seconds expiresIn{600};
    std::chrono::seconds interval{5}; ///< between two questions
    QStringList checkWords = {}; ///< that screen and console show
};

/// GET /box/v1/pairings/{device_code}, once a manager has agreed.
struct Adoption {
    BoxId box;
    OrgId org;
    QByteArray hubKey; ///< Ed25519: the hub's authority key, which signs pages
    quint64 epoch = 0;
    QByteArray sealed; ///< crypto_box_seal to the box's sealing key of encode(SealedKeys)
    QVector<QByteArray> pins = {}; ///< SHA-256 of the public keys (SPKI) that the hub's certificate may have
};

/// What only this box may read.
struct SealedKeys {
    Secret codePepper; ///< 32 bytes, of the organisation
    Secret codeSalt; ///< 16 to 32 bytes, likewise
    Secret offlineKey; ///< 32 bytes, of this box
};

/// POST /box/v1/token: without an assertion a nonce is asked for.
struct TokenRequest {
    std::optional<BoxId> box;
    QByteArray assertion = {}; ///< compact JWS, EdDSA
};

struct TokenReply {
    Secret accessToken;
    std::chrono::seconds expiresIn{3600};
    QDateTime hubTime; ///< UTC
};

[[nodiscard]] QByteArray encode(const PairingRequest &request);
[[nodiscard]] QByteArray encode(const PairingReply &reply);
[[nodiscard]] QByteArray encode(const Adoption &adoption);
[[nodiscard]] QByteArray encode(const TokenRequest &request);
/// JSON text, like the others; a Secret because of what is in it.
[[nodiscard]] Secret encode(const SealedKeys &keys);
[[nodiscard]] Secret encode(const TokenReply &reply);

template <>
Decoded<PairingRequest> decode(const QByteArray &text);
template <>
Decoded<PairingReply> decode(const QByteArray &text);
template <>
Decoded<Adoption> decode(const QByteArray &text);
template <>
Decoded<TokenRequest> decode(const QByteArray &text);
/// The secrets are overwritten in `text`: move the bytes in.
[[nodiscard]] Decoded<SealedKeys> sealedKeysFrom(QByteArray text);
[[nodiscard]] Decoded<TokenReply> tokenReplyFrom(QByteArray text);

} // namespace latchkey::sync
