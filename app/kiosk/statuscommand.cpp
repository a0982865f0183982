// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include "statussocket.h"

#include <core/journal/record.h>
#include <core/store/reading.h>
#include <hal/system/systemclock.h>

#include <QJsonDocument>

namespace latchkey::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

/// When the last site was taken in, in UTC; null where none was.
QDateTime importedAt(const QString &folder)
{
    QDateTime at;
    const auto look = [&at](const latchkey::journal::StoredEntry &entry) {
        const auto record = latchkey::journal::Record::fromBytes(entry.bytes);
        if (record && record->is(latchkey::journal::EntryType::Imported))
            at = record->time;
        return true;
    };
    (void)store::readJournal(folder, look);
    return at;
}

/// What the data folder says while no kiosk runs on it.
QJsonObject restingReport(const store::StartImage &image)
{
    return {{u"running"_s, false},
            {u"version"_s, QStringLiteral(LATCHKEY_VERSION)},
            {u"power"_s, QJsonValue()},
            {u"link"_s, QJsonObject{{u"hub"_s, u"none"_s}}},
            {u"queue"_s, 0},
            {u"board"_s, QJsonValue()},
            {u"doors"_s, QJsonValue()},
            {u"openExchanges"_s, int(image.openExchanges.size())},
            {u"journal"_s, qint64(image.head.sequence)}};
}

} // namespace

int status(const Options &options)
{
    const auto image = store::readStartImage(options.data);
    if (!image) {
        complain(wrong(options.data, image.error()));
        return 1;
    }
    QJsonObject report = askRunningKiosk(options.data).value_or(restingReport(*image));
    const QDateTime imported = importedAt(options.data);
    const qint64 age = imported.secsTo(hal::SystemClock().now());
    report.insert(u"box"_s, image->box ? QJsonValue(image->box->name.toString()) : QJsonValue());
    report.insert(u"snapshotAge"_s, imported.isNull() ? QJsonValue() : QJsonValue(age));
    print(QJsonDocument(report).toJson(QJsonDocument::Indented).trimmed());
    return 0;
}

} // namespace latchkey::commands
