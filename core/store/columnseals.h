// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/label.h>
#include <core/ports/columncipher.h>

#include <QString>

#include <optional>

namespace latchkey::store {

/// A column that rests sealed. What it holds is filled up to a multiple of `step` bytes first, so that its length
/// tells neither how long a name is nor whether there is a PIN.
struct SealedColumn {
    const char *table;
    const char *name;
    qsizetype step;
};

/// All of them, by file; docs/operations.md names them too.
namespace sealedcolumn {
inline constexpr SealedColumn PersonName{"person", "name", 64};
inline constexpr SealedColumn PersonPin{"person", "pin", 128}; ///< one step for every form of the hasher's
inline constexpr SealedColumn NumberTail{"person", "number_tail", 16};
inline constexpr SealedColumn KeyName{"key", "name", 64};
inline constexpr SealedColumn LivesAt{"key", "lives_at", 64};
inline constexpr SealedColumn OwnPin{"credential", "pin", 128};
inline constexpr SealedColumn OwnTotp{"credential", "totp", 80}; ///< one step for every key of RFC 4226's and ours
} // namespace sealedcolumn

/// Seals and opens columns. `row` is the row's id: the text of its primary key.
class ColumnSeals {
public:
    /// nullptr: whoever looks has no keys. Nothing can be sealed, and names are shown as ids.
    explicit ColumnSeals(const ColumnCipher *cipher) : m_cipher(cipher) {}

    [[nodiscard]] bool hasKeys() const { return m_cipher != nullptr; }
    [[nodiscard]] QByteArray seal(const SealedColumn &column, const QString &row, QByteArrayView plain) const;
    [[nodiscard]] QByteArray sealText(const SealedColumn &column, const QString &row, const QString &text) const
    {
        return seal(column, row, QByteArrayView(text.toUtf8()));
    }
    /// nullopt where it cannot be opened; the log then says which row it is, and nothing of what is in it. Empty
    /// without keys.
    [[nodiscard]] std::optional<QByteArray> open(const SealedColumn &column, const QString &row,
                                                 const QByteArray &sealed) const;
    /// The same for a name; without keys the row's id in its place.
    [[nodiscard]] std::optional<Label> openLabel(const SealedColumn &column, const QString &row,
                                                 const QByteArray &sealed) const;
    /// Whether it was sealed with the newest key.
    [[nodiscard]] bool isCurrent(const QByteArray &sealed) const { return m_cipher && m_cipher->isCurrent(sealed); }

private:
    const ColumnCipher *m_cipher;
};

} // namespace latchkey::store
