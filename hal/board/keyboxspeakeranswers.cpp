// SPDX-License-Identifier: Apache-2.0
// The hearing half of KeyBoxSpeaker: what answers and events mean.
#include "keyboxspeaker.h"

#include <hal/wire/commands.h>

namespace latchkey::line {

using namespace osdp;

namespace {
/// A device that acknowledges a question and never reports is given up on after this.
constexpr Ms ReportPatience{2000};
} // namespace

void KeyBoxSpeaker::answered(Ms now, const Request &, const Answer &answer)
{
    const Task task = std::exchange(m_task, Task::None);
    switch (task) {
    case Task::Poll: pollAnswered(now, answer); return eventArrived(now, answer);
    case Task::Release: return m_desk.answered(now, answer, m_facts.has_value());
    case Task::Order:
        if (m_orders.firstKind() != OrderKind::Ping) {
            return m_orders.answered(answer);
        }
        return questionAnswered(now, task, answer);
    case Task::Size: return stepDone(now, task); // a device that cannot send longer packets may say no
    case Task::Local: return localAnswered(now, answer);
    case Task::Inputs: return inputsAnswered(now, answer);
    case Task::Outputs: return outputsAnswered(now, answer);
    case Task::Power:
    case Task::Facts:
    case Task::Inventory: return questionAnswered(now, task, answer);
    case Task::Done:
    case Task::None: return;
    }
}

void KeyBoxSpeaker::localAnswered(Ms now, const Answer &answer)
{
    const auto local = answer.as<LocalStatusReply>();
    if (!local) {
        m_objection = BoardFault::NotOurProfile;
        return;
    }
    m_tampered = local->tamper;
    m_mainsLost = local->powerFailed;
    m_power.mains = !m_mainsLost;
    stepDone(now, Task::Local);
}

void KeyBoxSpeaker::inputsAnswered(Ms now, const Answer &answer)
{
    const auto status = answer.as<InputStatusReply>();
    if (!status || !m_box.fits(status->inputs.size())) {
        m_objection = m_profileSeen ? BoardFault::WrongBinCount : BoardFault::NotOurProfile;
        return;
    }
    (void)m_box.takeInputs(status->inputs); // the whole state is told when it is complete
    stepDone(now, Task::Inputs);
}

void KeyBoxSpeaker::outputsAnswered(Ms now, const Answer &answer)
{
    const auto status = answer.as<OutputStatusReply>();
    if (!status || status->on.size() != m_options.layout.outputCount()) {
        m_objection = m_profileSeen ? BoardFault::WrongBinCount : BoardFault::NotOurProfile;
        return;
    }
    stepDone(now, Task::Outputs);
}

void KeyBoxSpeaker::questionAnswered(Ms now, Task task, const Answer &answer)
{
    if (const auto reply = answer.as<ManufacturerReply>()) {
        if (!profile::decodeReport(*reply)) {
            return questionFailed(now, task, answer); // it has answered; nothing better is to come
        }
        m_awaited = task;
        m_awaitUntil = now + ReportPatience;
        return reportArrived(now, *reply);
    }
    if (answer.as<AckReply>()) {
        m_awaited = task;
        m_awaitUntil = now + ReportPatience;
        m_pollAt = now;
        return;
    }
    questionFailed(now, task, answer);
}

/// At once or with a later POLL: the sub-command tells which question it answers. Others are of no interest.
void KeyBoxSpeaker::reportArrived(Ms now, const ManufacturerReply &reply)
{
    const auto report = profile::decodeReport(reply);
    if (!report) {
        return;
    }
    m_profileSeen = true;
    const auto sub = profile::subOf(*report);
    const bool fits = (m_awaited == Task::Power && sub == profile::Sub::Power)
        || (m_awaited == Task::Facts && sub == profile::Sub::Facts)
        || (m_awaited == Task::Inventory && sub == profile::Sub::Inventory)
        || (m_awaited == Task::Order && sub == profile::Sub::Ping);
    if (fits) {
        reported(now, std::exchange(m_awaited, Task::None), *report);
    }
}

void KeyBoxSpeaker::reported(Ms now, Task task, const profile::AnyReport &report)
{
    if (const auto power = std::get_if<profile::PowerReport>(&report)) {
        m_powerAt = now + m_options.askPower;
        takePower(*power);
    } else if (const auto facts = std::get_if<profile::FactsReport>(&report)) {
        if (!takeFacts(*facts)) {
            m_awaited = task; // the right one is still to come
            return;
        }
    } else if (const auto inventory = std::get_if<profile::InventoryReport>(&report)) {
        return takeInventory(now, *inventory);
    } else if (const auto ping = std::get_if<profile::PingReport>(&report)) {
        takePing(*ping);
    }
    stepDone(now, task);
}

void KeyBoxSpeaker::questionFailed(Ms now, Task task, const Answer &answer)
{
    const auto nak = answer.as<NakReply>();
    if (task == Task::Power) {
        m_powerAt = now + m_options.askPower;
        PowerReading unknown; // what was said before is no longer true
        unknown.mains = !m_mainsLost;
        tellPower(unknown);
    } else if (task == Task::Facts) {
        m_desk.factsFailed();
    } else if (task == Task::Order) {
        m_orders.ended(OrderOutcome::Refused);
    } else if (task == Task::Inventory) {
        if (!m_online && !m_profileSeen && nak && nak->reason == NakCode::UnknownCommand) {
            m_objection = BoardFault::NotOurProfile;
            return;
        }
        inventoryFailed();
    }
    stepDone(now, task);
}

/// Whether something is in the bins is known from the inputs; which fob it is, is not.
void KeyBoxSpeaker::inventoryFailed()
{
    for (int n = m_askedFirst; n < m_askedFirst + m_askedCount; ++n) {
        takeFob(*BinNumber::fromInt(n), std::nullopt);
    }
}

void KeyBoxSpeaker::stepDone(Ms now, Task task)
{
    if (m_online || task != m_step) {
        return;
    }
    m_step = Task(int(m_step) + 1);
    if (m_step == Task::Inventory && m_options.layout.bins == 0) {
        m_step = Task::Done;
    }
    if (m_step == Task::Done) {
        goOnline(now);
    }
}

void KeyBoxSpeaker::goOnline(Ms now)
{
    m_online = true;
    m_told = BoardFault::None;
    m_pollAt = now;
    m_powerAt = now + m_options.askPower;
    const int bins = m_options.layout.bins;
    const BoardCapabilities can{m_options.layout.doors, bins, m_readsFobs, true, m_facts.has_value()};
    m_events.push_back(events::WentOnline{can, m_box.doors(), m_box.fobs(), m_power, m_facts, m_tampered});
    if (m_options.readsBadges) {
        m_events.push_back(events::ReaderIs{true});
    }
}

void KeyBoxSpeaker::eventArrived(Ms now, const Answer &answer)
{
    if (const auto local = answer.as<LocalStatusReply>()) {
        takeLocal(now, *local);
    } else if (const auto inputs = answer.as<InputStatusReply>()) {
        takeInputs(inputs->inputs);
    } else if (const auto reply = answer.as<ManufacturerReply>()) {
        reportArrived(now, *reply);
    } else if (const auto card = answer.as<RawCardReply>(); card && card->reader != profile::Layout::FrontReader) {
        // A bin's reader saw something. What lies there is asked, because a read card may be gone again.
        if (const auto bin = m_options.layout.binOfReader(card->reader)) {
            askFob(*BinNumber::fromInt(*bin));
        }
    } else if (const auto qr = answer.as<FormattedCardReply>(); qr && qr->reader != profile::Layout::FrontReader) {
        return; // nobody stands before the reader inside a bin
    } else if (m_options.readsBadges && m_online) {
        readerSaid(now, answer);
    }
}

void KeyBoxSpeaker::takeLocal(Ms now, const LocalStatusReply &local)
{
    if (std::exchange(m_mainsLost, local.powerFailed) != local.powerFailed) {
        m_powerAt = now;
        if (!m_powerReports) {
            m_power.mains = !local.powerFailed;
            m_events.push_back(events::PowerIs{m_power});
        }
    }
    if (std::exchange(m_tampered, local.tamper) != local.tamper && m_online) {
        m_events.push_back(events::TamperIs{local.tamper});
    }
}

void KeyBoxSpeaker::takeInputs(const QList<InputState> &inputs)
{
    if (!m_box.fits(inputs.size())) {
        m_objection = BoardFault::WrongBinCount;
        return;
    }
    const auto changes = m_box.takeInputs(inputs);
    for (const BinNumber bin : changes.arrived) {
        askFob(bin);
    }
    if (!m_online) {
        return;
    }
    for (const DoorNumber door : changes.doors) {
        m_events.push_back(events::DoorIs{door, m_box.doors()[size_t(door.index())]});
    }
    for (const BinNumber bin : changes.changed) {
        tellFob(bin, true, false);
    }
    if (changes.button) {
        m_events.push_back(events::ButtonDown{});
    }
}

void KeyBoxSpeaker::takePower(const profile::PowerReport &report)
{
    m_powerReports = true;
    PowerReading now;
    now.mains = report.mains;
    now.percent = report.percent ? std::optional<int>(*report.percent) : std::nullopt;
    now.charging = report.charging;
    now.millivolts = report.millivolts > 0 ? std::optional<int>(report.millivolts) : std::nullopt;
    tellPower(now);
}

void KeyBoxSpeaker::tellPower(const PowerReading &now)
{
    const bool changed = !(std::exchange(m_power, now) == now);
    const bool asked = std::exchange(m_powerAsked, false);
    if (m_online && (changed || asked)) {
        m_events.push_back(events::PowerIs{now});
    }
}

bool KeyBoxSpeaker::takeFacts(const profile::FactsReport &report)
{
    BoardFacts facts{report.bootNonce, report.pulseCount, std::nullopt, report.sequence, report.hash};
    const auto door = report.lastOutput ? m_options.layout.doorOfOutput(*report.lastOutput) : std::nullopt;
    facts.lastDoor = door ? DoorNumber::fromInt(*door) : std::nullopt;
    if (!m_online) {
        m_desk.startsWith(facts.pulseCount);
    } else if (m_desk.isStale(facts)) {
        return false;
    }
    m_facts = facts;
    if (m_online) {
        m_events.push_back(events::FactsAre{facts});
        m_desk.factsAre(facts);
    }
    return true;
}

void KeyBoxSpeaker::takePing(const profile::PingReport &report)
{
    const auto sent = ManufacturerCommand::decode(m_orders.first().data);
    const auto asked = sent ? profile::decodeRequest(*sent) : DecodeError::WrongVendor;
    const auto ping = asked ? std::get_if<profile::PingRequest>(&asked.value()) : nullptr;
    const bool same = ping && ping->payload == report.payload;
    m_orders.ended(same ? OrderOutcome::Accepted : OrderOutcome::Refused);
}

void KeyBoxSpeaker::takeInventory(Ms now, const profile::InventoryReport &report)
{
    const int end = report.first + int(report.uids.size());
    if (report.first != m_askedFirst || report.uids.isEmpty() || end > m_askedFirst + m_askedCount) {
        inventoryFailed(); // it speaks of other bins than those that were asked for
        return stepDone(now, Task::Inventory);
    }
    m_readsFobs = true;
    for (int n = report.first; n < end; ++n) {
        takeFob(*BinNumber::fromInt(n), report.uids.at(n - report.first));
    }
    m_nextBin = end;
    if (m_nextBin > m_options.layout.bins) {
        stepDone(now, Task::Inventory);
    }
}

void KeyBoxSpeaker::takeFob(BinNumber bin, const std::optional<QByteArray> &uid)
{
    const bool changed = m_box.takeFob(bin, uid);
    const bool asked = m_online && std::exchange(question(bin).asked, false);
    if (m_online && (changed || asked)) {
        tellFob(bin, changed, asked);
    }
}

void KeyBoxSpeaker::askFob(BinNumber bin) { question(bin).open = true; }

void KeyBoxSpeaker::tellFob(BinNumber bin, bool changed, bool asked)
{
    m_events.push_back(events::FobIs{bin, m_box.fobs()[size_t(bin.index())], changed, asked});
}

} // namespace latchkey::line
