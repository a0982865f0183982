// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QHash>
#include <QVector>

#include <mutex>

namespace latchkey::hub::http {

/// Wakes who waits for a topic (Hold, Stream). A poke carries no news: whoever is woken looks for itself. So pokes may
/// be many and may come at any time, but only after what they tell of can be read: after the commit.
class Wakeups {
public:
    /// Who is told. Called on the thread that pokes, which it must not keep.
    class Listener {
    public:
        virtual ~Listener() = default;
        virtual void poked(const QByteArray &topic) = 0;
    };

    /// From any thread.
    void poke(const QByteArray &topic);

    /// A moment for pokedSince(), taken before a handler looks whether there is news.
    [[nodiscard]] quint64 now() const;
    /// Whether the topic was poked after `moment`: what a handler that found nothing then has missed. May say yes
    /// without need, never no.
    [[nodiscard]] bool pokedSince(const QByteArray &topic, quint64 moment) const;

    /// A listener is told until it is removed; when remove() returns, it is not being told either.
    void add(Listener *listener);
    void remove(Listener *listener);

private:
    mutable std::mutex m_mutex;
    quint64 m_count = 0;
    quint64 m_forgotten = 0; ///< up to here it is no longer known which topics were poked
    QHash<QByteArray, quint64> m_last;
    QVector<Listener *> m_listeners;
};

} // namespace latchkey::hub::http
