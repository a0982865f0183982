// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QObject>

#include <core/base/secret.h>
#include <core/exchange/afarorder.h>
#include <core/exchange/earlycard.h>
#include <core/exchange/exchangemachine.h>
#include <core/exchange/sessionparts.h>

#include <deque>
#include <map>
#include <memory>

namespace latchkey::exchange {

class Countdown;
class ExchangeRecovery;
class Identification;
class IdleWatch;
class OverdueWatch;
class TamperWatch;

/// Runs the machine: feeds it with what people, board and store say, carries out its effects. Holds no rule itself.
class ExchangeSession : public QObject {
    Q_OBJECT
public:
    explicit ExchangeSession(const SessionParts &parts, QObject *parent = nullptr);
    ~ExchangeSession() override;

    /// Ends what a power cut left open, then serves. `open` and `head` are what the store found at start.
    void start(const QVector<journal::OpenExchange> &open, const journal::Head &head);
    /// The book has other keys than before, and nobody is in the middle of anything: the sensors say where they are.
    void keysChanged();

    [[nodiscard]] const State &state() const { return m_state; }
    /// Seconds that the time prompt still waits, or 0: no prompt.
    [[nodiscard]] int promptSeconds() const;
    /// Seconds until a code may be sent again, or until whoever was turned away may try again; 0: nothing is waited for.
    [[nodiscard]] int secondsLeft() const;
    /// While an authenticator app is being set up: what its QR code holds (ports/totpchecker.h), which is a secret.
    [[nodiscard]] Secret appEnrolment() const;
    /// Doors that stand open with nobody at them, for the banner on Home.
    [[nodiscard]] QVector<DoorNumber> forgottenDoors() const;
    /// Whoever is at the screen had the box join that Wi-Fi network.
    void noteNetwork(const QString &name);
    /// One that the board feels open now, or that was forgotten.
    [[nodiscard]] bool isDoorOpen() const;
    /// Something needs staff: a review, an alarm, a discrepancy, an overdue key since the start.
    [[nodiscard]] bool needsAttention() const { return m_needsAttention; }

    // What a person does. Taps that mean nothing on the present page are ignored.
    void tap(const Event &event);
    void enterCode(Secret code); ///< on the page for codes: of whatever kind
    void enterNumber(Secret number); ///< a mobile number, as it was typed
    void enterPin(Secret pin);
    void enterAppCode(Secret code);
    void enterSentCode(Secret code);
    void enterNewPin(Secret pin); ///< the first time, and again
    void enterNote(const QString &digits); ///< what the owner of a key wants to know; no secret
    /// The box has something better to do than to show how it ended. Not from within what the session tells.
    void endLastPage();
    /// The machine is being put to sleep: what is held to the reader waits until it is awake, and no exchange begins.
    void setLeaving(bool leaving);
    void touched(); ///< any touch: the page's time starts anew

    // From afar
    /// Opens a bin for whoever shows within `left` that they stand there; answeredFromAfar() says how it stands, perhaps
    /// before this returns.
    void openFromAfar(const AfarRequest &request, std::chrono::milliseconds left);
    /// What somebody far away typed as the digits on the screen.
    enum class Digits { Right, Wrong, NotAsked };
    [[nodiscard]] Digits typeFromAfar(const QString &command, const QString &digits);
    void pressOpen(); ///< the button of an order from afar: on the screen, or the box's own

Q_SIGNALS:
    void stateChanged();
    void promptChanged();
    void secondsLeftChanged();
    void soundWanted(latchkey::exchange::Sound sound);
    void attentionChanged();
    /// A key's place changed.
    void placesChanged();
    void answeredFromAfar(const latchkey::exchange::AfarAnswer &answer);

private:
    friend class ExchangeRecovery;
    using Written = std::function<void(const Status<StoreError> &)>;

    void handle(const Event &event);
    void process(const Event &event);
    void enter(State next);
    void unexplained(const Event &event);
    void run(const effect::LookUpCode &);
    void run(const effect::LookUpNumber &);
    void run(const effect::LookUpQr &);
    void run(const effect::SendCode &);
    void run(const effect::CheckFactor &);
    void run(const effect::GoAlone &);
    void run(const effect::ListKeys &);
    void run(const effect::Decide &);
    void run(const effect::WriteIntent &);
    void run(const effect::Release &);
    void run(const effect::WriteStep &);
    void run(const effect::WriteOutcome &);
    void run(const effect::WriteHandOver &);
    void run(const effect::ReadAccount &);
    void run(const effect::JudgePin &);
    void run(const effect::StorePin &);
    void run(const effect::DrawAppKey &);
    void run(const effect::StoreApp &);
    void run(const effect::LinkBadge &);
    void run(const effect::ReadFob &);
    void run(const effect::StartTimer &);
    void run(const effect::Play &);
    void run(const effect::Tell &);
    void run(const effect::AnswerFromAfar &);

    void watchBoard();
    void watchHands();
    void watchVisit();
    void onCard(const CardUid &uid);
    void onQr(const Secret &text);
    void serveEarlyCard();
    [[nodiscard]] bool isWaiting() const; ///< whoever comes now is served later
    /// Steady, sleep included: what was held before the machine slept was held long ago.
    [[nodiscard]] std::chrono::milliseconds elapsed() const { return m_parts.clock.steady() + m_parts.clock.slept(); }
    void enter(Secret typed, const Event &event);
    [[nodiscard]] Secret takeEntered();
    void showPresence();
    /// Of the order from afar that was there last.
    [[nodiscard]] bool isPresenceOver() const;
    void onOnline(bool online);
    void writeLineNews(bool online);
    void onDoor(DoorNumber door, DoorSwitch now);
    void onFob(BinNumber bin, const FobReading &reading);
    void onFobRead(BinNumber bin, const FobReading &reading);
    void answer(quint64 ticket, const Event &event);
    void writeOutcome(const Order &order, Outcome outcome, const FobReading &found, bool recovered,
                      const Written &done);
    void write(journal::EntryType type, const QJsonObject &body);
    void cancelTimers();
    void raiseAttention();

    SessionParts m_parts;
    State m_state = state::Starting{};
    std::deque<Event> m_waiting;
    bool m_processing = false;
    std::map<Timer, Timers::Token> m_timers;
    Timers::Token m_rewrite = 0;
    std::unique_ptr<TamperWatch> m_tamper;
    std::unique_ptr<OverdueWatch> m_overdue;
    std::unique_ptr<IdleWatch> m_idle;
    std::unique_ptr<Countdown> m_countdown;
    std::unique_ptr<Identification> m_identification;
    std::unique_ptr<ExchangeRecovery> m_recovery;
    EarlyCard m_early;
    bool m_leaving = false;
    Secret m_entered; ///< what was typed or shown, between the tap and its check
    std::optional<DoorNumber> m_lostOpen; ///< it was to be shut when the line was lost
    quint64 m_ticket = 0;
    std::chrono::milliseconds m_presenceEnds{0}; ///< by the steady clock, sleep included
    bool m_needsAttention = false;
};

} // namespace latchkey::exchange
