// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace latchkey::hub::notify {

/// Why something was not delivered. None of them carries words of the other side: those could repeat a code or a
/// password, and reasons go to the log and onto the console.
enum class Fault {
    BadRecipient, ///< no address, number or URL that could be used
    BadContent, ///< a header with a line break, too long, or empty
    NotSetUp, ///< no mail server, gateway or webhook is configured for it
    BadSettings, ///< what is configured cannot be used: a URL, the address of the sender
    NoName, ///< the host's name is not found
    NoConnection,
    ForbiddenAddress, ///< the name leads to an address that is not allowed (private networks, this machine)
    NotSecure, ///< no TLS where it is asked for, or a certificate that nobody vouches for
    LoginRefused,
    TimedOut,
    Busy, ///< the other side said "later"
    Refused, ///< the other side said no
    Gone, ///< the receiver of a webhook wants no more of them (410)
    Redirected, ///< which is never followed
    Interrupted, ///< the program stops
    Expired, ///< its time was over before it could be sent
    TooMany, ///< enough was sent to this recipient, or for this organisation, for now
    OutOfTries,
};

struct Reason {
    Fault fault = Fault::Refused;
    int code = 0; ///< of SMTP, HTTP or the gateway; 0: none came

    friend bool operator==(const Reason &a, const Reason &b) { return a.fault == b.fault && a.code == b.code; }
};

/// One English sentence for the log and the console. It has no word that came from outside.
[[nodiscard]] QString sentence(const Reason &reason);

/// The other side has taken it over.
struct Sent {};
/// It may work later; not before `after` has passed, if the other side named a time.
struct TryLater {
    Reason why;
    std::optional<std::chrono::seconds> after;
};
/// It will not work, however often it is tried.
struct GiveUp {
    Reason why;
};
using Outcome = std::variant<Sent, TryLater, GiveUp>;

} // namespace latchkey::hub::notify
