// SPDX-License-Identifier: Apache-2.0
#include <tests/hal/vectorfile.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace latchkey::osdp::vectors {

using namespace Qt::Literals::StringLiterals;

QByteArray hex(const QJsonValue &value) { return QByteArray::fromHex(value.toString().toLatin1()); }

Packet::Packet(const QJsonObject &json)
    : label(QByteArray::number(json["n"_L1].toInt()) + ' ' + json["name"_L1].toString().toLatin1()),
      name(json["name"_L1].toString()),
      reply(json["dir"_L1] == "pd>cp"_L1),
      code(quint8(json["code"_L1].toString().toUInt(nullptr, 16))),
      sequence(quint8(json["seq"_L1].toInt())),
      check(json["check"_L1] == "checksum"_L1 ? Check::Checksum : Check::Crc),
      blockData(hex(json["scb_data"_L1])),
      data(hex(json["data"_L1])),
      wire(hex(json["wire"_L1])),
      mac(hex(json["mac"_L1])),
      checkRight(json["check_ok"_L1].toBool(true)),
      macRight(json["mac_ok"_L1].toBool(true)),
      sessionGone(json["session"_L1] == "none"_L1)
{
    if (json.contains("scs"_L1)) {
        block = ScsType(json["scs"_L1].toString().toUInt(nullptr, 16));
    }
}

Handshake::Handshake(const QJsonObject &json)
    : key(*Key128::fromBytes(hex(json["base_key"_L1]))),
      randomA(hex(json["rnd_a"_L1])),
      randomB(hex(json["rnd_b"_L1])),
      clientUid(hex(json["cuid"_L1])),
      clientCryptogram(hex(json["client_cryptogram"_L1])),
      sameKey(json["client_cryptogram_ok"_L1].toBool(true))
{}

Session::Session(const QJsonObject &json)
    : name(json["name"_L1].toString()), address(quint8(json["address"_L1].toInt()))
{
    const QJsonArray opened = json["handshakes"_L1].toArray();
    for (const QJsonValue &handshake : opened) {
        handshakes.append(Handshake(handshake.toObject()));
    }
    const QJsonArray frames = json["frames"_L1].toArray();
    for (const QJsonValue &frame : frames) {
        packets.append(Packet(frame.toObject()));
    }
}

QJsonObject load()
{
    QFile file(QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/data/osdp-vectors.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

} // namespace latchkey::osdp::vectors
