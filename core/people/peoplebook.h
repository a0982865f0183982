// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/permission.h>
#include <core/base/result.h>
#include <core/base/storeerror.h>
#include <core/keys/key.h>
#include <core/people/person.h>

#include <QVector>

#include <functional>
#include <optional>
#include <variant>

namespace latchkey::people {

/// What a card turned out to be.
struct NobodysCard {};
using CardOwner = std::variant<NobodysCard, Person, keys::Key>;

/// A key that somebody has any permission for, with all of that person's permissions for it.
struct Grant {
    keys::Key key;
    QVector<access::Permission> permissions;
};

/// Everything the box knows about who may do what: the view that a site file or a hub gave it. Answers come later,
/// on the caller's thread, and each question is answered exactly once.
class PeopleBook {
public:
    template <class T>
    using Answer = std::function<void(Result<T, StoreError>)>;

    virtual ~PeopleBook() = default;
    /// `lookupKey` as PinHasher::lookupKey() made it.
    virtual void findByCode(const QByteArray &lookupKey, Answer<std::optional<Person>> answer) = 0;
    virtual void findByCard(const CardUid &uid, Answer<CardOwner> answer) = 0;
    /// The keys that `person` has any permission for, ordered by name (natural order: Maple 3 before Maple 12).
    virtual void grantsOf(const PersonId &person, Answer<QVector<Grant>> answer) = 0;
    /// The grant for one key, or nullopt where the person has no permission for it.
    virtual void grantFor(const PersonId &person, const KeyId &key, Answer<std::optional<Grant>> answer) = 0;
};

} // namespace latchkey::people
