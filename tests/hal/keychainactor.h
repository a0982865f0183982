// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/system/keychainvault.h>

#include <QProcess>

namespace latchkey {

/// A program that has a KeychainVault and does with it what it is told, line by line: QtKeychain looks for its bus once
/// in a process. The test's own program, started again.
class KeychainActor {
public:
    KeychainActor(const QProcessEnvironment &environment, const QString &box,
                  std::chrono::milliseconds patience = hal::KeychainVault::Patience);
    ~KeychainActor();
    Q_DISABLE_COPY_MOVE(KeychainActor)

    /// "read NAME" or "write NAME HEX", with "thread " before it for a thread that ends right after. The answer: what
    /// was read in hex, "kept", or the error in words.
    QByteArray ask(const QByteArray &order);
    /// Whether it ends by itself and in order.
    bool end();
    void kill();

private:
    QProcess m_process;
};

[[nodiscard]] bool isKeychainActor(int argc, char **argv);
/// The main function of the actor.
int keychainActor(int argc, char **argv);

} // namespace latchkey
