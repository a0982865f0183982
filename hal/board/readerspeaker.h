// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <hal/board/stationspeaker.h>

namespace latchkey::line {

/// Talks to a bought badge reader at its own address. It needs nothing of the key-box profile.
class ReaderSpeaker : public StationSpeaker {
public:
    using StationSpeaker::StationSpeaker;

    [[nodiscard]] Ms nextDue() const override;
    [[nodiscard]] bool isUrgent() const override { return false; }
    [[nodiscard]] std::optional<Request> next(Ms now) override;
    void answered(Ms now, const Request &request, const Answer &answer) override;
    void sessionUp(Ms now) override;
    void sessionLost(Ms now) override;
    void faultIs(BoardFault) override {} // isReady() of the reader says all that a person needs

private:
    bool m_ordering = false;
};

} // namespace latchkey::line
