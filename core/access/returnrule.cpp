// SPDX-License-Identifier: Apache-2.0
#include "returnrule.h"

namespace latchkey::access {

Return judgeReturn(const keys::Key &key) { return key.terms.livesAt ? Return::Astray : Return::Home; }

} // namespace latchkey::access
