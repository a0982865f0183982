// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/http/address.h>
#include <app/hub/http/limits.h>
#include <app/hub/store/databaseurl.h>
#include <core/base/result.h>

#include <QStringList>

namespace latchkey::hub {

/// What the command line of latchkey-hub asks for.
struct HubSettings {
    enum class Verb {
        Serve,
        AdminCreate,
        TokenCreate,
        BoxCode,
        Import,
        Export,
        DemoData,
        JournalVerify,
        Backup,
        Restore,
        DatabaseMove,
        ReviewEnd,
        Help,
        Version,
    };

    Verb verb = Verb::Help;
    QString data;
    store::DatabaseUrl database; ///< SQLite in the data folder, unless --database says otherwise
    QString vault; ///< "file" in the data folder, or "credential"
    QString host = QStringLiteral("127.0.0.1");
    quint16 port = 8443;
    QString certificate; ///< PEM; empty: the hub makes its own
    QString certificateKey;
    QVector<http::AddressRange> proxies; ///< --behind-proxy: plain HTTP, for these alone
    bool plain = false; ///< --plain: HTTP without a proxy, on loopback alone
    QString publicUrl; ///< empty: made of host and port
    http::Limits limits;
    int workers = 8; ///< most of their time they wait for the database
    QString metricsSecret; ///< --metrics-secret: a file; empty: metrics-secret in the data folder, if there is one
    QString senders; ///< --senders: a JSON file; empty: senders.json in the data folder, if there is one
    QString mail; ///< admin create
    QString name;
    QString org;
    QString box; ///< box code
    bool stepUp = false; ///< token create: the token counts as stepped up
    QString file; ///< import, export, backup, restore
    QString kind; ///< import: "people", "keys", "site"; empty: by the file's name
    bool tryOnly = false; ///< import: only report
    store::DatabaseUrl to; ///< database move

    /// The error is one sentence.
    [[nodiscard]] static Result<HubSettings, QString> parse(const QStringList &arguments);
    [[nodiscard]] static QString help();
};

} // namespace latchkey::hub
