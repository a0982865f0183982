// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "policyoracle.h"

#include <algorithm>

namespace latchkey::fakes {

using access::BinUse;
using access::Circumstances;
using access::Decision;
using access::Permission;

/// One world with what the policy says to it.
struct Case {
    explicit Case(quint64 seed) : world(worldOf(seed)), oracle(world) {}

    const World world;
    const PolicyOracle oracle;
    const QVector<Permission> &permissions = world.permissions;
    const Circumstances &now = world.now;
    const Decision decided = access::decide(permissions, now);
    const Decision handed = access::decideHandOver(permissions, now);

    [[nodiscard]] bool anyRuling(bool (*is)(const PolicyOracle::Ruling &)) const
    {
        return std::any_of(oracle.rulings().cbegin(), oracle.rulings().cend(), is);
    }
    [[nodiscard]] bool anyGives() const
    {
        return anyRuling([](const PolicyOracle::Ruling &ruling) { return ruling.gives(); });
    }
};

inline bool same(const Decision &a, const Decision &b)
{
    return a.reason == b.reason && a.at == b.at && a.role == b.role && a.due == b.due;
}

/// Whether somebody with `more` may do all that somebody with `less` may.
inline bool isAtLeast(const Decision &more, const Decision &less)
{
    if (!less.allowed())
        return true;
    const bool asLong = more.due.isNull() || (!less.due.isNull() && more.due >= less.due);
    return more.allowed() && more.role >= less.role && asLong;
}

/// Nothing but the permissions stands in the way.
inline Circumstances easy(Circumstances now)
{
    now.clockSuspect = false;
    now.opening = {};
    now.place.kind = keys::Place::Kind::InBin;
    now.binUse = BinUse::Normal;
    now.unheardSince = {};
    return now;
}

inline Circumstances withBin(BinUse use, Circumstances now)
{
    now.binUse = use;
    return now;
}

/// What is decided at another moment, if nothing but the permissions stands in the way.
inline Decision easilyAt(const QDateTime &moment, const QVector<Permission> &permissions, const Circumstances &now)
{
    Circumstances then = easy(now);
    then.now = moment;
    return access::decide(permissions, then);
}

inline QVector<Permission> without(QVector<Permission> permissions, qsizetype one)
{
    permissions.remove(one);
    return permissions;
}

inline quint64 fromEnvironment(const char *name, quint64 otherwise)
{
    bool ok = false;
    const quint64 value = qEnvironmentVariable(name).toULongLong(&ok);
    return ok ? value : otherwise;
}

/// Something that holds in every world, and what it is called.
struct Invariant {
    const char *name;
    bool (*holds)(const Case &);
};

} // namespace latchkey::fakes
