// SPDX-License-Identifier: Apache-2.0
#include "forms.h"

namespace latchkey::hub::web {

const FormSpec &specOf(Form form)
{
    for (auto *const part : {loginForm, peopleForm, keyForm, boxForm, hubForm}) {
        if (const FormSpec *const spec = part(form))
            return *spec;
    }
    Q_UNREACHABLE();
}

} // namespace latchkey::hub::web
