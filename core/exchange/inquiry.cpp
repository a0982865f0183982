// SPDX-License-Identifier: Apache-2.0
#include "inquiry.h"

#include "timing.h"

namespace latchkey::exchange {

Inquiry::Inquiry(Clock &clock, Timers &timers, Tell tell) : m_clock(clock), m_timers(timers), m_tell(std::move(tell)) {}

Inquiry::~Inquiry() { m_timers.cancel(m_timer); }

void Inquiry::open(Pace pace)
{
    close();
    m_pace = pace;
    m_asked = m_clock.steady();
}

void Inquiry::close()
{
    ++m_question;
    m_timers.cancel(m_timer);
    m_timer = 0;
}

void Inquiry::tell(const Event &event)
{
    close();
    if (m_pace == Pace::AtOnce)
        return m_tell(event);
    const auto passed = (m_clock.steady() - m_asked) % AnswerTick;
    m_timer = m_timers.start(AnswerTick - passed, [this, event] {
        m_timer = 0;
        m_tell(event);
    });
}

} // namespace latchkey::exchange
