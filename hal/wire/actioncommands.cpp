// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/actioncommands.h>

#include <hal/wire/bytes.h>

#include <algorithm>

namespace latchkey::osdp {

namespace {

constexpr qsizetype MaxTextSize = 255;

/// A list of records of one size, at least one.
bool holdsRecords(QByteArrayView data, qsizetype recordSize)
{
    return !data.isEmpty() && data.size() % recordSize == 0;
}

void put(ByteWriter &writer, const LedPattern &pattern)
{
    writer.put(pattern.on).put(pattern.off).put(pattern.onColour).put(pattern.offColour);
}

LedPattern takePattern(ByteReader &reader)
{
    LedPattern pattern;
    pattern.on = reader.takeByte();
    pattern.off = reader.takeByte();
    pattern.onColour = LedColour(reader.takeByte());
    pattern.offColour = LedColour(reader.takeByte());
    return pattern;
}

LedRecord takeLedRecord(ByteReader &reader)
{
    LedRecord record;
    record.reader = reader.takeByte();
    record.led = reader.takeByte();
    record.temporary = LedTemporary(reader.takeByte());
    record.temporaryPattern = takePattern(reader);
    record.temporaryTimer = reader.take<quint16>();
    record.permanent = LedPermanent(reader.takeByte());
    record.permanentPattern = takePattern(reader);
    return record;
}

bool isPatternValid(const LedPattern &pattern, bool isSet)
{
    return pattern.onColour <= LedColour::White && pattern.offColour <= LedColour::White
        && (!isSet || pattern.on != 0 || pattern.off != 0);
}

bool isValid(const LedRecord &record)
{
    return record.temporary <= LedTemporary::Set && record.permanent <= LedPermanent::Set
        && isPatternValid(record.temporaryPattern, record.temporary == LedTemporary::Set)
        && isPatternValid(record.permanentPattern, record.permanent == LedPermanent::Set);
}

bool isPrintable(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= 0x20 && c <= 0x7E; });
}

} // namespace

QByteArray OutputCommand::encode() const
{
    ByteWriter writer;
    for (const OutputRecord &record : records) {
        writer.put(record.output).put(record.control).put(record.timer);
    }
    return writer.bytes();
}

Result<OutputCommand, DecodeError> OutputCommand::decode(QByteArrayView data)
{
    if (!holdsRecords(data, RecordSize)) {
        return DecodeError::WrongLength;
    }
    OutputCommand command;
    for (ByteReader reader(data); !reader.isAtEnd();) {
        OutputRecord record;
        record.output = reader.takeByte();
        record.control = OutputControl(reader.takeByte());
        record.timer = reader.take<quint16>();
        if (record.control > OutputControl::OffForTimer) {
            return DecodeError::ValueOutOfRange;
        }
        command.records.append(record);
    }
    return command;
}

QByteArray LedCommand::encode() const
{
    ByteWriter writer;
    for (const LedRecord &record : records) {
        writer.put(record.reader).put(record.led).put(record.temporary);
        put(writer, record.temporaryPattern);
        writer.put(record.temporaryTimer).put(record.permanent);
        put(writer, record.permanentPattern);
    }
    return writer.bytes();
}

Result<LedCommand, DecodeError> LedCommand::decode(QByteArrayView data)
{
    if (!holdsRecords(data, RecordSize)) {
        return DecodeError::WrongLength;
    }
    LedCommand command;
    for (ByteReader reader(data); !reader.isAtEnd();) {
        const LedRecord record = takeLedRecord(reader);
        if (!isValid(record)) {
            return DecodeError::ValueOutOfRange;
        }
        command.records.append(record);
    }
    return command;
}

QByteArray BuzzerCommand::encode() const
{
    return ByteWriter().put(reader).put(tone).put(on).put(off).put(count).bytes();
}

Result<BuzzerCommand, DecodeError> BuzzerCommand::decode(QByteArrayView data)
{
    ByteReader bytes(data);
    BuzzerCommand command;
    command.reader = bytes.takeByte();
    command.tone = BuzzerTone(bytes.takeByte());
    command.on = bytes.takeByte();
    command.off = bytes.takeByte();
    command.count = bytes.takeByte();
    if (!bytes.isExact()) {
        return DecodeError::WrongLength;
    }
    const bool sounds = command.tone == BuzzerTone::Default;
    if (command.tone > BuzzerTone::Default || (sounds && command.on == 0)) {
        return DecodeError::ValueOutOfRange;
    }
    return command;
}

QByteArray TextCommand::encode() const
{
    const QByteArray shown = text.first(qMin(text.size(), MaxTextSize));
    return ByteWriter()
        .put(reader)
        .put(mode)
        .put(temporarySeconds)
        .put(row)
        .put(column)
        .put(quint8(shown.size()))
        .put(shown)
        .bytes();
}

Result<TextCommand, DecodeError> TextCommand::decode(QByteArrayView data)
{
    ByteReader bytes(data);
    TextCommand command;
    command.reader = bytes.takeByte();
    command.mode = TextMode(bytes.takeByte());
    command.temporarySeconds = bytes.takeByte();
    command.row = bytes.takeByte();
    command.column = bytes.takeByte();
    command.text = bytes.takeBytes(bytes.takeByte()).toByteArray();
    if (!bytes.isExact()) {
        return DecodeError::WrongLength;
    }
    const bool modeKnown = command.mode >= TextMode::Permanent && command.mode <= TextMode::TemporaryWrapped;
    if (!modeKnown || command.row == 0 || command.column == 0 || !isPrintable(command.text)) {
        return DecodeError::ValueOutOfRange;
    }
    return command;
}

} // namespace latchkey::osdp
