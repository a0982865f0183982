// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/base/result.h>
#include <core/base/secret.h>
#include <core/base/storeerror.h>
#include <core/journal/entry.h>

#include <functional>
#include <optional>

namespace latchkey::people {

/// What a person has set up at the box.
struct OwnCredentials {
    QByteArray pin; ///< PinHasher's stored form, or empty: none. It takes the place of the one that the owner gave
    std::optional<Secret> totpKey; ///< of the authenticator app, or none
    std::optional<qint64> totpStep; ///< the last one that was used (ports/totpchecker.h)
    int badges = 0; ///< linked at the box
};

/// What people have set up themselves: kept beside the journal, so that a change and its entry are one commit, and no
/// site file and no snapshot takes it away. Answers come later, on the caller's thread, each exactly once.
class CredentialBook {
public:
    template <class T>
    using Answer = std::function<void(Result<T, StoreError>)>;
    using Written = std::function<void(Status<StoreError>)>;

    virtual ~CredentialBook() = default;
    /// The same work whether there is anything of this person or not.
    virtual void of(const PersonId &person, Answer<OwnCredentials> answer) = 0;
    /// Who linked this badge at the box.
    virtual void badgeOwner(const CardUid &uid, Answer<std::optional<PersonId>> answer) = 0;

    // Each with its entry, in one transaction.
    virtual void setPin(const PersonId &person, const QByteArray &stored, const journal::Entry &entry, Written done)
        = 0;
    /// `step` is the one whose code proved that the app has the key: it counts as used.
    virtual void setTotp(const PersonId &person, const Secret &key, qint64 step, const journal::Entry &entry,
                         Written done)
        = 0;
    /// Durable before a code counts: a code works once, whatever happens to the power. StoreError::Refused where a
    /// later or the same step has been used meanwhile.
    virtual void useTotpStep(const PersonId &person, qint64 step, Written done) = 0;
    /// StoreError::Refused where somebody else has linked it.
    virtual void linkBadge(const PersonId &person, const CardUid &uid, const journal::Entry &entry, Written done) = 0;
    /// The owner's reset: what this person set up is gone.
    virtual void forget(const PersonId &person, const journal::Entry &entry, Written done) = 0;
};

} // namespace latchkey::people
