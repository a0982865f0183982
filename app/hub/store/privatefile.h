// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>

#include <app/hub/store/fault.h>

namespace latchkey::hub::store {

/// Makes an empty file for its owner only (0600) where there is none; SQLite gives the files beside it the same mode.
[[nodiscard]] Status<Fault> makePrivateFile(const QString &path);

/// Writes a finished file out to the disk and gives it its name: after a power cut there is the whole file or none.
[[nodiscard]] Status<Fault> moveIntoPlace(const QString &from, const QString &to);

} // namespace latchkey::hub::store
