// SPDX-License-Identifier: Apache-2.0
#include "screencode.h"

#include "acts.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

using store::BoxCommand;
using store::CommandState;
using store::CommandStore;
using store::Fault;
using store::Transaction;

namespace {

/// Of the newest commands of a box, in which the digits of one order are looked for.
constexpr int Newest = 20;

} // namespace

bool awaitsScreenCode(const BoxCommand &open)
{
    return open.state == CommandState::Accepted && open.args.value(u"presence"_s).toString() == u"screen-code"_s;
}

Status<Fault> sendScreenCode(const Desk &desk, const Actor &actor, const BoxCommand &open, const QString &id,
                             const QString &digits)
{
    BoxCommand command{id, open.org, open.box, QString::fromLatin1(ScreenCodeType)};
    command.args = {{u"command"_s, open.id}, {u"digits"_s, digits}};
    command.madeBy = actor.words;
    command.createdAt = desk.now();
    command.expiresAt = open.expiresAt;
    return desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        if (const auto made = CommandStore(desk.database).create(transaction, command); !made)
            return made;
        transaction.afterCommit([&desk, box = command.box] { desk.house.wakeups.poke(boxTopic(box)); });
        return noteAct(desk, transaction, actor, u"box.open-code"_s, u"box/"_s + command.box,
                       {{u"command"_s, open.id}});
    });
}

Result<std::optional<BoxCommand>, Fault> lastScreenCode(const Desk &desk, const BoxCommand &open)
{
    const auto commands = CommandStore(desk.database).list(open.org, open.box, Newest);
    if (!commands)
        return commands.error();
    for (const BoxCommand &command : *commands) {
        const bool itsOwn = command.type == QLatin1StringView(ScreenCodeType)
            && command.args.value(u"command"_s).toString() == open.id;
        if (itsOwn)
            return std::optional(command);
    }
    return std::optional<BoxCommand>();
}

} // namespace latchkey::hub
