// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "fakehub.h"

#include <core/sync/lane.h>
#include <tests/fakes/answerqueue.h>

#include <optional>
#include <random>

namespace latchkey::fakes {

/// A hub at the end of a bad line: what is asked may be lost, done twice, or done without an answer.
class BadWire : public sync::HubWire {
public:
    BadWire(FakeHub &hub, AnswerQueue &answers, FakeHub::Chance &chance)
        : m_hub(hub), m_answers(answers), m_chance(chance)
    {}

    bool quiet = false; ///< nothing is lost any more

    void session(const sync::SessionRequest &request, Answer<sync::SessionReply> answer) override
    {
        ask<sync::SessionReply>(
            [this, request] { return Result<sync::SessionReply, sync::WireFault>(m_hub.session(request)); },
            std::move(answer), 0.1);
    }
    void push(const sync::LogId &log, const sync::EntryBatch &batch, Answer<journal::Head> answer) override
    {
        ask<journal::Head>([=, this] { return m_hub.push(log, batch); }, std::move(answer), 0.2);
    }
    void pull(const sync::ChangesQuery &query, Answer<std::optional<sync::SignedPage>> answer) override
    {
        if (query.wait.count() > 0 && !hasNews(query))
            m_held = Held{query, std::move(answer)};
        else
            give(query, std::move(answer));
    }
    void report(const sync::CommandId &, const sync::CommandResult &, Answer<Done> answer) override
    {
        ask<Done>([] { return Result<Done, sync::WireFault>(Done{}); }, std::move(answer), 0.2);
    }
    void abort() override
    {
        m_held.reset();
        m_calls.renew();
    }

    [[nodiscard]] bool isHeld() const { return m_held.has_value(); }
    /// The hub changed: whoever waits hears it.
    void wake()
    {
        if (!m_held || !hasNews(m_held->query))
            return;
        const Held held = *std::exchange(m_held, {});
        give(held.query, held.answer);
    }
    /// The hub's machine went down for a moment.
    void drop()
    {
        if (!m_held)
            return;
        m_answers.post(m_calls([answer = std::exchange(m_held, {})->answer] { answer(sync::WireFault{}); }));
    }

private:
    struct Held {
        sync::ChangesQuery query;
        Answer<std::optional<sync::SignedPage>> answer;
    };

    bool is(double likely) { return !quiet && std::uniform_real_distribution<>()(m_chance) < likely; }
    [[nodiscard]] bool hasNews(const sync::ChangesQuery &query) const
    {
        FakeHub copy = m_hub;
        const auto page = copy.pull(query, 1);
        return !page || page.value().has_value();
    }

    template <class T, class Do>
    void ask(Do work, Answer<T> answer, double loss)
    {
        if (is(loss))
            return m_answers.post(m_calls([answer] { answer(sync::WireFault{}); }));
        Result<T, sync::WireFault> result = work();
        if (is(0.15))
            result = work();
        if (is(loss))
            result = sync::WireFault{};
        m_answers.post(m_calls([answer, result] { answer(result); }));
    }

    void give(const sync::ChangesQuery &query, Answer<std::optional<sync::SignedPage>> answer)
    {
        using Signed = std::optional<sync::SignedPage>;
        const int limit = quiet ? 100 : int(m_chance() % 4) + 1;
        const auto work = [=, this]() -> Result<Signed, sync::WireFault> {
            const auto page = m_hub.pull(query, limit);
            if (!page)
                return page.error();
            if (!page.value())
                return Signed();
            const QByteArray text = encode(**page);
            const auto box = (*page)->box;
            return Signed({text, PageStamp::of(signedBytes(box, query.pollNonce, text))});
        };
        ask<Signed>(work, std::move(answer), 0.15);
    }

    FakeHub &m_hub;
    AnswerQueue &m_answers;
    FakeHub::Chance &m_chance;
    sync::Guard m_calls;
    std::optional<Held> m_held;
};

} // namespace latchkey::fakes
