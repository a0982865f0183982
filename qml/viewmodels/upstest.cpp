// SPDX-License-Identifier: Apache-2.0
#include "upstest.h"

#include "momenttext.h"

#include <QPointer>

#include <array>
#include <utility>

namespace latchkey::ui {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using power::UpsCheck;
using power::UpsFault;

namespace {

struct Question {
    QLatin1StringView word;
    bool power::UpsAnswers::*answer;
};
constexpr std::array Questions{
    Question{"rated"_L1, &power::UpsAnswers::rated}, Question{"alone"_L1, &power::UpsAnswers::alone},
    Question{"connected"_L1, &power::UpsAnswers::connected}, Question{"young"_L1, &power::UpsAnswers::young}};

QString faultWord(UpsFault fault)
{
    switch (fault) {
    case UpsFault::None: return {};
    case UpsFault::Answers: return u"answers"_s;
    case UpsFault::NotNoticed: return u"notNoticed"_s;
    case UpsFault::FellTooFar: return u"fell"_s;
    case UpsFault::TooLittleLeft: return u"tooLittle"_s;
    case UpsFault::Silent: return u"silent"_s;
    case UpsFault::StayedAway: return u"stayedAway"_s;
    }
    return {};
}

QString brokenWord(UpsCheck::Broken broken)
{
    switch (broken) {
    case UpsCheck::Broken::No: return {};
    case UpsCheck::Broken::GivenUp: return u"givenUp"_s;
    case UpsCheck::Broken::NobodyPulled: return u"nobody"_s;
    case UpsCheck::Broken::Outage: return u"outage"_s;
    case UpsCheck::Broken::TooEarly: return u"tooEarly"_s;
    }
    return {};
}

} // namespace

UpsTest::UpsTest(const Parts &parts, const Site &site, QObject *parent)
    : QObject(parent), m_parts(parts), m_site(site), m_check(site.terms)
{
    connect(&m_parts.keeper, &power::PowerKeeper::changed, this, &UpsTest::onEnergy);
    connect(&m_parts.session, &exchange::ExchangeSession::stateChanged, this, &UpsTest::followPage);
    connect(&m_parts.look, &Look::languageChanged, this, &UpsTest::changed);
    lookAtTheDay();
}

UpsTest::~UpsTest() { m_parts.timers.cancel(m_tick); }

void UpsTest::setZone(const QTimeZone &zone)
{
    m_site.zone = zone;
    Q_EMIT changed();
}

void UpsTest::lookAtTheDay()
{
    const bool isDue = isOffered() && isUpsTestDue(m_site.history, m_parts.clock.now(), m_site.terms.testDays);
    if (std::exchange(m_isDue, isDue) == isDue)
        return;
    Q_EMIT changed();
    Q_EMIT dueChanged();
}

QString UpsTest::state() const
{
    const auto &last = m_site.history.last;
    if (!isOffered())
        return {};
    if (last && !last->isPassed())
        return u"failed"_s;
    return m_isDue ? u"due"_s : m_site.history.passed ? u"passed"_s : QString();
}

QString UpsTest::lastTime() const
{
    const auto &last = m_site.history.last;
    return last ? momentText(last->at, m_parts.clock.now(), m_site.zone, m_parts.look.locale()) : QString();
}

QString UpsTest::step() const
{
    switch (m_check.step()) {
    case UpsCheck::Step::Ready: return question().isEmpty() ? u"ready"_s : u"ask"_s;
    case UpsCheck::Step::Pull: return u"pull"_s;
    case UpsCheck::Step::Measure: return u"measure"_s;
    case UpsCheck::Step::PutBack: return u"back"_s;
    case UpsCheck::Step::Done: return m_check.result().isPassed() ? u"passed"_s : u"failed"_s;
    }
    return {};
}

QString UpsTest::question() const
{
    return m_answered < int(Questions.size()) ? QString(Questions[size_t(m_answered)].word) : QString();
}

QString UpsTest::obstacle() const
{
    if (m_parts.isDoorOpen())
        return u"doorOpen"_s;
    switch (m_check.obstacle(m_parts.keeper.belief())) {
    case UpsCheck::Obstacle::None: return {};
    case UpsCheck::Obstacle::NoMains: return u"noMains"_s;
    case UpsCheck::Obstacle::Silent: return u"silent"_s;
    case UpsCheck::Obstacle::BatteryLow: return u"low"_s;
    }
    return {};
}

QString UpsTest::broken() const { return m_notStored ? u"notStored"_s : brokenWord(m_check.broken()); }

QString UpsTest::fault() const { return faultWord(m_check.result().fault); }

int UpsTest::secondsLeft() const
{
    const auto due = m_check.due();
    return due ? int(std::chrono::ceil<std::chrono::seconds>(*due - m_parts.clock.steady()).count()) : 0;
}

int UpsTest::noticedSeconds() const
{
    const auto &after = m_check.result().noticedAfter;
    return after ? int(std::chrono::round<std::chrono::seconds>(*after).count()) : -1;
}

int UpsTest::minutesLeft() const
{
    const auto &left = m_check.result().left;
    return left ? int(left->count()) : -1;
}

/// Only there is somebody who may, and no exchange can run beside it.
const exchange::state::MindingPower *UpsTest::page() const
{
    const auto *minding = std::get_if<exchange::state::MindingPower>(&m_parts.session.state());
    return minding && minding->checksUps ? minding : nullptr;
}

/// Whoever leaves the page gives up; whoever comes begins with the first question.
void UpsTest::followPage()
{
    if (page())
        return;
    m_check.giveUp();
    m_answered = 0;
    m_answers = {};
    m_notStored = false;
    update();
}

void UpsTest::answer(bool yes)
{
    if (!page() || isRunning() || m_answered >= int(Questions.size()))
        return;
    m_answers.*Questions[size_t(m_answered++)].answer = yes;
    Q_EMIT changed();
}

void UpsTest::begin()
{
    const auto *minding = page();
    if (!minding || !question().isEmpty() || !obstacle().isEmpty())
        return;
    m_who = minding->visit.holder.id;
    m_notStored = false;
    m_check.begin(m_answers, m_parts.keeper.belief(), m_parts.clock.steady());
    m_kept = !m_check.isRunning();
    update();
}

void UpsTest::pulled()
{
    m_check.pulled(m_parts.clock.steady());
    update();
}

void UpsTest::giveUp()
{
    m_check.giveUp();
    update();
}

void UpsTest::again()
{
    m_check.giveUp();
    m_answered = 0;
    m_answers = {};
    m_notStored = false;
    update();
}

void UpsTest::onEnergy()
{
    m_check.take(m_parts.keeper.belief(), m_parts.clock.steady());
    update();
}

/// Whoever walks to the plug and back touches nothing meanwhile: the page is kept for them.
void UpsTest::tick()
{
    m_tick = 0;
    m_check.pass(m_parts.clock.steady());
    if (isRunning())
        m_parts.session.touched();
    update();
}

void UpsTest::update()
{
    if (!m_kept && m_check.step() == UpsCheck::Step::Done)
        keep();
    if (isRunning() && m_tick == 0)
        m_tick = m_parts.timers.start(1s, [this] { tick(); });
    else if (!isRunning())
        m_parts.timers.cancel(std::exchange(m_tick, 0));
    if (std::exchange(m_wasRunning, isRunning()) != isRunning())
        Q_EMIT runningChanged();
    Q_EMIT changed();
}

void UpsTest::keep()
{
    m_kept = true;
    if (m_who)
        write({m_parts.clock.now(), *m_who, m_check.result()});
}

/// It counts once it is on disk.
void UpsTest::write(const power::UpsRecord &record)
{
    m_parts.journal.append({journal::EntryType::UpsTest, power::toJson(record)},
                           [this, record, alive = QPointer(this)](const auto &written) {
                               if (!alive)
                                   return;
                               m_notStored = !written;
                               if (written)
                                   m_site.history.add(record);
                               lookAtTheDay();
                               Q_EMIT changed();
                           });
}

} // namespace latchkey::ui
