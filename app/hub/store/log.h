// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QLoggingCategory>

namespace latchkey::hub::store {

Q_DECLARE_LOGGING_CATEGORY(log)

} // namespace latchkey::hub::store
