// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/mobilenumber.h>
#include <core/access/siterules.h>
#include <core/access/trustlimits.h>
#include <core/keys/geometry.h>
#include <core/keys/key.h>
#include <core/people/peoplebook.h>

#include <QTimeZone>
#include <QVector>

#include <variant>

namespace latchkey::people {

/// What the box is called, where it stands, whom to call, and what it looks like.
struct BoxInfo {
    Label name;
    QTimeZone zone; ///< valid; shifts are in this zone
    QString phone; ///< as people read it, or empty
    keys::Geometry geometry;
    QStringList languages; ///< tags that the screen offers, the one at rest first
    access::SiteRules rules;
    int pinLength = 0; ///< of every PIN of this box, so that the last digit ends it; 0: they differ, OK ends them
    access::FactorSettings factors = {}; ///< where a key has no owner with settings of their own, and for strangers
    access::NumberPlan numbers = {}; ///< how mobile numbers are typed here
    bool numbersOffered = false; ///< somebody may say who they are by a mobile number
    bool codesFirst = true; ///< which of code and number the screen asks for first
    bool badgeLinking = false; ///< persons may link a new badge at the box
    QVector<Label> reasons = {}; ///< to choose from where a key asks for a reason
    /// People may have set PINs of their own when `pinLength` was another: new ones have it, but OK ends each.
    bool ownPinsDiffer = false;
    access::TrustLimits trust = {}; ///< of a box that has a hub
};

/// A code that is looked up, and what it is to its person.
struct CodeRecord {
    QByteArray lookup; ///< as PinHasher::lookupKey() made it; never the digits
    CodeKind kind = CodeKind::Access;
};

/// A person with everything by which the box may recognise them. One card belongs to one owner, one code to one person.
struct PersonRecord {
    Person person;
    QVector<CardUid> badges;
    QVector<CodeRecord> codes;
    QByteArray number; ///< the mobile number as PinHasher::lookupKey() made it of its E.164 digits, or empty
    QString numberTail; ///< its last two digits, which the screen shows to whoever typed it, or empty
    QVector<GroupId> groups;
    bool suspended = false; ///< recognised by nothing; a badge of theirs is told to be switched off
    std::optional<access::FactorSettings> factors; ///< for the keys that this person owns; none: the box's
};

struct KeyRecord {
    keys::Key key; ///< its terms.factors are not used: they follow from the owner
    QVector<KeyGroupId> groups;
};

/// All keys that are at home in this box, now and later.
struct EveryKey {
    friend bool operator==(const EveryKey &, const EveryKey &) = default;
};

/// One permission, who has it and for what.
struct Allowance {
    std::variant<PersonId, GroupId> who;
    std::variant<KeyId, KeyGroupId, EveryKey> what;
    access::Permission permission;
};

/// Everything that a site file or a hub says about one box, checked and with its secrets already hashed. The store
/// takes it whole or not at all.
struct SiteImage {
    BoxInfo box;
    QVector<PersonRecord> people;
    QVector<KeyRecord> keys;
    QVector<GroupId> groups; ///< all of them, also empty ones
    QVector<KeyGroupId> keyGroups;
    QVector<Allowance> permissions;
};

} // namespace latchkey::people
