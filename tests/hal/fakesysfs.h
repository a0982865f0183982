// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace latchkey::tests {

/// A tree that looks like a class of sysfs: a folder for each device, and a file for each of its values.
class FakeSysfs {
public:
    [[nodiscard]] QString root() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &device, const QString &file = {}) const
    {
        return m_folder.filePath(file.isEmpty() ? device : device + u'/' + file);
    }
    void add(const QString &device) { QVERIFY(QDir(root()).mkpath(device)); }
    void put(const QString &device, const QString &file, const QByteArray &value)
    {
        add(device);
        QFile out(path(device, file));
        QVERIFY(out.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(out.write(value + '\n'), value.size() + 1);
    }
    /// Reading it fails with EIO: nothing is mapped at the begin of a process's memory.
    void spoil(const QString &device, const QString &file)
    {
        add(device);
        QFile::remove(path(device, file));
        QVERIFY(QFile::link(QStringLiteral("/proc/self/mem"), path(device, file)));
    }
    void remove(const QString &device) { QVERIFY(QDir(path(device)).removeRecursively()); }
    /// The first line: what a driver would have taken of what was written over it.
    [[nodiscard]] QByteArray lineIn(const QString &device, const QString &file) const
    {
        QFile in(path(device, file));
        return in.open(QIODevice::ReadOnly) ? in.readLine().trimmed() : QByteArray();
    }

private:
    QTemporaryDir m_folder;
};

} // namespace latchkey::tests
