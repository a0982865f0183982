// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/permission.h>
#include <core/base/result.h>
#include <core/base/storeerror.h>
#include <core/keys/key.h>
#include <core/people/person.h>
#include <core/people/viewmark.h>

#include <QVector>

#include <functional>
#include <optional>
#include <variant>

namespace latchkey::people {

/// What a card turned out to be.
struct NobodysCard {};
/// The badge of somebody who is suspended.
struct SwitchedOffCard {};
using CardOwner = std::variant<NobodysCard, Person, keys::Key, SwitchedOffCard>;

/// What a looked-up code is to its person.
enum class CodeKind {
    Access, ///< says who it is; a second factor follows
    Booking, ///< of a Guest's booking: enough alone
    KeyCode, ///< of one key: enough alone
};
struct CodeOwner {
    Person person;
    CodeKind kind = CodeKind::Access;
};

/// A key that somebody has any permission for, with all of that person's permissions for it: their own and those of
/// their groups, for the key itself, for its groups and for every key.
struct Grant {
    keys::Key key;
    QVector<access::Permission> permissions;
    std::optional<ViewMark> view = {}; ///< the hub's view that says so; none: a site file says it
};

/// Everything the box knows about who may do what: the view that a site file or a hub gave it. Answers come later,
/// on the caller's thread, and each question is answered exactly once.
class PeopleBook {
public:
    template <class T>
    using Answer = std::function<void(Result<T, StoreError>)>;

    virtual ~PeopleBook() = default;
    /// `lookupKey` as PinHasher::lookupKey() made it. Nobody who is suspended is found by anything. Whether somebody is
    /// found makes no difference in the work that is done.
    virtual void findByCode(const QByteArray &lookupKey, Answer<std::optional<CodeOwner>> answer) = 0;
    /// The same for the E.164 digits of a mobile number.
    virtual void findByNumber(const QByteArray &lookupKey, Answer<std::optional<Person>> answer) = 0;
    virtual void findById(const PersonId &id, Answer<std::optional<Person>> answer) = 0;
    virtual void findByCard(const CardUid &uid, Answer<CardOwner> answer) = 0;
    /// The keys that `person` has any permission for, ordered by name (natural order: Maple 3 before Maple 12).
    virtual void grantsOf(const PersonId &person, Answer<QVector<Grant>> answer) = 0;
    /// The grant for one key, or nullopt where the person has no permission for it.
    virtual void grantFor(const PersonId &person, const KeyId &key, Answer<std::optional<Grant>> answer) = 0;
};

} // namespace latchkey::people
