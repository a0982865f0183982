// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include <core/store/reading.h>
#include <hal/system/sodiumheadsigner.h>

#include <QJsonDocument>

#include <array>
#include <cstdio>

namespace latchkey::commands {

using namespace Qt::Literals::StringLiterals;

void complain(const QString &sentence) { std::fprintf(stderr, "latchkey-kiosk: %s\n", qUtf8Printable(sentence)); }

bool print(const QByteArray &line)
{
    return std::fwrite(line.constData(), 1, size_t(line.size()), stdout) == size_t(line.size())
        && std::fputc('\n', stdout) != EOF;
}

namespace {

int failed(const QString &folder, StoreError error)
{
    complain(u"data folder %1: %2"_s.arg(folder, sentence(error)));
    return 1;
}

/// The record as it rests on disk, with its place in the chain.
QByteArray lineOf(const journal::StoredEntry &entry)
{
    QJsonObject object = QJsonDocument::fromJson(entry.bytes).object();
    object.insert(u"hash"_s, QString::fromLatin1(entry.hash.toHex()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

int verify(const QString &folder)
{
    const std::array<unsigned char, 32> anyKey{}; // only verify() is used, which needs no key of ours
    const hal::SodiumHeadSigner checker{Secret(anyKey)};
    const auto check = [&checker](const QByteArray &message, const QByteArray &signature, const QByteArray &key) {
        return checker.verify(message, signature, key);
    };
    const auto report = store::verifyJournal(folder, check, std::nullopt);
    if (!report)
        return failed(folder, report.error());
    const QJsonObject verdict{{u"ok"_s, report->ok},
                              {u"entries"_s, qint64(report->entries)},
                              {u"sealed"_s, qint64(report->sealed)},
                              {u"head"_s, QString::fromLatin1(report->head.hash.toHex())},
                              {u"open"_s, int(report->openExchanges.size())}};
    print(QJsonDocument(verdict).toJson(QJsonDocument::Compact));
    if (report->ok)
        return 0;
    complain(u"data folder %1: the journal is not as it was written: record %2: %3"_s.arg(folder)
                 .arg(report->firstBad)
                 .arg(report->why));
    return 1;
}

} // namespace

int journal(const Options &options)
{
    if (options.verify)
        return verify(options.data);
    const auto read = store::readJournal(
        options.data, [](const latchkey::journal::StoredEntry &entry) { return print(lineOf(entry)); });
    return read ? 0 : failed(options.data, read.error());
}

} // namespace latchkey::commands
