// SPDX-License-Identifier: Apache-2.0
#include "value.h"

namespace latchkey::hub::web {

bool Value::holds() const
{
    switch (m_kind) {
    case Kind::Nothing: return false;
    case Kind::Bool: return m_number != 0;
    case Kind::Text: return !m_text.isEmpty();
    case Kind::List: return !m_list.isEmpty();
    case Kind::Number:
    case Kind::Map: break;
    }
    return true;
}

} // namespace latchkey::hub::web
