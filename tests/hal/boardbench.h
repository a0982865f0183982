// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/sim/simulatedboard.h>
#include <hal/wire/framereader.h>
#include <hal/wire/sequence.h>

#include <tests/fakes/handclock.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/seededrandom.h>

#include <QTemporaryDir>

/// A simulated board on a real pty, of which only the time is moved by hand.
namespace latchkey::sim::bench {

inline constexpr int Patience = 5000; // milliseconds for bytes to cross a pty on a busy machine

/// The other end of the line, as any program would open it.
class PtyPanel {
public:
    explicit PtyPanel(const QString &name);
    ~PtyPanel();
    PtyPanel(const PtyPanel &) = delete;
    PtyPanel &operator=(const PtyPanel &) = delete;

    [[nodiscard]] bool isOpen() const { return m_fd >= 0; }
    /// Sends the next command in clear.
    void ask(osdp::Command code, const QByteArray &data = {});
    /// One more look at the line; true from the moment when a whole packet has come since ask().
    [[nodiscard]] bool has();

    /// One more look at the line; everything that came so far.
    [[nodiscard]] const QByteArray &heard()
    {
        (void)has();
        return raw;
    }

    osdp::Frame reply;
    QByteArray raw; ///< everything that came

private:
    int m_fd;
    osdp::FrameReader m_reader;
    std::optional<quint8> m_number;
    bool m_answered = false;
};

/// A board of four bins, unless told otherwise, and a folder for its files.
struct BoardBench {
    BoardBench();
    /// Another board instead of the last; the error that create() gave, or nothing.
    QString make(const SimulatedBoardOptions &options = small());
    [[nodiscard]] SimulatedBoard::Parts parts() { return {clock, timers, random}; }
    [[nodiscard]] static SimulatedBoardOptions small();
    /// What a hand command prints, or "error: " and its sentence.
    [[nodiscard]] QStringList hands(const QString &line);

    QTemporaryDir folder;
    fakes::HandClock clock;
    fakes::HandTimers timers{clock};
    fakes::SeededRandom random;
    std::unique_ptr<SimulatedBoard> board;
    QStringList lines; ///< what the board printed
};

/// The fob of key Maple `key`.
[[nodiscard]] CardUid mapleFob(int key);

} // namespace latchkey::sim::bench
