// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>

#include <optional>

namespace latchkey::osdp {

/// The number after `sequence`: 0 1 2 3 1 2 3 .. (0 only says "start over").
[[nodiscard]] constexpr quint8 nextSequence(quint8 sequence) { return sequence >= 3 ? 1 : quint8(sequence + 1); }

/// The peripheral's memory of its last exchange, with which a repeated command is answered without doing it again.
class ReplyMemory {
public:
    enum class Verdict {
        StartOver, ///< number 0: process it, after dropping the session
        Process, ///< the number that was due
        Repeat, ///< the panel missed the reply: send lastReply() again, touch nothing else
        Wrong, ///< answer NAK 4
    };

    /// `raw`: the command's bytes without mark. Number 0 forgets what was remembered.
    [[nodiscard]] Verdict judge(quint8 sequence, QByteArrayView raw);
    /// The command of the last judge() was processed and answered with these bytes (as sent, mark included).
    void remember(quint8 sequence, const QByteArray &raw, const QByteArray &reply);
    [[nodiscard]] const QByteArray &lastReply() const { return m_reply; }
    void clear();

private:
    std::optional<quint8> m_sequence;
    QByteArray m_raw;
    QByteArray m_reply;
};

} // namespace latchkey::osdp
