// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>
#include <core/exchange/visit.h>
#include <core/ports/hublink.h>

namespace latchkey::exchange {

/// Who is behind the claim that is being proved, if it is anybody. There is one at a time, and it is gone as soon as no
/// page waits for its proof.
class Claims {
public:
    struct Claimant {
        access::IdentifiedBy by = access::IdentifiedBy::AccessCode;
        PersonId id; ///< of nobody where there is no person: questions about it are asked all the same
        std::optional<people::Person> person;
        QByteArray identity; ///< under which tries are counted
        Secret number = {}; ///< E.164 digits that were typed, or empty
        QVector<access::Factor> shown = {};
        HubLink::Challenge challenge = {}; ///< of the code that was sent last
    };

    /// The id of nobody, who is asked about like anybody else.
    [[nodiscard]] static PersonId nobody(const QByteArray &identity);

    Claim make(Claimant claimant);
    /// nullptr: it was made earlier and is gone.
    [[nodiscard]] Claimant *find(const Claim &claim);
    void wipe() { m_claimant.reset(); }

    /// The claimant has proved it: the number that they typed is remembered until the visit ends, so that they do not
    /// choose its end for a PIN.
    void proved(const Claimant &claimant);
    /// Empty: it was not typed.
    [[nodiscard]] Secret numberOf(const PersonId &person) const;
    /// Nobody stands there any more.
    void forget();

private:
    quint64 m_number = 0;
    std::optional<Claimant> m_claimant;
    std::optional<PersonId> m_proved;
    Secret m_typed;
};

} // namespace latchkey::exchange
