// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>

#include <QByteArray>
#include <QPair>
#include <QVector>

namespace latchkey::hub::http {

/// Names and values in the order in which they came; a name may come twice.
using Pairs = QVector<QPair<QByteArray, QByteArray>>;

/// What a request line asks for, taken apart.
struct Target {
    QByteArray path; ///< as it was sent, without the query
    /// Decoded. The root has none; a slash too many leaves an empty one, which no route matches.
    QVector<QByteArray> segments;
    Pairs query; ///< decoded
};

enum class TargetFault {
    NotAPath, ///< it does not begin with a slash
    BadCharacter, ///< a byte that must be percent-coded, NUL, a control character in a path
    BadEncoding, ///< % without two hexadecimal digits, or what is decoded is not UTF-8
    BadSegment, ///< "." or "..", or a coded slash or backslash
    TooMany, ///< more segments or pairs than anybody needs
};

/// Splits first and decodes then, so that what is decoded cannot change the structure.
[[nodiscard]] Result<Target, TargetFault> parseTarget(const QByteArray &target);

/// The pairs of a query, or of a body of the type application/x-www-form-urlencoded.
[[nodiscard]] Result<Pairs, TargetFault> parsePairs(const QByteArray &text);

/// The other direction, for one segment or value: all but letters, digits and -._~ percent-coded.
[[nodiscard]] QByteArray percentEncoded(const QByteArray &text);

} // namespace latchkey::hub::http
