// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/form.h>
#include <app/hub/web/parts.h>

namespace latchkey::hub::web {

/// /keys
struct KeysPage {
    static constexpr auto Template = "keys";
    enum class Tab { All, In, Out, Late, Unknown };
    struct Row {
        QString id;
        QString name;
        QString fob; ///< hex
        KeyPlace place;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Row> rows;
    Tab tab = Tab::All;
    QString query;
    Pager pager;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /keys/{id}
struct KeyPage {
    static constexpr auto Template = "key";
    QString id;
    QString name;
    QString fob;
    KeyPlace place;
    QString homeBox;
    int homeBin = 0; ///< 0: any
    bool roams = true;
    Named owner;
    QVector<Named> groups;
    QString loan; ///< such as "8h"; empty: as long as the permission lasts
    int people = 1;
    bool askReason = false;
    QString note; ///< what the screen asks for
    bool badgeWithPin = false;
    bool high = false;
    bool numberAloneOffline = false;
    bool hasCode = false;
    bool looksLikeAddress = false;
    QVector<PermissionRow> permissions;
    QVector<Delivery> delivery;
    bool mayEdit = false;
    bool mayBook = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /permissions
struct PermissionsPage {
    static constexpr auto Template = "permissions";
    QVector<PermissionRow> rows;
    QString query;
    Pager pager;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// Named weekly hours.
struct ShiftRow {
    QString id;
    QString name;
    QString text; ///< "Mon-Fri 08:00-18:00"
    [[nodiscard]] Value value(const Reader &) const { return Value::Map{{"id", id}, {"name", name}, {"text", text}}; }
};

/// /permissions/{id}
struct PermissionPage {
    static constexpr auto Template = "permission";
    PermissionRow permission;
    QString whoUrl; ///< path; empty: no page
    QString whatUrl;
    QVector<ShiftRow> shifts;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /shifts
struct ShiftsPage {
    static constexpr auto Template = "shifts";
    QVector<ShiftRow> rows;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /explain
struct ExplainPage {
    static constexpr auto Template = "explain";
    struct Answer {
        bool ofHub = true; ///< else of the box
        bool allowed = false;
        QString reason; ///< in the reader's language
        QString factor; ///< in the reader's language; empty: nothing more is asked for
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    FormState form;
    QVector<Answer> answers;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

} // namespace latchkey::hub::web
