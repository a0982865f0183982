// SPDX-License-Identifier: Apache-2.0
#include "boardbench.h"

#include <hal/sim/handcommands.h>

#include <QFile>

#include <fcntl.h>
#include <unistd.h>

namespace latchkey::sim::bench {

using namespace Qt::Literals::StringLiterals;

PtyPanel::PtyPanel(const QString &name)
    : m_fd(open(QFile::encodeName(name).constData(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC))
{}

PtyPanel::~PtyPanel() { close(m_fd); }

void PtyPanel::ask(osdp::Command code, const QByteArray &data)
{
    m_answered = false;
    m_number = m_number ? osdp::nextSequence(*m_number) : quint8(0);
    const QByteArray bytes = osdp::encodeFrame(osdp::commandFrame(1, *m_number, code, data));
    if (write(m_fd, bytes.constData(), size_t(bytes.size())) != bytes.size()) {
        qWarning("the pty did not take the command");
    }
}

bool PtyPanel::has()
{
    if (m_answered) {
        return true;
    }
    char buffer[512];
    const ssize_t count = read(m_fd, buffer, sizeof buffer);
    if (count > 0) {
        raw.append(buffer, count);
        m_reader.feed(QByteArrayView(buffer, count));
    }
    const auto event = m_reader.next();
    if (event && std::holds_alternative<osdp::ReceivedFrame>(*event)) {
        reply = std::get<osdp::ReceivedFrame>(*event).frame;
        m_answered = true;
    }
    return m_answered;
}

BoardBench::BoardBench() = default;

QString BoardBench::make(const SimulatedBoardOptions &options)
{
    board.reset();
    lines.clear();
    auto made = SimulatedBoard::create(options, parts());
    if (!made) {
        return made.error();
    }
    board = std::move(made).value();
    QObject::connect(board.get(), &SimulatedBoard::logLine, board.get(), [this](const QString &l) { lines.append(l); });
    const auto opened = board->openPty();
    return opened ? QString() : opened.error();
}

SimulatedBoardOptions BoardBench::small()
{
    SimulatedBoardOptions options;
    options.layout = {4, 4};
    return options;
}

QStringList BoardBench::hands(const QString &line)
{
    const auto answer = runHandCommand(*board, line);
    return answer ? *answer : QStringList{u"error: "_s + answer.error()};
}

CardUid mapleFob(int key) { return *CardUid::fromHex(u"04A1B2C3D4E5%1"_s.arg(key, 2, 10, QChar(u'0'))); }

} // namespace latchkey::sim::bench
