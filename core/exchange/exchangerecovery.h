// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/exchange/exchangesession.h>

namespace latchkey::exchange {

/// Runs whenever the board was (re)read and nobody is being served: ends every exchange that a power cut left open by
/// what the sensors show, never releases anything, waits for open doors, then lets the session serve.
/// Each step may itself be cut: what is not on disk is found again at the next start.
class ExchangeRecovery : public QObject {
    Q_OBJECT
public:
    ExchangeRecovery(ExchangeSession &session, const QVector<journal::OpenExchange> &open, const journal::Head &head);
    ~ExchangeRecovery() override;

    /// The board is online: begin, or begin again.
    void begin();
    /// The line was lost: wait for the next begin().
    void interrupt();
    void doorMoved();
    void fobRead(BinNumber bin, const FobReading &reading);
    [[nodiscard]] bool isRunning() const { return m_running; }

private:
    void checkWitness();
    void tellRolledBack(const BoardFacts &facts);
    void witnessChecked();
    void resolveNext();
    void nameHolder(const Order &order);
    void resolve(const Order &order);
    [[nodiscard]] bool wasNeverReleased(const journal::OpenExchange &open) const;
    void settle();
    void conclude(const FobReading &found);
    void write(Outcome outcome, const FobReading &found);
    void closeUp();
    void finish();
    void startTimer(std::chrono::milliseconds delay, std::function<void()> then);

    ExchangeSession &m_session;
    QVector<journal::OpenExchange> m_open;
    journal::Head m_head;
    std::optional<Order> m_order; ///< the one being resolved, while its bin is read
    std::optional<FobReading> m_last;
    int m_alike = 0;
    int m_readings = 0;
    Timers::Token m_timer = 0;
    bool m_running = false;
    int m_run = 0; ///< answers to an earlier one are dropped
    bool m_witnessChecked = false;
};

} // namespace latchkey::exchange
