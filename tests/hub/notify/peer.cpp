// SPDX-License-Identifier: Apache-2.0
#include "peer.h"

#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::notify {

namespace {
constexpr int Patience = 60'000; // milliseconds; a busy machine starts programs slowly
} // namespace

Peer::Peer(const QString &script)
{
    m_process.setProgram(QStringLiteral(LATCHKEY_PYTHON));
    m_process.setArguments({u"-B"_s, u"-W"_s, u"ignore"_s,
                            QStringLiteral(LATCHKEY_SOURCE_DIR "/tests/hub/notify/") + script, m_folder.path()});
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

Peer::~Peer()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(Patience))
        m_process.kill();
}

bool Peer::start()
{
    m_process.start();
    m_ports = next();
    return !m_ports.isEmpty();
}

QJsonObject Peer::next()
{
    const QDeadlineTimer deadline(Patience);
    collect();
    while (m_told.isEmpty() && m_process.waitForReadyRead(int(deadline.remainingTime())))
        collect();
    return m_told.isEmpty() ? QJsonObject() : m_told.takeFirst();
}

int Peer::unasked()
{
    (void)m_process.waitForReadyRead(0);
    collect();
    return int(std::exchange(m_told, {}).size());
}

void Peer::collect()
{
    m_partial += m_process.readAllStandardOutput();
    for (qsizetype end = m_partial.indexOf('\n'); end >= 0; end = m_partial.indexOf('\n')) {
        m_told.append(QJsonDocument::fromJson(m_partial.left(end)).object());
        m_partial.remove(0, end + 1);
    }
}

QString headerOf(const QJsonObject &told, const QString &name)
{
    QStringList values;
    const QJsonArray headers = told[u"headers"].toArray();
    for (const QJsonValue &header : headers) {
        if (header[0].toString().compare(name, Qt::CaseInsensitive) == 0)
            values.append(header[1].toString());
    }
    return values.join(u'\n');
}

} // namespace latchkey::hub::notify
