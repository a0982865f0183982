// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <app/link/hubcalls.h>
#include <core/ports/timers.h>
#include <hal/system/sealedmail.h>

namespace latchkey::link {

/// Why box and hub did not come together.
enum class PairingFault {
    NotTrusted, ///< the certificate is not the hub's
    Unreachable, ///< for longer than a pairing may take
    WrongCode, ///< no manager made it, or it served already
    TooMany, ///< the hub wants to be left alone for a while
    Expired, ///< its time is over, or a manager said no
    WrongHub, ///< the words do not go with the key that the hub gave: somebody stands in the middle
    Malformed, ///< it answered something that is no answer
};

/// How a box and a hub come to know each other: the box asks, a manager agrees, the box asks on until it hears so
/// (RFC 8628's shape; docs/sync.md). Once: for another try, make another.
class Pairing : public QObject {
    Q_OBJECT
public:
    struct Parts {
        const HeadSigner &signer; ///< the box's own key
        const hal::SealedMail &mail;
        const Clock &clock;
        Timers &timers;
    };
    /// What the box must remember to ask on after it was switched off.
    struct Open {
        QString deviceCode;
        QStringList checkWords;
    };

    Pairing(const HubAddress &address, const Parts &parts, QObject *parent = nullptr);
    ~Pairing() override;

    /// Keys of the box are filled in.
    void begin(sync::PairingRequest request);
    void resume(const Open &open);

    /// Asked so often where the hub does not say.
    static constexpr std::chrono::seconds Interval{5};
    /// A pairing that was resumed is given up after this.
    static constexpr std::chrono::minutes Longest{15};

Q_SIGNALS:
    /// The hub knows of us; people may look at code and words now.
    void waiting(const latchkey::sync::PairingReply &reply);
    void adopted(const latchkey::sync::Adoption &adoption, const latchkey::sync::SealedKeys &keys);
    void failed(latchkey::link::PairingFault fault);

private:
    void begun(const Result<HubAnswer, LineFault> &answer);
    void ask();
    void asked(const Result<HubAnswer, LineFault> &answer);
    void askLater(std::chrono::seconds time);
    void take(const QByteArray &body);
    void fail(PairingFault fault);

    Parts m_parts;
    HubHttp m_http;
    sync::Guard m_guard;
    Open m_open;
    std::chrono::seconds m_interval{Interval};
    std::chrono::milliseconds m_until{0}; ///< Clock::steady()
    Timers::Token m_timer = 0;
};

} // namespace latchkey::link
