// SPDX-License-Identifier: Apache-2.0
#include "keychainactor.h"

#include <QCoreApplication>

#include <cstdio>
#include <iostream>
#include <thread>

namespace latchkey {

namespace {

constexpr auto Option = "--actor";

QByteArray wordOf(VaultError error)
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

QByteArray read(hal::KeychainVault &vault, const QString &name)
{
    const auto secret = vault.read(name);
    if (!secret)
        return wordOf(secret.error());
    const auto bytes = secret->bytes();
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
}

QByteArray write(hal::KeychainVault &vault, const QString &name, QByteArray bytes)
{
    const auto written = vault.write(name, Secret::takeFrom(bytes));
    return written ? QByteArray("kept") : wordOf(written.error());
}

/// `elsewhere`: on a thread that ends right after.
QByteArray obey(hal::KeychainVault &vault, const QList<QByteArray> &order, bool elsewhere)
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

} // namespace

KeychainActor::KeychainActor(const QProcessEnvironment &environment, const QString &box,
                             std::chrono::milliseconds patience)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationFilePath(),
                    {QString::fromLatin1(Option), box, QString::number(patience.count())});
}

KeychainActor::~KeychainActor() { (void)end(); }

QByteArray KeychainActor::ask(const QByteArray &order)
{
    m_process.write(order + '\n');
    while (!m_process.canReadLine() && m_process.waitForReadyRead(30000)) {}
    return m_process.readLine().trimmed();
}

bool KeychainActor::end()
{
    if (m_process.state() == QProcess::NotRunning)
        return m_process.exitStatus() == QProcess::NormalExit;
    m_process.closeWriteChannel();
    return m_process.waitForFinished(10000) && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

void KeychainActor::kill()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool isKeychainActor(int argc, char **argv) { return argc == 4 && qstrcmp(argv[1], Option) == 0; }

int keychainActor(int argc, char **argv)
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
