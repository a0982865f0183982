// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QDateTime>
#include <QObject>

#include <core/base/ids.h>
#include <core/base/result.h>
#include <core/base/secret.h>

#include <functional>
#include <optional>

namespace latchkey {

/// Why the hub did not send or check a code.
enum class HubRefusal {
    Unreachable, ///< no hub, no line, no answer in time; or it cannot send now
    TooMany, ///< enough codes were sent to this identity for now
    Expired, ///< the code's time is over, or a newer one was sent
    Wrong, ///< not the code
};

/// What the box knows of its hub. A box may have none: then it is never offline, it is on its own.
class HubLink : public QObject {
    Q_OBJECT
public:
    enum class State { NoHub, Online, Offline };
    Q_ENUM(State)

    /// For whom a single-use code is asked. The hub answers alike for those it knows and those it does not.
    struct CodeRequest {
        std::optional<PersonId> person; ///< where the box knows who it is
        Secret number; ///< the E.164 digits that were typed, or empty
        bool again = false; ///< "Send it again": the earlier code ends
    };
    /// Names one sent code, opaque to the box.
    using Challenge = QByteArray;
    using Sent = std::function<void(Result<Challenge, HubRefusal>)>;
    using Checked = std::function<void(Status<HubRefusal>)>;

    using QObject::QObject;
    [[nodiscard]] virtual State state() const = 0;
    /// When the line was lost; null while online or without a hub.
    [[nodiscard]] virtual QDateTime offlineSince() const = 0;
    /// When the hub's knowledge last arrived here; null if never.
    [[nodiscard]] virtual QDateTime lastUpdate() const = 0;

    /// Whether a code could be sent and checked now.
    [[nodiscard]] virtual bool canSendCodes() const { return false; }
    /// Asks for a code of 6 digits by text message or e-mail. The hub makes, sends and checks it; the box never learns
    /// it (decisions.md 29). Answers later, once, on the caller's thread; within 3 s.
    virtual void sendCode(const CodeRequest &, const Sent &sent) { sent(HubRefusal::Unreachable); }
    virtual void checkCode(const Challenge &, const Secret &, const Checked &checked)
    {
        checked(HubRefusal::Unreachable);
    }

Q_SIGNALS:
    void stateChanged();
};

} // namespace latchkey
