// SPDX-License-Identifier: Apache-2.0
#include "sodiumpinhasher.h"

namespace latchkey::hal {

SodiumPinHasher::SodiumPinHasher(PinWorkSettings settings)
    : m_work(std::move(settings)), m_worker(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("pin-hasher"));
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

SodiumPinHasher::~SodiumPinHasher()
{
    m_thread.requestInterruption(); // what waits in the queue is not begun
    m_thread.quit();
    m_thread.wait();
}

/// Work runs in the thread, its result goes to `done` here.
template <class Work, class Done>
void SodiumPinHasher::run(Work work, Done done)
{
    const auto job = [this, work = std::move(work), done = std::move(done)] {
        if (m_thread.isInterruptionRequested())
            return;
        const auto answer = [done, result = work()] { done(result); };
        QMetaObject::invokeMethod(&m_home, answer, Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_worker.get(), job, Qt::QueuedConnection);
}

void SodiumPinHasher::lookupKey(const Secret &code, Digest done)
{
    run([this, code] { return m_work.lookupKey(code); }, std::move(done));
}

void SodiumPinHasher::encodePin(const Secret &pin, const PersonId &person, Digest done)
{
    run([this, pin, person] { return m_work.encodePin(pin, person); }, std::move(done));
}

void SodiumPinHasher::verifyPin(const Secret &pin, const PersonId &person, const QByteArray &encoded, Verdict done)
{
    run([this, pin, person, encoded] { return m_work.verifyPin(pin, person, encoded); }, std::move(done));
}

} // namespace latchkey::hal
