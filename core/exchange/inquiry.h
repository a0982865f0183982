// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/exchangeevent.h>
#include <core/exchange/sessionparts.h>

namespace latchkey::exchange {

/// The one question about a person or key that somebody waits for. A new question ends the one before: answers that
/// are still on their way to it are dropped, and so is what was to be told about it.
class Inquiry {
public:
    /// When the answer is told.
    enum class Pace {
        AtOnce,
        OnTick, ///< at the first multiple of AnswerTick after the question
    };
    using Tell = std::function<void(const Event &)>;

    Inquiry(Clock &clock, Timers &timers, Tell tell);
    ~Inquiry();
    Q_DISABLE_COPY_MOVE(Inquiry)

    void open(Pace pace);
    void close(); ///< nobody waits any more
    /// The answer, which ends the question.
    void tell(const Event &event);
    void turnAway(const Refused &refusal) { tell(event::TurnAway{refusal}); }

    /// `then`, for as long as this question is open.
    template <class... Args, class Then>
    [[nodiscard]] std::function<void(Args...)> whileOpen(Then then)
    {
        return [this, question = m_question, then](Args... args) {
            if (question == m_question)
                then(args...);
        };
    }
    /// The same for what a store answers: its failure is the answer to the question.
    template <class T, class Then>
    [[nodiscard]] std::function<void(Result<T, StoreError>)> answer(Then then)
    {
        return whileOpen<Result<T, StoreError>>([this, then](const Result<T, StoreError> &result) {
            if (result)
                then(result.value());
            else
                tell(event::StoreFailed{result.error()});
        });
    }

private:
    Clock &m_clock;
    Timers &m_timers;
    Tell m_tell;
    quint64 m_question = 0;
    Pace m_pace = Pace::AtOnce;
    std::chrono::milliseconds m_asked{0};
    Timers::Token m_timer = 0;
};

} // namespace latchkey::exchange
