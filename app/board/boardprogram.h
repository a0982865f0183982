// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/board/options.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemrandom.h>
#include <hal/system/systemtimers.h>

#include <memory>

namespace latchkey::board {

class LineSource;

/// The running program: one board, its port, and the hands that drive it.
class BoardProgram : public QObject {
    Q_OBJECT
public:
    BoardProgram();
    ~BoardProgram() override;

    /// Makes the board and opens what it needs. The error is one sentence.
    [[nodiscard]] Status<QString> start(const Options &options);

Q_SIGNALS:
    /// The program is to end with this exit code.
    void finished(int code);

private:
    [[nodiscard]] Status<QString> openHands(const QString &fifo);
    void obey(const QString &line);
    void print(const QString &line) const;

    hal::SystemClock m_clock;
    hal::SystemTimers m_timers;
    hal::SystemRandom m_random;
    std::unique_ptr<sim::SimulatedBoard> m_board;
    std::unique_ptr<LineSource> m_hands;
    bool m_stamp = false;
};

/// One line on standard error.
void complain(const QString &sentence);

} // namespace latchkey::board
