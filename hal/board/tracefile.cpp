// SPDX-License-Identifier: Apache-2.0
#include "tracefile.h"

namespace latchkey::line {

using namespace Qt::Literals::StringLiterals;
namespace trace = osdp::trace;

TraceFile::TraceFile(const QString &name, qint64 limit) : m_limit(limit)
{
    if (!name.isEmpty()) {
        m_file.setFileName(name);
        begin();
    }
}

void TraceFile::begin()
{
    const auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    // Flushed line by line: the last packets before a crash are the interesting ones.
    m_usable = m_file.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered, ownerOnly)
        && m_file.setPermissions(ownerOnly) && m_file.write(trace::header()) > 0;
}

void TraceFile::write(std::chrono::milliseconds now, trace::Direction direction, const QByteArray &bytes)
{
    if (!m_file.isOpen() || !m_usable) {
        return;
    }
    if (m_file.size() >= m_limit) {
        const QString kept = m_file.fileName() + u".1"_s;
        m_file.close();
        QFile::remove(kept);
        QFile::rename(m_file.fileName(), kept);
        begin();
    }
    const QByteArray line = trace::lineOf({now.count(), direction, bytes, false, trace::describe(bytes)});
    m_usable = m_usable && m_file.write(line) == line.size();
}

} // namespace latchkey::line
