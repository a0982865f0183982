// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/form.h>
#include <app/hub/web/parts.h>

namespace latchkey::hub::web {

/// /activity
struct ActivityPage {
    static constexpr auto Template = "activity";
    struct Row {
        QString event; ///< its name (eventwords.h)
        QString about; ///< more of it, in the reader's language
        qint64 when = 0; ///< as the hub reckons
        qint64 uncertainty = 0; ///< ms, either way
        bool offline = false; ///< the box had no line
        qint64 received = 0;
        bool stale = false; ///< the permission had ended at the hub, and the box did not know
        Named person;
        Named key;
        Named box;
        int bin = 0;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    FormState filter;
    QVector<Row> rows;
    Pager pager;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /alerts
struct AlertsPage {
    static constexpr auto Template = "alerts";
    struct Alert {
        QString id;
        QString event;
        QString about; ///< a name
        QString url; ///< path of what it is about; empty: none
        qint64 since = 0;
        bool over = false; ///< but nobody has seen it
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    struct Rule {
        QString id;
        QString event;
        QString to; ///< names in one text
        bool failing = false; ///< its messages do not get through
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Alert> open;
    QVector<Rule> rules;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

enum class CaseKind { UsedAfterRevocation, CustodyConflict, JournalFork, Misplaced, UnknownFob, Restored };
[[nodiscard]] QString titleOf(CaseKind kind, const Reader &reader);

/// /cases
struct CasesPage {
    static constexpr auto Template = "cases";
    struct Row {
        QString id;
        CaseKind kind = CaseKind::CustodyConflict;
        QString about; ///< names
        qint64 since = 0;
        bool open = true;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Row> rows;
    Pager pager;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /cases/{id}
struct CasePage {
    static constexpr auto Template = "case";
    struct Side {
        QString name; ///< of a box, or of the hub
        QString text; ///< what it says, in the reader's language
        [[nodiscard]] Value value(const Reader &) const { return Value::Map{{"name", name}, {"text", text}}; }
    };
    CaseKind kind = CaseKind::CustodyConflict;
    QString about;
    Named person;
    Named key;
    Named box;
    qint64 happened = 0;
    qint64 uncertainty = 0; ///< ms
    qint64 changed = 0; ///< at the hub
    qint64 told = 0; ///< to the hub
    QVector<Side> sides;
    qint64 closed = 0; ///< 0: open
    QString closedBy;
    QString note;
    FormState form;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

} // namespace latchkey::hub::web
