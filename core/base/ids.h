// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QHashFunctions>
#include <QString>

#include <optional>

namespace latchkey {

/// Whether a text may be an id: 1 to 64 characters of A-Z a-z 0-9 . _ : -
[[nodiscard]] bool isIdText(QStringView text);

/// The name under which a record is known for ever. The tag keeps a person's id from being used as a key's.
/// An id that exists is valid: it can be made only by fromString().
template <class Tag>
class Id {
public:
    [[nodiscard]] static std::optional<Id> fromString(const QString &text)
    {
        return isIdText(text) ? std::optional<Id>(Id(text)) : std::nullopt;
    }
    [[nodiscard]] const QString &toString() const { return m_text; }

    friend bool operator==(const Id &a, const Id &b) { return a.m_text == b.m_text; }
    friend bool operator<(const Id &a, const Id &b) { return a.m_text < b.m_text; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_text, seed); }

private:
    explicit Id(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

using PersonId = Id<struct PersonTag>;
using KeyId = Id<struct KeyTag>;
/// Several persons, or several keys, that permissions speak of together.
using GroupId = Id<struct GroupTag>;
using KeyGroupId = Id<struct KeyGroupTag>;
/// One leave of somebody for something, wherever it is kept.
using PermissionId = Id<struct PermissionTag>;

/// A count that starts at 1, as the numbers on the metal do. The tag keeps bins and doors apart.
template <class Tag>
class Number {
public:
    /// Numbers from 1 to 255: OSDP counts inputs and outputs in one byte.
    [[nodiscard]] static constexpr std::optional<Number> fromInt(int n)
    {
        return n >= 1 && n <= 255 ? std::optional<Number>(Number(n)) : std::nullopt;
    }
    [[nodiscard]] constexpr int toInt() const { return m_n; }
    /// Position in a list of all of them: 0 for number 1.
    [[nodiscard]] constexpr int index() const { return m_n - 1; }

    friend constexpr bool operator==(Number a, Number b) { return a.m_n == b.m_n; }
    friend constexpr bool operator<(Number a, Number b) { return a.m_n < b.m_n; }
    friend size_t qHash(Number n, size_t seed = 0) { return ::qHash(n.m_n, seed); }

private:
    explicit constexpr Number(int n) : m_n(n) {}
    int m_n;
};

/// A place for one key: a bin of a box, or a hook of a cabinet.
using BinNumber = Number<struct BinTag>;
/// A door with a lock and a switch. A box has one bin behind each door, a cabinet many behind one.
using DoorNumber = Number<struct DoorTag>;

/// The number that a card, badge or key fob tells a reader: 1 to 32 bytes, most significant first.
/// (ISO/IEC 14443-3 UIDs have 4, 7 or 10 bytes; Wiegand cards as few as 26 bits.)
class CardUid {
public:
    [[nodiscard]] static std::optional<CardUid> fromBytes(const QByteArray &bytes);
    /// Upper- or lower-case hex digits, in pairs, optionally parted by ':' or '-' or ' '.
    [[nodiscard]] static std::optional<CardUid> fromHex(const QString &hex);
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }
    /// Upper-case hex without separators.
    [[nodiscard]] QString toHex() const;
    /// Whether its card draws it anew each time (ISO/IEC 14443-3: four bytes, the first of them 08), as phones do:
    /// nobody can be known by it.
    [[nodiscard]] bool isRandom() const { return m_bytes.size() == 4 && m_bytes.front() == '\x08'; }

    friend bool operator==(const CardUid &a, const CardUid &b) { return a.m_bytes == b.m_bytes; }
    friend bool operator<(const CardUid &a, const CardUid &b) { return a.m_bytes < b.m_bytes; }
    friend size_t qHash(const CardUid &uid, size_t seed = 0) { return ::qHash(uid.m_bytes, seed); }

private:
    explicit CardUid(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

/// One authorisation to open one door once: 128 random bits. A second pulse needs a second one.
class TransactionId {
public:
    /// Exactly 16 bytes.
    [[nodiscard]] static std::optional<TransactionId> fromBytes(const QByteArray &bytes);
    [[nodiscard]] static std::optional<TransactionId> fromHex(const QString &hex);
    [[nodiscard]] QString toHex() const;

    friend bool operator==(const TransactionId &a, const TransactionId &b) { return a.m_bytes == b.m_bytes; }
    friend size_t qHash(const TransactionId &id, size_t seed = 0) { return ::qHash(id.m_bytes, seed); }

private:
    explicit TransactionId(QByteArray bytes) : m_bytes(std::move(bytes)) {}
    QByteArray m_bytes;
};

} // namespace latchkey
