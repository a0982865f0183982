// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QObject>
#include <QSocketNotifier>

#include <core/base/result.h>

#include <memory>

namespace latchkey::board {

/// Lines from standard input or from a FIFO, as they come.
class LineSource : public QObject {
    Q_OBJECT
public:
    /// Longer lines are told as tooLong() and not kept.
    static constexpr qsizetype LongestLine = 4096;

    /// A named FIFO never ends: writers come and go. /dev/null has no lines and no end either: a board that was
    /// started in the background has no hands, and lives until it is told to stop.
    [[nodiscard]] static std::unique_ptr<LineSource> standardInput();
    /// Makes the FIFO (0600) if there is none. The error is one sentence.
    [[nodiscard]] static Result<std::unique_ptr<LineSource>, QString> fifo(const QString &path);
    ~LineSource() override;

Q_SIGNALS:
    void line(const QString &line);
    void tooLong();
    void ended();

private:
    explicit LineSource(int fd);
    void read();
    void split();

    int m_fd;
    QByteArray m_buffer;
    bool m_skipping = false;
    QSocketNotifier m_notifier;
};

} // namespace latchkey::board
