// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>
#include <QStringList>
#include <QVector>

namespace latchkey::site {

/// The kinds of object in a site file.
enum class Part {
    Site,
    Box,
    SecondFactor,
    Numbers,
    Geometry,
    Grid,
    Cabinet,
    Size,
    Rectangle,
    Point,
    Door,
    Group,
    Person,
    Key,
    Permission,
    Booking,
    KeyCode,
    Shift,
    BinRule,
    Closure
};

/// One kind of object and every member that it may have. docs/site-file.schema.json says the same; a test compares.
struct PartMembers {
    Part part;
    QString name; ///< of the definition in the schema
    QStringList required;
    QStringList optional;
};

[[nodiscard]] const QVector<PartMembers> &partMembers();
[[nodiscard]] const PartMembers &membersOf(Part part);

} // namespace latchkey::site
