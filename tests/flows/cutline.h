// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <QThread>

#include <memory>

class QTcpServer;

namespace latchkey::flows {

/// The internet between a box and its hub: passes bytes on, on a thread of its own, until it is cut. It always has the
/// same port, wherever the hub is.
class CutLine {
public:
    CutLine();
    ~CutLine();
    CutLine(const CutLine &) = delete;
    CutLine &operator=(const CutLine &) = delete;

    [[nodiscard]] QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_port); }
    /// Where the hub is now.
    void leadTo(quint16 port);
    /// Ends what is open and takes nothing new, until mend().
    void cut();
    void mend();

private:
    class Relay;
    QThread m_thread;
    std::unique_ptr<Relay> m_relay; ///< lives in the thread
    quint16 m_port = 0;
};

} // namespace latchkey::flows
