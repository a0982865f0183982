// SPDX-License-Identifier: Apache-2.0
#include "peoplerows.h"

#include "peopleschema.h"

#include <core/access/ruletext.h>
#include <core/access/shifttext.h>
#include <core/keys/geometryjson.h>

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::store {

namespace {

/// A number that stands for one of an enumeration's values, 0 to `last`.
template <class Enum>
std::optional<Enum> oneOf(const QVariant &value, Enum last)
{
    const qint64 n = value.toLongLong();
    return n >= 0 && n <= qint64(last) ? std::optional(Enum(n)) : std::nullopt;
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::utc());
}

std::optional<access::FactorSettings> factorsFrom(const Rows &rows, int firstColumn)
{
    const auto own = oneOf(rows.value(firstColumn), access::FactorSetting::Pin);
    const auto users = oneOf(rows.value(firstColumn + 1), access::FactorSetting::Pin);
    return own && users ? std::optional(access::FactorSettings{*own, *users}) : std::nullopt;
}

/// The terms of the key `id`, from its column badge_with_pin on.
std::optional<keys::Terms> termsFrom(const Rows &rows, int first, const QString &id, const ColumnSeals &seals)
{
    keys::Terms terms;
    terms.guard = {rows.value(first).toBool(), rows.value(first + 1).toBool(), rows.value(first + 2).toBool()};
    terms.people = rows.value(first + 3).toInt();
    terms.askReason = rows.value(first + 4).toBool();
    const QVariant note = rows.value(first + 5);
    if (!note.isNull())
        terms.note = Label::fromString(note.toString());
    terms.loan = std::chrono::minutes(rows.value(first + 6).toLongLong());
    const QVariant home = rows.value(first + 7);
    if (!home.isNull())
        terms.livesAt = seals.openLabel(sealedcolumn::LivesAt, id, home.toByteArray());
    const QVariant owner = rows.value(first + 8);
    if (!owner.isNull())
        terms.owner = PersonId::fromString(owner.toString());
    const auto factors = factorsFrom(rows, first + 9);
    const bool whole = note.isNull() != terms.note.has_value() && home.isNull() != terms.livesAt.has_value()
        && owner.isNull() != terms.owner.has_value();
    if (!factors || !whole || terms.people < 1 || terms.people > keys::Terms::MostPeople || terms.loan.count() < 0)
        return std::nullopt;
    terms.factors = *factors;
    return terms;
}

std::optional<access::SiteRules> rulesFrom(const Rows &rows, int firstColumn)
{
    const auto hours = access::shiftsFromText(rows.value(firstColumn).toString());
    const auto closures = access::closuresFromText(rows.value(firstColumn + 1).toString());
    const auto bins = access::binUsesFromText(rows.value(firstColumn + 2).toString());
    if (!hours || !closures || !bins)
        return std::nullopt;
    return access::SiteRules{{*hours, *closures}, *bins};
}

std::optional<access::TrustLimits> trustFrom(const Rows &rows, int firstColumn)
{
    using Limits = access::TrustLimits;
    const auto hoursFrom = [](const QVariant &value) { return std::chrono::hours(value.toLongLong()); };
    Limits limits{hoursFrom(rows.value(firstColumn)), std::nullopt};
    if (!rows.value(firstColumn + 1).isNull())
        limits.guests = hoursFrom(rows.value(firstColumn + 1));
    const auto isIn = [](std::chrono::hours hours) { return hours >= Limits::Least && hours <= Limits::Most; };
    return isIn(limits.warn) && isIn(limits.guests.value_or(Limits::Least)) ? std::optional(limits) : std::nullopt;
}

std::optional<QVector<Label>> labelsFrom(const QString &lines)
{
    QVector<Label> labels;
    const QStringList texts = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &text : texts) {
        const auto label = Label::fromString(text);
        if (!label)
            return std::nullopt;
        labels.append(*label);
    }
    return labels;
}

} // namespace

std::optional<PersonRow> personFrom(const Rows &rows, const ColumnSeals &seals)
{
    const QString id = rows.value(0).toString();
    const auto name = seals.openLabel(sealedcolumn::PersonName, id, rows.value(1).toByteArray());
    const auto role = oneOf(rows.value(2), people::Role::Admin);
    const auto kind = oneOf(rows.value(3), people::Kind::KeyCode);
    const auto pin = seals.open(sealedcolumn::PersonPin, id, rows.value(5).toByteArray());
    const auto known = PersonId::fromString(id);
    // Whoever is not found has been opened and read like anybody else.
    if (!role || !kind || !pin || (!name && seals.hasKeys()) || (!known && id != nobodysId()))
        return std::nullopt;
    if (!known)
        return PersonRow{};
    const people::Person person{*known, *name, *role, rows.value(4).toString(), *pin, *kind, rows.value(6).toBool()};
    return PersonRow{person, rows.value(7).toBool()};
}

std::optional<access::Permission> permissionFrom(const Rows &rows, int firstColumn)
{
    const auto shifts = access::shiftsFromText(rows.value(firstColumn + 2).toString());
    const auto role = oneOf(rows.value(firstColumn + 3), access::KeyRole::Owner);
    if (!shifts || !role)
        return std::nullopt;
    return access::Permission{timeFrom(rows.value(firstColumn)), timeFrom(rows.value(firstColumn + 1)), *shifts, *role};
}

std::optional<keys::Key> keyFrom(const Rows &rows, int firstColumn, const ColumnSeals &seals)
{
    const QString text = rows.value(firstColumn).toString();
    const auto id = KeyId::fromString(text);
    const auto name = seals.openLabel(sealedcolumn::KeyName, text, rows.value(firstColumn + 1).toByteArray());
    const auto fob = CardUid::fromBytes(rows.value(firstColumn + 2).toByteArray());
    const auto terms = termsFrom(rows, firstColumn + 4, text, seals);
    if (!id || !name || !fob || !terms)
        return std::nullopt;
    const QVariant home = rows.value(firstColumn + 3);
    return keys::Key{*id, *name, *fob, home.isNull() ? std::nullopt : BinNumber::fromInt(home.toInt()), *terms};
}

std::optional<people::BoxInfo> boxFrom(const Rows &rows)
{
    const auto name = Label::fromString(rows.value(0).toString());
    const QTimeZone zone(rows.value(1).toString().toLatin1());
    const auto geometry = keys::geometryFromJson(rows.value(3).toByteArray());
    const auto rules = rulesFrom(rows, 5);
    const auto factors = factorsFrom(rows, 9);
    const auto reasons = labelsFrom(rows.value(16).toString());
    const auto trust = trustFrom(rows, 17);
    if (!trust || !name || !zone.isValid() || !geometry || !rules || !factors || !reasons)
        return std::nullopt;
    people::BoxInfo box{*name, zone, rows.value(2).toString(), *geometry, {}, *rules};
    box.languages = rows.value(4).toString().split(u' ', Qt::SkipEmptyParts);
    box.pinLength = std::abs(rows.value(8).toInt());
    box.ownPinsDiffer = rows.value(8).toInt() < 0;
    box.factors = *factors;
    box.numbers = {rows.value(11).toString().toLatin1(), rows.value(12).toString().toLatin1()};
    box.numbersOffered = rows.value(13).toBool();
    box.codesFirst = rows.value(14).toBool();
    box.badgeLinking = rows.value(15).toBool();
    box.reasons = *reasons;
    box.trust = *trust;
    return box;
}

} // namespace latchkey::store
