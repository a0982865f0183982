// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QProcess>
#include <QStringList>

namespace latchkey {

/// What a program that ran to its end left behind.
struct Run {
    int code = -1; ///< -1: it crashed or did not end in time
    QByteArray out;
    QByteArray err;

    /// One line on stderr, with the program's name before it.
    [[nodiscard]] bool complainedOnce(const QByteArray &program) const
    {
        return err.count('\n') == 1 && err.startsWith(program + ": ") && err.size() > program.size() + 10;
    }
};

[[nodiscard]] inline Run run(const QString &program, const QStringList &arguments,
                             const QProcessEnvironment &environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LATCHKEY_BIN_DIR "/") + program, arguments);
    const bool ended = process.waitForFinished(60000) && process.exitStatus() == QProcess::NormalExit;
    return {ended ? process.exitCode() : -1, process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace latchkey
