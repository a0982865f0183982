// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>
#include <core/site/problems.h>

#include <QByteArray>
#include <QHash>

namespace latchkey::site {

/// The values of secret members, by path. They are lifted out of the text before it is parsed.
using LiftedSecrets = QHash<QString, Secret>;

/// A walk over JSON text that does what QJsonDocument does not: it refuses members that stand twice in one object
/// (QJsonDocument keeps the last, other programs the first), bounds the depth, and lifts the values of the
/// members named "pin", "accessCode", "mobile" and "code" into Secrets. In the text they become as many stars, so that
/// no string of Qt ever holds them. Grammar is left to QJsonDocument: a false result only says that the walk came to grief.
[[nodiscard]] bool scanJson(QByteArray &text, LiftedSecrets &secrets, Problems &problems);

} // namespace latchkey::site
