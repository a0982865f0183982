// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/link/hubhttp.h>

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace latchkey::tests {

/// A real latchkey-hub on loopback with a data folder of its own, an owner and a token.
class HubProcess : public QObject {
    Q_OBJECT
public:
    /// `database`: a --database URL; empty: SQLite in the data folder.
    explicit HubProcess(const QString &database = {});
    ~HubProcess() override;

    /// Further options of `serve`.
    void setOptions(const QStringList &options) { m_options = options; }
    [[nodiscard]] bool start();
    /// Begins as `other` is, which is not running and rests in SQLite. Before the first start().
    void beginAs(const HubProcess &other);
    void stop(); ///< in order
    void kill(); ///< at once

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] const QByteArray &pin() const { return m_pin; } ///< of its TLS key
    [[nodiscard]] const QByteArray &token() const { return m_token; } ///< of the owner
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }
    [[nodiscard]] quint16 port() const { return quint16(QUrl(m_url).port()); }
    [[nodiscard]] link::HubHttp &http() { return *m_http; }
    [[nodiscard]] QString data() const { return m_folder.path() + QStringLiteral("/data"); }
    /// The access log and what else came on stdout.
    [[nodiscard]] const QByteArray &output() const { return m_output; }

    /// One command of latchkey-hub, with `input` on stdin: what it said, or nothing where it failed.
    [[nodiscard]] std::optional<QString> command(const QStringList &arguments, const QByteArray &input = {});
    /// What the last command said on stderr.
    [[nodiscard]] const QString &complaint() const { return m_complaint; }
    /// Asks and waits for the answer; status 0: there was none.
    [[nodiscard]] link::HubAnswer ask(const link::HubQuestion &question);
    /// The same for /api/v1 with the owner's token and a JSON body.
    [[nodiscard]] link::HubAnswer api(const QByteArray &method, const QByteArray &path, const QJsonObject &body = {});
    /// A token that counts as stepped up, made by the command line.
    [[nodiscard]] QByteArray newToken(const QStringList &more = {});
    void useToken(const QByteArray &token) { m_token = token; }
    /// The question that api() asks.
    [[nodiscard]] link::HubQuestion questionFor(const QByteArray &method, const QByteArray &path,
                                                const QJsonObject &body = {}) const;
    /// Makes an object and gives its id; a failure ends the test program.
    [[nodiscard]] QString make(const QByteArray &plural, const QByteArray &json);

private:
    QTemporaryDir m_folder;
    QString m_database;
    QStringList m_options;
    QProcess m_process;
    QByteArray m_output;
    QString m_url;
    QByteArray m_token;
    QString m_complaint;
    QByteArray m_pin;
    std::unique_ptr<link::HubHttp> m_http;
};

[[nodiscard]] QJsonObject jsonOf(const link::HubAnswer &answer);

} // namespace latchkey::tests
