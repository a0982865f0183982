// SPDX-License-Identifier: Apache-2.0
#include "pageroute.h"
#include "sight.h"

#include <app/hub/api/screencode.h>
#include <app/hub/store/auditstore.h>
#include <app/hub/store/commandstore.h>
#include <app/hub/web/boxpages.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::front {

namespace {

using http::Outcome;
using store::BoxCommand;
using store::CommandState;
using store::Fault;
using store::Transaction;
using web::Form;
using web::FormState;
using web::Notice;
using web::Section;

constexpr store::Ms OpenFor = 60'000;
/// So long a box that waits on its line has to take the command: one that comes back later must find nothing.
constexpr store::Ms TakenWithin = 4'000;

QString pathOf(const QString &id) { return u"/boxes/"_s + id; }

FormState formOf(const BoxState &box)
{
    FormState state;
    state.action = pathOf(box.id) + u"/open"_s;
    state.cancel = pathOf(box.id);
    state.about = box.name;
    state.values.insert("presence", {u"press_button"_s});
    QVector<web::Choice> bins;
    for (int number = 1; number <= box.bins; ++number)
        bins.append({QString::number(number), QString::number(number)});
    state.choices.insert("bin", bins);
    return state;
}

Outcome askOpen(Visit &visit)
{
    const auto box = boxState(visit.desk(), visit.org(), visit.id());
    if (!box)
        return visit.error(box.error());
    if (!*box)
        return visit.missing();
    FormState state = formOf(**box);
    state.values.insert("bin", {visit.query("bin")});
    return visit.form(Section::Boxes, Form::OpenBin, state);
}

Status<Fault> makeCommand(const Visit &visit, const BoxCommand &command)
{
    const Desk &desk = visit.desk();
    return desk.database.transact([&](Transaction &transaction) -> Status<Fault> {
        if (const auto made = store::CommandStore(desk.database).create(transaction, command); !made)
            return made;
        transaction.afterCommit([&wakeups = desk.house.wakeups, box = command.box] { wakeups.poke(boxTopic(box)); });
        QJsonObject detail = command.args;
        detail.insert(u"reason"_s, visit.form().text("reason"));
        detail.insert(u"address"_s, visit.request().peer);
        const store::AuditEntry entry{command.org, desk.now(), command.madeBy, u"box.open"_s, u"box/"_s + command.box,
                                      detail};
        const auto noted = store::AuditStore(desk.database).append(transaction, entry);
        return noted ? Status<Fault>(Done{}) : Status<Fault>(noted.error());
    });
}

Outcome open(Visit &visit)
{
    const auto box = boxState(visit.desk(), visit.org(), visit.id());
    if (!box)
        return visit.error(box.error());
    if (!*box)
        return visit.missing();
    const int bin = visit.form().text("bin").toInt();
    FormState state = formOf(**box);
    if (bin < 1 || bin > (*box)->bins)
        state.faults.insert("bin", web::Fault::Unknown);
    if (visit.form().text("reason").isEmpty())
        state.faults.insert("reason", web::Fault::Missing);
    if (!state.faults.isEmpty())
        return visit.again(Section::Boxes, Form::OpenBin, state);
    if (!(*box)->online)
        return visit.to(pathOf(visit.id()), Notice::BoxOffline);
    const Desk &desk = visit.desk();
    BoxCommand command{newId(desk.house.random, "command"_L1), visit.org(), (*box)->id, u"open-bin"_s};
    const bool byCode = visit.form().text("presence") == u"screen_code"_s;
    command.args = {{u"bin"_s, bin},
                    {u"presence"_s, byCode ? u"screen-code"_s : u"press-button"_s},
                    {u"by"_s, visit.actor().words}};
    command.madeBy = visit.actor().words;
    command.createdAt = desk.now();
    command.expiresAt = desk.now() + OpenFor;
    if (const auto made = makeCommand(visit, command); !made)
        return visit.error(made.error());
    return visit.to(pathOf(visit.id()) + u"/open/"_s + command.id);
}

web::OpenStatePage::State stateOf(const BoxCommand &command)
{
    using State = web::OpenStatePage::State;
    switch (command.state) {
    case CommandState::Waiting:
    case CommandState::Sent: return State::Sent;
    case CommandState::Accepted:
        return command.args.value(u"presence"_s) == u"screen-code"_s ? State::WaitsForCode : State::WaitsForPress;
    case CommandState::Done: return State::Opened;
    case CommandState::Refused:
    case CommandState::Failed: return State::Refused;
    case CommandState::Expired: break;
    }
    return State::Expired;
}

/// Digits are on their way, or were wrong, or are still to be typed. Where the box waits for none, it had them already.
void tellTyped(const std::optional<BoxCommand> &typed, web::OpenStatePage &page)
{
    const bool underWay = typed && (!isEnd(typed->state) || typed->state == CommandState::Done);
    if (underWay || (typed && typed->code == u"not-waiting"_s))
        page.state = web::OpenStatePage::State::Sent;
    else if (typed && typed->code == u"wrong-code"_s)
        page.wrongDigits = true;
}

/// A command that the box has not fetched by now is taken back: no door opens when nobody waits any more.
Outcome showOpen(Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto command = store::CommandStore(desk.database).get(visit.id("command"));
    const auto box = boxState(desk, visit.org(), visit.id());
    if (!command || !box)
        return visit.error(command ? box.error() : command.error());
    if (!*box || !*command || (*command)->org != visit.org() || (*command)->box != visit.id())
        return visit.missing();
    const bool late = (*command)->state == CommandState::Waiting && desk.now() - (*command)->createdAt > TakenWithin;
    if (late) {
        const auto gone = desk.database.transact([&](Transaction &transaction) {
            return store::CommandStore(desk.database).cancel(transaction, (*command)->id, desk.now());
        });
        if (!gone)
            return visit.error(gone.error());
        if (*gone)
            return visit.to(pathOf(visit.id()), Notice::BoxOffline);
    }
    web::OpenStatePage page;
    page.id = visit.id();
    page.box = (*box)->name;
    page.url = QString::fromUtf8(visit.request().path);
    page.bin = (*command)->args.value(u"bin"_s).toInt();
    page.state = stateOf(**command);
    if (page.state == web::OpenStatePage::State::WaitsForCode) {
        const auto typed = lastScreenCode(desk, **command);
        if (!typed)
            return visit.error(typed.error());
        tellTyped(*typed, page);
    }
    return visit.page(Section::Boxes, page);
}

/// Digits that whoever stands at the box has told.
Outcome typeCode(Visit &visit)
{
    const Desk &desk = visit.desk();
    const auto open = store::CommandStore(desk.database).get(visit.id("command"));
    if (!open)
        return visit.error(open.error());
    if (!*open || (*open)->org != visit.org() || (*open)->box != visit.id())
        return visit.missing();
    const QString digits = visit.form().text("digits").trimmed();
    if (awaitsScreenCode(**open) && !digits.isEmpty()) {
        const QString id = newId(desk.house.random, "command"_L1);
        if (const auto sent = sendScreenCode(desk, visit.actor(), **open, id, digits.left(ScreenCodeDigits)); !sent)
            return visit.error(sent.error());
    }
    return visit.to(QString::fromUtf8(visit.request().path));
}

} // namespace

PageRoutes openPages()
{
    const auto may = [] { return needs(Right::OpenRemotely); };
    return {{"GET", "/boxes/{id}/open", may(), askOpen, true},
            {"POST", "/boxes/{id}/open", may(), open, true},
            {"GET", "/boxes/{id}/open/{command}", may(), showOpen},
            {"POST", "/boxes/{id}/open/{command}", may(), typeCode, true}};
}

} // namespace latchkey::hub::front
