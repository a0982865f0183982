// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QThread>

#include <core/ports/pinhasher.h>
#include <hal/system/pinwork.h>

#include <memory>

namespace latchkey::hal {

/// PinWork on a thread of its own, one piece at a time: the screen goes on moving, and memory is asked for once.
/// Answers come through the event loop of the thread that made this object; none comes after it is gone.
class SodiumPinHasher : public PinHasher {
public:
    explicit SodiumPinHasher(PinWorkSettings settings);
    ~SodiumPinHasher() override;
    Q_DISABLE_COPY_MOVE(SodiumPinHasher)

    void lookupKey(const Secret &code, Digest done) override;
    void encodePin(const Secret &pin, const PersonId &person, Digest done) override;
    void verifyPin(const Secret &pin, const PersonId &person, const QByteArray &encoded, Verdict done) override;
    [[nodiscard]] QByteArray throttleKey(const QByteArray &who) const override { return m_work.throttleKey(who); }

private:
    template <class Work, class Done>
    void run(Work work, Done done);

    const PinWork m_work;
    QObject m_home; ///< receives the answers; gone first, so that late ones go nowhere
    QThread m_thread;
    std::unique_ptr<QObject> m_worker; ///< lives in the thread
};

} // namespace latchkey::hal
