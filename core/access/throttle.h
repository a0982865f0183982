// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <array>
#include <chrono>

/// How many wrong tries a box bears, and what follows: see docs/throttling.md. Pure rules over rows that somebody
/// else keeps; no clock and no database. All time here is time served: powered and awake, by the steady clock.
namespace latchkey::access::throttle {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

/// Wrong tries in a row of one identity until only its owner's reset or a new enrolment helps. NIST SP 800-63B allows
/// at most 100; a PIN of four digits bears no more than a card's (activation secrets: at most 10).
inline constexpr int WrongUntilLocked = 10;
/// What follows the n-th wrong try in a row, at n - 1; the last is the lock.
inline constexpr std::array<milliseconds, WrongUntilLocked> Penalties{0ms,  0ms,   0ms,   0ms,   1min,
                                                                      5min, 15min, 60min, 60min, 0ms};

/// So many tries at once, and then one more for each `perTry` served.
struct Bucket {
    int tries;
    milliseconds perTry;
    [[nodiscard]] constexpr milliseconds capacity() const { return tries * perTry; }
};
/// All that people type at one box.
inline constexpr Bucket BoxBucket{20, 1h};
/// Emergency codes for one bin have 8 keyed digits: 9e-5 a year for somebody who never stops.
inline constexpr Bucket EmergencyBinBucket{10, 1h};
/// Emergency codes that open all bins, or let go of the wall, have 10.
inline constexpr Bucket EmergencyAllBucket{5, 6h};

/// Wrong typed codes and PINs at one box since its owner last acknowledged them until a PIN is no longer enough as second factor
/// (NIST SP 800-63B: no more than 100 consecutive failures, taken here for the box as a whole).
inline constexpr int WrongUntilPinSuspended = 100;
/// So many wrong tries within this time are an alarm.
inline constexpr int WrongForAlarm = 10;
inline constexpr milliseconds AlarmWindow = 15min;

/// How often time served is stored while any runs: what a power cut may lengthen a wait by.
inline constexpr milliseconds StoreServedEvery = 10s;
/// Rows of identities, known and unknown ones alike, that are kept beside those that ever had to wait.
inline constexpr int MostIdentities = 4096;

/// What is tried.
enum class Method {
    Code, ///< a typed code that is looked up: booking, access or key code
    Pin, ///< a PIN after a typed number or code
    BadgePin, ///< a PIN after a badge
    Totp,
    SentCode, ///< by SMS or e-mail; its own three tries are counted by the hub that checks it
    EmergencyBin,
    EmergencyAll, ///< opens all bins, or lets go of the wall
};

/// Which of an identity's rows counts a try. They are apart so that nobody without the badge can lock its holder out.
enum class Track { None, Pin, BadgePin, Totp };
[[nodiscard]] Track trackOf(Method method);
/// Emergency codes have buckets of their own, and are no part of what the box adds up to.
[[nodiscard]] bool isEmergency(Method method);

/// Wrong tries in a row of one identity on one track.
struct Identity {
    int fails = 0;
    milliseconds penaltyLeft{0};

    [[nodiscard]] bool isLocked() const { return fails >= WrongUntilLocked; }
    friend bool operator==(const Identity &, const Identity &) = default;
};

/// What all tries at the box add up to.
struct Box {
    milliseconds bucket{0}; ///< its level, as the time until it is empty
    int wrong = 0; ///< typed codes and PINs without a badge, since the owner's acknowledgement
    /// How long each of the newest tries still counts for the alarm, newest first. One more than the alarm needs: the
    /// newest may yet prove right.
    std::array<milliseconds, WrongForAlarm + 1> recent{};
    /// The board remembers releases that this disk does not: an older disk was put back, and with it tries that were
    /// used up. What somebody can know without having anything is off until the owner's acknowledgement.
    bool rolledBack = false;

    friend bool operator==(const Box &, const Box &) = default;
};

/// The rows that one try concerns.
struct State {
    Identity identity; ///< of the method's track; untouched where it has none
    Box box;
    milliseconds emergencyBin{0}; ///< level of the bucket, as the time until it is empty
    milliseconds emergencyAll{0};

    friend bool operator==(const State &, const State &) = default;
};

enum class Verdict {
    MayTry,
    Wait, ///< this identity, or these emergency codes, after `wait`
    Locked, ///< this identity: until a new enrolment by SMS or e-mail, or the owner's reset
    /// Typed codes and PINs alone are not taken here before `wait` is over, or where it is 0, before the owner has
    /// acknowledged: badge and PIN, TOTP, SMS are.
    StepUp,
    PinSuspended, ///< the same for PINs, until the owner acknowledges
};

struct Admission {
    Verdict verdict = Verdict::MayTry;
    milliseconds wait{0};

    friend bool operator==(const Admission &, const Admission &) = default;
};

/// Whether a try may be made now. Anything but MayTry: do not compute a hash, do not ask the hub.
[[nodiscard]] Admission admit(const State &state, Method method);

/// A try that was counted, as wrong until it proves right.
struct Counted {
    State state; ///< must be durable before the secret is looked at
    milliseconds charged{0}; ///< to the bucket: what afterSuccess() needs
};
/// Only after MayTry.
[[nodiscard]] Counted beforeTry(State state, Method method);

/// Whether a counted try has a line of the journal. Only where the bucket had room for all of it: what is served in
/// spite of a full bucket is not limited by it, and somebody who types all year must not fill the disk with lines.
[[nodiscard]] bool isJournalled(const Counted &counted, Method method);

/// The try that was counted last was right. Clears the wrong tries of that identity on that track, and takes back what
/// this one try had added; what others added stays, or a thief could make room with a code of his own.
[[nodiscard]] State afterSuccess(State state, Method method, milliseconds charged);

/// After time was served.
[[nodiscard]] Identity served(Identity row, milliseconds elapsed);
[[nodiscard]] Box served(Box row, milliseconds elapsed);
[[nodiscard]] milliseconds served(milliseconds left, milliseconds elapsed);
[[nodiscard]] State served(State state, milliseconds elapsed);

/// Whether the outcome of the newest try is known. While it is not, the try may yet prove right.
enum class Newest { Known, Open };
/// Whether the wrong tries of late are an alarm. An open one does not raise it.
[[nodiscard]] bool isAlarming(const Box &box, Newest newest = Newest::Known);
/// The owner has seen what was tried. The bucket stays as it is.
[[nodiscard]] Box acknowledged(Box box);
/// The owner's reset, or a new enrolment by SMS or e-mail.
[[nodiscard]] constexpr Identity reset() { return {}; }

} // namespace latchkey::access::throttle
