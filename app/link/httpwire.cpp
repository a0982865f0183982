// SPDX-License-Identifier: Apache-2.0
#include "httpwire.h"

namespace latchkey::link {

namespace {

using sync::WireFault;

HubQuestion questionOf(const QByteArray &method, const QByteArray &path, const QByteArray &body = {})
{
    HubQuestion question{method, "/box/v1/" + path, body};
    question.patience = HttpWire::Patience;
    question.most = sync::MaxReplyBytes;
    return question;
}

/// Reads the message of an answer and hands it on.
template <class T>
HubCalls::Answer read(sync::HubWire::Answer<T> answer)
{
    return [answer = std::move(answer)](const HubCalls::Outcome &outcome) {
        if (!outcome)
            return answer(outcome.error());
        const auto message = sync::decode<T>(outcome->body);
        if (!message)
            return answer(WireFault{WireFault::Kind::Malformed});
        answer(*message);
    };
}

} // namespace

void HttpWire::session(const sync::SessionRequest &request, Answer<sync::SessionReply> answer)
{
    m_calls.ask(questionOf("POST", "session", sync::encode(request)), read<sync::SessionReply>(std::move(answer)));
}

void HttpWire::push(const sync::LogId &log, const sync::EntryBatch &batch, Answer<journal::Head> answer)
{
    const QByteArray path = "journals/" + log.toString().toLatin1() + "/entries";
    m_calls.ask(questionOf("POST", path, sync::encode(batch)), read<journal::Head>(std::move(answer)));
}

void HttpWire::pull(const sync::ChangesQuery &query, Answer<std::optional<sync::SignedPage>> answer)
{
    HubQuestion question = questionOf("GET", "changes?" + sync::toQuery(query));
    question.patience = query.wait + Patience;
    const auto readPage = read<sync::SignedPage>([answer](const Result<sync::SignedPage, WireFault> &page) {
        if (page)
            answer(std::optional(*page));
        else
            answer(page.error());
    });
    m_calls.ask(question, [answer, readPage](const HubCalls::Outcome &outcome) {
        constexpr int NoContent = 204;
        if (outcome && outcome->status == NoContent)
            return answer(std::optional<sync::SignedPage>());
        readPage(outcome);
    });
}

void HttpWire::report(const sync::CommandId &command, const sync::CommandResult &result, Answer<Done> answer)
{
    const QByteArray path = "commands/" + command.toString().toLatin1() + "/result";
    m_calls.ask(questionOf("PUT", path, sync::encode(result)), [answer](const HubCalls::Outcome &outcome) {
        if (outcome)
            answer(Done{});
        else
            answer(outcome.error());
    });
}

} // namespace latchkey::link
