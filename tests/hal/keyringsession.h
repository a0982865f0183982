// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QProcess>
#include <QTemporaryDir>

namespace latchkey {

/// A user's session with a real keyring, apart from that of whoever runs the test: a home, a run-time folder, a bus and
/// gnome-keyring-daemon of its own, and no display.
class KeyringSession {
public:
    enum class Bus {
        Bare, ///< nobody is started on demand
        StartsKeyring, ///< as on a desktop: a question to the keyring starts it, locked
    };

    KeyringSession();
    ~KeyringSession();
    Q_DISABLE_COPY_MOVE(KeyringSession)

    [[nodiscard]] bool startBus(Bus kind = Bus::Bare);
    void endBus();
    /// The daemon as a login starts it; makes the keyring where there is none.
    [[nodiscard]] bool startUnlocked();
    /// The daemon as it is without a login: the keyring stays as it was, and locked.
    [[nodiscard]] bool startLocked();
    /// Ends the daemon; what it kept stays on disk.
    void endKeyring();
    void freezeKeyring(); ///< it hangs, and does not know it
    void thawKeyring();

    /// The names of everything in the keyring, "SERVICE/NAME" each, sorted. The keyring must be unlocked.
    [[nodiscard]] QStringList entries() const;
    [[nodiscard]] QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    [[nodiscard]] QString busAddress() const;
    /// For programs inside the session.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    [[nodiscard]] bool startKeyring(const QStringList &arguments, const QByteArray &password);
    [[nodiscard]] bool awaitKeyring();
    [[nodiscard]] QString writeBusConfiguration(Bus kind) const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace latchkey
