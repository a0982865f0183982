// SPDX-License-Identifier: Apache-2.0
#include "hubwords.h"

#include "hubcommands.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::commands {

void say(const QString &line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stdout);
    std::fflush(stdout);
}

void complain(const QString &sentence)
{
    std::fputs((u"latchkey-hub: "_s + sentence + u'\n').toUtf8().constData(), stderr);
}

int fail(const QString &sentence)
{
    complain(sentence);
    return 1;
}

} // namespace latchkey::hub::commands
