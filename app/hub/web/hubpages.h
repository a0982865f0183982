// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/form.h>
#include <app/hub/web/parts.h>

#include <optional>

namespace latchkey::hub::web {

/// /security
struct SecurityPage {
    static constexpr auto Template = "security";
    struct Session {
        QString id;
        QString device; ///< browser and system, as it calls itself
        QString address;
        qint64 seen = 0;
        bool current = false;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    FormState login; ///< Form::MyLogin
    FormState mine; ///< Form::MyPickUps
    std::optional<FormState> users; ///< Form::UserPickUps, for those who may set it
    FormState pin; ///< Form::MyPin
    QStringList boxesWithoutPin; ///< names of those that were added after it was set
    bool hasApp = false;
    bool mute = false; ///< the hub can send no codes to anybody
    int recoveryLeft = 0;
    qint64 passwordSince = 0;
    QVector<Session> sessions;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /security/details
struct DetailsPage {
    static constexpr auto Template = "details";
    FormState form; ///< Form::MyDetails
    QString mobile; ///< empty: none
    QString email;
    bool mayMobile = true; ///< the hub can send a text message that proves a new one
    bool mayEmail = true; ///< and an e-mail
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /security/app; its QR code is at /security/app/qr.svg
struct AppSetupPage {
    static constexpr auto Template = "app-setup";
    QString secret; ///< base32 in groups of four
    FormState form; ///< Form::AppCode
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /sign-in/app: the same for somebody who is not let in before; its QR code is at /sign-in/app/qr.svg
struct FirstAppPage {
    static constexpr auto Template = "first-app";
    QString secret; ///< base32 in groups of four
    FormState form; ///< Form::AppCode
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// The answer to POST /security/recovery
struct RecoveryPage {
    static constexpr auto Template = "recovery";
    QStringList codes;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /more: the whole menu, for phones
struct MorePage {
    static constexpr auto Template = "more";
    [[nodiscard]] static Value::Map values(const Reader &) { return {}; }
};

/// /organisations: those that somebody belongs to
struct OrganisationsPage {
    static constexpr auto Template = "organisations";
    struct Row {
        QString id;
        QString name;
        QString level; ///< as a member's
        bool current = false;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Row> rows;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /settings
struct SettingsPage {
    static constexpr auto Template = "settings";
    bool maySecurity = false; ///< tokens, audit
    bool mayMembers = false;
    bool mayAlerts = false; ///< webhooks, messages
    bool mayManage = false; ///< organisation
    bool mayImport = false; ///< lists of people and keys
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /settings/members
struct MembersPage {
    static constexpr auto Template = "members";
    struct Row {
        QString id;
        QString name;
        QString email;
        QString level; ///< owner, admin, manager, operator, viewer, person
        bool twoFactor = true;
        bool invited = false; ///< has not set a password yet
        qint64 seen = 0;
        bool shared = false; ///< belongs to other organisations, too: how they sign in and when is not shown
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Row> rows;
    bool mayEdit = false;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /settings/tokens
struct TokensPage {
    static constexpr auto Template = "tokens";
    struct Row {
        QString id;
        QString name;
        QString scope; ///< read, bookings, write
        qint64 used = 0;
        qint64 ends = 0;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QString fresh; ///< the token, only right after it was made
    QVector<Row> rows;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// How a message or a call fares.
enum class Sending { Waiting, Sent, Failing, GivenUp };
[[nodiscard]] Value chipOf(Sending state, const Reader &reader);

/// /settings/webhooks
struct WebhooksPage {
    static constexpr auto Template = "webhooks";
    struct Row {
        QString id;
        QString url;
        QStringList events; ///< their names
        Sending state = Sending::Sent;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Row> rows;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /settings/webhooks/{id}
struct WebhookPage {
    static constexpr auto Template = "webhook";
    struct Message {
        QString id;
        QString event;
        qint64 when = 0;
        Sending state = Sending::Sent;
        QString detail; ///< "HTTP 500"
        int tries = 0;
        qint64 due = 0; ///< when it is tried next; 0: it is over
        bool mayResend = false;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QString id;
    bool off = false; ///< nothing is sent there
    QString address;
    QStringList events;
    Sending state = Sending::Sent;
    QString secret; ///< only right after it was made
    QVector<Message> messages;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /settings/audit
struct AuditPage {
    static constexpr auto Template = "audit";
    struct Row {
        qint64 when = 0;
        QString who;
        QString action; ///< "permission.create"
        QString object; ///< a name
        QString address;
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    QVector<Row> rows;
    QString query;
    Pager pager;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /settings/messages: what the outbox holds
struct MessagesPage {
    static constexpr auto Template = "messages";
    struct Row {
        qint64 when = 0;
        bool byText = false; ///< else by e-mail
        QString to; ///< already shortened
        QString what; ///< in the reader's language
        Sending state = Sending::Sent;
        QString detail; ///< the last error
        [[nodiscard]] Value value(const Reader &reader) const;
    };
    int waiting = 0;
    int givenUp = 0;
    QVector<Row> rows;
    Pager pager;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// /settings/import
struct ImportPage {
    static constexpr auto Template = "import";
    struct Line {
        int line = 0;
        QString text; ///< what is wrong with it, in the reader's language
        [[nodiscard]] Value value(const Reader &) const { return Value::Map{{"line", line}, {"text", text}}; }
    };
    struct Report {
        int taken = 0;
        QVector<Line> lines;
    };
    FormState form;
    std::optional<Report> report;
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

/// What is shown in place of a page that cannot be.
struct ErrorPage {
    static constexpr auto Template = "error";
    int status = 404; ///< of HTTP: 400, 403, 404, 413, 429, 503; others are shown like 500
    QString reference; ///< of the request, for the log; empty: none
    [[nodiscard]] Value::Map values(const Reader &reader) const;
};

} // namespace latchkey::hub::web
