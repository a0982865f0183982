// SPDX-License-Identifier: Apache-2.0
#include "exchangesamples.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::samples {

using namespace exchange;

Holder holder() { return {*PersonId::fromString(u"dana"_s), *Label::fromString(u"Dana R."_s)}; }

CardUid fob(int number) { return *CardUid::fromBytes(QByteArray("\x04\xA1\xB2\xC3\xD4\xE5", 6) + char(number)); }

TransactionId transaction(int number) { return *TransactionId::fromBytes(QByteArray(15, '\x7e') + char(number)); }

Order order(Kind kind)
{
    const bool dropOff = kind == Kind::DropOff;
    return {kind,
            dropOff ? Method::Fob : Method::Badge,
            dropOff ? std::nullopt : std::optional(holder()),
            KeyId::fromString(u"maple-3"_s),
            u"Maple 3"_s,
            fob(3),
            *BinNumber::fromInt(7),
            *DoorNumber::fromInt(7),
            dropOff ? FobReading::empty() : FobReading::fob(fob(3)),
            1,
            {},
            {}};
}

namespace {

KeyOffer offer(const QString &id, const QString &name, int number)
{
    return {*KeyId::fromString(id), *Label::fromString(name), fob(number), {access::Reason::None, {}}, {}};
}

state::Found foundKey() { return {FobReading::fob(fob(5)), KeyId::fromString(u"maple-5"_s), u"Maple 5"_s}; }

void addCommitting(std::vector<State> &all)
{
    for (const Next next : {Next::Finish, Next::OfferAgain, Next::Retry, Next::GiveUp, Next::Leave, Next::Refuse}) {
        all.emplace_back(state::Committing{order(), Outcome::Aborted, {}, next, {}, false});
        all.emplace_back(state::Committing{order(), Outcome::Review, foundKey(), next, {}, true});
    }
}

} // namespace

std::vector<State> states()
{
    std::vector<State> all{
        state::Starting{},
        state::ClosingUp{*DoorNumber::fromInt(2)},
        state::OutOfService{},
        state::Idle{},
        state::Identifying{},
        state::LookingUp{},
        state::AwaitingFactor{holder(), 5, false},
        state::CheckingFactor{holder(), 5},
        state::ListingKeys{holder(), Method::Badge},
        state::ChoosingKey{holder(), Method::Badge, {offer(u"maple-3"_s, u"Maple 3"_s, 3)}},
        state::Deciding{holder(), Method::Badge},
        state::AwaitingFob{},
        state::Recording{order()},
        state::Recording{order(), true},
        state::Opening{order(), false},
        state::Opening{order(), true},
        state::Open{order(), FobReading::fob(fob(3))},
        state::Open{order(Kind::DropOff), FobReading::empty()},
        state::Interrupted{order()},
        state::Settling{order(), {}, 0, false},
        state::NothingChanged{order()},
        state::DifferentKey{order(Kind::DropOff), foundKey()},
        state::DifferentKey{order(Kind::DropOff), {FobReading::fob(fob(99)), {}, {}}},
        state::Stuck{order()},
        state::Finished{order()},
        state::TurnedAway{},
        state::Faulted{order(), Outcome::Committed, FobReading::empty()},
    };
    addCommitting(all);
    return all;
}

std::vector<Event> events()
{
    std::vector<Event> all{
        event::Recovered{},
        event::DoorMustShut{*DoorNumber::fromInt(3)},
        event::BoardLost{},
        event::BoardBack{DoorSwitch::Shut, FobReading::empty()},
        event::BoardBack{DoorSwitch::Open, FobReading::empty()},
        event::PickUpTapped{},
        event::DropOffTapped{},
        event::CodeEntered{},
        event::PinEntered{},
        event::KeyChosen{*KeyId::fromString(u"maple-3"_s)},
        event::AgainTapped{},
        event::KeepTapped{},
        event::SwapTapped{},
        event::WrongKeyTapped{},
        event::StuckTapped{},
        event::FinishTapped{},
        event::BackTapped{},
        event::Cancelled{},
        event::PersonFound{holder(), Method::AccessCode, true, 5, {}},
        event::NobodyFound{4, {}},
        event::NobodyFound{0, {}},
        event::FobFound{order(Kind::DropOff)},
        event::TurnAway{},
        event::FactorAccepted{},
        event::FactorRejected{3, {}},
        event::FactorRejected{0, {}},
        event::KeysListed{{offer(u"maple-3"_s, u"Maple 3"_s, 3), offer(u"maple-5"_s, u"Maple 5"_s, 5)}},
        event::KeyGranted{order()},
        event::IntentWritten{transaction(1), {1, QByteArray(32, 'h')}},
        event::OutcomeWritten{},
        event::StoreFailed{},
        event::Released{},
        event::ReleaseRefused{ReleaseRefusal::OtherDoorOpen},
        event::ReleaseUnknown{},
        event::DoorOpened{},
        event::DoorShut{},
        event::FobSeen{FobReading::empty()},
        event::FobRead{FobReading::empty(), {}, {}},
    };
    for (const Timer timer : {Timer::Latch, Timer::Reminder, Timer::Settle, Timer::SettleLimit})
        all.emplace_back(event::TimedOut{timer});
    return all;
}

} // namespace latchkey::samples
