// SPDX-License-Identifier: Apache-2.0
#include "keychainjobs.h"

#include <QCoreApplication>
#include <QLibrary>
#include <QSemaphore>

#include <mutex>

#include <gio/gio.h>
#include <qt6keychain/keychain.h>

namespace latchkey::hal {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::chrono::milliseconds EndPatience(1000);

int millisecondsLeft(const QDeadlineTimer &until)
{
    return int(qBound(qint64(0), until.remainingTime(), qint64(std::numeric_limits<int>::max())));
}

/// The bytes are shared with the job, which would leave them in memory: they are overwritten for both.
void wipeShared(const QByteArray &bytes) { wipeMemory(const_cast<char *>(bytes.constData()), size_t(bytes.size())); }

JobEnd endOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return JobEnd::Done;
    case QKeychain::EntryNotFound: return JobEnd::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return JobEnd::Refused;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return JobEnd::NoBackend;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return JobEnd::Failed;
}

QKeychain::Job *withKey(QKeychain::Job *job, const QString &name)
{
    job->setKey(name);
    return job;
}

/// The connection that libsecret is about to use, if there is a bus. GLib would end the process with SIGTERM when the
/// bus goes away; a box must not stop serving for that.
std::shared_ptr<GDBusConnection> survivableBus()
{
    GDBusConnection *const bus = g_bus_get_sync(G_BUS_TYPE_SESSION, nullptr, nullptr);
    if (!bus)
        return nullptr;
    g_dbus_connection_set_exit_on_close(bus, FALSE);
    return {bus, g_object_unref};
}

/// libsecret goes on with the session that it had with a keyring which was started anew meanwhile.
void forgetService()
{
    using Disconnect = void (*)();
    static const auto disconnect = Disconnect(QLibrary::resolve(u"secret-1"_s, 0, "secret_service_disconnect"));
    if (disconnect)
        disconnect();
}

} // namespace

/// Outlives the caller that gave up.
struct KeychainJobs::Ticket {
    JobAnswer answer;
    QSemaphore ended;

    void take(QKeychain::Job *job)
    {
        if (const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job)) {
            const QByteArray bytes = reading->binaryData();
            answer.secret = Secret(
                std::span(reinterpret_cast<const unsigned char *>(bytes.constData()), size_t(bytes.size())));
            wipeShared(bytes);
        }
        endWith(endOf(job->error()));
    }
    void endWith(JobEnd end)
    {
        if (end == JobEnd::Failed)
            forgetService();
        answer.end = end;
        ended.release();
    }
};

KeychainJobs &KeychainJobs::ofThisProcess()
{
    static auto *const jobs = new KeychainJobs;
    return *jobs;
}

KeychainJobs::KeychainJobs()
{
    m_thread.setObjectName(u"keychain"_s);
    m_onThread.moveToThread(&m_thread);
    m_thread.start();
    qAddPostRoutine([] { ofThisProcess().end(); });
}

void KeychainJobs::end()
{
    m_thread.quit();
    m_thread.wait(QDeadlineTimer(EndPatience));
}

/// A failure may be that of a session from before: the second try has one of its own.
JobAnswer KeychainJobs::run(const Maker &make, QDeadlineTimer until)
{
    JobAnswer answer = tryOnce(make, until);
    return answer.end == JobEnd::Failed ? tryOnce(make, until) : std::move(answer);
}

JobAnswer KeychainJobs::tryOnce(const Maker &make, QDeadlineTimer until)
{
    if (!m_turn.tryLock(millisecondsLeft(until)))
        return {};
    const std::unique_lock lock(m_turn, std::adopt_lock);
    if (m_underWay && !m_underWay->ended.tryAcquire(1, millisecondsLeft(until)))
        return {};
    m_underWay = std::make_shared<Ticket>();
    QMetaObject::invokeMethod(&m_onThread, [make, ticket = m_underWay] {
        const auto bus = survivableBus();
        if (bus && g_dbus_connection_is_closed(bus.get()))
            return ticket->endWith(JobEnd::NoBackend); // libsecret keeps the connection, and never makes another
        QKeychain::Job *const job = make();
        QObject::connect(job, &QKeychain::Job::finished, job,
                         [ticket, bus](QKeychain::Job *ended) { ticket->take(ended); });
        job->start();
    });
    if (!m_underWay->ended.tryAcquire(1, millisecondsLeft(until)))
        return {};
    const auto ticket = std::exchange(m_underWay, nullptr);
    return std::move(ticket->answer);
}

JobAnswer KeychainJobs::read(const QString &service, const QString &name, QDeadlineTimer until)
{
    return run([service, name] { return withKey(new QKeychain::ReadPasswordJob(service), name); }, until);
}

JobEnd KeychainJobs::write(const QString &service, const QString &name, const Secret &secret, QDeadlineTimer until)
{
    const auto make = [service, name, secret] {
        const auto bytes = secret.bytes();
        const QByteArray copy(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
        auto *const job = new QKeychain::WritePasswordJob(service);
        job->setBinaryData(copy);
        QObject::connect(job, &QKeychain::Job::finished, job, [copy] { wipeShared(copy); });
        return withKey(job, name);
    };
    return run(make, until).end;
}

JobEnd KeychainJobs::remove(const QString &service, const QString &name, QDeadlineTimer until)
{
    return run([service, name] { return withKey(new QKeychain::DeletePasswordJob(service), name); }, until).end;
}

} // namespace latchkey::hal
