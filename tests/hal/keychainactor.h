// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QCoreApplication>

#include <hal/system/keychainvault.h>

#include <cstdio>
#include <iostream>
#include <thread>

namespace latchkey {

inline QByteArray wordOf(VaultError error)
{
    switch (error) {
    case VaultError::Absent: return "absent";
    case VaultError::Locked: return "locked";
    case VaultError::Denied: return "denied";
    case VaultError::Damaged: return "damaged";
    case VaultError::Unwritable: return "unwritable";
    case VaultError::NoService: return "no service";
    case VaultError::TimedOut: return "timed out";
    }
    return {};
}

inline QByteArray read(hal::KeychainVault &vault, const QString &name)
{
    const auto secret = vault.read(name);
    if (!secret)
        return wordOf(secret.error());
    const auto bytes = secret->bytes();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
}

inline QByteArray write(hal::KeychainVault &vault, const QString &name, QByteArray bytes)
{
    const auto written = vault.write(name, Secret::takeFrom(bytes));
    return written ? QByteArray("kept") : wordOf(written.error());
}

/// `elsewhere`: on a thread that ends right after.
inline QByteArray obey(hal::KeychainVault &vault, const QList<QByteArray> &order, bool elsewhere)
{
    QByteArray said;
    const auto act = [&] {
        const QString name = QString::fromUtf8(order.value(1));
        said = order.first() == "write" ? write(vault, name, QByteArray::fromHex(order.value(2))) : read(vault, name);
    };
    if (elsewhere)
        std::thread(act).join();
    else
        act();
    return said;
}

/// The program under test, told what to do line by line: the library looks for its bus once in a process.
inline int actor(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    hal::KeychainVault vault(QString::fromUtf8(argv[2]), std::chrono::milliseconds(atoi(argv[3])));
    std::string line;
    while (std::getline(std::cin, line)) {
        QList<QByteArray> order = QByteArray::fromStdString(line).split(' ');
        const bool elsewhere = order.first() == "thread";
        if (elsewhere)
            order.removeFirst();
        std::printf("%s\n", obey(vault, order, elsewhere).constData());
        std::fflush(stdout);
    }
    return 0;
}

} // namespace latchkey
