// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/sync/syncparts.h>

#include <memory>
#include <utility>

namespace latchkey::sync {

/// What the two lanes of a sync tell the sync: entries and results go up, pages come down.
class LaneHost {
public:
    virtual ~LaneHost() = default;
    /// The hub answered as it should.
    virtual void answered() = 0;
    /// Nothing more can be done in this session.
    virtual void failed(const WireFault &fault) = 0;
    /// The hub may be another than it was: it is greeted again, which finds out what it has.
    virtual void startOver() = 0;
    /// Whether the session has lasted so long that it is worth another, at a moment of rest.
    [[nodiscard]] virtual bool isStale() const = 0;
    virtual void failedOnDisk(StoreError error) = 0;
    virtual void stalled(Stall why, const QString &detail) = 0;
    /// Everything that was there is with the hub.
    virtual void drained() = 0;
    virtual void viewCommitted() = 0;
    virtual void commandCame(const Command &command, std::chrono::milliseconds left) = 0;
    /// Before anybody heard of it.
    virtual void commandExpired(const CommandId &command) = 0;
};

/// Answers that come too late, to a session that has ended or to somebody who is gone, are dropped by it.
class Guard {
public:
    template <class F>
    [[nodiscard]] auto operator()(F f) const
    {
        return [weak = std::weak_ptr<char>(m_token), f = std::move(f)](auto &&...values) {
            if (!weak.expired())
                f(std::forward<decltype(values)>(values)...);
        };
    }
    void renew() { m_token = std::make_shared<char>(); }

private:
    std::shared_ptr<char> m_token = std::make_shared<char>();
};

} // namespace latchkey::sync
