// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/randomsource.h>
#include <core/ports/secretvault.h>
#include <hal/system/sodiumcolumncipher.h>
#include <hal/system/whenabsent.h>

namespace latchkey::hal {

/// The keys that columns of the databases are sealed with: random, numbered, and kept in one file of the data folder,
/// each wrapped by VaultKeys::columnKey(). The file holds one key, or two and more while the columns are being sealed
/// anew (columns.keys). Every change of it is whole or not at all, and durable when it returns.
class ColumnKeys {
public:
    /// Absent: there is no such file, and it was not to be made. Damaged: not a file of keys, or wrapped by another vault's key.
    [[nodiscard]] static Result<ColumnKeys, VaultError> open(const QString &folder, const Secret &wrap,
                                                             RandomSource &random, WhenAbsent whenAbsent);

    /// Opens what any of the keys sealed, and seals with the newest.
    [[nodiscard]] SodiumColumnCipher cipher() const { return SodiumColumnCipher(m_keys); }
    [[nodiscard]] quint32 newest() const { return m_keys.lastKey(); } ///< its number
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// A rotation was begun and not ended.
    [[nodiscard]] bool isRotating() const { return m_keys.size() > 1; }

    /// Adds a new key, unless a rotation that was begun has its own.
    [[nodiscard]] Status<VaultError> beginRotation(RandomSource &random);
    /// Forgets all keys but the newest. What they sealed is lost for ever: call it when nothing of it is left.
    [[nodiscard]] Status<VaultError> endRotation();

private:
    ColumnKeys(QString folder, Secret wrap) : m_folder(std::move(folder)), m_wrap(std::move(wrap)) {}
    [[nodiscard]] Status<VaultError> keep(const QMap<quint32, Secret> &keys);

    QString m_folder;
    Secret m_wrap;
    QMap<quint32, Secret> m_keys;
};

} // namespace latchkey::hal
