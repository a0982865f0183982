// SPDX-License-Identifier: Apache-2.0
#include "box.h"

#include <core/site/geometryreader.h>

#include <QFile>
#include <QJsonDocument>

namespace latchkey {

using namespace Qt::Literals::StringLiterals;

Result<SerialBoardConfig, QString> boardConfig(const KioskConfig &config, const keys::Geometry &geometry,
                                               SecretRoom &secrets)
{
    SerialBoardConfig line;
    line.portName = config.board.port;
    line.baud = config.board.baud;
    line.expectedDoors = geometry.doorCount();
    line.expectedBins = geometry.binCount();
    auto key = secrets.boardKey();
    if (!key)
        return key.error();
    line.board = {quint8(config.board.address), std::move(key).value()};
    if (config.badgeReader == BadgeReaderDriver::Osdp) {
        auto readerKey = secrets.readerKey();
        if (!readerKey)
            return readerKey.error();
        line.badgeReader = PeripheralConfig{quint8(config.badgeReaderAddress), std::move(readerKey).value()};
    }
    return line;
}

Result<keys::Geometry, QString> loadGeometry(const QString &file)
{
    constexpr qint64 MaxBytes = qint64(256) * 1024;
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return u"box.geometry %1: cannot be read: %2"_s.arg(file, source.errorString());
    const QJsonDocument document = QJsonDocument::fromJson(source.read(MaxBytes));
    site::Problems problems;
    const auto geometry = site::readGeometry(site::Node(document.object(), u"geometry"_s, problems));
    if (geometry && problems.errors().isEmpty())
        return *geometry;
    const QString why = problems.errors().isEmpty() ? u"it is no geometry"_s : problems.errors().first().toString();
    return u"box.geometry %1: %2"_s.arg(file, why);
}

} // namespace latchkey
