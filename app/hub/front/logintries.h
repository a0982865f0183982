// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/accounts/loginplan.h>
#include <app/hub/accounts/loginthrottle.h>
#include <app/hub/desk/desk.h>
#include <app/hub/front/front.h>
#include <app/hub/store/accountstore.h>

namespace latchkey::hub::front {

/// Tries of passwords and codes: each is counted before it is looked at, so that neither a power cut nor many tries at
/// once give one for free. Answers for addresses that are not known take the same work and the same limits.
class LoginTries {
public:
    enum class Outcome {
        Right,
        Wrong,
        Over, ///< the code's time is over, or it was tried too often
        TooMany, ///< nothing was looked at: this account or address has to wait
        NotNow, ///< the store or the machine's memory failed
    };
    struct Tried {
        Outcome outcome = Outcome::NotNow;
        std::optional<store::Account> account = {}; ///< of Right: as it was before the try was counted
    };

    /// `peer`: who is counted as one address.
    LoginTries(const Desk &desk, QString peer) : m_desk(desk), m_peer(std::move(peer)) {}

    [[nodiscard]] Tried password(const QString &email, const Secret &password);
    /// A code of the authenticator app, one on paper, or the one of `challenge` for `purpose`.
    [[nodiscard]] Outcome code(const store::Account &account, const QString &purpose, const QString &challenge,
                               const Secret &code);

    /// A password's stored form; empty: the machine had not enough memory.
    [[nodiscard]] QString hashOf(const QString &account, const Secret &password) const;
    /// What stands for a code on paper in the store.
    [[nodiscard]] QByteArray recoveryHash(const QString &account, const QByteArray &code) const;

private:
    enum class Gate { Open, Closed, Failed };
    [[nodiscard]] Gate addressGate();
    void noteWrong();
    [[nodiscard]] Gate countAccount(const QString &account);
    [[nodiscard]] Gate countUnknown(const QString &email);
    void giveBack(const store::Account &account);
    [[nodiscard]] Outcome codeOf(const store::Account &account, const QString &purpose, const QString &challenge,
                                 const Secret &code);
    [[nodiscard]] Outcome appCode(const store::Account &account, const Secret &code);
    [[nodiscard]] Outcome paperCode(const store::Account &account, const Secret &code);

    const Desk &m_desk;
    QString m_peer;
};

/// A code that was typed, without the blanks and dashes that people put into it.
[[nodiscard]] Secret codeTyped(const Secret &typed);

/// The key of somebody's authenticator app rests sealed for this place.
[[nodiscard]] QString appPlace(const QString &account);

/// What is asked of somebody whose password was right. Impossible: this hub can send nothing and they have no app.
[[nodiscard]] SecondStep secondStepFor(const store::Account &account, bool deviceKnown, const Ways &ways);
/// What shows afresh who somebody is who is signed in already, whatever they chose for signing in.
[[nodiscard]] SecondStep stepUpFor(const store::Account &account, const Ways &ways);

} // namespace latchkey::hub::front
