// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/pinhasher.h>
#include <hal/system/sodiumpinhasher.h>

#include <memory>

namespace latchkey::simulator {

/// The hashes of a box that is paired while it runs. A box opens with the keys by which the codes of its organisation are
/// looked up; this one gets them with the first view.
class LateHasher : public PinHasher {
public:
    explicit LateHasher(PinHasher &box) : m_box(box) {}

    /// Codes are looked up with these from now on. PINs stay under the box's own key.
    void lookUpWith(const hal::PinWorkSettings &work) { m_codes = std::make_unique<hal::SodiumPinHasher>(work); }

    void lookupKey(const Secret &code, Digest done) override
    {
        PinHasher &hasher = m_codes ? *m_codes : m_box;
        hasher.lookupKey(code, std::move(done));
    }
    void encodePin(const Secret &pin, const PersonId &person, Digest done) override
    {
        m_box.encodePin(pin, person, std::move(done));
    }
    void verifyPin(const Secret &pin, const PersonId &person, const QByteArray &encoded, Verdict done) override
    {
        m_box.verifyPin(pin, person, encoded, std::move(done));
    }
    [[nodiscard]] QByteArray throttleKey(const QByteArray &who) const override { return m_box.throttleKey(who); }

private:
    PinHasher &m_box;
    std::unique_ptr<hal::SodiumPinHasher> m_codes;
};

} // namespace latchkey::simulator
