// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/exchangesession.h>
#include <tests/fakes/cheaphasher.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/memorycredentialbook.h>
#include <tests/fakes/memoryjournal.h>
#include <tests/fakes/memorypeoplebook.h>
#include <tests/fakes/memorythrottle.h>
#include <tests/fakes/plaintotp.h>
#include <tests/fakes/queuedhub.h>
#include <tests/fakes/scriptedboard.h>
#include <tests/fakes/scriptedreader.h>
#include <tests/fakes/seededrandom.h>

#include <memory>

namespace latchkey {

/// A box of 20 bins with its people and keys, all in memory and moved by hand: Maple 3 is in bin 7, Maple 5 in bin 12,
/// Maple 9 is out with Lee, whom nobody here knows.
///
/// | who | code | PIN | number | may take |
/// |---|---|---|---|---|
/// | Dana, staff, with a badge | 123456 | 2580 | 07700 900994 | all three |
/// | Sam | 234567 | 1470 | 07700 900123 | Maple 3 |
/// | Noa, who has nothing set up | 345678 | | 07700 900555 | Maple 3 |
/// | Greta, a guest | booking code 461234567 | | | Maple 3, from an hour ago until in an hour |
/// | whoever has the key code 0815 | | | | Maple 5 |
struct ExchangeWorld {
    ExchangeWorld();

    /// The program starts on this disk and this box: as after a power cut.
    void start(const QVector<journal::OpenExchange> &open = {});
    [[nodiscard]] exchange::SessionParts parts();
    void settle() { answers.deliver(); }
    /// Lets what waits for the next tick be told.
    void tick();

    void present(const CardUid &uid);
    void showQr(const char *text);
    void typeCode(const char *digits);
    void typeNumber(const char *digits);
    void typePin(const char *digits);
    void typeAppCode(const Secret &code);
    void typeSentCode(const char *digits);
    void tap(const exchange::Event &event);
    void acknowledge(); ///< the board says that it pulsed
    void openDoor(int number);
    void shutDoor(int number); ///< and lets the two readings happen
    void take(int bin);
    void put(int bin, int fob);
    /// From Home to the page of the second thing, by code.
    void identify(const char *code);
    /// A hub that sends codes; every code is 314159.
    void goOnline();
    /// A key is out with somebody, as an earlier exchange left it.
    void putOut(int key, const char *person, const QDateTime &due = {});
    /// The terms of a key, as its owner changes them.
    void setTerms(int key, const keys::Terms &terms);
    /// An authenticator app for somebody, and the code that it shows now.
    Secret enrol(const char *person);

    template <class T>
    [[nodiscard]] const T *at() const
    {
        return std::get_if<T>(&session->state());
    }
    [[nodiscard]] QStringList words() const; ///< of the journal, oldest first
    [[nodiscard]] keys::Place placeOf(int key) const;

    static CardUid fob(int number);
    static KeyId key(int number);
    static PersonId person(const char *id);
    static const CardUid DanasBadge;

    fakes::AnswerQueue answers;
    fakes::HandClock clock;
    fakes::HandTimers timers{clock};
    fakes::SeededRandom random;
    fakes::CheapHasher hasher{answers};
    fakes::ScriptedBoard board{answers, 20};
    fakes::ScriptedReader reader;
    fakes::MemoryJournal journal{answers};
    fakes::MemoryThrottle throttle{answers, clock, journal};
    fakes::MemoryPeopleBook people{answers};
    fakes::MemoryCredentialBook credentials{answers, journal};
    fakes::QueuedHub hub{answers};
    fakes::PlainTotp totp;
    keys::KeyBook keys;
    keys::Geometry geometry;
    QTimeZone zone = QTimeZone::utc();
    access::SiteRules rules; ///< may change at any time, as those of a box with a hub
    exchange::SiteTerms terms; ///< the same
    std::function<bool()> hasEnergy; ///< for the next start(); empty: always
    std::unique_ptr<exchange::ExchangeSession> session;

private:
    void addPerson(const char *id, const char *name, const char *code, const char *pin, const char *number);
    void addBearer(const char *id, const char *code, people::CodeKind kind);
    void addKey(int number, int homeBin);
    void addKeys();
};

} // namespace latchkey
