// SPDX-License-Identifier: Apache-2.0
#include "staticfiles.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QMap>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::web {

namespace {

const auto Folder = u":/console/static/"_s;

QByteArray typeOf(const QString &name)
{
    if (name.endsWith(u".css"))
        return "text/css; charset=utf-8";
    if (name.endsWith(u".js"))
        return "text/javascript; charset=utf-8";
    if (name.endsWith(u".svg"))
        return "image/svg+xml";
    if (name.endsWith(u".webmanifest"))
        return "application/manifest+json";
    return "text/plain; charset=utf-8";
}

} // namespace

StaticFiles::StaticFiles()
{
    QMap<QString, QByteArray> sorted;
    for (QDirIterator it(Folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly)
            && file.size() > 0) // an empty htmx.min.js stands for one that could not be had
            sorted.insert(file.fileName().mid(Folder.size()), file.readAll());
    }
    QCryptographicHash all(QCryptographicHash::Sha256);
    for (auto it = sorted.begin(); it != sorted.end(); ++it) {
        const QByteArray hash = QCryptographicHash::hash(*it, QCryptographicHash::Sha256);
        all.addData(hash);
        m_files.insert(it.key().toUtf8(), {typeOf(it.key()), *it, '"' + hash.toHex().left(16) + '"'});
    }
    m_version = QString::fromLatin1(all.result().toHex().left(10));
}

const StaticFile *StaticFiles::find(const QByteArray &name) const
{
    const auto found = m_files.find(name);
    return found == m_files.end() ? nullptr : &*found;
}

} // namespace latchkey::hub::web
