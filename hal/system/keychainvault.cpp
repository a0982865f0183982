// SPDX-License-Identifier: Apache-2.0
#include "keychainvault.h"

#include "keychainjobs.h"
#include "keyringstate.h"
#include "requiresodium.h"

#include <array>
#include <sodium.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hal {

namespace {

constexpr std::chrono::milliseconds StatePatience(1000);
constexpr size_t ProbeBytes = 16;
/// An entry that is there only while a read looks whether the keyring is open.
const auto ProbeName = u"is-it-open"_s;

KeychainJobs &jobs() { return KeychainJobs::ofThisProcess(); }

/// Never the same twice, so that an old one does not pass for it.
Secret freshProbe()
{
    std::array<unsigned char, ProbeBytes> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    return Secret(bytes);
}

/// `open`: what it is when nothing is wrong with the keyring itself.
VaultError reasonOf(JobEnd end, VaultError open)
{
    switch (end) {
    case JobEnd::Refused: return VaultError::Locked;
    case JobEnd::NoBackend: return VaultError::NoService;
    case JobEnd::TimedOut: return VaultError::TimedOut;
    case JobEnd::Done:
    case JobEnd::NotFound: return open;
    case JobEnd::Failed: break;
    }
    switch (keyringState(StatePatience)) {
    case KeyringState::NoService: return VaultError::NoService;
    case KeyringState::NoKeyring:
    case KeyringState::Locked: return VaultError::Locked;
    case KeyringState::Open: break;
    }
    return open;
}

} // namespace

KeychainVault::KeychainVault(const QString &box, std::chrono::milliseconds patience)
    : m_service(u"latchkey "_s + box), m_patience(patience)
{
    requireSodium();
}

Result<Secret, VaultError> KeychainVault::read(const QString &name)
{
    const QDeadlineTimer until(m_patience);
    JobAnswer answer = jobs().read(m_service, name, until);
    if (answer.end == JobEnd::Done)
        return std::move(answer.secret);
    if (answer.end == JobEnd::NotFound)
        return readAgainIfOpen(name, until);
    return reasonOf(answer.end, VaultError::Denied);
}

/// A locked keyring that has the entry says "not found" as an empty one does. Only one that is open takes something.
Result<Secret, VaultError> KeychainVault::readAgainIfOpen(const QString &name, const QDeadlineTimer &until)
{
    if (const auto open = keep(ProbeName, freshProbe(), until); !open)
        return open.error();
    // It may have been unlocked only now.
    JobAnswer answer = jobs().read(m_service, name, until);
    const JobEnd removed = jobs().remove(m_service, ProbeName, until);
    if (answer.end == JobEnd::Done)
        return std::move(answer.secret);
    if (answer.end != JobEnd::NotFound)
        return reasonOf(answer.end, VaultError::Denied);
    if (removed != JobEnd::Done)
        return reasonOf(removed, VaultError::Unwritable);
    return VaultError::Absent;
}

Status<VaultError> KeychainVault::write(const QString &name, const Secret &secret)
{
    return keep(name, secret, QDeadlineTimer(m_patience));
}

Status<VaultError> KeychainVault::keep(const QString &name, const Secret &secret, const QDeadlineTimer &until)
{
    const JobEnd written = jobs().write(m_service, name, secret, until);
    if (written != JobEnd::Done)
        return reasonOf(written, VaultError::Unwritable);
    const JobAnswer kept = jobs().read(m_service, name, until);
    if (kept.end != JobEnd::Done)
        return reasonOf(kept.end, VaultError::Unwritable);
    return kept.secret == secret ? Status<VaultError>(Done{}) : VaultError::Unwritable;
}

QString KeychainVault::level() const { return u"keyring"_s; }

} // namespace latchkey::hal
