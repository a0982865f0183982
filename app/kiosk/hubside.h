// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/kiosk/secretroom.h>
#include <app/link/boxline.h>
#include <core/access/trustedclock.h>
#include <core/store/storage.h>
#include <hal/system/sealedpinwork.h>

namespace latchkey {

/// What a box with a hub has beside one that stands alone: the sync's half of the disk, PINs that come sealed, and the
/// line. No screen, no board: the kiosk and whatever tests it without either stand on the same.
class HubSide {
public:
    struct Parts {
        Clock &clock;
        Timers &timers;
        access::TrustedClock *judged = nullptr; ///< `clock`, where the hub's word about the time is to count
        SecretRoom &secrets;
        store::Storage &storage; ///< ended after this
    };

    /// Opens the sync's half of the disk; waits for it.
    [[nodiscard]] static Result<std::unique_ptr<HubSide>, StoreError> open(const Parts &parts);
    ~HubSide();
    HubSide(const HubSide &) = delete;
    HubSide &operator=(const HubSide &) = delete;

    [[nodiscard]] store::ThreadedSyncStore &store() { return *m_store; }
    /// Makes the line, which is not started. `link` rests on the disk already.
    link::BoxLine &connectTo(const link::HubAddress &address, const sync::Link &link);
    [[nodiscard]] bool hasLine() const { return m_line != nullptr; }
    /// After connectTo().
    [[nodiscard]] link::BoxLine &line() { return *m_line; }

    /// What the hub says of the time is worth as much as its answer was quick.
    static constexpr std::chrono::seconds QuickAnswer{10};

private:
    explicit HubSide(const Parts &parts) : m_parts(parts), m_pins(parts.secrets.sealingSeed(), parts.secrets.pinWork())
    {}

    Parts m_parts;
    hal::SealedPinWork m_pins;
    store::ThreadedSyncStore *m_store = nullptr; ///< the storage's
    std::unique_ptr<link::BoxLine> m_line;
};

} // namespace latchkey
