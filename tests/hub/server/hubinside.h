// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/hubground.h>
#include <app/hub/hubserver.h>

#include <QTemporaryDir>

namespace latchkey::tests {

/// A whole hub inside the test's process: its own table of routes is asked on the test's thread, without a line between.
class HubInside {
public:
    /// `database`: a --database URL; empty: SQLite in a folder of its own.
    explicit HubInside(const QString &database = {});
    ~HubInside();
    HubInside(const HubInside &) = delete;
    HubInside &operator=(const HubInside &) = delete;

    /// Empty, or why it did not start.
    [[nodiscard]] QString start();

    [[nodiscard]] const hub::Desk &desk() const { return m_ground->desk(); }
    [[nodiscard]] hub::http::Router &router() const { return m_server->router(); }

    /// A member of an organisation with a token of its own; the token. `rights`: what the token is narrowed to.
    [[nodiscard]] QByteArray member(const QString &org, hub::AccessLevel level, bool stepUp = false,
                                    const std::optional<hub::Rights> &rights = {});
    /// A member who is signed in with a browser: its cookie, and the token that goes with it.
    struct Login {
        QByteArray cookie;
        QByteArray token;
    };
    [[nodiscard]] Login login(const QString &org, hub::AccessLevel level);
    [[nodiscard]] quint16 port() const;
    void addOrg(const QString &id);
    /// Whoever may everything in an organisation.
    [[nodiscard]] static hub::Actor owner(const QString &org);
    /// The id of an object that must be taken.
    [[nodiscard]] QString make(const QString &org, const QString &kind, const QJsonObject &doc);

    struct Ask {
        QByteArray method;
        QByteArray path; ///< with its query
        QByteArray bearer = {};
        QByteArray body = {};
        QByteArray type = "application/json";
        hub::http::Pairs headers = {};
    };
    /// The answer; a handler that would wait is asked a last time at once.
    [[nodiscard]] hub::http::Response ask(const Ask &ask);

private:
    QTemporaryDir m_folder;
    QString m_database;
    hub::HubSettings m_settings;
    hub::HubGround *m_ground = nullptr;
    std::unique_ptr<hub::HubServer> m_server;
    int m_count = 0;
};

[[nodiscard]] QJsonObject jsonOf(const hub::http::Response &response);

} // namespace latchkey::tests
