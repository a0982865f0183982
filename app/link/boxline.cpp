// SPDX-License-Identifier: Apache-2.0
#include "boxline.h"

#include <core/sync/challenges.h>

namespace latchkey::link {

namespace {

BoxIdentity identityOf(const sync::Link &link, const LineParts &parts)
{
    return {link.box, parts.signer, parts.clock, parts.random};
}

HubQuestion codeQuestion(const QByteArray &path, const Secret &body)
{
    HubQuestion question{"POST", "/box/v1/challenges" + path};
    question.body = QByteArray(reinterpret_cast<const char *>(body.bytes().data()), body.size());
    question.patience = BoxLine::CodePatience;
    question.most = sync::MaxRequestBytes;
    return question;
}

HubRefusal refusalOf(const sync::WireFault &fault)
{
    if (fault.kind != sync::WireFault::Kind::Problem)
        return HubRefusal::Unreachable;
    switch (fault.problem.code) {
    case sync::ProblemCode::TooMany: return HubRefusal::TooMany;
    case sync::ProblemCode::Expired:
    case sync::ProblemCode::NotFound: return HubRefusal::Expired;
    default: return HubRefusal::Unreachable;
    }
}

Status<HubRefusal> verdictOf(const sync::CheckReply &reply)
{
    switch (reply.result) {
    case sync::CheckResult::Right: return Done{};
    case sync::CheckResult::Wrong: return HubRefusal::Wrong;
    case sync::CheckResult::TooMany: return HubRefusal::TooMany;
    case sync::CheckResult::Expired: break;
    }
    return HubRefusal::Expired;
}

} // namespace

BoxLine::BoxLine(const HubAddress &address, const sync::Link &link, const LineParts &parts,
                 const sync::SyncFacts &facts, QObject *parent)
    : HubLink(parent),
      m_lastKept(link.lastContact),
      m_wire(address, identityOf(link, parts)),
      m_codes(address, identityOf(link, parts)),
      m_hubKey(parts.signer, link.hubKey),
      m_engine({m_wire, parts.store, m_hubKey, parts.clock, parts.timers, parts.random, parts.journal, m_ears}, facts)
{}

QDateTime BoxLine::offlineSince() const
{
    if (m_engine.isOnline())
        return {};
    return m_engine.offlineSince().isValid() ? m_engine.offlineSince() : m_lastKept;
}

QDateTime BoxLine::lastUpdate() const { return m_engine.lastAnswer().isValid() ? m_engine.lastAnswer() : m_lastKept; }

void BoxLine::sendCode(const CodeRequest &request, const Sent &sent)
{
    sync::ChallengeRequest asked;
    if (request.person)
        asked.person = request.person;
    else
        asked.number = request.number;
    asked.again = request.again;
    m_codes.ask(codeQuestion({}, sync::encode(asked)), [sent](const HubCalls::Outcome &outcome) {
        if (!outcome)
            return sent(refusalOf(outcome.error()));
        const auto reply = sync::decode<sync::ChallengeReply>(outcome->body);
        if (!reply)
            return sent(HubRefusal::Unreachable);
        sent(reply->challenge.toLatin1());
    });
}

void BoxLine::checkCode(const Challenge &challenge, const Secret &code, const Checked &checked)
{
    const Secret body = sync::encode(sync::CheckRequest{code});
    m_codes.ask(codeQuestion('/' + challenge + "/check", body), [checked](const HubCalls::Outcome &outcome) {
        if (!outcome)
            return checked(refusalOf(outcome.error()));
        const auto reply = sync::decode<sync::CheckReply>(outcome->body);
        checked(reply ? verdictOf(*reply) : Status<HubRefusal>(HubRefusal::Unreachable));
    });
}

} // namespace latchkey::link
