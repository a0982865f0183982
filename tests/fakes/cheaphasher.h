// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "answerqueue.h"

#include <core/ports/pinhasher.h>

namespace latchkey::fakes {

/// A hasher without the slow part: one SHA-256. It counts its work, because whether somebody exists must not
/// change how much is done.
class CheapHasher : public PinHasher {
public:
    explicit CheapHasher(AnswerQueue &answers) : m_answers(answers) {}

    void lookupKey(const Secret &code, Digest done) override;
    void encodePin(const Secret &pin, const PersonId &person, Digest done) override;
    void verifyPin(const Secret &pin, const PersonId &person, const QByteArray &encoded, Verdict done) override;
    [[nodiscard]] QByteArray throttleKey(const QByteArray &who) const override;

    /// The same results at once, to fill a people book with.
    [[nodiscard]] static QByteArray lookupKeyOf(const Secret &code);
    [[nodiscard]] static QByteArray encodedPinOf(const Secret &pin, const PersonId &person);

    int evaluations = 0;
    bool outOfMemory = false;

private:
    AnswerQueue &m_answers;
};

/// A secret from the digits of a test.
[[nodiscard]] Secret secretOf(const char *digits);

} // namespace latchkey::fakes
