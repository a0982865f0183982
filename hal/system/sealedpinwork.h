// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/sealedpins.h>
#include <hal/system/pinwork.h>
#include <hal/system/sealedmail.h>

namespace latchkey::hal {

/// PINs that a hub sealed to this box's own key, made into what this box stores.
class SealedPinWork : public SealedPins {
public:
    /// `seed`: VaultKeys::sealingSeed().
    SealedPinWork(const Secret &seed, PinWorkSettings settings) : m_mail(seed), m_work(std::move(settings)) {}

    [[nodiscard]] Result<QByteArray, SealedPinFault> stored(const PersonId &person,
                                                            const QByteArray &sealed) const override;

private:
    SealedMail m_mail;
    PinWork m_work;
};

} // namespace latchkey::hal
