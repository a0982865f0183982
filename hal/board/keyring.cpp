// SPDX-License-Identifier: Apache-2.0
#include "keyring.h"

#include <utility>

namespace latchkey::line {

using osdp::Key128;
using osdp::KeyKind;

std::optional<KeyRing::Choice> KeyRing::choice() const
{
    if (m_installing) {
        return m_tryNew ? Choice{*m_installing, KeyKind::Own} : Choice{Key128::installation(), KeyKind::Installation};
    }
    return m_key ? std::optional<Choice>({*m_key, KeyKind::Own}) : std::nullopt;
}

KeyRing::Meaning KeyRing::proven()
{
    if (m_installing) {
        if (!m_tryNew) {
            return Meaning::GiveKey;
        }
        m_key = std::exchange(m_installing, std::nullopt);
        m_given = m_tryNew = false;
        return Meaning::Installed;
    }
    if (!m_old) {
        return Meaning::Usual;
    }
    m_old.reset();
    m_swapped = false;
    return *m_key == m_new ? Meaning::Changed : Meaning::KeptOld;
}

bool KeyRing::rejected()
{
    if (m_installing) {
        // Without a KEYSET on the wire the device cannot have the new key.
        m_tryNew = m_given && !m_tryNew;
        return m_tryNew;
    }
    if (!m_old) {
        return false;
    }
    std::swap(*m_key, *m_old);
    m_swapped = !m_swapped;
    return m_swapped;
}

void KeyRing::beginInstall(const Key128 &newKey)
{
    m_installing = newKey;
    m_given = m_tryNew = false;
    m_candidate.reset();
}

void KeyRing::endInstall()
{
    if (m_installing && m_given) {
        m_key = m_installing;
    }
    m_installing.reset();
    m_given = m_tryNew = false;
}

std::optional<Key128> KeyRing::keyToGive() const { return m_installing ? m_installing : m_candidate; }

void KeyRing::given()
{
    if (m_installing) {
        m_given = true;
        return;
    }
    m_new = *m_candidate;
}

void KeyRing::preferNew()
{
    if (m_installing) {
        m_tryNew = true;
        return;
    }
    m_old = std::exchange(m_key, std::exchange(m_candidate, std::nullopt));
    m_swapped = false;
}

void KeyRing::refused()
{
    m_given = false;
    m_candidate.reset();
}

} // namespace latchkey::line
