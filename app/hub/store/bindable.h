// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QVariant>

#include <optional>

namespace latchkey::hub::store {

/// What both databases take alike: truth as a number, and empty where Qt would say null. nullopt: PostgreSQL's texts end
/// at a NUL.
[[nodiscard]] inline std::optional<QVariant> bindable(const QVariant &value)
{
    if (value.isNull())
        return QVariant();
    switch (value.typeId()) {
    case QMetaType::Bool: return QVariant(int(value.toBool()));
    case QMetaType::QByteArray: return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    case QMetaType::QString: break;
    default: return value;
    }
    const QString text = value.toString();
    if (text.contains(QChar(u'\0')))
        return std::nullopt;
    return text.isNull() ? QVariant(QStringLiteral("")) : value;
}

} // namespace latchkey::hub::store
