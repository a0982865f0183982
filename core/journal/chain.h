// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/journal/entry.h>
#include <core/journal/journaltail.h>
#include <core/journal/record.h>

#include <QStringList>

#include <functional>
#include <optional>

namespace latchkey::journal {

/// The hash before the first entry: 32 zero bytes.
[[nodiscard]] QByteArray genesisHash();

/// h_n = SHA-256(0x00 || h_(n-1) || u64 n || u32 length || bytes), numbers most significant byte first.
[[nodiscard]] QByteArray chainHash(const QByteArray &previous, quint64 n, const QByteArray &bytes);

/// The name of a signing key: first 8 bytes of SHA-256 of the public key, as 16 lower-case hex digits.
[[nodiscard]] QString keyIdOf(const QByteArray &publicKey);

/// At most so many entries lie between two signed heads.
inline constexpr quint64 EntriesPerSeal = 64;

/// What a seal promises about the entry right before it.
struct SealedHead {
    Head head;
    quint32 boot = 0;
    quint64 pulses = 0; ///< the board's pulse count as last told; 0: never told
    quint64 settled = 0; ///< every exchange that began before this entry has ended
    Moment at;

    /// The bytes that are signed; see docs/journal.md.
    [[nodiscard]] QByteArray message() const;
};

/// An entry and the hash that was stored beside it.
struct StoredEntry {
    quint64 n = 0;
    QByteArray bytes;
    QByteArray hash;
};

/// What a look through the whole journal found.
struct VerifyReport {
    bool ok = true;
    quint64 entries = 0; ///< read until the end or the first fault
    quint64 firstBad = 0; ///< number of the first entry that is wrong or missing; 0: none
    QString why; ///< one English sentence about it
    Head head; ///< the last good entry
    quint64 sealed = 0; ///< the last entry that a signature covers
    QStringList keyIds; ///< the keys that signed, in the order of their first use
    quint64 pulses = 0; ///< the board's pulse count as last told
    int newBoards = 0; ///< how often a board came online that had pulsed less than the one before
    QVector<OpenExchange> openExchanges;
};

/// What a second memory says about the newest entry: the board's witness, the hub, or the store's own marks.
struct Witness {
    QString who; ///< for the sentence: "the board", "the key places"
    quint64 sequence = 0;
    QByteArray head; ///< the first bytes of that entry's hash; empty: only the number is known
};

/// Checks a journal entry by entry: numbers without gaps, the chain, the record's form, starts and pulse counts that
/// never fall (but for another board that comes online), signed heads often enough and with the key that was announced.
class Verifier {
public:
    /// Whether `signature` over `message` was made with the private half of `publicKey`.
    using CheckSignature = std::function<bool(const QByteArray &message, const QByteArray &signature,
                                              const QByteArray &publicKey)>;

    Verifier(CheckSignature check, QVector<Witness> witnesses);

    /// The next entry of the journal, oldest first. False at the first fault: the rest need not be read.
    bool take(const StoredEntry &entry);
    /// The verdict after the last entry.
    [[nodiscard]] VerifyReport finish();

private:
    [[nodiscard]] QString faultOf(const StoredEntry &entry, const QByteArray &hash,
                                  const std::optional<Record> &record);
    [[nodiscard]] bool fellBack(const Record &record) const;
    [[nodiscard]] QString faultOfSeal(const Record &record);
    [[nodiscard]] QString faultOfWitness(const StoredEntry &entry) const;
    void learnKey(const Record &record);
    void fail(quint64 n, const QString &why);

    CheckSignature m_check;
    QVector<Witness> m_witnesses;
    JournalTail m_tail;
    QByteArray m_publicKey;
    VerifyReport m_report;
};

} // namespace latchkey::journal
