// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/secretvault.h>

#include <QHash>

#include <optional>

namespace latchkey::fakes {

/// A vault in memory. `fault` makes every call fail that way until it is taken back.
class MemoryVault : public SecretVault {
public:
    std::optional<VaultError> fault;
    int reads = 0;
    int writes = 0;

    [[nodiscard]] Result<Secret, VaultError> read(const QString &name) override
    {
        ++reads;
        if (fault)
            return *fault;
        const auto it = m_secrets.constFind(name);
        if (it == m_secrets.constEnd())
            return VaultError::Absent;
        return *it;
    }
    [[nodiscard]] Status<VaultError> write(const QString &name, const Secret &secret) override
    {
        ++writes;
        if (fault)
            return *fault;
        m_secrets.insert(name, secret);
        return Done{};
    }
    [[nodiscard]] QString level() const override { return QStringLiteral("memory"); }

    [[nodiscard]] bool contains(const QString &name) const { return m_secrets.contains(name); }

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace latchkey::fakes
