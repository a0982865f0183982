// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace latchkey::hub::notify {

/// One of the servers of this folder in a process of its own: it tells what came in as lines of JSON, and ends with
/// its standard input.
class Peer {
public:
    explicit Peer(const QString &script);
    ~Peer();
    Q_DISABLE_COPY_MOVE(Peer)

    /// Whether it came up; its ports are known from then on.
    [[nodiscard]] bool start();
    [[nodiscard]] int port(const QString &name) const { return m_ports[name].toInt(); }
    /// The certificate that its servers show, which vouches for itself.
    [[nodiscard]] QByteArray caFile() const { return m_folder.filePath(QStringLiteral("cert.pem")).toUtf8(); }
    /// What it tells next; empty: nothing within a busy machine's patience.
    [[nodiscard]] QJsonObject next();
    /// How many lines it has told up to now that nobody asked for; forgets them.
    [[nodiscard]] int unasked();

private:
    void collect();

    QTemporaryDir m_folder;
    QProcess m_process;
    QJsonObject m_ports;
    QByteArray m_partial;
    QVector<QJsonObject> m_told;
};

/// The values of a header in what a peer told, joined by a line.
[[nodiscard]] QString headerOf(const QJsonObject &told, const QString &name);

} // namespace latchkey::hub::notify
