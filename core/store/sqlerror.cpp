// SPDX-License-Identifier: Apache-2.0
#include "sqlerror.h"

#include "log.h"

#include <QSqlError>

namespace latchkey::store {

Q_LOGGING_CATEGORY(log, "latchkey.store", QtWarningMsg)

namespace {

enum ResultCode { // the low byte of SQLite's extended codes
    Busy = 5,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    TooBig = 18,
    Constraint = 19,
    Mismatch = 20,
    NotADatabase = 26,
};
constexpr int SharedMemorySize = 4874; // the file of the WAL's index could not grow: there was no room

StoreError meaningOf(int code)
{
    if (code == SharedMemorySize)
        return StoreError::Full;
    switch (code & 0xff) {
    case Busy: return StoreError::InUse;
    case ReadOnly: return StoreError::ReadOnly;
    case Corrupt:
    case NotADatabase: return StoreError::Corrupt;
    case Full: return StoreError::Full;
    case CannotOpen: return StoreError::CannotOpen;
    case TooBig:
    case Constraint:
    case Mismatch: return StoreError::Refused;
    default: return StoreError::Failed;
    }
}

} // namespace

StoreError errorFrom(int code, const QString &words, const QString &doing)
{
    const StoreError meaning = meaningOf(code);
    // A refusal is an answer, not a fault; SQLite's words name the rule and never a value.
    if (meaning == StoreError::Refused)
        qCInfo(log, "%ls: %ls (%d)", qUtf16Printable(doing), qUtf16Printable(words), code);
    else
        qCWarning(log, "%ls: %ls (%d)", qUtf16Printable(doing), qUtf16Printable(words), code);
    return meaning;
}

StoreError errorFrom(const QSqlError &error, const QString &doing)
{
    return errorFrom(error.nativeErrorCode().toInt(), error.databaseText(), doing);
}

} // namespace latchkey::store
