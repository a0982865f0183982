// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>

#include <app/hub/store/fault.h>

namespace latchkey::hub::store {

/// Makes an empty file for its owner only (0600) where there is none; SQLite gives the files beside it the same mode.
[[nodiscard]] Status<Fault> makePrivateFile(const QString &path);

} // namespace latchkey::hub::store
