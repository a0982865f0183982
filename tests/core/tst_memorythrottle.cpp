// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "throttlebench.h"

#include <tests/fakes/memorythrottle.h>

#include <QRegularExpression>

#include <random>

using namespace latchkey;
using namespace latchkey::access::throttle;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using access::ThrottleBook;
using samples::identity;

namespace {

constexpr Method Identified[] = {Method::Pin, Method::BadgePin, Method::Totp};

journal::Entry aheadEntry(int sequence)
{
    return {journal::EntryType::BoardRolledAhead, {{u"boardSequence"_s, sequence}, {u"boardHead"_s, u"00"_s}}};
}

QStringList wordsOf(const fakes::MemoryJournal &journal)
{
    QStringList words;
    for (const journal::EntryType type : journal.types())
        words.append(journal::wordFor(type));
    return words;
}

} // namespace

/// The fake with which the exchange is tested answers as the real thing does.
class tst_MemoryThrottle : public QObject {
    Q_OBJECT

    std::unique_ptr<ThrottleBench> m;

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m = std::make_unique<ThrottleBench>();
    }
    void cleanup() { m.reset(); }
    void theOneInMemorySaysTheSame();
};

/// The same questions to the fake that tests of the exchange use: random ones, with time in between.
void tst_MemoryThrottle::theOneInMemorySaysTheSame()
{
    fakes::AnswerQueue answers;
    fakes::MemoryJournal journal(answers);
    fakes::MemoryThrottle memory(answers, m->clock, journal);
    QVector<bool> alarms;
    memory.setAlarmListener([&](bool alarming) { alarms.append(alarming); });
    QByteArrayList told[2];
    quint64 receipt = 0;
    std::mt19937 random(20250602);
    const auto draw = [&](int sides) { return int(random() % unsigned(sides)); };
    const auto ask = [&](ThrottleBook &asked, QByteArrayList &into, int what, int person, Method method) {
        const auto note = [&into](const auto &result) { into.append(textOf(result)); };
        const auto counted = [&](const Result<ThrottleBook::Counted, StoreError> &result) {
            receipt = result ? result->receipt : 0;
            into.append(textOf(result));
        };
        if (what < 6)
            asked.count(identity(person), method, attemptEntry(method), counted);
        else if (what < 8)
            asked.succeeded(receipt, journal::Entry{journal::EntryType::Identified, {}}, note);
        else if (what < 9)
            asked.admission(identity(person), method, note);
        else if (draw(10) > 0)
            return asked.box(note);
        else if (draw(4) == 0)
            asked.rolledBack(aheadEntry(person % 2), note);
        else if (person % 2 == 1)
            asked.acknowledge(acknowledgedEntry({}), note);
        else
            asked.reset(identity(person), resetEntry(*PersonId::fromString(u"p-mara"_s)), note);
    };
    for (int i = 0; i < 1000; ++i) {
        const int what = draw(10);
        const int person = draw(2) == 0 ? draw(4) : draw(1000);
        const Method method = draw(4) == 0 ? Method(draw(7)) : Identified[draw(3)];
        const std::mt19937 same = random;
        const quint64 before = receipt;
        ask(m->book(), told[0], what, person, method);
        m->settle();
        random = same;
        receipt = before;
        ask(memory, told[1], what, person, method);
        answers.deliver();
        QCOMPARE(told[1].constLast(), told[0].constLast());
        const milliseconds time = milliseconds(draw(draw(40) == 0 ? 24 * 3600'000 : 20'000));
        m->clock.advance(time); // a tick then stores it all
        if (m->timers.nextIn() && time > StoreServedEvery) {
            m->pass(0ms);
            memory.tick();
        }
    }
    QCOMPARE(alarms, m->alarms);
    QVERIFY2(alarms.size() > 4, QByteArray::number(alarms.size()));
    QVERIFY(memory.counted > 300 && memory.right > 50);
    QStringList real = m->types();
    real.removeAll(u"seal"_s);
    QCOMPARE(real.mid(1), wordsOf(journal));
}

QTEST_GUILESS_MAIN(tst_MemoryThrottle)
#include "tst_memorythrottle.moc"
