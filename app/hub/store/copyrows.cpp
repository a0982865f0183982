// SPDX-License-Identifier: Apache-2.0
#include "copyrows.h"

#include "bindable.h"
#include "database.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QtEndian>

#include <algorithm>
#include <libpq-fe.h>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

constexpr auto Signature = "PGCOPY\n\377\r\n\0"; ///< 11 bytes, the last of them a NUL
constexpr qsizetype SignatureSize = 11;
constexpr qsizetype MostAtOnce = qsizetype(128) * 1024;

using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;

template <class Number>
void append(QByteArray &bytes, Number number)
{
    const Number big = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char *>(&big), sizeof big);
}

void appendField(QByteArray &bytes, const QByteArray &value)
{
    append(bytes, qint32(value.size()));
    bytes += value;
}

bool appendValue(QByteArray &bytes, const QVariant &given)
{
    const auto value = bindable(given);
    if (!value)
        return false;
    if (value->isNull()) {
        append(bytes, qint32(-1));
        return true;
    }
    switch (value->typeId()) {
    case QMetaType::QByteArray: appendField(bytes, value->toByteArray()); break;
    case QMetaType::QString: appendField(bytes, value->toString().toUtf8()); break;
    default: append(bytes, qint32(sizeof(qint64))); append(bytes, qint64(value->toLongLong()));
    }
    return true;
}

QSqlError errorOf(PGconn *line, const PGresult *answer)
{
    const char *code = PQresultErrorField(answer, PG_DIAG_SQLSTATE);
    return QSqlError(QString(), QString::fromUtf8(PQerrorMessage(line)), QSqlError::StatementError,
                     QString::fromLatin1(code ? code : ""));
}

/// What QtSql has beneath; null: it does not say.
PGconn *lineOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // PGconn is another name for pg_conn, and compilers differ in which of the two they tell Qt.
    const QByteArrayView type(handle.isValid() ? handle.typeName() : "");
    return type == "PGconn*" || type == "pg_conn*" ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

/// In pieces, for libpq keeps a buffer of the size of the largest.
bool sendAll(PGconn *line, const QByteArray &bytes)
{
    for (qsizetype at = 0; at < bytes.size(); at += MostAtOnce) {
        const qsizetype size = std::min(MostAtOnce, bytes.size() - at);
        if (PQputCopyData(line, bytes.constData() + at, int(size)) != 1)
            return false;
    }
    return true;
}

} // namespace

std::optional<QByteArray> copyBytes(const QVector<QVariantList> &rows)
{
    QByteArray bytes(Signature, SignatureSize);
    append(bytes, qint32(0)); // flags
    append(bytes, qint32(0)); // no more of a header
    for (const QVariantList &row : rows) {
        append(bytes, qint16(row.size()));
        for (const QVariant &value : row) {
            if (!appendValue(bytes, value))
                return std::nullopt;
        }
    }
    append(bytes, qint16(-1));
    return bytes;
}

bool Database::canCopy() const { return !dialect().isSqlite() && lineOf(connection()); }

Status<Fault> Database::copyIn(const QString &into, const QByteArray &bytes)
{
    const QString doing = u"COPY "_s + into;
    PGconn *const line = lineOf(connection());
    if (m_broken || !line)
        return Fault::Unavailable; // within a transaction there is no connecting anew
    const QByteArray sql = (doing + u" FROM STDIN (FORMAT binary)"_s).toUtf8();
    Answer answer(PQexec(line, sql.constData()), PQclear);
    if (PQresultStatus(answer.get()) != PGRES_COPY_IN)
        return note(errorOf(line, answer.get()), doing);
    if (PQputCopyEnd(line, sendAll(line, bytes) ? nullptr : "given up") != 1) {
        m_broken = true; // it goes on waiting for rows
        return note(errorOf(line, nullptr), doing);
    }
    QSqlError error;
    bool isDone = false;
    for (answer.reset(PQgetResult(line)); answer; answer.reset(PQgetResult(line))) {
        isDone = PQresultStatus(answer.get()) == PGRES_COMMAND_OK;
        if (!isDone && !error.isValid())
            error = errorOf(line, answer.get());
    }
    if (isDone && !error.isValid())
        return Done{};
    return note(error.isValid() ? error : errorOf(line, nullptr), doing);
}

} // namespace latchkey::hub::store
