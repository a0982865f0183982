// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/securechannel.h>

/// Both ends of a secure channel in one place, for the tests of it.
namespace latchkey::osdp::securelink {

inline const QByteArray RandomA = QByteArray::fromHex("b0b1b2b3b4b5b6b7");
inline const QByteArray RandomB = QByteArray::fromHex("a0a1a2a3a4a5a6a7");
inline const QByteArray Uid = QByteArray::fromHex("f24b180004030201");
inline const QByteArray Pulse = QByteArray::fromHex("02053200");

inline Key128 keyOf(char byte) { return *Key128::fromBytes(QByteArrayView(QByteArray(16, byte))); }

/// What the other side receives of a frame.
inline ReceivedFrame sent(const Frame &frame)
{
    const QByteArray raw = encodeFrame(frame, Mark::Without);
    return {parseFrame(raw).value(), raw, true};
}

/// Both ends, and the handshake between them.
struct Link {
    SecureChannel panel;
    SecureChannel device;

    explicit Link(const Key128 &key = keyOf('k'), Check check = Check::Crc)
    {
        const Frame challenge = panel.challenge(1, 0, check, key, KeyKind::Own, RandomA);
        const auto proof = device.answerChallenge(sent(challenge).frame, key, Uid, RandomB);
        const auto answer = panel.answerClientCryptogram(sent(proof.value()).frame, 1);
        const auto mac = device.answerServerCryptogram(sent(answer.value()).frame);
        started = bool(panel.finish(sent(mac.value()).frame));
    }

    Frame command(quint8 sequence, Command code = Command::Poll, const QByteArray &data = {})
    {
        return panel.wrapCommand(1, sequence, Check::Crc, code, data);
    }
    /// One whole exchange; false if either end refuses.
    bool exchange(quint8 sequence, Command code, const QByteArray &data, Reply reply, const QByteArray &answer)
    {
        const ReceivedFrame received = sent(command(sequence, code, data));
        const auto understood = device.unwrapCommand(received);
        if (!understood || understood.value() != ClearMessage{quint8(code), data}) {
            return false;
        }
        const auto back = panel.unwrapReply(sent(device.wrapReply(received.frame, reply, answer)));
        return back && back.value() == ClearMessage{quint8(reply), answer};
    }

    bool started = false;
};

inline ChannelError errorOf(const Result<ClearMessage, ChannelError> &result) { return result.error(); }

} // namespace latchkey::osdp::securelink
