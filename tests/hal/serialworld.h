// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QIODevice>
#include <QTemporaryDir>

#include <hal/board/serialboard.h>
#include <hal/sim/simulatedboard.h>
#include <hal/system/systemclock.h>
#include <hal/system/systemtimers.h>
#include <tests/fakes/seededrandom.h>

#include <memory>
#include <mutex>

namespace latchkey::test {

inline constexpr quint8 Bins = 6;
inline constexpr int Patience = 15000;

inline Secret secretKey(char fill = 'k')
{
    QByteArray bytes(16, fill);
    return Secret::takeFrom(bytes);
}

inline DoorNumber door(int n) { return *DoorNumber::fromInt(n); }
inline BinNumber bin(int n) { return *BinNumber::fromInt(n); }
inline CardUid card(const QString &hex) { return *CardUid::fromHex(hex); }

/// Random bytes for two threads.
class SharedRandom : public RandomSource {
public:
    QByteArray bytes(qsizetype count) override
    {
        const std::scoped_lock lock(m_lock);
        return m_random.bytes(count);
    }

private:
    std::mutex m_lock;
    fakes::SeededRandom m_random{3};
};

/// A device that takes everything and passes nothing on.
class StuckDevice : public QIODevice {
public:
    StuckDevice() { open(QIODevice::ReadWrite | QIODevice::Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesToWrite() const override { return m_taken; }

protected:
    qint64 readData(char *, qint64) override { return 0; }
    qint64 writeData(const char *, qint64 size) override
    {
        m_taken += 1000 * size; // as if it had been so for long
        return size;
    }

private:
    qint64 m_taken = 0;
};

/// A simulated board on a pty, reachable under a name that outlives it.
struct World {
    explicit World(const QTemporaryDir &dir, std::optional<osdp::Key128> key = wireKey())
    {
        sim::SimulatedBoardOptions options;
        options.layout = {Bins, Bins};
        options.key = key;
        auto made = sim::SimulatedBoard::create(options, {clock, timers, random});
        board = std::move(made).value();
        opened = bool(board->openPty(dir.filePath(QStringLiteral("tty"))));
    }
    static std::optional<osdp::Key128> wireKey() { return osdp::Key128::fromBytes(QByteArray(16, 'k')); }

    hal::SystemClock clock;
    hal::SystemTimers timers;
    fakes::SeededRandom random{5};
    std::unique_ptr<sim::SimulatedBoard> board;
    bool opened = false;
};

} // namespace latchkey::test
