// SPDX-License-Identifier: Apache-2.0
#include "page.h"

#include <iterator>

namespace latchkey::ui {

namespace {

/// TakeKey stands for any page with a door in it: which one, the order says.
constexpr Page Pages[] = {
    Page::Starting, // Starting
    Page::LeftOpen, // ClosingUp
    Page::OutOfService, // OutOfService
    Page::Home, // Idle
    Page::FromAfar, // AwaitingPresence
    Page::Identify, // Identifying
    Page::Identify, // LookingUp
    Page::SentCode, // SendingCode
    Page::Pin, // AwaitingFactor
    Page::Pin, // CheckingFactor
    Page::Unchanged, // ListingKeys
    Page::Overdue, // OverdueNotice
    Page::ChooseKey, // ChoosingKey
    Page::Unchanged, // Deciding
    Page::Reason, // AskingReason
    Page::Note, // AskingNote
    Page::SecondPerson, // AwaitingPerson
    Page::HandOver, // OfferingHandOver
    Page::HandOver, // AwaitingReceiver
    Page::Unchanged, // HandingOver
    Page::HandOver, // HandedOver
    Page::Unchanged, // OpeningAccount
    Page::Account, // Account
    Page::NewPin, // SettingPin
    Page::App, // SettingApp
    Page::Badge, // LinkingBadge
    Page::Outage, // MindingPower
    Page::Networks, // ChoosingNetwork
    Page::Join, // JoiningNetwork
    Page::DropOff, // AwaitingFob
    Page::TakeKey, // Recording
    Page::TakeKey, // Opening
    Page::TakeKey, // Open
    Page::OutOfService, // Interrupted
    Page::TakeKey, // Settling
    Page::Unchanged, // Committing
    Page::TakeKey, // NothingChanged
    Page::DifferentKey, // DifferentKey
    Page::Stuck, // Stuck
    Page::Done, // Finished
    Page::Refused, // TurnedAway
    Page::OutOfService, // Faulted
};
static_assert(std::size(Pages) == std::variant_size_v<exchange::State>);

Page doorPage(const exchange::Order &order)
{
    return order.kind == exchange::Kind::DropOff ? Page::DropOff : Page::TakeKey;
}

Page factorPage(const exchange::Asking &asking)
{
    return asking.factor == access::Factor::Code ? Page::SentCode : Page::Pin;
}

template <class S>
Page refine(const S &, Page page)
{
    return page;
}
Page refine(const exchange::state::AwaitingFactor &s, Page) { return factorPage(s.asking); }
Page refine(const exchange::state::CheckingFactor &s, Page) { return factorPage(s.asking); }
Page refine(const exchange::state::MindingPower &s, Page page) { return s.checksUps ? Page::UpsCheck : page; }
Page refine(const exchange::state::Recording &s, Page) { return doorPage(s.order); }
Page refine(const exchange::state::Settling &s, Page) { return doorPage(s.order); }
Page refine(const exchange::state::NothingChanged &s, Page) { return doorPage(s.order); }
Page refine(const exchange::state::Opening &s, Page)
{
    // The second try asks for a hand at the door.
    return s.order.attempt > 1 ? Page::Stuck : doorPage(s.order);
}
Page refine(const exchange::state::Open &s, Page)
{
    const bool leftOpen = s.patience == exchange::DoorPatience::LeftOpen
        || s.patience == exchange::DoorPatience::Abandoned;
    return leftOpen ? Page::LeftOpen : doorPage(s.order);
}

} // namespace

Page pageOf(const exchange::State &state)
{
    const Page page = Pages[state.index()];
    return std::visit([page](const auto &s) { return refine(s, page); }, state);
}

} // namespace latchkey::ui
