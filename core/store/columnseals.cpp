// SPDX-License-Identifier: Apache-2.0
#include "columnseals.h"

#include "log.h"

#include <core/base/secret.h>

namespace latchkey::store {

namespace {

constexpr char EndMark = char(0x80); // as ISO/IEC 7816-4 fills up: one mark, then zeros

QByteArray filledUp(QByteArrayView plain, qsizetype step)
{
    QByteArray filled(plain.size() + step - plain.size() % step, '\0');
    std::copy(plain.cbegin(), plain.cend(), filled.begin());
    filled[plain.size()] = EndMark;
    return filled;
}

/// Takes the filling off again. False: there is none.
bool unfill(QByteArray &filled)
{
    const qsizetype mark = filled.lastIndexOf(EndMark);
    const QByteArrayView filling = QByteArrayView(filled).sliced(mark + 1);
    if (mark < 0 || std::any_of(filling.cbegin(), filling.cend(), [](char byte) { return byte != '\0'; }))
        return false;
    filled.truncate(mark);
    return true;
}

QByteArray placeOf(const SealedColumn &column, const QString &row)
{
    return QByteArray(column.table) + '|' + column.name + '|' + row.toUtf8();
}

void complain(const SealedColumn &column, const QString &row, const char *why)
{
    qCWarning(log, "%s \"%ls\": %s %s", column.table, qUtf16Printable(row), column.name, why);
}

} // namespace

QByteArray ColumnSeals::seal(const SealedColumn &column, const QString &row, QByteArrayView plain) const
{
    Q_ASSERT(m_cipher);
    QByteArray filled = filledUp(plain, column.step);
    QByteArray sealed = m_cipher->seal(filled, placeOf(column, row));
    wipeMemory(filled.data(), size_t(filled.size()));
    return sealed;
}

std::optional<QByteArray> ColumnSeals::open(const SealedColumn &column, const QString &row,
                                            const QByteArray &sealed) const
{
    if (!m_cipher)
        return QByteArray();
    auto plain = m_cipher->open(sealed, placeOf(column, row));
    if (!plain) {
        complain(column, row,
                 plain.error() == CipherFault::UnknownKey ? "is sealed with a key that is not here"
                                                          : "cannot be opened");
        return std::nullopt;
    }
    if (!unfill(plain.value())) {
        complain(column, row, "is not filled up as it should be");
        return std::nullopt;
    }
    return std::move(plain).value();
}

std::optional<Label> ColumnSeals::openLabel(const SealedColumn &column, const QString &row,
                                            const QByteArray &sealed) const
{
    if (!m_cipher)
        return Label::fromString(row.left(Label::MaxLength));
    const auto text = open(column, row, sealed);
    return text ? Label::fromString(QString::fromUtf8(*text)) : std::nullopt;
}

} // namespace latchkey::store
