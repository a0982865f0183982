// SPDX-License-Identifier: Apache-2.0
#include "writers.h"

#include <QFileInfo>
#include <QHash>

namespace latchkey::hub::store {

std::shared_ptr<std::mutex> writersOf(const QString &path)
{
    static std::mutex guard;
    static QHash<QString, std::weak_ptr<std::mutex>> known;
    const QString name = QFileInfo(path).canonicalFilePath(); // the file is there by now
    const std::lock_guard lock(guard);
    std::shared_ptr<std::mutex> writers = known.value(name).lock();
    if (!writers) {
        writers = std::make_shared<std::mutex>();
        known.insert(name, writers);
    }
    return writers;
}

} // namespace latchkey::hub::store
