// SPDX-License-Identifier: Apache-2.0
#include "screen.h"

#include "screenwords.h"

namespace latchkey::ui {

using namespace Qt::Literals::StringLiterals;
using namespace exchange;

namespace {

void tellOrder(Screen &screen, const Order &order)
{
    screen.bin = order.bin;
    screen.door = order.door;
    screen.keyName = order.keyName;
}

template <class S>
void fill(Screen &, const S &)
{}

void fill(Screen &screen, const state::ClosingUp &s) { screen.door = s.door; }
void fill(Screen &screen, const state::OutOfService &s) { screen.reason = reasonWord(s.fault); }
void fill(Screen &screen, const state::Interrupted &) { screen.reason = reasonWord(BoardFault::Silent); }
void fill(Screen &screen, const state::Faulted &s) { screen.reason = reasonWord(s.error); }

void fill(Screen &screen, const state::Identifying &s)
{
    if (s.problem)
        screen.problem = problemWord(*s.problem);
}

void fill(Screen &screen, const state::AwaitingPresence &s)
{
    screen.bin = s.order.bin;
    screen.door = s.order.door;
    screen.digits = s.digits;
    screen.phase = s.digits.isEmpty() ? u"press"_s : u"code"_s;
}

void fill(Screen &screen, const state::LookingUp &) { screen.checking = true; }

void tellAsking(Screen &screen, const Asking &asking)
{
    screen.claim = asking.claim.number;
    screen.factor = factorWord(asking.factor);
    for (const access::Factor factor : asking.offers.factors) {
        if (factor != asking.factor)
            screen.others.append(factorWord(factor));
    }
    screen.aloneOffered = asking.offers.alone;
    screen.textsMissing = asking.problem == Refusal::CannotSendCodes;
    if (asking.problem && !screen.textsMissing)
        screen.problem = problemWord(*asking.problem);
    if (asking.factor != access::Factor::Code)
        return;
    screen.triesLeft = asking.problem ? asking.sent.triesLeft : -1;
    screen.mayResend = asking.sent.mayResend;
    screen.resendsLeft = asking.sent.resendsLeft;
}

void fill(Screen &screen, const state::SendingCode &s)
{
    tellAsking(screen, s.asking);
    screen.checking = true;
}

void fill(Screen &screen, const state::AwaitingFactor &s) { tellAsking(screen, s.asking); }

void fill(Screen &screen, const state::CheckingFactor &s)
{
    tellAsking(screen, s.asking);
    screen.checking = true;
}

void fill(Screen &screen, const state::OverdueNotice &s)
{
    if (s.overdue.isEmpty())
        return;
    screen.keyName = s.overdue.first().name.toString();
    screen.due = s.overdue.first().due;
    screen.more = int(s.overdue.size()) - 1;
}

void tellCompany(Screen &screen, const std::optional<Refused> &problem)
{
    if (!problem)
        return;
    screen.problem = companyWord(problem->why);
    screen.at = problem->at;
}

void tellHandOver(Screen &screen, const HandOver &handOver, const QString &phase)
{
    screen.keyName = handOver.keyName;
    screen.phase = phase;
}

void fill(Screen &screen, const state::OfferingHandOver &s) { tellHandOver(screen, s.handOver, u"offer"_s); }

void fill(Screen &screen, const state::AwaitingReceiver &s)
{
    tellHandOver(screen, s.handOver, u"receiver"_s);
    tellCompany(screen, s.problem);
}

void fill(Screen &screen, const state::HandedOver &s)
{
    tellHandOver(screen, s.handOver, u"done"_s);
    screen.receiver = s.to.holder.name.toString();
    screen.due = s.due;
}

void fill(Screen &screen, const state::Account &s)
{
    screen.account = s.facts;
    screen.looksAfterBox = looksAfterBox(s.visit);
}

void fill(Screen &screen, const state::SettingPin &s)
{
    using Phase = state::SettingPin::Phase;
    screen.checking = s.phase == Phase::Storing;
    screen.phase = s.phase == Phase::Done ? u"done"_s : s.phase == Phase::First ? u"first"_s : u"again"_s;
    screen.problem = s.problem == AccountProblem::UnfitPin ? problemWord(s.fault) : problemWord(s.problem);
}

void fill(Screen &screen, const state::SettingApp &s)
{
    using Phase = state::SettingApp::Phase;
    screen.checking = s.phase == Phase::Storing;
    screen.phase = s.phase == Phase::Done ? u"done"_s : s.phase == Phase::Scan ? u"scan"_s : u"confirm"_s;
    screen.problem = problemWord(s.problem);
}

void fill(Screen &screen, const state::LinkingBadge &s)
{
    screen.phase = s.phase == state::LinkingBadge::Phase::Done ? u"done"_s : u"hold"_s;
    screen.problem = problemWord(s.problem);
}

void fill(Screen &screen, const state::AskingReason &s)
{
    screen.keyName = s.pick.keyName;
    for (const Label &reason : s.reasons)
        screen.reasons.append(reason.toString());
}

void fill(Screen &screen, const state::AskingNote &s)
{
    screen.keyName = s.pick.keyName;
    screen.prompt = s.prompt.toString();
}

void fill(Screen &screen, const state::AwaitingPerson &s)
{
    screen.keyName = s.pick.keyName;
    screen.present = 1 + int(s.pick.with.size());
    screen.needed = screen.present + s.missing;
    tellCompany(screen, s.problem);
}

void fill(Screen &screen, const state::AwaitingFob &) { screen.phase = u"scan"_s; }

void fill(Screen &screen, const state::Recording &s)
{
    tellOrder(screen, s.order);
    screen.phase = u"opening"_s;
}

void fill(Screen &screen, const state::Opening &s)
{
    tellOrder(screen, s.order);
    screen.phase = s.order.attempt > 1 ? u"push"_s : u"opening"_s;
}

void fill(Screen &screen, const state::Open &s)
{
    tellOrder(screen, s.order);
    screen.phase = u"open"_s;
    screen.toldTeam = s.patience == DoorPatience::Abandoned;
    const bool inside = s.now.kind == FobReading::Kind::Fob || s.now.kind == FobReading::Kind::Unread;
    const bool moved = s.now.isCertain() && s.now != s.order.before;
    const bool done = s.order.kind == Kind::Open ? moved
        : s.order.kind == Kind::DropOff          ? inside
                                                 : s.now.kind == FobReading::Kind::Empty;
    screen.step = done ? 2 : 1;
    if (screen.toldTeam)
        screen.keyName.clear(); // whoever stands there now is a stranger
}

void fill(Screen &screen, const state::Settling &s)
{
    tellOrder(screen, s.order);
    screen.phase = u"open"_s;
    screen.step = 3;
    if (s.abandoned)
        screen.keyName.clear();
}

void fill(Screen &screen, const state::NothingChanged &s)
{
    tellOrder(screen, s.order);
    screen.phase = s.order.kind == Kind::DropOff ? u"nothingSeen"_s : u"stillInside"_s;
}

void fill(Screen &screen, const state::DifferentKey &s)
{
    tellOrder(screen, s.order);
    screen.foundKey = s.found.keyName;
    const bool swapped = s.order.kind == Kind::DropOff;
    screen.kind = !s.found.key ? u"unknownInside"_s : swapped ? u"dropOff"_s : u"otherInside"_s;
}

void fill(Screen &screen, const state::Stuck &s)
{
    tellOrder(screen, s.order);
    screen.phase = u"gaveUp"_s;
}

void fill(Screen &screen, const state::Finished &s)
{
    tellOrder(screen, s.order);
    switch (s.order.kind) {
    case Kind::PickUp:
        screen.kind = u"taken"_s;
        screen.due = s.order.due;
        break;
    case Kind::DropOff:
        screen.kind = s.order.home ? u"returnedAstray"_s : u"returned"_s;
        screen.home = s.order.home ? s.order.home->toString() : QString();
        break;
    case Kind::GiveBack: screen.kind = u"nothingTaken"_s; break;
    case Kind::Open: screen.kind = u"closed"_s; break;
    }
}

void fill(Screen &screen, const state::TurnedAway &s)
{
    screen.reason = reasonWord(s.refusal.why);
    screen.at = s.refusal.at;
    screen.keyName = s.refusal.keyName;
    screen.holder = s.refusal.holderName;
    for (const access::Advice advice : s.refusal.advice)
        screen.advice.append(adviceWord(advice));
}

} // namespace

Screen screenOf(const State &state, const Screen &before)
{
    const Page page = pageOf(state);
    if (page == Page::Unchanged)
        return before;
    Screen screen;
    screen.page = page;
    std::visit([&screen](const auto &s) { fill(screen, s); }, state);
    return screen;
}

} // namespace latchkey::ui
