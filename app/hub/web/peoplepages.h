// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/parts.h>

namespace latchkey::hub::web {

/// /people
struct PeoplePage {
    static constexpr auto Template = "people";
    struct Row {
        QString id;
        QString name;
        QString kind; ///< full, box-only
        QString groups; ///< their names in one text
        int keysOut = 0;
        bool suspended = false;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Row> rows;
    QString query;
    Pager pager;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /people/{id}
struct PersonPage {
    static constexpr auto Template = "person";
    struct KeyOut {
        QString id;
        QString name;
        KeyPlace place;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QString id;
    QString name;
    QString kind;
    QString email;
    QString mobile;
    QString language; ///< BCP 47; empty: the box's
    QString code; ///< their access code, only right after it was made
    bool suspended = false;
    bool hasAccessCode = false;
    bool hasPin = false;
    QStringList boxesWithoutPin; ///< names of those that were added after it was set
    bool hasApp = false;
    int badges = 0;
    QVector<Named> groups;
    QVector<KeyOut> keys;
    QVector<PermissionRow> permissions;
    QVector<Delivery> delivery;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /groups
struct GroupsPage {
    static constexpr auto Template = "groups";
    struct Row {
        QString id;
        QString name;
        bool ofKeys = false;
        int count = 0;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Row> rows;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /groups/{id}
struct GroupPage {
    static constexpr auto Template = "group";
    QString id;
    QString name;
    bool ofKeys = false;
    QVector<Named> members;
    QVector<PermissionRow> permissions;
    QVector<Delivery> delivery;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

} // namespace latchkey::hub::web
