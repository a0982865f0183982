// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/exchange/exchangesession.h>
#include <tests/fakes/cheaphasher.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/memoryjournal.h>
#include <tests/fakes/memorypeoplebook.h>
#include <tests/fakes/scriptedboard.h>
#include <tests/fakes/scriptedreader.h>
#include <tests/fakes/seededrandom.h>

#include <memory>

namespace latchkey {

/// A box of 20 bins with its people and keys, all in memory and moved by hand: Maple 3 is in bin 7, Maple 5 in bin 12,
/// Maple 9 is out. Dana (badge, code 123456, PIN 2580) may take all of them, Sam (code 234567, PIN 1470) only Maple 3.
struct ExchangeWorld {
    ExchangeWorld();

    /// The program starts on this disk and this box: as after a power cut.
    void start(const QVector<journal::OpenExchange> &open = {});
    void settle() { answers.deliver(); }

    void present(const CardUid &uid);
    void typeCode(const char *digits);
    void typePin(const char *digits);
    void tap(const exchange::Event &event);
    void acknowledge(); ///< the board says that it pulsed
    void openDoor(int number);
    void shutDoor(int number); ///< and lets the two readings happen
    void take(int bin);
    void put(int bin, int fob);

    template <class T>
    [[nodiscard]] const T *at() const
    {
        return std::get_if<T>(&session->state());
    }
    [[nodiscard]] QStringList words() const; ///< of the journal, oldest first
    [[nodiscard]] keys::Place placeOf(int key) const;

    static CardUid fob(int number);
    static KeyId key(int number);
    static const CardUid DanasBadge;

    fakes::AnswerQueue answers;
    fakes::HandClock clock;
    fakes::HandTimers timers{clock};
    fakes::SeededRandom random;
    fakes::CheapHasher hasher{answers};
    fakes::ScriptedBoard board{answers, 20};
    fakes::ScriptedReader reader;
    fakes::MemoryJournal journal{answers};
    fakes::MemoryPeopleBook people{answers};
    keys::KeyBook keys;
    keys::Geometry geometry;
    access::SiteRules rules; ///< as they are at start()
    std::unique_ptr<exchange::ExchangeSession> session;

private:
    void addPerson(const char *id, const char *name, const char *code, const char *pin);
    void addKey(int number, int homeBin);
};

} // namespace latchkey
