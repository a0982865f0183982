// SPDX-License-Identifier: Apache-2.0
// The key-box profile: what a manufacturer's command does.
#include <hal/sim/overloaded.h>
#include <hal/sim/peripheraldevice.h>

#include <algorithm>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;
using osdp::AnyReply;
using osdp::NakCode;
namespace profile = osdp::profile;

namespace {

constexpr int LowPercent = 20;
constexpr int CriticalPercent = 8;
// One lithium cell, near enough to a straight line for a demonstration.
constexpr int EmptyMillivolts = 3300;
constexpr int FullMillivolts = 4150;

} // namespace

PeripheralDevice::Answer PeripheralDevice::manufacturer(const osdp::ManufacturerCommand &command)
{
    const auto request = profile::decodeRequest(command);
    if (!request) {
        m_listener->refused(osdp::nakFor(request.error()), u"not-of-the-profile"_s);
        return osdp::nakFor(request.error());
    }
    // The witness speaks and listens only where nobody else can: inside a session.
    const auto sub = profile::subOf(*request);
    if (!m_channel.isActive() && (sub == profile::Sub::Facts || sub == profile::Sub::Token)) {
        m_listener->refused(NakCode::SecurityNotMet, u"no-session"_s);
        return NakCode::SecurityNotMet;
    }
    return execute(*request);
}

PeripheralDevice::Answer PeripheralDevice::execute(const profile::AnyRequest &request)
{
    return std::visit(
        Overloaded{
            [this](const profile::PowerRequest &) -> Answer { return report(power()); },
            [this](const profile::HibernateRequest &r) -> Answer {
                hibernate(r);
                return AnyReply(osdp::AckReply());
            },
            [this](const profile::InventoryRequest &r) -> Answer {
                if (!m_hardware.hasBin(r.first)) {
                    m_listener->refused(NakCode::CannotProcess, u"no-such-bin"_s);
                    return NakCode::CannotProcess;
                }
                return report(inventory(r));
            },
            [this](const profile::PingRequest &r) -> Answer { return report(profile::PingReport{r.payload}); },
            [this](const profile::OpenAllRequest &r) -> Answer {
                m_hardware.openAll(std::chrono::seconds(r.seconds));
                return AnyReply(osdp::AckReply());
            },
            [this](const profile::FactsRequest &) -> Answer { return report(facts()); },
            [this](const profile::TokenRequest &r) -> Answer { return remember(r); },
        },
        request);
}

AnyReply PeripheralDevice::report(const profile::AnyReport &report)
{
    const AnyReply reply = profile::wrap(report);
    if (!m_options.manufacturerLater) {
        return reply;
    }
    queue(reply);
    return osdp::AckReply();
}

PeripheralDevice::Answer PeripheralDevice::remember(const profile::TokenRequest &request)
{
    const ReleaseToken token{request.sequence, request.hash};
    const bool spent = m_hardware.memory().hasReleasedFor(token);
    if (spent || request.output >= m_hardware.layout().outputCount()) {
        m_token.reset();
        m_listener->refused(NakCode::CannotProcess, spent ? u"token-spent"_s : u"no-such-door"_s);
        return NakCode::CannotProcess;
    }
    m_token = token;
    m_tokenOutput = request.output;
    return AnyReply(osdp::AckReply());
}

profile::PowerReport PeripheralDevice::power() const
{
    const PowerState &state = m_hardware.power();
    profile::PowerReport report;
    report.mains = state.mains;
    report.charging = state.charging;
    report.low = state.percent <= LowPercent;
    report.critical = state.percent <= CriticalPercent;
    report.percent = quint8(state.percent);
    report.millivolts = quint16(EmptyMillivolts + (FullMillivolts - EmptyMillivolts) * state.percent / 100);
    return report;
}

profile::InventoryReport PeripheralDevice::inventory(const profile::InventoryRequest &request) const
{
    profile::InventoryReport report;
    report.first = request.first;
    // Vendor, answer code, first, count: then as many fobs as the panel's buffer takes; it asks for the rest.
    qsizetype room = largestReplyData() - 6;
    const int end = std::min(request.first + request.count, m_hardware.layout().bins + 1);
    for (int bin = request.first; bin < end; ++bin) {
        const auto fob = m_hardware.readFob(bin);
        const QByteArray uid = fob ? fob->bytes().left(profile::MaxUidSize) : QByteArray();
        room -= 1 + uid.size();
        if (room < 0) {
            break;
        }
        report.uids.append(uid);
    }
    return report;
}

profile::FactsReport PeripheralDevice::facts() const
{
    profile::FactsReport report;
    report.bootNonce = m_bootNonce;
    report.pulseCount = m_hardware.memory().pulseCount();
    report.hash = QByteArray(profile::TokenRequest::HashSize, 0);
    const auto last = m_hardware.memory().lastRelease();
    if (last) {
        report.lastOutput = m_hardware.layout().lockOutput(last->door);
    }
    if (last && !last->token.isEmpty()) {
        report.sequence = last->token.sequence;
        report.hash = last->token.hash;
    }
    return report;
}

/// How much data the panel can take in one reply, in bytes.
qsizetype PeripheralDevice::largestReplyData() const
{
    const qsizetype packet = m_panelReceives > 0 ? m_panelReceives : osdp::MinReceiveBuffer;
    if (!m_channel.isActive()) {
        return packet - 8; // header 5, code 1, CRC 2
    }
    // Header 5, block 2, code 1, MAC 4, CRC 2; the cipher comes in blocks of 16 with at least one byte of padding.
    return (packet - 14) / 16 * 16 - 1;
}

void PeripheralDevice::hibernate(const profile::HibernateRequest &request)
{
    m_wake = request;
    const std::chrono::seconds delay(request.delay);
    m_sleepAt = delay == profile::HibernateRequest::Never ? std::nullopt : std::optional(m_now + delay);
}

} // namespace latchkey::sim
