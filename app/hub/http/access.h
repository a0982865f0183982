// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QFlags>

#include <optional>

namespace latchkey::hub::http {

/// By what somebody who calls may prove who they are.
enum class Proof {
    Session = 1, ///< a person's cookie
    Token = 2, ///< a token of the public interface
    Box = 4, ///< the bearer of an adopted box
    Operator = 8, ///< whoever watches the machine: the secret of /metrics
};
Q_DECLARE_FLAGS(Proofs, Proof)
Q_DECLARE_OPERATORS_FOR_FLAGS(Proofs)

/// Whose the objects must be that a path names.
enum class Objects {
    None, ///< the path names none
    Organisation, ///< of the caller's organisation, and within what the caller's role sees
    Own, ///< of the caller: their own account, the box's own journal
    Capability, ///< whoever knows the name may: it is a long random secret
};

/// Who may call a route. There is no default: a route that does not say it does not compile.
class Access {
public:
    /// Everybody may. `why` says in a few words why that is right; the router refuses an empty one.
    [[nodiscard]] static Access anyone(const QByteArray &why, Objects objects = Objects::None)
    {
        return {{}, {}, objects, why};
    }
    /// Whoever has one of these proofs and the right. The router refuses an empty right.
    [[nodiscard]] static Access with(Proofs proofs, const QByteArray &right, Objects objects)
    {
        return {proofs, right, objects, {}};
    }
    /// Whoever has one of these proofs: what everybody who is signed in may do, and all that a box does.
    [[nodiscard]] static Access withAnyRight(Proofs proofs, Objects objects)
    {
        return {proofs, QByteArray("*"), objects, {}};
    }

    [[nodiscard]] bool isOpen() const { return m_proofs == Proofs(); }
    [[nodiscard]] Proofs proofs() const { return m_proofs; }
    [[nodiscard]] bool needsRight() const { return !isOpen() && m_right != "*"; }
    [[nodiscard]] QByteArray right() const { return m_right; }
    [[nodiscard]] Objects objects() const { return m_objects; }
    [[nodiscard]] QByteArray why() const { return m_why; }

private:
    Access(Proofs proofs, const QByteArray &right, Objects objects, const QByteArray &why)
        : m_proofs(proofs), m_right(right), m_objects(objects), m_why(why)
    {}

    Proofs m_proofs;
    QByteArray m_right;
    Objects m_objects;
    QByteArray m_why;
};

} // namespace latchkey::hub::http
