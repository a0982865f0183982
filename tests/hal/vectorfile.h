// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/frame.h>
#include <hal/wire/key.h>

#include <QJsonObject>
#include <QList>

/// What tests/data/osdp-vectors.json holds: packets that another implementation of the protocol made.
namespace latchkey::osdp::vectors {

/// Bytes of a hex string; a missing one gives none.
[[nodiscard]] QByteArray hex(const QJsonValue &value);

struct Packet {
    explicit Packet(const QJsonObject &json);

    QByteArray label; ///< number and name, for messages of a failing test
    QString name;
    bool reply = false;
    quint8 code = 0;
    quint8 sequence = 0;
    Check check = Check::Crc;
    std::optional<ScsType> block;
    QByteArray blockData;
    QByteArray data; ///< in clear
    QByteArray wire; ///< empty: nothing was answered
    QByteArray mac; ///< all 16 bytes
    bool checkRight = true;
    bool macRight = true;
    bool sessionGone = false; ///< a secured packet while no session runs
};

struct Handshake {
    explicit Handshake(const QJsonObject &json);

    Key128 key;
    QByteArray randomA;
    QByteArray randomB;
    QByteArray clientUid;
    QByteArray clientCryptogram;
    bool sameKey = true; ///< false: the device has another key
};

struct Session {
    explicit Session(const QJsonObject &json);

    QString name;
    quint8 address = 0;
    QList<Handshake> handshakes;
    QList<Packet> packets;
};

/// The whole file; empty if it cannot be read.
[[nodiscard]] QJsonObject load();

} // namespace latchkey::osdp::vectors
