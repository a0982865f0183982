// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QHash>
#include <QString>

#include <vector>

namespace latchkey::fakes {

/// What this program asked of the disk.
struct DiskCall {
    enum Kind { Write, Truncate, Sync, Acknowledged } kind;
    QString file;
    qint64 offset = 0; ///< Truncate: the new length
    QByteArray bytes;
};

/// Stands between this program and the C library, and writes down what happens to the files of one folder. SQLite's
/// index of its log (-shm) lives in memory and is left out. One at a time.
class RecordingDisk {
public:
    /// The files that are there now count as safely on the disk.
    explicit RecordingDisk(const QString &folder);
    ~RecordingDisk();
    RecordingDisk(const RecordingDisk &) = delete;
    RecordingDisk &operator=(const RecordingDisk &) = delete;

    /// Something was promised to be durable.
    void acknowledge() { m_calls.push_back({DiskCall::Acknowledged, {}, 0, {}}); }
    /// Called from within the C library's functions.
    void note(DiskCall::Kind kind, int descriptor, qint64 offset, const QByteArray &bytes);

    [[nodiscard]] const QHash<QString, QByteArray> &before() const { return m_before; }
    [[nodiscard]] const std::vector<DiskCall> &calls() const { return m_calls; }

private:
    QString m_folder;
    QHash<QString, QByteArray> m_before;
    std::vector<DiskCall> m_calls;
};

/// Plays a recording, and shows at every call what a power cut before it would leave: all that was synced, and of the
/// rest any of its sectors of 512 bytes.
class CutDisk {
public:
    enum class Loss { All, Nothing, Torn };

    explicit CutDisk(const RecordingDisk &recording) : m_recording(recording), m_synced(recording.before()) {}
    /// Lets the next call happen. False: there was none.
    bool step();
    [[nodiscard]] int acknowledged() const { return m_acknowledged; }
    /// Fills an empty folder with what is left; `seed` chooses the sectors.
    void layOut(const QString &folder, Loss loss, quint64 seed) const;

private:
    const RecordingDisk &m_recording;
    QHash<QString, QByteArray> m_synced;
    QHash<QString, std::vector<DiskCall>> m_unsynced;
    size_t m_next = 0;
    int m_acknowledged = 0;
};

} // namespace latchkey::fakes
