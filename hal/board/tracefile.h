// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QFile>

#include <hal/wire/trace.h>

#include <chrono>

namespace latchkey::line {

/// Writes the packets of the line into a file that can be read and replayed (hal/wire/trace.h). Readable by its owner
/// only, because it holds card numbers. At MaxSize the file is kept once as NAME.1 and begun anew.
class TraceFile {
public:
    static constexpr qint64 MaxSize = 16LL * 1024 * 1024;

    /// An empty name writes nothing. `limit` is for tests.
    explicit TraceFile(const QString &name, qint64 limit = MaxSize);
    /// False if a file was wanted and cannot be written.
    [[nodiscard]] bool isUsable() const { return m_usable; }
    void write(std::chrono::milliseconds now, osdp::trace::Direction direction, const QByteArray &bytes);

private:
    void begin();

    QFile m_file;
    qint64 m_limit;
    bool m_usable = true;
};

} // namespace latchkey::line
