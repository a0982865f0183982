// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <hal/system/columnkeys.h>
#include <hal/system/systemrandom.h>

#include <QFile>

#include <array>

namespace latchkey {

/// The keys of a data folder's columns, as the product opens them, under a vault's key that both programs know.
inline Result<hal::ColumnKeys, VaultError> columnKeys(const QString &folder)
{
    hal::SystemRandom random;
    std::array<unsigned char, 32> wrap{};
    wrap.fill(3);
    const bool sealed = QFile::exists(folder + QStringLiteral("/people.db"))
        || QFile::exists(folder + QStringLiteral("/journal.db"));
    return hal::ColumnKeys::open(folder, Secret(wrap), random,
                                 sealed ? hal::WhenAbsent::Refuse : hal::WhenAbsent::Make);
}

/// What somebody sets up at the box in the middle of a test.
inline PersonId ownerOfAPin() { return *PersonId::fromString(QStringLiteral("p-1")); }
inline QByteArray ownPin() { return "$argon2id$own"; }

} // namespace latchkey
