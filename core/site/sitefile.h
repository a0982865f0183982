// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/siterules.h>
#include <core/base/result.h>
#include <core/base/secret.h>
#include <core/keys/geometry.h>
#include <core/keys/key.h>
#include <core/people/person.h>
#include <core/site/problems.h>

#include <QStringList>
#include <QTimeZone>

namespace latchkey::site {

/// The box itself, as its owner calls it.
struct SiteBox {
    QString id; ///< an id text (core/base/ids.h)
    Label name;
    QTimeZone timeZone; ///< IANA; permissions are meant in its hours
    QString phone; ///< whom to call when something is stuck; may be empty
    QStringList languages; ///< BCP 47 tags that the screen offers, never empty
    QString defaultLanguage; ///< one of them
    access::SiteRules rules;
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
};

/// One person's leave for one key; a line of the file that names several makes several of these.
struct SitePermission {
    PersonId person;
    KeyId key;
    access::Permission permission;
};

/// A stand-alone box with its people, keys and permissions, as docs/site-file.md describes it. One that exists is
/// consistent: ids, cards and codes are unique, and everything that is referred to is there.
struct SiteFile {
    static constexpr qsizetype MaxBytes = qsizetype(8) * 1024 * 1024;

    SiteBox box;
    keys::Geometry geometry;
    QVector<SitePerson> people;
    QVector<keys::Key> keys;
    QVector<SitePermission> permissions;
    QVector<SiteError> warnings;

    /// Reads the format "latchkey-site/1". Codes and PINs are overwritten in `text` before anything else copies
    /// them: move the bytes in, so that no second copy stays with the caller. Never empty errors on failure.
    [[nodiscard]] static Result<SiteFile, QVector<SiteError>> parse(QByteArray text);
};

} // namespace latchkey::site
