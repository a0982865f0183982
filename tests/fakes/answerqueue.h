// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QtGlobal>

#include <deque>
#include <functional>

namespace latchkey::fakes {

/// Answers that have not been given yet. The fakes of one test share one queue, so that answers come later, on the
/// caller's thread and in order, exactly when the test says so.
class AnswerQueue {
public:
    void post(std::function<void()> answer) { m_answers.push_back(std::move(answer)); }

    [[nodiscard]] bool isEmpty() const { return m_answers.empty(); }
    [[nodiscard]] int size() const { return int(m_answers.size()); }

    /// Gives the oldest answer. False: there was none.
    bool deliverOne()
    {
        if (m_answers.empty())
            return false;
        const auto answer = std::move(m_answers.front());
        m_answers.pop_front();
        answer();
        return true;
    }

    /// Gives all answers, and those to the questions that they lead to. Returns how many were given; an endless
    /// conversation stops after `limit`.
    int deliver(int limit = 10000)
    {
        int given = 0;
        while (given < limit && deliverOne())
            ++given;
        return given;
    }

    /// What a power cut does to answers on their way.
    void drop() { m_answers.clear(); }

private:
    std::deque<std::function<void()>> m_answers;
};

} // namespace latchkey::fakes
