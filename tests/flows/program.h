// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>

namespace latchkey::flows {

/// One of our programs as a process of its own, with the lines that it printed.
class Program : public QObject {
    Q_OBJECT
public:
    Program(const QString &name, const QStringList &arguments);
    /// Ends it at once, as a power cut does.
    ~Program() override;

    /// An environment variable, before start().
    void set(const QString &name, const QString &value);
    [[nodiscard]] bool start();
    void send(const QString &line);
    /// Waits for a line that matches, from line number `from` on; its number, or -1.
    [[nodiscard]] int waitFor(const QString &pattern, int from = 0, int timeoutMs = 15000);
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    [[nodiscard]] int count(const QString &pattern) const;
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    void kill();
    /// Asks it to stop and waits: its exit code, or -1 if it did not.
    int stop();

    /// Runs a program to its end: exit code and both outputs.
    struct Run {
        int code = -1;
        QString out;
        QString err;
    };
    [[nodiscard]] static Run run(const QString &name, const QStringList &arguments);

private:
    void collect();

    QProcess m_process;
    QStringList m_lines;
    QByteArray m_partial;
};

} // namespace latchkey::flows
