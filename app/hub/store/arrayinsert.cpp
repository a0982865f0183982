// SPDX-License-Identifier: Apache-2.0
#include "arrayinsert.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::store {

namespace {

/// The type of the array that a column's values make; empty: there are none.
QString typeOf(const QVector<QVariantList> &rows, qsizetype from, qsizetype count, qsizetype column)
{
    for (qsizetype i = from; i < from + count; ++i) {
        const QVariant &value = rows[i][column];
        if (value.isNull())
            continue;
        switch (value.typeId()) {
        case QMetaType::QString: return u"text[]"_s;
        case QMetaType::QByteArray: return u"bytea[]"_s;
        default: return u"bigint[]"_s;
        }
    }
    return {};
}

/// One element of an array's text (PostgreSQL, 8.15.6).
void append(QString &array, const QVariant &value)
{
    if (value.isNull()) {
        array += u"NULL"_s;
    } else if (value.typeId() == QMetaType::QByteArray) {
        array += u"\"\\\\x"_s + QString::fromLatin1(value.toByteArray().toHex()) + u'"';
    } else if (value.typeId() == QMetaType::QString) {
        QString text = value.toString();
        text.replace(u'\\', "\\\\"_L1);
        text.replace(u'"', "\\\""_L1);
        array += u'"' + text + u'"';
    } else {
        array += QString::number(value.toLongLong());
    }
}

QString arrayOf(const QVector<QVariantList> &rows, qsizetype from, qsizetype count, qsizetype column)
{
    QString array = u"{"_s;
    for (qsizetype i = from; i < from + count; ++i) {
        if (i > from)
            array += u',';
        append(array, rows[i][column]);
    }
    return array + u'}';
}

} // namespace

ArrayInsert arrayInsert(const QString &into, const QVector<QVariantList> &rows, qsizetype from, qsizetype count,
                        const QString &then)
{
    ArrayInsert insert;
    QStringList selected;
    QStringList arrays;
    QStringList names;
    for (qsizetype column = 0; column < rows[from].size(); ++column) {
        const QString type = typeOf(rows, from, count, column);
        selected.append(type.isEmpty() ? u"NULL"_s : u"c%1"_s.arg(column));
        if (type.isEmpty())
            continue;
        arrays.append(u"CAST(? AS %1)"_s.arg(type));
        names.append(selected.last());
        insert.values.append(arrayOf(rows, from, count, column));
    }
    insert.sql = u"INSERT INTO %1 SELECT %2 FROM unnest(%3) AS t(%4) %5"_s.arg(
        into, selected.join(u','), arrays.join(u','), names.join(u','), then);
    return insert;
}

} // namespace latchkey::hub::store
