// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/ports/hublink.h>

#include "answerqueue.h"

#include <vector>

namespace latchkey::fakes {

/// A hub that is there, or not, and sends and checks codes, or not, as the test says. It makes no difference between
/// those it knows and those it does not.
class QueuedHub : public HubLink {
    Q_OBJECT
public:
    using HubLink::HubLink;
    /// Answers come through `answers`; without a queue they come at once.
    explicit QueuedHub(AnswerQueue &answers) : m_answers(&answers) {}
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] QDateTime offlineSince() const override { return m_offlineSince; }
    [[nodiscard]] QDateTime lastUpdate() const override { return m_lastUpdate; }

    void goOnline(const QDateTime &lastUpdate) { change(State::Online, {}, lastUpdate); }
    void goOffline(const QDateTime &since) { change(State::Offline, since, m_lastUpdate); }

    [[nodiscard]] bool canSendCodes() const override { return m_state == State::Online && sendsCodes; }
    void sendCode(const CodeRequest &request, const Sent &sent) override
    {
        requests.push_back(request);
        reply([this, sent] {
            if (refusesToSend)
                return sent(*refusesToSend);
            m_challenge = "challenge " + QByteArray::number(++m_challenges);
            sent(m_challenge);
        });
    }
    void checkCode(const Challenge &challenge, const Secret &typed, const Checked &checked) override
    {
        ++checks;
        reply([this, challenge, typed, checked] {
            if (refusesToCheck)
                return checked(*refusesToCheck);
            if (challenge != m_challenge)
                return checked(HubRefusal::Expired);
            checked(typed == code ? Status<HubRefusal>(Done{}) : Status<HubRefusal>(HubRefusal::Wrong));
        });
    }

    /// The answers that were held back while `isSlow`.
    void answerNow()
    {
        const auto late = std::exchange(m_late, {});
        for (const auto &answer : late)
            answer();
    }
    /// They never come.
    void loseAnswers() { m_late.clear(); }

    bool sendsCodes = true; ///< while online
    bool isSlow = false; ///< answers wait for answerNow()
    std::optional<HubRefusal> refusesToSend;
    std::optional<HubRefusal> refusesToCheck;
    Secret code; ///< what was sent last to the phone
    std::vector<CodeRequest> requests;
    int checks = 0;

private:
    void reply(std::function<void()> answer)
    {
        if (isSlow)
            m_late.push_back(std::move(answer));
        else if (m_answers)
            m_answers->post(std::move(answer));
        else
            answer();
    }
    void change(State state, const QDateTime &offlineSince, const QDateTime &lastUpdate)
    {
        m_state = state;
        m_offlineSince = offlineSince;
        m_lastUpdate = lastUpdate;
        Q_EMIT stateChanged();
    }

    AnswerQueue *m_answers = nullptr;
    State m_state = State::NoHub;
    QDateTime m_offlineSince;
    QDateTime m_lastUpdate;
    Challenge m_challenge;
    int m_challenges = 0;
    std::vector<std::function<void()>> m_late;
};

} // namespace latchkey::fakes
