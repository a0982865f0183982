// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/base/secret.h>
#include <core/people/siteimage.h>
#include <core/site/problems.h>

#include <QStringList>
#include <QTimeZone>

namespace latchkey::site {

/// How people say and prove at a box who they are, and what it may ask of them.
struct Manners {
    access::FactorSettings factors; ///< where a key has no owner with settings of their own
    access::NumberPlan numbers; ///< no country: nobody has a mobile number
    bool codesFirst = true; ///< else the screen asks for a mobile number first
    bool badgeLinking = false;
    bool badgeWithPin = false; ///< for every key
    int pinLength = 0; ///< digits of every PIN; 0: as many as a PIN may have
    QVector<Label> reasons; ///< to choose from where a key asks for one
};

/// The box itself, as its owner calls it.
struct SiteBox {
    QString id; ///< an id text (core/base/ids.h)
    Label name;
    QTimeZone timeZone; ///< IANA; permissions are meant in its hours
    QString phone; ///< whom to call when something is stuck; may be empty
    QStringList languages; ///< BCP 47 tags that the screen offers, never empty
    QString defaultLanguage; ///< one of them
    access::SiteRules rules;
    Manners manners;
};

/// Several persons, or several keys, by one name.
template <class IdType>
struct SiteGroup {
    IdType id;
    Label name;
};

/// A person with the secrets that identify them, before they are hashed.
struct SitePerson {
    PersonId id;
    Label name;
    people::Role role = people::Role::User;
    QString language; ///< one of the box's, or empty
    Secret accessCode; ///< ASCII digits, or empty
    Secret pin; ///< ASCII digits, or empty
    QVector<CardUid> badges;
    people::Kind kind = people::Kind::BoxOnly; ///< or Full
    Secret number = {}; ///< of a mobile phone, as E.164 has it without the plus sign; or empty
    QVector<GroupId> groups = {};
    bool suspended = false;
    std::optional<access::FactorSettings> factors = {}; ///< for the keys that this person owns; none: the box's
};

/// Leave for a guest, whom nothing but the code of this booking makes known.
struct SiteBooking {
    PersonId id; ///< of the guest, too
    Label name; ///< the guest's
    QString language; ///< one of the box's, or empty
    Secret code; ///< nine ASCII digits
    QVector<KeyId> keys; ///< at least one
    QDateTime from; ///< UTC, inclusive
    QDateTime until; ///< UTC, exclusive
};

/// A code that opens one key for whoever types it, as often as they like.
struct SiteKeyCode {
    PersonId id; ///< under which the journal knows whoever used it
    KeyId key;
    Secret code; ///< ASCII digits
};

/// A stand-alone box with its people, keys and permissions, as docs/site-file.md describes it. One that exists is
/// consistent: ids, cards, codes and numbers are unique, and everything that is referred to is there.
struct SiteFile {
    static constexpr qsizetype MaxBytes = qsizetype(32) * 1024 * 1024;

    SiteBox box;
    keys::Geometry geometry;
    QVector<SiteGroup<GroupId>> groups;
    QVector<SiteGroup<KeyGroupId>> keyGroups;
    QVector<SitePerson> people;
    QVector<people::KeyRecord> keys;
    QVector<people::Allowance> permissions; ///< those of the "permissions" list: owners', guests' and key codes' follow
    QVector<SiteBooking> bookings;
    QVector<SiteKeyCode> keyCodes;
    QVector<SiteError> warnings;

    /// Reads the format "latchkey-site/1". Codes and PINs are overwritten in `text` before anything else copies
    /// them: move the bytes in, so that no second copy stays with the caller. Never empty errors on failure.
    [[nodiscard]] static Result<SiteFile, QVector<SiteError>> parse(QByteArray text);
};

} // namespace latchkey::site
