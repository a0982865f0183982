// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/linefaults.h>

#include <algorithm>

namespace latchkey::sim {

using std::chrono::microseconds;

namespace {
constexpr int BitsPerByte = 10; // start, 8 data, stop
constexpr quint32 LongestNoise = 16;
} // namespace

LineFaults::LineFaults(quint64 seed) : m_random(seed) {}

QList<LineFaults::Transfer> LineFaults::carry(const QByteArray &packet, microseconds now)
{
    QList<Transfer> transfers;
    QByteArray noise = std::exchange(m_noise, {});
    if (chance(m_rates.noise)) {
        for (quint32 left = 1 + below(LongestNoise); left > 0; --left) {
            noise.append(char(below(256)));
        }
    }
    m_counts.noisy += noise.isEmpty() ? 0 : 1;
    ++m_counts.carried;
    if (happens(m_drop, m_rates.drop) || m_cut || packet.isEmpty()) {
        ++m_counts.lost;
        if (!m_cut && !noise.isEmpty()) {
            transfers.append(put(noise, now));
        }
        return transfers;
    }
    QByteArray bytes = packet;
    if (happens(m_corrupt, m_rates.corrupt)) {
        ++m_counts.corrupted;
        const qsizetype place = below(quint32(bytes.size()));
        bytes[place] = char(quint8(bytes[place]) ^ (1U << below(8)));
    }
    const microseconds earliest = now + delay();
    transfers.append(put(noise + bytes, earliest));
    if (happens(m_duplicate, m_rates.duplicate)) {
        ++m_counts.duplicated;
        transfers.append(put(bytes, earliest));
    }
    return transfers;
}

bool LineFaults::happens(int &planned, double probability)
{
    if (planned > 0) {
        --planned;
        return true;
    }
    return chance(probability);
}

// Own arithmetic: the distributions of the standard library differ between compilers, and a seed must not.
bool LineFaults::chance(double probability)
{
    return probability > 0 && double(m_random() >> 11) * 0x1.0p-53 < probability;
}

quint32 LineFaults::below(quint32 limit) { return quint32(m_random() % limit); }

microseconds LineFaults::delay()
{
    microseconds delay = m_delay;
    const auto longest = quint32(m_rates.longestDelay.count());
    if (longest > 0 && chance(m_rates.delay)) {
        delay += std::chrono::milliseconds(1 + below(longest));
    }
    m_counts.delayed += delay > microseconds(0) ? 1 : 0;
    return delay;
}

LineFaults::Transfer LineFaults::put(const QByteArray &bytes, microseconds earliest)
{
    const microseconds start = std::max(earliest, m_freeAt);
    const microseconds length(m_baud > 0 ? qint64(bytes.size()) * BitsPerByte * 1'000'000 / m_baud : 0);
    m_freeAt = start + length;
    return {m_freeAt, bytes};
}

} // namespace latchkey::sim
