// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/front/visit.h>

namespace latchkey::hub::front {

/// The password was right, and this hub can send nothing to somebody without an app: one has to be set up before they
/// are let in, within ten minutes. Otherwise a password would be all that is ever asked for.
[[nodiscard]] http::Response askForApp(Visit &visit, const store::Account &account, const QString &org);

} // namespace latchkey::hub::front
