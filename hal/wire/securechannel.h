// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/frame.h>
#include <hal/wire/sessionkeys.h>

namespace latchkey::osdp {

/// Which key a handshake is about: data byte 0 or 1 of its security blocks.
enum class KeyKind : quint8 { Installation = 0, Own = 1 };

/// Why a packet of the secure channel is refused.
enum class ChannelError {
    NoSession, ///< no handshake was completed, or this step is not due
    NotSecured, ///< a clear packet where only secured ones count
    WrongBlock, ///< a block type that is unknown here, or only the other side may send
    BadMessage, ///< a handshake message of wrong size
    OtherKey, ///< the other side answers for another key than was asked for
    WrongCryptogram, ///< the other side does not have our key
    WrongMac, ///< forged, damaged, or of another session
    BadCipher, ///< the MAC is right but size or padding of the data is not, or data came unencrypted
};
[[nodiscard]] QLatin1StringView sentenceOf(ChannelError error);

/// What a secured packet said.
struct ClearMessage {
    quint8 code = 0;
    QByteArray data; ///< decrypted; may be a secret (KEYSET, KEYPAD)
    friend bool operator==(const ClearMessage &, const ClearMessage &) = default;
};

/// One end of a secure session: keys, the chain of MACs, and the steps to get there. No time, no randomness: the
/// caller brings 8 fresh random bytes to each handshake and decides when to close. A refused packet changes nothing,
/// so noise cannot move the chain; the peripheral closes on WrongMac as the protocol wants it.
///
/// Panel:       challenge() -> answerClientCryptogram() -> finish() -> wrapCommand(), unwrapReply() ...
/// Peripheral:  requestedKey() -> answerChallenge() -> answerServerCryptogram() -> unwrapCommand(), wrapReply() ...
class SecureChannel {
public:
    static constexpr qsizetype RandomSize = 8;
    static constexpr qsizetype MacSize = 4; ///< on the line; 16 in the chain

    SecureChannel() = default;
    SecureChannel(const SecureChannel &) = delete;
    SecureChannel &operator=(const SecureChannel &) = delete;
    ~SecureChannel();

    [[nodiscard]] bool isActive() const { return m_step == Step::Active; }
    /// Of the running handshake or session.
    [[nodiscard]] KeyKind keyKind() const { return m_kind; }
    /// Ends session or handshake and wipes its keys.
    void close();

    // The panel's side of the handshake.

    /// CHLNG. Closes what was before. `randomA`: 8 bytes from a generator that nobody can guess.
    [[nodiscard]] Frame challenge(quint8 address, quint8 sequence, Check check, const Key128 &key, KeyKind kind,
                                  QByteArrayView randomA);
    /// Checks CCRYPT and makes SCRYPT.
    [[nodiscard]] Result<Frame, ChannelError> answerClientCryptogram(const Frame &reply, quint8 sequence);
    /// Checks RMAC_I: the session is active afterwards.
    [[nodiscard]] Status<ChannelError> finish(const Frame &reply);

    // The peripheral's side of the handshake.

    /// Which key a CHLNG asks for; nullopt if it is no proper CHLNG.
    [[nodiscard]] static std::optional<KeyKind> requestedKey(const Frame &command);
    /// CCRYPT. Closes what was before. `clientUid` and `randomB`: 8 bytes each.
    [[nodiscard]] Result<Frame, ChannelError> answerChallenge(const Frame &command, const Key128 &key,
                                                              QByteArrayView clientUid, QByteArrayView randomB);
    /// Checks SCRYPT and makes RMAC_I: the session is active afterwards. On error answer NAK 5 and close().
    [[nodiscard]] Result<Frame, ChannelError> answerServerCryptogram(const Frame &command);

    // The session. A retry is bit-identical: wrapping the same message again before a reply came gives the same bytes.

    [[nodiscard]] Frame wrapCommand(quint8 address, quint8 sequence, Check check, Command code, QByteArrayView data);
    [[nodiscard]] Result<ClearMessage, ChannelError> unwrapReply(const ReceivedFrame &reply);
    [[nodiscard]] Result<ClearMessage, ChannelError> unwrapCommand(const ReceivedFrame &command);
    /// Answer to the command that was unwrapped last, with the header of `command`.
    [[nodiscard]] Frame wrapReply(const Frame &command, Reply code, QByteArrayView data);

    /// The full MAC of the last command or reply, 16 bytes; empty before the first.
    [[nodiscard]] const QByteArray &commandMac() const { return m_commandMac; }
    [[nodiscard]] const QByteArray &replyMac() const { return m_replyMac; }

private:
    enum class Step { Closed, Challenged, Proven, Active };

    [[nodiscard]] Frame secure(Frame frame, ScsType bare, ScsType encrypted, QByteArrayView data,
                               const QByteArray &peerMac, QByteArray &ownMac);
    [[nodiscard]] Result<ClearMessage, ChannelError>
    open(const ReceivedFrame &received, ScsType bare, ScsType encrypted, const QByteArray &peerMac, QByteArray &ownMac);

    Step m_step = Step::Closed;
    KeyKind m_kind = KeyKind::Own;
    SessionKeys m_keys;
    QByteArray m_randomA;
    QByteArray m_randomB;
    QByteArray m_commandMac;
    QByteArray m_replyMac;
};

/// What a panel may believe in clear while a session runs: BUSY, NAK, and the ACK to a KEYSET, which some devices
/// send in clear. Everything else in clear is refused.
[[nodiscard]] bool isClearReplyAllowed(const Frame &reply, Command answered);

} // namespace latchkey::osdp
