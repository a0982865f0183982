// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace latchkey {

/// Reads JSON from outside, stricter than QJsonDocument: the outermost value is an object, nothing nests deeper than
/// MaxJsonDepth, the text has no more than `most` bytes, no member stands twice in one object (QJsonDocument keeps the
/// last, other programs the first), and member names are written without \ escapes, which would hide that.
inline constexpr int MaxJsonDepth = 16;
[[nodiscard]] std::optional<QJsonObject> strictJson(const QByteArray &text, qsizetype most);

/// The values of the outermost object's members that are secrets.
using SecretMembers = QHash<QByteArray, Secret>;

/// The same, and the values of the outermost members named in `secrets` are lifted into it before anything else reads
/// the text: they must be strings without \ escapes. In the text they become as many stars. Move the bytes in, so that no
/// second copy stays with the caller.
[[nodiscard]] std::optional<QJsonObject> strictJson(QByteArray text, qsizetype most, const QByteArrayList &secrets,
                                                    SecretMembers &lifted);

} // namespace latchkey
