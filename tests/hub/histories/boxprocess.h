// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QJsonObject>
#include <QProcess>

#include <memory>

namespace latchkey::tests {

/// The box's process and how one speaks to it.
class BoxProcess {
public:
    explicit BoxProcess(QJsonObject facts) : m_facts(std::move(facts)) {}

    [[nodiscard]] bool start(qint64 shift);
    void kill();
    [[nodiscard]] bool isRunning() const { return m_process && m_process->state() == QProcess::Running; }
    /// One order and its answer; empty: none came.
    [[nodiscard]] QJsonObject ask(const QJsonObject &order);

private:
    [[nodiscard]] QJsonObject line();

    QJsonObject m_facts;
    std::unique_ptr<QProcess> m_process;
};

} // namespace latchkey::tests
