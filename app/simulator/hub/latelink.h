// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/link/boxline.h>

namespace latchkey::simulator {

/// The hub of a box that is paired while it runs: none until the line has come up once, then the line.
class LateLink : public HubLink {
    Q_OBJECT
public:
    using HubLink::HubLink;

    /// The line outlives all questions that are asked after this.
    void follow(link::BoxLine &line)
    {
        connect(&line, &HubLink::stateChanged, this, [this, &line] {
            if (line.state() == State::Online)
                m_line = &line;
            if (m_line)
                Q_EMIT stateChanged();
        });
    }

    [[nodiscard]] State state() const override { return m_line ? m_line->state() : State::NoHub; }
    [[nodiscard]] QDateTime offlineSince() const override { return m_line ? m_line->offlineSince() : QDateTime(); }
    [[nodiscard]] QDateTime lastUpdate() const override { return m_line ? m_line->lastUpdate() : QDateTime(); }
    [[nodiscard]] bool canSendCodes() const override { return m_line && m_line->canSendCodes(); }
    void sendCode(const CodeRequest &request, const Sent &sent) override
    {
        if (m_line)
            m_line->sendCode(request, sent);
        else
            HubLink::sendCode(request, sent);
    }
    void checkCode(const Challenge &challenge, const Secret &code, const Checked &checked) override
    {
        if (m_line)
            m_line->checkCode(challenge, code, checked);
        else
            HubLink::checkCode(challenge, code, checked);
    }

private:
    link::BoxLine *m_line = nullptr;
};

} // namespace latchkey::simulator
