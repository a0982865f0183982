// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/wire/key.h>
#include <hal/wire/securechannel.h>

#include <optional>

namespace latchkey::line {

/// Which key the next handshake uses. The public installation key is never chosen outside an installation.
class KeyRing {
public:
    struct Choice {
        osdp::Key128 key;
        osdp::KeyKind kind = osdp::KeyKind::Own;
    };
    /// What it means that the device proved the chosen key.
    enum class Meaning {
        Usual,
        GiveKey, ///< the installation key: the device may only be given its own now
        Installed,
        Changed,
        KeptOld, ///< the change of key did not happen
    };

    explicit KeyRing(std::optional<osdp::Key128> key) : m_key(std::move(key)) {}

    /// nullopt: nothing to say hello with.
    [[nodiscard]] std::optional<Choice> choice() const;
    [[nodiscard]] Meaning proven();
    /// The device does not have the chosen key. True if another one is to be tried at once.
    [[nodiscard]] bool rejected();

    void beginInstall(const osdp::Key128 &newKey);
    /// The window is over. What was sent and never confirmed stays our key: the device may have it.
    void endInstall();
    [[nodiscard]] bool isInstalling() const { return m_installing.has_value(); }
    void beginChange(const osdp::Key128 &newKey) { m_candidate = newKey; }
    void dropChange() { m_candidate.reset(); }

    /// The key that a KEYSET must carry now; nullopt: none.
    [[nodiscard]] std::optional<osdp::Key128> keyToGive() const;
    /// A KEYSET went on the wire: from now on the device may have either key.
    void given();
    /// The device acknowledged it, or the answer was lost: the new key is tried first.
    void preferNew();
    /// The device said no, inside the session: it has the old key still.
    void refused();

private:
    std::optional<osdp::Key128> m_key;
    std::optional<osdp::Key128> m_installing; ///< the key to install
    std::optional<osdp::Key128> m_candidate; ///< a change that is not on the wire yet
    std::optional<osdp::Key128> m_old; ///< after a change on the wire: the key before it
    osdp::Key128 m_new;
    bool m_given = false;
    bool m_tryNew = false;
    bool m_swapped = false;
};

} // namespace latchkey::line
