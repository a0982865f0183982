// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QProcess>
#include <QString>
#include <QTemporaryDir>

/// For a QTemporaryDir where syncing costs nothing: in memory, if there is room. LATCHKEY_SCRATCH names another folder, for
/// who wants to see what it costs.
[[nodiscard]] QString scratchTemplate();

/// A real PostgreSQL of our own in a scratch folder, reached by its socket there; it ends with the program, however
/// that ends. Tests may run as root (the server then runs as the user postgres) or as anybody.
class ScratchPostgres {
public:
    /// The one of this test program, started at the first call. Aborts where PostgreSQL cannot be started.
    static ScratchPostgres &shared();

    ScratchPostgres();
    ~ScratchPostgres();
    ScratchPostgres(const ScratchPostgres &) = delete;
    ScratchPostgres &operator=(const ScratchPostgres &) = delete;

    /// A new database's address, for DatabaseUrl::fromText(). `like`: the name of another one to copy, which nobody uses.
    [[nodiscard]] QString newDatabase(const QString &like = {});
    [[nodiscard]] QString urlOf(const QString &name) const;
    [[nodiscard]] static QString nameOf(const QString &url);

    void start();
    /// Breaks all connections in the midst of what they do, as a machine that is switched off does.
    void kill();
    /// Breaks all connections in order.
    void stop();
    [[nodiscard]] bool isRunning() const { return m_server.state() == QProcess::Running; }

private:
    void end(int signal);
    void run(const QString &program, const QStringList &arguments);
    [[nodiscard]] bool isReady() const;
    [[nodiscard]] QString programPath(const QString &program) const { return m_programs + u'/' + program; }

    QTemporaryDir m_folder;
    QString m_programs;
    QProcess m_server;
    int m_databases = 0;
};
