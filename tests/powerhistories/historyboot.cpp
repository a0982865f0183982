// SPDX-License-Identifier: Apache-2.0
// The program: how it starts from what is on disk, and what it is made of.
#include "historybox.h"

#include <QQmlApplicationEngine>

namespace latchkey::histories {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The journal of somebody who has no word in it but that the box sleeps.
class SleepAlone : public journal::Journal {
public:
    SleepAlone(journal::Journal &to, fakes::AnswerQueue &answers) : m_to(to), m_answers(answers) {}
    void append(const journal::Entry &entry, Appended answer) override
    {
        if (entry.type == journal::EntryType::Sleep)
            m_to.append(entry, std::move(answer));
        else
            m_answers.post([answer = std::move(answer)] { answer(journal::Head{}); });
    }
    void append(const journal::Entry &entry, const QVector<journal::Placement> &, Appended answer) override
    {
        append(entry, std::move(answer));
    }
    void hashAt(quint64, std::function<void(Result<QByteArray, StoreError>)>) override {}

private:
    journal::Journal &m_to;
    fakes::AnswerQueue &m_answers;
};

} // namespace

KioskSetup HistoryBox::setup() const
{
    KioskSetup setup;
    setup.site = {u"Harbour House"_s, u"+44 20 7946 0123"_s, u"box-1"_s, u"1.0"_s, QTimeZone::utc(), {}};
    setup.languages = {u"en"_s};
    setup.language = u"en"_s;
    setup.terms = m_site.terms;
    setup.energy = power::termsOf(m_profile);
    return setup;
}

/// The seam: whatever sends the machine to sleep is made here, and nowhere else.
std::unique_ptr<HistorySleeper> HistoryBox::makeSleeper()
{
    auto sleeper = std::make_unique<HistorySleeper>(*m_board, *m_timers);
    QObject::connect(sleeper.get(), &HistorySleeper::ordered, sleeper.get(), [this](const SleepOrder &order) {
        m_sleepOrderedAt = m_now;
        m_checks.sleepOrdered(order);
    });
    QObject::connect(sleeper.get(), &HistorySleeper::stoodStill, sleeper.get(), [this](SleepKind kind) {
        later(0ms, [this, kind, life = m_life] {
            if (life == m_life)
                standStill(kind);
        });
    });
    QObject::connect(sleeper.get(), &Sleeper::refused, sleeper.get(), [this] { ++counts().refusals; });
    QObject::connect(sleeper.get(), &Sleeper::aboutToSleep, sleeper.get(), [this] {
        m_sleepOrderedAt = m_now;
        m_checks.othersOrderSleep();
    });
    return sleeper;
}

void HistoryBox::boot()
{
    ++counts().boots;
    m_timers = std::make_unique<fakes::HandTimers>(m_site.clock);
    const Secret key = [] {
        QByteArray bytes(osdp::Key128::Size, 'k');
        return Secret::takeFrom(bytes);
    }();
    m_board = std::make_unique<LockstepBoard>(LockstepBoard::Parts{m_metal, m_site.random, m_site.clock, *m_timers},
                                              Bins, key);
    m_reader = std::make_unique<LockstepReader>(*m_board);
    m_sleeper = makeSleeper();
    QHash<KeyId, keys::Place> places;
    for (const keys::Key &one : m_site.keys.keys())
        places.insert(one.id, m_site.journal.placeOf(one.id));
    m_site.keys.reset(QVector<keys::Key>(m_site.keys.keys()), places);
    const QVector<journal::OpenExchange> open = openExchangesOf(m_site.journal);
    ExchangeWorld &s = m_site;
    m_kiosk = std::make_unique<KioskApplication>(KioskParts{s.clock,
                                                            *m_timers,
                                                            s.random,
                                                            s.hasher,
                                                            s.totp,
                                                            *m_board,
                                                            *m_reader,
                                                            s.hub,
                                                            s.journal,
                                                            s.throttle,
                                                            s.people,
                                                            s.credentials,
                                                            s.keys,
                                                            s.geometry,
                                                            {nullptr, nullptr, m_sleeper.get()}},
                                                 setup());
    m_host = Host::Runs;
    (void)m_site.journal.write({journal::EntryType::Boot, {}}, {});
    m_checks.started(open.isEmpty());
    spoilBoot();
    m_kiosk->start(m_spoil == Spoil::NoRecovery ? QVector<journal::OpenExchange>() : open, m_site.journal.head());
    m_board->start();
    settle();
}

void HistoryBox::spoilBoot()
{
    if (m_spoil == Spoil::NeverBusy) {
        static NoLight light;
        m_rogueJournal = std::make_unique<SleepAlone>(m_site.journal, m_site.answers);
        m_rogue = std::make_unique<power::PowerKeeper>(
            power::KeeperParts{m_site.clock, *m_timers, *new power::BoardPower(*m_board, m_sleeper.get()), light,
                               *m_sleeper, *m_rogueJournal, [] { return power::Use::Nobody; }, [] {}},
            power::termsOf(power::Profile::Saver));
        m_rogue->start();
    }
    if (m_spoil != Spoil::Unsealed && m_spoil != Spoil::StopsOnUnknown)
        return;
    QObject::connect(m_board.get(), &BinBoard::powerChanged, m_sleeper.get(), [this](const PowerReading &now) {
        if (m_spoil == Spoil::Unsealed && now.mains == false)
            m_sleeper->sleep({});
        else if (m_spoil == Spoil::StopsOnUnknown && !now.percent)
            m_sleeper->sleep({SleepKind::PowerOff});
    });
}

/// What does not outlive the machine's power. Answers of the disk that were on their way never come.
void HistoryBox::stop()
{
    m_host = Host::Off;
    ++m_life;
    m_fuse = 0;
    m_site.answers.drop();
    m_rogue.reset();
    m_kiosk.reset();
    m_sleeper.reset();
    m_reader.reset();
    m_board.reset();
    m_timers.reset();
}

} // namespace latchkey::histories
