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
    void readPower() override {}
};

class NoHasher : public PinHasher {
public:
    void lookupKey(const Secret &, Digest done) override { done({}); }
    void encodePin(const Secret &, const PersonId &, Digest done) override { done({}); }
    void verifyPin(const Secret &, const PersonId &, const QByteArray &, Verdict done) override
    {
        done(PinMatch::NotDone);
    }
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
    void findByCode(const QByteArray &, Answer<std::optional<people::CodeOwner>> answer) override
    {
        answer(StoreError::CannotOpen);
    }
    void findByNumber(const QByteArray &, Answer<std::optional<people::Person>> answer) override
    {
        answer(StoreError::CannotOpen);
    }
    void findById(const PersonId &, Answer<std::optional<people::Person>> answer) override
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

class NoThrottle : public access::ThrottleBook {
    using Admission = access::throttle::Admission;
    using Method = access::throttle::Method;
    using Done = std::function<void(Status<StoreError>)>;

public:
    void admission(const QByteArray &, Method, Answer<Admission> answer) override { answer(StoreError::CannotOpen); }
    void count(const QByteArray &, Method, const journal::Entry &, Answer<Counted> answer) override
    {
        answer(StoreError::CannotOpen);
    }
    void succeeded(quint64, const std::optional<journal::Entry> &, Done answer) override
    {
        answer(StoreError::CannotOpen);
    }
    void rolledBack(const journal::Entry &, Answer<bool> answer) override { answer(StoreError::CannotOpen); }
    void box(Answer<access::throttle::Box> answer) override { answer(StoreError::CannotOpen); }
    void acknowledge(const journal::Entry &, Done answer) override { answer(StoreError::CannotOpen); }
    void reset(const QByteArray &, const journal::Entry &, Done answer) override { answer(StoreError::CannotOpen); }
    void setAlarmListener(std::function<void(bool alarming)>) override {}
};

class NoCredentials : public people::CredentialBook {
public:
    void of(const PersonId &, Answer<people::OwnCredentials> answer) override { answer(StoreError::CannotOpen); }
    void badgeOwner(const CardUid &, Answer<std::optional<PersonId>> answer) override
    {
        answer(StoreError::CannotOpen);
    }
    void setPin(const PersonId &, const QByteArray &, const journal::Entry &, Written done) override
    {
        done(StoreError::CannotOpen);
    }
    void setTotp(const PersonId &, const Secret &, qint64, const journal::Entry &, Written done) override
    {
        done(StoreError::CannotOpen);
    }
    void useTotpStep(const PersonId &, qint64, Written done) override { done(StoreError::CannotOpen); }
    void linkBadge(const PersonId &, const CardUid &, const journal::Entry &, Written done) override
    {
        done(StoreError::CannotOpen);
    }
    void forget(const PersonId &, const journal::Entry &, Written done) override { done(StoreError::CannotOpen); }
};

class NoTotp : public TotpChecker {
public:
    [[nodiscard]] Result<qint64, TotpRefusal> check(const Secret &, const Secret &, qint64,
                                                    std::optional<qint64>) const override
    {
        return TotpRefusal::NoKey;
    }
    [[nodiscard]] Secret enrolmentUri(const Secret &, const Label &, const Label &) const override { return {}; }
};

} // namespace

struct Standby::Rooms {
    Clock &clock;
    Timers &timers;
    RandomSource &random;
    NoBoard board;
    NoHasher hasher;
    NoTotp totp;
    NoJournal journal;
    NoThrottle throttle;
    NoPeople people;
    NoCredentials credentials;
    NoReader reader;
    NoHub hub;
    keys::KeyBook keys;
    keys::Geometry geometry;
    std::unique_ptr<Backlight> light; ///< an earlier start may have left it dark

    Rooms(Clock &c, Timers &t, RandomSource &r, const DisplayConfig &display)
        : clock(c), timers(t), random(r), light(makeLight(display))
    {}
};

Standby::Standby(Clock &clock, Timers &timers, RandomSource &random, const DisplayConfig &display)
    : m_rooms(std::make_unique<Rooms>(clock, timers, random, display))
{}

Standby::~Standby() = default;

KioskParts Standby::parts()
{
    Rooms &r = *m_rooms;
    return {r.clock,  r.timers,      r.random, r.hasher,   r.totp,
            r.board,  r.reader,      r.hub,    r.journal,  r.throttle,
            r.people, r.credentials, r.keys,   r.geometry, {nullptr, r.light.get()}};
}

} // namespace latchkey
