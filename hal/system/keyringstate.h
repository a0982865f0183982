// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <chrono>

namespace latchkey::hal {

/// The keyring of this user, as the session bus knows it (Secret Service API 0.2, org.freedesktop.secrets).
enum class KeyringState {
    NoService, ///< no session bus, or nobody on it who keeps secrets and nobody who would be started for it
    NoKeyring, ///< a service without a keyring to put things into
    Locked,
    Open,
};

/// Asked after a job failed: QtKeychain tells the reason only in words. Waits up to `patience` for each of its three
/// questions; a service that does not answer them counts as Locked.
[[nodiscard]] KeyringState keyringState(std::chrono::milliseconds patience);

} // namespace latchkey::hal
