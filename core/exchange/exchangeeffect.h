// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/exchangeevent.h>

#include <chrono>

namespace latchkey::exchange {

enum class Step { Unlocked, Opened, Closed };
enum class Sound { Good, NotGood, Attention };
enum class Report {
    WrongKey, ///< the person says that the key in the bin is not the one on the screen
    DoorStuck, ///< the latch was tried twice
    DoorLeftOpen,
};

/// How an order from afar stands.
struct AfarAnswer {
    enum class State {
        Accepted, ///< somebody has to show that they are there
        Done, ///< the door opened
        Refused, ///< nothing was tried
        Failed, ///< it was tried
        Expired, ///< nobody was there in time
    };
    QString command;
    State state = State::Done;
    QString code = {}; ///< why, in a word of docs/exchange.md
    quint64 entry = 0; ///< of the intent in the journal; 0: none was written
    friend bool operator==(const AfarAnswer &, const AfarAnswer &) = default;
};

namespace effect {

struct LookUpCode {};
struct LookUpNumber {};
struct LookUpQr {};
/// CodeSent or HubFailed follows.
struct SendCode {
    Claim claim;
    bool again = false;
};
struct CheckFactor {
    Claim claim;
    access::Factor factor = access::Factor::Pin;
};
/// Whether the claim is enough for anything without a second thing.
struct GoAlone {
    Claim claim;
};
struct ListKeys {
    Visit visit;
};
struct Decide {
    Purpose purpose;
    Visit visit;
};
/// To disk, before anything moves. IntentWritten or StoreFailed follows.
struct WriteIntent {
    Order order;
};
/// Asks the board, once.
struct Release {
    Order order;
};
struct WriteStep {
    Order order;
    Step step;
    FobReading found; ///< with Step::Closed
};
/// The end of the exchange and the keys' new places, in one transaction. OutcomeWritten or StoreFailed follows.
struct WriteOutcome {
    Order order;
    Outcome outcome;
    FobReading found;
};
/// Who has a key now, and the entry about it. Stored or StoreFailed follows.
struct WriteHandOver {
    HandOver handOver;
    Visit to;
    QDateTime due;
};
/// AccountRead or FactorWanted follows.
struct ReadAccount {
    Visit visit;
};
/// Whether a new PIN may be chosen: PinFits or NotKept follows.
struct JudgePin {
    Visit visit;
};
/// It was typed again. Stored or NotKept follows, as after all of these.
struct StorePin {
    Visit visit;
};
/// A new key for an app, which the session shows from now on.
struct DrawAppKey {
    Visit visit;
};
struct StoreApp {
    Visit visit;
};
struct LinkBadge {
    Visit visit;
    CardUid uid;
};
struct ReadFob {
    BinNumber bin;
};
struct StartTimer {
    Timer timer;
    std::chrono::milliseconds delay;
};
struct Play {
    Sound sound;
};
struct Tell {
    Report report;
    Order order;
};
/// Whoever ordered it from afar hears how it stands.
struct AnswerFromAfar {
    AfarAnswer answer;
};

} // namespace effect

using Effect = std::variant<effect::LookUpCode, effect::LookUpNumber, effect::LookUpQr, effect::SendCode,
                            effect::CheckFactor, effect::GoAlone, effect::ListKeys, effect::Decide, effect::WriteIntent,
                            effect::Release, effect::WriteStep, effect::WriteOutcome, effect::WriteHandOver,
                            effect::ReadAccount, effect::JudgePin, effect::StorePin, effect::DrawAppKey,
                            effect::StoreApp, effect::LinkBadge, effect::ReadFob, effect::StartTimer, effect::Play,
                            effect::Tell, effect::AnswerFromAfar>;

[[nodiscard]] QString nameOf(const Effect &effect);

} // namespace latchkey::exchange
