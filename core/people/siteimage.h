// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/access/siterules.h>
#include <core/keys/geometry.h>
#include <core/keys/key.h>
#include <core/people/person.h>

#include <QTimeZone>
#include <QVector>

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
};

/// A person with everything by which the box may recognise them. One card belongs to one owner, one code to one person.
struct PersonRecord {
    Person person;
    QVector<CardUid> badges;
    QVector<QByteArray> codes; ///< as PinHasher::lookupKey() made them; never the digits
};

/// One permission and the person who has it.
struct Allowance {
    PersonId person;
    access::Permission permission;
};

/// Everything that a site file or a hub says about one box, checked and with its secrets already hashed. The store
/// takes it whole or not at all.
struct SiteImage {
    BoxInfo box;
    QVector<PersonRecord> people;
    QVector<keys::Key> keys;
    QVector<Allowance> permissions;
};

} // namespace latchkey::people
