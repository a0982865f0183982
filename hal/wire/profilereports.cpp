// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/profile.h>

#include <hal/wire/bytes.h>

#include <algorithm>

namespace latchkey::osdp::profile {

namespace {

constexpr quint8 MainsFlag = 0x01;
constexpr quint8 ChargingFlag = 0x02;
constexpr quint8 LowFlag = 0x04;
constexpr quint8 CriticalFlag = 0x08;
constexpr quint8 HighestBin = 255;

quint8 answerTo(Sub sub) { return quint8(quint8(sub) | AnswerBit); }

/// Takes the first byte: the answer code of T.
template <class T>
bool isAnswer(ByteReader &reader)
{
    return reader.takeByte() == answerTo(T::Code);
}

quint8 flagsOf(const PowerReport &report)
{
    return quint8((report.mains ? MainsFlag : 0) | (report.charging ? ChargingFlag : 0) | (report.low ? LowFlag : 0)
                  | (report.critical ? CriticalFlag : 0));
}

PowerReport fromFlags(quint8 flags)
{
    PowerReport report;
    report.mains = (flags & MainsFlag) != 0;
    report.charging = (flags & ChargingFlag) != 0;
    report.low = (flags & LowFlag) != 0;
    report.critical = (flags & CriticalFlag) != 0;
    return report;
}

} // namespace

QByteArray PowerReport::encode() const
{
    return ByteWriter()
        .put(answerTo(Code))
        .put(flagsOf(*this))
        .put(percent.value_or(UnknownPercent))
        .put(millivolts)
        .put(minutes.value_or(UnknownMinutes))
        .bytes();
}

Result<PowerReport, DecodeError> PowerReport::decode(QByteArrayView data)
{
    ByteReader reader(data);
    if (!isAnswer<PowerReport>(reader)) {
        return DecodeError::UnknownCode;
    }
    PowerReport report = fromFlags(reader.takeByte()); // other flags may come with later boards: not looked at
    const quint8 percent = reader.takeByte();
    report.millivolts = reader.take<quint16>();
    const auto minutes = reader.take<quint16>();
    if (!reader.isExact()) {
        return DecodeError::WrongLength;
    }
    if (percent > 100 && percent != UnknownPercent) {
        return DecodeError::ValueOutOfRange;
    }
    report.percent = percent == UnknownPercent ? std::nullopt : std::optional<quint8>(percent);
    report.minutes = minutes == UnknownMinutes ? std::nullopt : std::optional<quint16>(minutes);
    return report;
}

QByteArray InventoryReport::encode() const
{
    Q_ASSERT(uids.size() <= HighestBin);
    ByteWriter writer;
    writer.put(answerTo(Code)).put(first).put(quint8(uids.size()));
    for (const QByteArray &uid : uids) {
        Q_ASSERT(uid.size() <= MaxUidSize);
        writer.put(quint8(uid.size())).put(uid);
    }
    return writer.bytes();
}

Result<InventoryReport, DecodeError> InventoryReport::decode(QByteArrayView data)
{
    ByteReader reader(data);
    if (!isAnswer<InventoryReport>(reader)) {
        return DecodeError::UnknownCode;
    }
    InventoryReport report;
    report.first = reader.takeByte();
    const quint8 count = reader.takeByte();
    for (quint8 i = 0; i < count && !reader.isAtEnd(); ++i) {
        report.uids.append(reader.takeBytes(reader.takeByte()).toByteArray());
    }
    if (!reader.isExact() || report.uids.size() != count) {
        return DecodeError::WrongLength;
    }
    const auto tooLong = [](const QByteArray &uid) { return uid.size() > MaxUidSize; };
    // A report about no bin would let whoever asks page after page ask for ever.
    if (report.first == 0 || count == 0 || report.first + count - 1 > HighestBin
        || std::any_of(report.uids.begin(), report.uids.end(), tooLong)) {
        return DecodeError::ValueOutOfRange;
    }
    return report;
}

QByteArray PingReport::encode() const { return ByteWriter().put(answerTo(Code)).put(payload).bytes(); }

Result<PingReport, DecodeError> PingReport::decode(QByteArrayView data)
{
    ByteReader reader(data);
    if (!isAnswer<PingReport>(reader)) {
        return DecodeError::UnknownCode;
    }
    return PingReport{reader.takeRest().toByteArray()};
}

QByteArray FactsReport::encode() const
{
    Q_ASSERT(bootNonce.size() == NonceSize && hash.size() == TokenRequest::HashSize);
    return ByteWriter()
        .put(answerTo(Code))
        .put(bootNonce)
        .put(pulseCount)
        .put(lastOutput.value_or(NoOutput))
        .put(sequence)
        .put(hash)
        .bytes();
}

Result<FactsReport, DecodeError> FactsReport::decode(QByteArrayView data)
{
    ByteReader reader(data);
    if (!isAnswer<FactsReport>(reader)) {
        return DecodeError::UnknownCode;
    }
    FactsReport report;
    report.bootNonce = reader.takeBytes(NonceSize).toByteArray();
    report.pulseCount = reader.take<quint32>();
    const quint8 output = reader.takeByte();
    report.sequence = reader.take<quint64>();
    report.hash = reader.takeBytes(TokenRequest::HashSize).toByteArray();
    if (!reader.isExact()) {
        return DecodeError::WrongLength;
    }
    report.lastOutput = output == NoOutput ? std::nullopt : std::optional<quint8>(output);
    return report;
}

} // namespace latchkey::osdp::profile
