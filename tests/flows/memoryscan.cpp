// SPDX-License-Identifier: Apache-2.0
#include "memoryscan.h"

#include <QDirIterator>
#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::flows {

namespace {

QByteArray inUtf16(const QByteArray &canary)
{
    const QString text = QString::fromUtf8(canary);
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * qsizetype(sizeof(char16_t)));
}

struct Range {
    qint64 begin;
    qint64 end;
    QString name;
};

QList<Range> writableRanges(qint64 pid)
{
    QFile maps(u"/proc/%1/maps"_s.arg(pid));
    QList<Range> ranges;
    if (!maps.open(QIODevice::ReadOnly))
        return ranges;
    const QStringList lines = QString::fromUtf8(maps.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        const QStringList ends = words.value(0).split(u'-');
        if (words.value(1).startsWith("rw"_L1) && ends.size() == 2)
            ranges.append({ends[0].toLongLong(nullptr, 16), ends[1].toLongLong(nullptr, 16), words.value(5)});
    }
    return ranges;
}

} // namespace

QStringList canariesIn(const QByteArray &bytes, const QByteArrayList &canaries, const QString &place)
{
    QStringList found;
    for (const QByteArray &canary : canaries) {
        for (const QByteArray &form : {canary, inUtf16(canary)}) {
            for (qsizetype at = bytes.indexOf(form); at >= 0; at = bytes.indexOf(form, at + 1))
                found.append(u"%1: %2 at %3"_s.arg(QString::fromUtf8(canary), place).arg(at));
        }
    }
    return found;
}

QStringList canariesInFolder(const QString &folder, const QByteArrayList &canaries)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found += canariesIn(file.readAll(), canaries, file.fileName());
    }
    return found;
}

QStringList canariesInProcess(qint64 pid, const QByteArrayList &canaries, qint64 *bytesRead)
{
    QStringList found;
    *bytesRead = 0;
    QFile memory(u"/proc/%1/mem"_s.arg(pid));
    if (!memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return found;
    const QList<Range> ranges = writableRanges(pid);
    for (const Range &range : ranges) {
        if (!memory.seek(range.begin))
            continue;
        const QByteArray bytes = memory.read(range.end - range.begin);
        *bytesRead += bytes.size();
        found += canariesIn(bytes, canaries, range.name);
    }
    return found;
}

} // namespace latchkey::flows
