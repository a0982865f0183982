// SPDX-License-Identifier: Apache-2.0
#include <app/board/boardprogram.h>

#include <app/board/linesource.h>
#include <hal/sim/handcommands.h>

#include <cstdio>

namespace latchkey::board {

using namespace Qt::Literals::StringLiterals;

void complain(const QString &sentence)
{
    std::fprintf(stderr, "latchkey-board: %s\n", sentence.toUtf8().constData());
    std::fflush(stderr);
}

BoardProgram::BoardProgram() = default;
BoardProgram::~BoardProgram() = default;

Status<QString> BoardProgram::start(const Options &options)
{
    m_stamp = options.stamp;
    auto board = sim::SimulatedBoard::create(options.board, {m_clock, m_timers, m_random});
    if (!board) {
        return board.error();
    }
    m_board = std::move(board).value();
    if (options.scenario) {
        if (const auto applied = m_board->apply(*options.scenario); !applied) {
            return applied.error();
        }
    }
    if (const auto opened = options.tty.isEmpty() ? m_board->openPty(options.link) : m_board->openTty(options.tty);
        !opened) {
        return opened.error();
    }
    connect(m_board.get(), &sim::SimulatedBoard::logLine, this, &BoardProgram::print);
    connect(m_board.get(), &sim::SimulatedBoard::portLost, this, [this](const QString &why) {
        complain(u"The serial device is gone: %1."_s.arg(why));
        Q_EMIT finished(1);
    });
    print(u"READY tty=%1 address=%2 doors=%3 bins=%4 key=%5 install=%6"_s.arg(
        m_board->portName(), QString::number(m_board->device().address()), QString::number(m_board->doors()),
        QString::number(m_board->bins()), m_board->hardware().memory().key() ? u"stored"_s : u"none"_s,
        m_board->device().isInstallWindowOpen() ? u"open"_s : u"closed"_s));
    return openHands(options.fifo);
}

Status<QString> BoardProgram::openHands(const QString &fifo)
{
    if (fifo.isEmpty()) {
        m_hands = LineSource::standardInput();
    } else {
        auto source = LineSource::fifo(fifo);
        if (!source) {
            return source.error();
        }
        m_hands = std::move(source).value();
    }
    connect(m_hands.get(), &LineSource::line, this, &BoardProgram::obey);
    connect(m_hands.get(), &LineSource::tooLong, this,
            [] { complain(u"A hand command has at most %1 characters."_s.arg(LineSource::LongestLine)); });
    connect(m_hands.get(), &LineSource::ended, this, [this] { Q_EMIT finished(0); });
    return Done{};
}

void BoardProgram::obey(const QString &line)
{
    if (line.trimmed() == "quit"_L1) {
        Q_EMIT finished(0);
        return;
    }
    const auto answer = sim::runHandCommand(*m_board, line);
    if (!answer) {
        complain(answer.error());
        return;
    }
    for (const QString &text : *answer) {
        print(text);
    }
}

void BoardProgram::print(const QString &line) const
{
    const QByteArray bytes = line.toUtf8();
    if (m_stamp) {
        std::fprintf(stdout, "%lld %s\n", static_cast<long long>(m_clock.steady().count()), bytes.constData());
    } else {
        std::fprintf(stdout, "%s\n", bytes.constData());
    }
    std::fflush(stdout);
}

} // namespace latchkey::board
