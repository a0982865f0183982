// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/sync/lane.h>

namespace latchkey::sync {

/// Fetches the view and waits for changes of it (rules S2 to S5), and takes commands in.
class DownLane {
public:
    DownLane(const SyncParts &parts, LaneHost &host) : m_parts(parts), m_host(host) {}

    /// What rests on the disk. What a transfer brought so far is forgotten.
    void load(const Link &link);
    /// A session has begun, and the hub has all entries: fetches what there is, then waits `pollWait` at a time.
    void begin(std::chrono::seconds pollWait);
    void end();

    [[nodiscard]] const Link &link() const { return *m_link; }
    void setLease(const QDateTime &until) { m_link->leaseUntil = until; }

private:
    /// A transfer that is not whole yet. It survives a lost line, not the end of the program.
    struct Transfer {
        ViewChange change;
        QByteArray cursor;
    };

    void pull(std::chrono::seconds wait);
    void pulled(const QByteArray &nonce, std::chrono::milliseconds asked,
                const Result<std::optional<SignedPage>, WireFault> &answer);
    void refused(const WireFault &fault);
    void read(const Page &page, std::chrono::milliseconds asked);
    [[nodiscard]] bool fits(const Page &page) const;
    void take(const Page &page);
    void commit(const Page &page);
    void committed(const ViewState &state, bool isSnapshot, const Status<ViewFault> &done);
    void remember(const Command &command, std::chrono::milliseconds deadline);
    void command(const Command &command, std::chrono::milliseconds deadline);
    void giveUp(Stall why, const QString &detail);
    /// Time that nobody can set, and that goes on while the machine sleeps.
    [[nodiscard]] std::chrono::milliseconds now() const { return m_parts.clock.steady() + m_parts.clock.slept(); }
    [[nodiscard]] QByteArray cursor() const;

    SyncParts m_parts;
    LaneHost &m_host;
    Guard m_session; ///< for what ends with the session
    Guard m_always; ///< for what is on its way to the disk
    bool m_serving = false;
    bool m_committing = false;
    bool m_wantsAll = false; ///< the cursor means nothing to the hub, or to us
    int m_refetches = 0; ///< since the last commit
    std::chrono::seconds m_pollWait{50};
    std::optional<Link> m_link;
    std::optional<Transfer> m_transfer;
};

} // namespace latchkey::sync
