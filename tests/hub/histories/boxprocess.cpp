// SPDX-License-Identifier: Apache-2.0
#include "boxprocess.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::tests {

namespace {

constexpr int Patience = 20000;

} // namespace

bool BoxProcess::start(qint64 shift)
{
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral(LATCHKEY_BOXCORE), QStringList());
    m_facts.insert(u"shift"_s, shift);
    return m_process->waitForStarted(Patience) && ask(m_facts).value(u"ready"_s).toBool();
}

void BoxProcess::kill()
{
    if (!m_process)
        return;
    m_process->kill();
    m_process->waitForFinished(Patience);
    m_process.reset();
}

QJsonObject BoxProcess::ask(const QJsonObject &order)
{
    m_process->write(QJsonDocument(order).toJson(QJsonDocument::Compact) + '\n');
    return line();
}

QJsonObject BoxProcess::line()
{
    // The line to the hub is in this process: its events must go on.
    const bool came = QTest::qWaitFor([this] { return m_process->canReadLine() || !isRunning(); }, Patience);
    return came ? QJsonDocument::fromJson(m_process->readLine()).object() : QJsonObject();
}

} // namespace latchkey::tests
