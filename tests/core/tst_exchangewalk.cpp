// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "exchangeworld.h"

#include <core/exchange/exchangewords.h>

#include <QSet>

#include <array>
#include <random>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace latchkey::exchange;
using namespace std::chrono_literals;

using access::Factor;
using access::FactorSetting;

namespace {

/// What an order for a door says of itself, read from the journal's own words.
struct Claimed {
    QJsonObject body;

    [[nodiscard]] QString text(const char *member) const { return body[QLatin1StringView(member)].toString(); }
    [[nodiscard]] bool isPickUp() const { return text("kind") == u"pick-up"_s; }
    [[nodiscard]] QStringList list(const char *member) const
    {
        QStringList words;
        const QJsonArray array = body[QLatin1StringView(member)].toArray();
        for (const QJsonValue &word : array)
            words.append(word.toString());
        return words;
    }
};

/// A person who does whatever comes to mind, at a box whose keys ask for whatever came to their owners' minds; and an
/// oracle that knows the world and reads the journal, and nothing of the product's decisions.
class Visitor {
public:
    explicit Visitor(quint32 seed) : m_dice(seed)
    {
        m_world.people.addBadge(SamsBadge, ExchangeWorld::person("sam"));
        m_world.people.addBadge(NoasBadge, ExchangeWorld::person("noa"));
        m_world.people.permit(ExchangeWorld::person("sam"), ExchangeWorld::key(5));
        m_world.enrol("noa");
        m_world.terms.reasons = {*Label::fromString(u"Cleaning"_s)};
        m_world.terms.badgeLinking = true;
        m_world.terms.factors = {setting(), setting()};
        for (const int key : {3, 5, 9})
            m_world.setTerms(key, terms());
        m_world.start();
    }

    void live(int steps)
    {
        for (int i = 0; i < steps && !QTest::currentTestFailed(); ++i) {
            act();
            m_world.settle();
            judge();
        }
    }
    int pickUps = 0;
    int weak = 0;
    int inCompany = 0;
    int handOvers = 0;

private:
    [[nodiscard]] int roll(int sides) { return int(m_dice() % quint32(sides)); }
    template <class T, size_t N>
    T one(const std::array<T, N> &of)
    {
        return of[size_t(roll(int(N)))];
    }
    FactorSetting setting() { return one(std::array{FactorSetting::Off, FactorSetting::Code, FactorSetting::Pin}); }
    keys::Terms terms()
    {
        keys::Terms made;
        made.guard = {roll(3) == 0, roll(3) == 0, roll(4) == 0};
        made.factors = {setting(), setting()};
        made.people = roll(4) == 0 ? 2 + roll(2) : 1;
        made.askReason = roll(4) == 0;
        if (roll(4) == 0)
            made.note = Label::fromString(u"Work order"_s);
        made.loan = std::chrono::minutes(roll(2) * 30);
        return made;
    }

    void act()
    {
        switch (roll(20)) {
        case 0: return m_world.tap(tapOf());
        case 1: return m_world.tap(event::KeyChosen{ExchangeWorld::key(one(std::array{3, 5, 9}))});
        case 2: return type();
        case 3:
        case 4: return show();
        case 5: return hold();
        case 6: return m_world.tick();
        case 7: return wait();
        case 8: return roll(3) == 0 ? turnHub() : void();
        case 9: return m_world.tap(event::Cancelled{});
        default: return goOn();
        }
    }
    /// What the page asks for.
    void goOn()
    {
        using namespace state;
        if (m_world.at<Idle>() || m_world.at<Identifying>())
            return roll(2) == 0 ? type() : hold();
        if (m_world.at<AwaitingFactor>() || m_world.at<SettingPin>())
            return roll(5) == 0 && m_world.at<AwaitingFactor>() ? m_world.tap(event::AloneTapped{}) : show();
        if (m_world.at<ChoosingKey>())
            return m_world.tap(event::KeyChosen{ExchangeWorld::key(one(std::array{3, 5, 9}))});
        if (m_world.at<AskingReason>())
            return m_world.tap(event::ReasonChosen{0});
        if (m_world.at<AskingNote>())
            return m_world.tap(event::NoteEntered{u"4711"_s});
        if (m_world.at<AwaitingPerson>() || m_world.at<AwaitingReceiver>())
            return hold();
        if (m_world.at<OfferingHandOver>())
            return m_world.tap(event::HandOverTapped{});
        atTheDoor();
    }
    Event tapOf()
    {
        using namespace event;
        switch (roll(16)) {
        case 0:
        case 1: return PickUpTapped{};
        case 2: return AccountTapped{};
        case 3: return FactorTapped{one(std::array{Factor::Code, Factor::Pin, Factor::Totp})};
        case 4: return AloneTapped{};
        case 5: return ReasonChosen{roll(2)};
        case 6: return NoteEntered{u"4711"_s};
        case 7: return CodeTapped{};
        case 8: return ContinueTapped{};
        case 9: return HandOverTapped{};
        case 10: return AgainTapped{};
        case 11: return KeepTapped{};
        case 12: return BackTapped{};
        case 13: return SetPinTapped{};
        case 14: return ResendTapped{};
        default: return FinishTapped{};
        }
    }
    void type()
    {
        m_world.tap(event::PickUpTapped{});
        if (roll(2) == 0)
            m_world.typeCode(one(std::array{"123456", "234567", "345678", "111111", "461234567", "0815", "9999"}));
        else
            m_world.typeNumber(one(std::array{"07700900994", "07700900123", "07700900555", "07700900999"}));
    }
    void show()
    {
        switch (roll(5)) {
        case 0:
        case 1: return m_world.typePin(one(std::array{"2580", "1470", "0000"}));
        case 2: return m_world.typeSentCode(one(std::array{"314159", "000000"}));
        case 3: {
            const auto own = m_world.credentials.now(ExchangeWorld::person("noa"));
            const qint64 step = m_world.clock.now().toSecsSinceEpoch() / TotpChecker::StepSeconds;
            return m_world.typeAppCode(fakes::PlainTotp::codeOf(*own.totpKey, step + roll(3) - 1));
        }
        default: m_world.session->enterNewPin(fakes::secretOf(one(std::array{"8305", "6194"})));
        }
    }
    void hold()
    {
        if (roll(4) == 0)
            return m_world.showQr(one(std::array{"461234567", "0815", "hello"}));
        m_world.present(one(std::array{ExchangeWorld::DanasBadge, SamsBadge, NoasBadge, ExchangeWorld::fob(3),
                                       ExchangeWorld::fob(9), ExchangeWorld::fob(77)}));
    }
    void wait() { m_world.timers.advance(one(std::array<std::chrono::milliseconds, 5>{100ms, 3s, 30s, 90s, 40min})); }
    void turnHub()
    {
        m_world.hub.isSlow = roll(5) == 0;
        m_world.hub.answerNow();
        if (roll(2) == 0)
            m_world.hub.goOnline(m_world.clock.now());
        else
            m_world.hub.goOffline(m_world.clock.now());
    }
    /// Whatever the door of the running order needs next.
    void atTheDoor()
    {
        const Order *order = orderOf(m_world.session->state());
        if (!order)
            return;
        const int door = order->door.toInt();
        if (m_world.at<state::Opening>()) {
            m_world.acknowledge();
            m_world.openDoor(door);
        } else if (m_world.at<state::Open>() && roll(3) > 0) {
            m_world.board.setFob(order->bin,
                                 order->kind == Kind::DropOff ? FobReading::fob(*order->fob) : FobReading::empty());
        } else {
            m_world.shutDoor(door);
        }
    }

    /// Looks at what is new in the journal.
    void judge()
    {
        const auto &lines = m_world.journal.lines();
        for (; m_read < lines.size(); ++m_read) {
            const Claimed claimed{lines[m_read].entry.body};
            switch (lines[m_read].entry.type) {
            case journal::EntryType::Identified: remember(claimed); break;
            case journal::EntryType::Intent: judgeIntent(claimed); break;
            case journal::EntryType::HandedOver:
                ++handOvers;
                judgeProof(claimed, claimed.text("person"));
                break;
            default: break;
            }
        }
        // One pulse for one authorisation.
        QSet<quint64> pulses;
        for (const ReleaseOrder &order : m_world.board.orders) {
            QVERIFY2(!pulses.contains(order.sequence), "two pulses for one intent");
            pulses.insert(order.sequence);
        }
    }
    void remember(const Claimed &claimed)
    {
        m_shown[claimed.text("person")].append(claimed.text("method") + claimed.list("proof").join(u'+'));
    }
    void judgeIntent(const Claimed &claimed)
    {
        if (!claimed.isPickUp())
            return;
        ++pickUps;
        weak += claimed.body["weak"_L1].toBool() ? 1 : 0;
        judgeProof(claimed, claimed.text("person"));
        judgeCompany(claimed);
        const keys::Key key = *m_world.keys.find(*KeyId::fromString(claimed.text("key")));
        QVERIFY2(!key.terms.askReason || claimed.body.contains("reason"_L1), "a reason was asked for");
        QVERIFY2(!key.terms.note || claimed.body.contains("note"_L1), "a note was asked for");
        QCOMPARE(claimed.body.contains("due"_L1), key.terms.loan > 0min || claimed.text("person") == u"greta"_s);
    }
    /// They proved what the order says, and by the table that is enough for this key, with the hub or without.
    void judgeProof(const Claimed &claimed, const QString &person)
    {
        const QString way = claimed.text("method") + claimed.list("proof").join(u'+');
        QVERIFY2(m_shown.value(person).contains(way), qPrintable(person + u" never showed "_s + way));
        const keys::Key key = *m_world.keys.find(*KeyId::fromString(claimed.text("key")));
        bool enough = false;
        for (const bool online : {false, true})
            enough = enough || isEnough(claimed, person, key.terms, online);
        QVERIFY2(enough, qPrintable(person + u" with "_s + way + u" is too little"_s));
    }
    [[nodiscard]] bool isEnough(const Claimed &claimed, const QString &person, const keys::Terms &key,
                                bool online) const
    {
        access::FactorQuestion question;
        question.who = person == u"greta"_s ? access::PickUpBy::Guest : access::PickUpBy::User;
        question.by = *identifiedByFrom(claimed.text("method"));
        question.settings = key.factors;
        question.key = key.guard;
        const auto own = m_world.credentials.now(*PersonId::fromString(person));
        question.has = {person == u"dana"_s || person == u"sam"_s || !own.pin.isEmpty(), own.totpKey.has_value(),
                        person == u"dana"_s || own.badges > 0};
        question.hubOnline = online;
        question.clockTrusted = true;
        const auto answer = access::factorsFor(question);
        if (answer.kind == access::FactorAnswer::Kind::NoneNeeded)
            return !answer.weak || claimed.body["weak"_L1].toBool() || !claimed.list("proof").isEmpty();
        for (const Factor factor : answer.factors) {
            if (claimed.list("proof").contains(wordFor(factor)))
                return true;
        }
        return false;
    }
    void judgeCompany(const Claimed &claimed)
    {
        const keys::Key key = *m_world.keys.find(*KeyId::fromString(claimed.text("key")));
        const QStringList with = claimed.list("with");
        QCOMPARE(with.size() + 1, std::max(1, key.terms.people));
        QStringList all = with + QStringList{claimed.text("person")};
        QCOMPARE(all.removeDuplicates(), 0);
        for (const QString &person : std::as_const(all))
            QVERIFY2(m_shown.contains(person), qPrintable(person));
        inCompany += with.isEmpty() ? 0 : 1;
    }

    static inline const CardUid SamsBadge = *CardUid::fromHex(u"04F0F0F0F0F002"_s);
    static inline const CardUid NoasBadge = *CardUid::fromHex(u"04F0F0F0F0F003"_s);
    std::mt19937 m_dice;
    ExchangeWorld m_world;
    qsizetype m_read = 0;
    QHash<QString, QStringList> m_shown; ///< what each person proved, ever
};

} // namespace

class TestExchangeWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void nobodyGetsAKeyWithoutTheProofThatItsOwnerWants()
    {
        int pickUps = 0;
        int weak = 0;
        int inCompany = 0;
        int handOvers = 0;
        for (quint32 seed = 1; seed <= 250; ++seed) {
            Visitor visitor(seed);
            visitor.live(1000);
            pickUps += visitor.pickUps;
            weak += visitor.weak;
            inCompany += visitor.inCompany;
            handOvers += visitor.handOvers;
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(u"seed %1"_s.arg(seed)));
        }
        // The walks did reach what they watch.
        qInfo("%d pick-ups, %d weak, %d in company, %d hand-overs", pickUps, weak, inCompany, handOvers);
        QVERIFY(pickUps > 1000);
        QVERIFY(weak > 20);
        QVERIFY(inCompany > 20);
        QVERIFY(handOvers > 20);
    }
};

QTEST_GUILESS_MAIN(TestExchangeWalk)
#include "tst_exchangewalk.moc"
