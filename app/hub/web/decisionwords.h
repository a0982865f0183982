// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/reader.h>

#include <QStringList>

namespace latchkey::hub::web {

/// What a box decides, in words for people; `reason` as decisions name it ("none" where it is allowed).
[[nodiscard]] QString reasonText(const QString &reason, const Reader &reader);
/// What is asked for beside a code or number; empty: nothing.
[[nodiscard]] QString factorText(const QStringList &factors, const Reader &reader);

} // namespace latchkey::hub::web
