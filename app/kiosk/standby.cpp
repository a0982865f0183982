// SPDX-License-Identifier: Apache-2.0
#include "standby.h"

namespace latchkey {

namespace {

/// No board: nothing is ever online, so nothing is ever released.
class NoBoard : public BinBoard {
public:
    using BinBoard::BinBoard;
    [[nodiscard]] bool isOnline() const override { return false; }
    [[nodiscard]] BoardFault fault() const override { return BoardFault::NoPort; }
    [[nodiscard]] BoardCapabilities capabilities() const override { return {}; }
    [[nodiscard]] DoorSwitch door(DoorNumber) const override { return DoorSwitch::Unknown; }
    [[nodiscard]] FobReading fob(BinNumber) const override { return {}; }
    [[nodiscard]] PowerReading power() const override { return {}; }
    [[nodiscard]] std::optional<BoardFacts> facts() const override { return std::nullopt; }
    void release(const ReleaseOrder &order) override { Q_EMIT releaseRefused(order.ticket, ReleaseRefusal::NotOnline); }
    void setAttention(Attention) override {}
    void readFob(BinNumber) override {}
};

class NoHasher : public PinHasher {
public:
    void lookupKey(const Secret &, Digest done) override { done({}); }
    void encodePin(const Secret &, const PersonId &, Digest done) override { done({}); }
    void verifyPin(const Secret &, const PersonId &, const QByteArray &, Verdict done) override { done(false); }
    [[nodiscard]] QByteArray throttleKey(const QByteArray &) const override { return {}; } // which every book refuses
};

class NoJournal : public journal::Journal {
public:
    void append(const journal::Entry &, Appended answer) override { answer(StoreError::CannotOpen); }
    void append(const journal::Entry &, const QVector<journal::Placement> &, Appended answer) override
    {
        answer(StoreError::CannotOpen);
    }
    void hashAt(quint64, std::function<void(Result<QByteArray, StoreError>)> answer) override
    {
        answer(StoreError::CannotOpen);
    }
};

class NoPeople : public people::PeopleBook {
public:
    void findByCode(const QByteArray &, Answer<std::optional<people::Person>> answer) override
    {
        answer(StoreError::CannotOpen);
    }
    void findByCard(const CardUid &, Answer<people::CardOwner> answer) override { answer(StoreError::CannotOpen); }
    void grantsOf(const PersonId &, Answer<QVector<people::Grant>> answer) override { answer(StoreError::CannotOpen); }
    void grantFor(const PersonId &, const KeyId &, Answer<std::optional<people::Grant>> answer) override
    {
        answer(StoreError::CannotOpen);
    }
};

} // namespace

struct Standby::Rooms {
    Clock &clock;
    Timers &timers;
    RandomSource &random;
    NoBoard board;
    NoHasher hasher;
    NoJournal journal;
    NoPeople people;
    NoReader reader;
    NoHub hub;
    keys::KeyBook keys;
    keys::Geometry geometry;

    Rooms(Clock &c, Timers &t, RandomSource &r) : clock(c), timers(t), random(r) {}
};

Standby::Standby(Clock &clock, Timers &timers, RandomSource &random)
    : m_rooms(std::make_unique<Rooms>(clock, timers, random))
{}

Standby::~Standby() = default;

KioskParts Standby::parts()
{
    Rooms &r = *m_rooms;
    return {r.clock, r.timers, r.random, r.hasher, r.board, r.reader, r.hub, r.journal, r.people, r.keys, r.geometry};
}

} // namespace latchkey
