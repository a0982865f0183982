// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/journal.h>
#include <core/journal/record.h>

#include <QHash>

namespace latchkey::journal {

/// What must be known of the past to go on writing: the head, and what is still open. A pure sum over the records, so
/// the writer after a start, the writer at work and the verifier all come to the same.
class JournalTail {
public:
    JournalTail();

    /// Goes on from a seal instead of the first entry: what the seal promises about everything before it.
    void resumeBefore(quint64 n, const QByteArray &previousHash, quint64 pulses);
    /// The next record and its hash.
    void take(const Record &record, const QByteArray &hash);

    [[nodiscard]] const Head &head() const { return m_head; }
    [[nodiscard]] quint32 boot() const { return m_boot; }
    [[nodiscard]] quint64 pulses() const { return m_pulses; }
    /// Of the newest record, UTC; null: none was taken.
    [[nodiscard]] const QDateTime &time() const { return m_time; }
    /// Entries since the last seal.
    [[nodiscard]] quint64 unsealed() const { return m_unsealed; }
    /// The oldest exchange without an end, or the next number to be written.
    [[nodiscard]] quint64 settled() const;
    /// In the order in which they began.
    [[nodiscard]] QVector<OpenExchange> openExchanges() const;

private:
    void follow(const Record &record);

    Head m_head;
    quint32 m_boot = 0;
    quint64 m_pulses = 0;
    QDateTime m_time;
    quint64 m_unsealed = 0;
    QHash<QString, OpenExchange> m_open; ///< by transaction id
};

/// The board's pulse count that a record tells, if it does.
[[nodiscard]] std::optional<quint64> pulsesOf(const Record &record);

} // namespace latchkey::journal
