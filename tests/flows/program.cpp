// SPDX-License-Identifier: Apache-2.0
#include "program.h"

#include <QProcessEnvironment>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::flows {

namespace {

constexpr int StopTimeoutMs = 10000;

QString pathOf(const QString &name) { return QStringLiteral(LATCHKEY_BIN_DIR "/") + name; }

} // namespace

Program::Program(const QString &name, const QStringList &arguments)
{
    m_process.setProgram(pathOf(name));
    m_process.setArguments(arguments);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::readyRead, this, &Program::collect);
}

Program::~Program() { kill(); }

void Program::set(const QString &name, const QString &value)
{
    QProcessEnvironment environment = m_process.processEnvironment();
    if (environment.isEmpty())
        environment = QProcessEnvironment::systemEnvironment();
    environment.insert(name, value);
    m_process.setProcessEnvironment(environment);
}

bool Program::start()
{
    m_process.start();
    return m_process.waitForStarted();
}

void Program::send(const QString &line) { m_process.write(line.toUtf8() + '\n'); }

void Program::collect()
{
    m_partial += m_process.readAll();
    for (qsizetype end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n')) {
        m_lines.append(QString::fromUtf8(m_partial.left(end)));
        m_partial.remove(0, end + 1);
    }
}

int Program::waitFor(const QString &pattern, int from, int timeoutMs)
{
    const QRegularExpression wanted(pattern);
    int at = -1;
    int next = from;
    const auto found = [&] {
        for (; at < 0 && next < m_lines.size(); ++next)
            at = wanted.match(m_lines[next]).hasMatch() ? next : -1;
        return at >= 0;
    };
    (void)QTest::qWaitFor(found, timeoutMs);
    return at;
}

int Program::count(const QString &pattern) const { return int(m_lines.filter(QRegularExpression(pattern)).size()); }

void Program::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(StopTimeoutMs);
}

int Program::stop()
{
    m_process.terminate();
    if (!m_process.waitForFinished(StopTimeoutMs))
        return -1;
    return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

Program::Run Program::run(const QString &name, const QStringList &arguments)
{
    QProcess process;
    process.start(pathOf(name), arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace latchkey::flows
