// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/memoryfile.h>

#include <QFile>
#include <QSaveFile>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr qint64 MaxSize = qint64(64) * 1024;
}

Result<BoardMemory, QString> loadMemory(const QString &path)
{
    QFile file(path);
    if (!file.exists()) {
        return BoardMemory();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return u"The memory file \"%1\" cannot be read: %2."_s.arg(path, file.errorString());
    }
    if (file.size() > MaxSize) {
        return u"The memory file \"%1\" is larger than %2 bytes."_s.arg(path).arg(MaxSize);
    }
    QByteArray json = file.readAll();
    auto memory = BoardMemory::fromJson(json);
    osdp::wipe(json);
    if (!memory) {
        return u"The memory file \"%1\" cannot be used: %2."_s.arg(path, memory.error());
    }
    return memory;
}

bool storeMemory(const QString &path, const BoardMemory &memory)
{
    QSaveFile file(path);
    QByteArray json = memory.toJson();
    // Rights first: the key must not be readable for others even for a moment.
    const bool stored = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && file.write(json) == json.size()
        && file.commit();
    osdp::wipe(json);
    return stored;
}

} // namespace latchkey::sim
