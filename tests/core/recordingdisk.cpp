// SPDX-License-Identifier: Apache-2.0
#include "recordingdisk.h"

#include <QDir>
#include <QFile>

#include <dlfcn.h>
#include <random>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

latchkey::fakes::RecordingDisk *recording = nullptr;
using latchkey::fakes::DiskCall;

void note(DiskCall::Kind kind, int descriptor, qint64 offset = 0, const QByteArray &bytes = {})
{
    if (recording)
        recording->note(kind, descriptor, offset, bytes);
}

template <class Function>
Function real(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

constexpr qint64 SectorBytes = 512;

/// One write, as much of it as `keeps` lets through.
template <class Keeps>
void apply(const DiskCall &call, QByteArray &content, Keeps keeps)
{
    if (call.kind == DiskCall::Truncate) {
        if (keeps())
            content.resize(call.offset, '\0');
        return;
    }
    const qint64 end = call.offset + call.bytes.size();
    for (qint64 at = call.offset; at < end;) {
        const qint64 next = std::min(end, (at / SectorBytes + 1) * SectorBytes);
        if (keeps()) {
            if (content.size() < next)
                content.append(next - content.size(), '\0');
            content.replace(at, next - at, call.bytes.mid(at - call.offset, next - at));
        }
        at = next;
    }
}

} // namespace

// A program's own symbols come before those of its libraries, so SQLite's calls arrive here.
#define LATCHKEY_SEEN extern "C" __attribute__((visibility("default")))

LATCHKEY_SEEN ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    note(DiskCall::Write, descriptor, offset, QByteArray(static_cast<const char *>(bytes), qsizetype(size)));
    static const auto below = real<ssize_t (*)(int, const void *, size_t, off64_t)>("pwrite64");
    return below(descriptor, bytes, size, offset);
}

LATCHKEY_SEEN int ftruncate64(int descriptor, off64_t size) noexcept
{
    note(DiskCall::Truncate, descriptor, size);
    static const auto below = real<int (*)(int, off64_t)>("ftruncate64");
    return below(descriptor, size);
}

// The disk below need not spin: what a power cut would leave is told by the recording.
LATCHKEY_SEEN int fdatasync(int descriptor)
{
    note(DiskCall::Sync, descriptor);
    return 0;
}

LATCHKEY_SEEN int fsync(int descriptor)
{
    note(DiskCall::Sync, descriptor);
    return 0;
}

namespace latchkey::fakes {

RecordingDisk::RecordingDisk(const QString &folder) : m_folder(folder)
{
    const QStringList names = QDir(folder).entryList(QDir::Files);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!name.endsWith("-shm"_L1) && file.open(QIODevice::ReadOnly))
            m_before.insert(name, file.readAll());
    }
    recording = this;
}

RecordingDisk::~RecordingDisk() { recording = nullptr; }

void RecordingDisk::note(DiskCall::Kind kind, int descriptor, qint64 offset, const QByteArray &bytes)
{
    char target[4096];
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
    const ssize_t length = readlink(link.constData(), target, sizeof target);
    const QString path = QString::fromUtf8(target, std::max<ssize_t>(0, length));
    if (path.startsWith(m_folder + u'/') && !path.endsWith("-shm"_L1))
        m_calls.push_back({kind, path.mid(m_folder.size() + 1), offset, bytes});
}

bool CutDisk::step()
{
    if (m_next == m_recording.calls().size())
        return false;
    const DiskCall &call = m_recording.calls()[m_next++];
    if (call.kind == DiskCall::Acknowledged) {
        ++m_acknowledged;
    } else if (call.kind == DiskCall::Sync) {
        for (const DiskCall &each : m_unsynced[call.file])
            apply(each, m_synced[call.file], [] { return true; });
        m_unsynced[call.file].clear();
    } else {
        m_unsynced[call.file].push_back(call);
    }
    return true;
}

void CutDisk::layOut(const QString &folder, Loss loss, quint64 seed) const
{
    std::mt19937_64 chance(seed);
    const auto keeps = [&] { return loss == Loss::Torn ? (chance() & 1) != 0 : loss == Loss::Nothing; };
    QHash<QString, QByteArray> left = m_synced;
    for (auto file = m_unsynced.begin(); file != m_unsynced.end(); ++file) {
        for (const DiskCall &call : file.value())
            apply(call, left[file.key()], keeps);
    }
    for (auto file = left.cbegin(); file != left.cend(); ++file) {
        QFile out(folder + u'/' + file.key());
        if (!out.open(QIODevice::WriteOnly) || out.write(file.value()) != file.value().size())
            qFatal("cannot lay out %s", qPrintable(file.key()));
    }
}

} // namespace latchkey::fakes
