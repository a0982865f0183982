// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/ports/binboard.h>
#include <hal/board/frontpanel.h>
#include <hal/board/timing.h>
#include <hal/wire/replies.h>

#include <optional>

namespace latchkey::line {

/// One command inside the session, before it is numbered and secured.
struct Request {
    osdp::Command code = osdp::Command::Poll;
    QByteArray data;
    Ms patience = OfflineAfter; ///< without an answer for this long, the session is given up

    /// From any message type of hal/wire.
    template <class Message>
    [[nodiscard]] static Request of(const Message &message)
    {
        return {Message::Code, message.encode(), OfflineAfter};
    }
};

/// What came back. `reply` is empty if the bytes were authentic and made no sense.
struct Answer {
    std::optional<osdp::AnyReply> reply;
    /// False for what a device may say in clear (NAK): enough to go on with, not enough to believe that nothing moved.
    bool secured = false;

    template <class Message>
    [[nodiscard]] const Message *as() const
    {
        return reply ? std::get_if<Message>(&*reply) : nullptr;
    }
};

/// Decides what is said to one device and what its answers mean; the link below decides how it gets there and back.
/// next() is called only when its result goes on the wire at once.
class Speaker {
public:
    virtual ~Speaker() = default;
    /// When next() will have something; Never if only an answer or an order can change that.
    [[nodiscard]] virtual Ms nextDue() const = 0;
    /// Whether somebody waits for a latch: this device's turn comes first.
    [[nodiscard]] virtual bool isUrgent() const = 0;
    [[nodiscard]] virtual std::optional<Request> next(Ms now) = 0;
    virtual void answered(Ms now, const Request &request, const Answer &answer) = 0;

    /// Whatever has to happen by time alone, also while an answer is waited for.
    virtual void tick(Ms) {}
    [[nodiscard]] virtual Ms nextTick() const { return Never; }

    virtual void sessionUp(Ms now) = 0;
    /// The answer to the request on the wire, if there is one, will never come.
    virtual void sessionLost(Ms now) = 0;
    /// Why there is no session; None while it is being made again. Told when it changes.
    virtual void faultIs(BoardFault fault) = 0;
    virtual void installEnded(InstallOutcome outcome) = 0;
    virtual void keyChangeEnded(OrderOutcome outcome) = 0;
    virtual void lineChangeEnded(OrderOutcome outcome) = 0;
    virtual void lineIs(quint8 address, int baud) = 0;
    /// Set once by a speaker that finds the device unfit: the link gives the session up and tries again later.
    [[nodiscard]] virtual BoardFault objection() const = 0;
};

} // namespace latchkey::line
