// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/sync/hubwire.h>

#include <deque>

namespace latchkey::fakes {

/// A wire whose other end is the test: it sees every question and gives every answer, when it likes.
class ScriptedWire : public sync::HubWire {
public:
    template <class Q, class A>
    struct Asked {
        Q question;
        Answer<A> answer;
    };
    struct Batch {
        sync::LogId log;
        sync::EntryBatch batch;
    };
    struct Report {
        sync::CommandId id;
        sync::CommandResult result;
    };

    void session(const sync::SessionRequest &request, Answer<sync::SessionReply> answer) override
    {
        sessions.push_back({request, std::move(answer)});
    }
    void push(const sync::LogId &log, const sync::EntryBatch &batch, Answer<journal::Head> answer) override
    {
        pushes.push_back({{log, batch}, std::move(answer)});
    }
    void pull(const sync::ChangesQuery &query, Answer<std::optional<sync::SignedPage>> answer) override
    {
        pulls.push_back({query, std::move(answer)});
    }
    void report(const sync::CommandId &command, const sync::CommandResult &result, Answer<Done> answer) override
    {
        reports.push_back({{command, result}, std::move(answer)});
    }
    void abort() override
    {
        ++aborts;
        sessions.clear();
        pushes.clear();
        pulls.clear();
        reports.clear();
    }

    std::deque<Asked<sync::SessionRequest, sync::SessionReply>> sessions;
    std::deque<Asked<Batch, journal::Head>> pushes;
    std::deque<Asked<sync::ChangesQuery, std::optional<sync::SignedPage>>> pulls;
    std::deque<Asked<Report, Done>> reports;
    int aborts = 0;
};

} // namespace latchkey::fakes
