// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>
#include <random>

namespace latchkey::sim {

/// How often a line does wrong by itself, each as a chance from 0 (never) to 1 for every packet.
struct FaultRates {
    double drop = 0; ///< the packet is lost
    double corrupt = 0; ///< one bit of it changes
    double duplicate = 0; ///< it arrives twice
    double delay = 0; ///< it arrives late, by up to `longestDelay`
    double noise = 0; ///< up to 16 random bytes go before it
    std::chrono::milliseconds longestDelay{0};
};

/// One direction of a bad cable. Packets go in with the time, and come out with the time at which their last byte
/// arrives, changed, twice, late, or not at all. Repeatable: the same seed and the same packets give the same faults.
class LineFaults {
public:
    struct Transfer {
        std::chrono::microseconds at{0};
        QByteArray bytes;
        friend bool operator==(const Transfer &, const Transfer &) = default;
    };
    struct Counts {
        quint64 carried = 0;
        quint64 lost = 0; ///< dropped, or sent while the cable was cut
        quint64 corrupted = 0;
        quint64 duplicated = 0;
        quint64 delayed = 0;
        quint64 noisy = 0;
    };

    explicit LineFaults(quint64 seed = 1);

    void setCut(bool cut) { m_cut = cut; }
    [[nodiscard]] bool isCut() const { return m_cut; }
    void dropNext(int packets) { m_drop = packets; }
    void corruptNext(int packets) { m_corrupt = packets; }
    void duplicateNext(int packets) { m_duplicate = packets; }
    /// For every packet from now on; 0 ends it.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }
    /// These bytes go before the next packet.
    void addNoise(const QByteArray &bytes) { m_noise += bytes; }
    void setRates(const FaultRates &rates) { m_rates = rates; }
    /// Simulates the time on the wire: 10 bits a byte. 0 (the start): bytes take no time.
    void setBaud(quint32 baud) { m_baud = baud; }

    /// What becomes of `packet`. Transfers never overtake each other.
    [[nodiscard]] QList<Transfer> carry(const QByteArray &packet, std::chrono::microseconds now);
    [[nodiscard]] const Counts &counts() const { return m_counts; }

private:
    [[nodiscard]] bool happens(int &planned, double chance);
    [[nodiscard]] bool chance(double probability);
    [[nodiscard]] quint32 below(quint32 limit);
    [[nodiscard]] std::chrono::microseconds delay();
    [[nodiscard]] Transfer put(const QByteArray &bytes, std::chrono::microseconds earliest);

    std::mt19937_64 m_random;
    FaultRates m_rates;
    Counts m_counts;
    QByteArray m_noise;
    std::chrono::milliseconds m_delay{0};
    std::chrono::microseconds m_freeAt{0};
    quint32 m_baud = 0;
    int m_drop = 0;
    int m_corrupt = 0;
    int m_duplicate = 0;
    bool m_cut = false;
};

} // namespace latchkey::sim
