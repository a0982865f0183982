// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/decodeerror.h>

#include <core/base/result.h>

#include <QByteArray>
#include <QList>

namespace latchkey::osdp {

struct OutputRecord {
    quint8 output = 0;
    OutputControl control = OutputControl::Nothing;
    quint16 timer = 0; ///< x 100 ms; only for OnForTimer and OffForTimer
    friend bool operator==(const OutputRecord &, const OutputRecord &) = default;
};

/// Switches outputs, one record each, at least one. A latch pulse is OnForTimer.
struct OutputCommand {
    static constexpr Command Code = Command::Output;
    static constexpr qsizetype RecordSize = 4;
    QList<OutputRecord> records;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<OutputCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const OutputCommand &, const OutputCommand &) = default;
};

/// One way for a light to blink. `on` and `off` in units of 100 ms; not both 0 where it is set.
struct LedPattern {
    quint8 on = 0;
    quint8 off = 0;
    LedColour onColour = LedColour::Off;
    LedColour offColour = LedColour::Off;
    friend bool operator==(const LedPattern &, const LedPattern &) = default;
};

struct LedRecord {
    quint8 reader = 0;
    quint8 led = 0;
    LedTemporary temporary = LedTemporary::Leave;
    LedPattern temporaryPattern;
    quint16 temporaryTimer = 0; ///< x 100 ms
    LedPermanent permanent = LedPermanent::Leave;
    LedPattern permanentPattern;
    friend bool operator==(const LedRecord &, const LedRecord &) = default;
};

/// Lights, one record each, at least one.
struct LedCommand {
    static constexpr Command Code = Command::Led;
    static constexpr qsizetype RecordSize = 14;
    QList<LedRecord> records;
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<LedCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const LedCommand &, const LedCommand &) = default;
};

/// `on` may be 0 only with the tones None and Off.
struct BuzzerCommand {
    static constexpr Command Code = Command::Buzzer;
    quint8 reader = 0;
    BuzzerTone tone = BuzzerTone::Off;
    quint8 on = 0; ///< x 100 ms
    quint8 off = 0; ///< x 100 ms
    quint8 count = 0; ///< 0: until switched off
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<BuzzerCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const BuzzerCommand &, const BuzzerCommand &) = default;
};

/// Text for a reader's own display.
struct TextCommand {
    static constexpr Command Code = Command::Text;
    quint8 reader = 0;
    TextMode mode = TextMode::Permanent;
    quint8 temporarySeconds = 0;
    quint8 row = 1; ///< from 1
    quint8 column = 1; ///< from 1
    QByteArray text; ///< at most 255 characters of ASCII 20 to 7E
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] static Result<TextCommand, DecodeError> decode(QByteArrayView data);
    friend bool operator==(const TextCommand &, const TextCommand &) = default;
};

} // namespace latchkey::osdp
