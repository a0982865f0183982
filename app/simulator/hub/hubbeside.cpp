// SPDX-License-Identifier: Apache-2.0
#include "hubbeside.h"

#include "hubwork.h"

#include <QUrl>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype PartLength = 4;

/// For the console: nobody but whoever sits at this window knows it. Like "moss-tern-4821" in shape, of letters that are
/// not mistaken for each other.
QString newPassword(RandomSource &random)
{
    static constexpr auto Letters = QLatin1StringView("abcdefghjkmnpqrstuvwxyz");
    const QByteArray chance = random.bytes(3 * PartLength);
    QString word;
    for (int i = 0; i < chance.size(); ++i) {
        const auto byte = uchar(chance.at(i));
        if (i > 0 && i % PartLength == 0)
            word += u'-';
        word += i < 2 * PartLength ? QChar(Letters.at(byte % Letters.size())) : QChar(u'2' + byte % 8);
    }
    return word;
}

} // namespace

HubBeside::HubBeside(const Parts &parts, const QByteArray &site, const HubStory &story)
    : m_parts(parts),
      m_site(site),
      m_story(story),
      m_password(newPassword(parts.box.secrets().random())),
      m_gateway(parts.box.secrets().random()),
      m_hasher(parts.box.parts().hasher)
{
    connect(
        &m_gateway, &TextGateway::textCame, this,
        [this](const QString &to, const QString &from, const QString &text) {
            Q_EMIT happened(u"phone"_s, u"a text message comes"_s);
            Q_EMIT textCame(to, from, text);
        },
        Qt::QueuedConnection);
}

HubBeside::~HubBeside()
{
    m_parts.timers.cancel(m_timer);
    m_parts.timers.cancel(m_hurry);
    m_orders.reset();
    m_join.reset();
    if (!m_work)
        return;
    m_internet.setUp(false); // so that the hub waits for nobody
    m_work->giveUp();
    m_thread.quit();
    m_thread.wait();
}

KioskParts HubBeside::partsFor(const KioskParts &parts)
{
    return {parts.clock,  parts.timers,      parts.random, m_hasher,       parts.totp,
            parts.board,  parts.reader,      m_link,       parts.journal,  parts.throttle,
            parts.people, parts.credentials, parts.keys,   parts.geometry, parts.energy};
}

HubPlan HubBeside::plan() const
{
    HubPlan plan;
    plan.clock = &m_parts.clock;
    plan.folder = m_folder.filePath(u"hub"_s);
    plan.site = m_site;
    plan.boxUrl = u"https://127.0.0.1:%1"_s.arg(m_internet.port());
    plan.gatewayBase = m_gateway.base();
    plan.gatewayAccount = m_gateway.account();
    plan.gatewayToken = m_gateway.token();
    QByteArray password = m_password.toUtf8();
    plan.password = Secret::takeFrom(password);
    plan.story = m_story;
    return plan;
}

Status<QString> HubBeside::open()
{
    if (!m_internet.listen())
        return u"there is no free port"_s;
    if (const auto started = m_gateway.start(); !started)
        return started;
    const auto side = m_parts.box.hubSide();
    if (!side)
        return u"the box's disk cannot be used"_s;
    m_side = *side;
    return Done{};
}

void HubBeside::start(exchange::ExchangeSession &session)
{
    m_session = &session;
    if (const auto opened = open(); !opened)
        return fail(opened.error());
    m_work = new HubWork(plan());
    m_work->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_work, &QObject::deleteLater);
    hear();
    m_thread.start();
    ask([](HubWork &work) { work.start(); });
}

/// Runs it on the hub's own thread.
template <class Call>
void HubBeside::ask(Call call)
{
    if (m_work)
        QMetaObject::invokeMethod(m_work, [work = m_work, call] { call(*work); });
}

void HubBeside::hear()
{
    connect(m_work, &HubWork::served, this, [this](quint16 port, const QByteArray &pin) {
        m_hubPort = port;
        m_internet.leadTo(port);
        m_address = link::HubAddress{QUrl(u"https://127.0.0.1:%1"_s.arg(m_internet.port())), {pin}};
        Q_EMIT happened(u"hub"_s, u"serves"_s);
        setStage(Stage::Joining);
    });
    connect(m_work, &HubWork::invited, this, &HubBeside::join);
    connect(m_work, &HubWork::pinsSet, this, [this] { connectLine(*m_joined); });
    connect(m_work, &HubWork::told, this, [this](const HubNews &news) {
        m_news = news;
        Q_EMIT changed();
    });
    connect(m_work, &HubWork::acted, this, [this](const QString &words) { Q_EMIT happened(u"hub"_s, words); });
    connect(m_work, &HubWork::failed, this, &HubBeside::fail);
}

void HubBeside::join(const QString &code)
{
    m_join = std::make_unique<BoxJoin>(*m_address,
                                       BoxJoin::Parts{m_parts.box.secrets(), *m_side, m_parts.clock, m_parts.timers});
    connect(m_join.get(), &BoxJoin::failed, this, &HubBeside::joinLater);
    connect(m_join.get(), &BoxJoin::joined, this, [this](const sync::Link &link, const hal::PinWorkSettings &codes) {
        m_joined = link;
        m_codes = codes;
        ask([](HubWork &work) { work.setPins(); });
    });
    const int bins = m_parts.box.parts().geometry.binCount();
    m_join->begin({{}, {}, u"demo"_s, u"latchkey-simulator"_s, QStringLiteral(LATCHKEY_VERSION), bins, code});
}

/// Without internet no box is paired: it is tried again when the line is back.
void HubBeside::joinLater(const QString &sentence)
{
    if (m_internet.isUp())
        return fail(sentence);
    m_waitsForLine = true;
    Q_EMIT changed();
}

void HubBeside::connectLine(const sync::Link &joined)
{
    link::BoxLine &line = m_side->connectTo(*m_address, joined);
    m_link.follow(line);
    connect(&line, &HubLink::stateChanged, this, &HubBeside::lineChanged);
    connect(&line, &link::BoxLine::viewChanged, this, [this] {
        if (m_codes)
            m_hasher.lookUpWith(*std::exchange(m_codes, std::nullopt));
        if (m_stage != Stage::Joined)
            Q_EMIT happened(u"hub"_s, u"tells the box what holds"_s);
        setStage(Stage::Joined);
        Q_EMIT viewChanged();
    });
    connect(&line, &link::BoxLine::stalled, this,
            [this](sync::Stall, const QString &detail) { Q_EMIT happened(u"hub"_s, detail); });
    m_orders = std::make_unique<HubOrders>(line, *m_session, [this] {
        m_parts.box.board().sound(Station::Board,
                                  {0, std::chrono::milliseconds(300), std::chrono::milliseconds(100), 2});
    });
    line.start();
    ask([log = joined.log.toString()](HubWork &work) { work.watch(log); });
    compare();
}

void HubBeside::lineChanged()
{
    const bool online = m_side->line().state() == HubLink::State::Online;
    m_onlineSince = online ? m_parts.clock.now() : QDateTime();
    Q_EMIT happened(u"net"_s, online ? u"box and hub are in touch"_s : u"the box is on its own, offline rules hold"_s);
    Q_EMIT changed();
}

/// How far the box's journal has come; how much of it the hub has is told by the hub.
void HubBeside::compare()
{
    m_side->store().head([this](const Result<journal::Head, StoreError> &head) {
        if (head && std::exchange(m_head, head->sequence) != head->sequence)
            Q_EMIT changed();
    });
    m_timer = m_parts.timers.start(Look, [this] { compare(); });
}

void HubBeside::setInternet(bool on)
{
    if (on == m_internet.isUp())
        return;
    m_internet.setUp(on);
    Q_EMIT happened(u"net"_s, on ? u"the internet is back"_s : u"the internet is cut"_s);
    if (on && m_waitsForLine) {
        m_waitsForLine = false;
        ask([](HubWork &work) { work.invite(); });
    }
    hurry();
    Q_EMIT changed();
}

/// As a machine does that sees its network come or go: without that the box would look again only within the time over
/// which a hub wants its boxes spread. A cut is noticed by the question that was under way; the next one settles it.
void HubBeside::hurry()
{
    if (!m_orders)
        return;
    m_side->line().hurry();
    m_parts.timers.cancel(m_hurry);
    m_hurry = m_parts.timers.start(Settled, [this] { m_side->line().hurry(); });
}

void HubBeside::switchHubOff()
{
    ask([](HubWork &work) { work.stop(); });
}

void HubBeside::takeAway()
{
    ask([](HubWork &work) { work.takeAway(); });
}

void HubBeside::giveBack()
{
    ask([](HubWork &work) { work.giveBack(); });
}

void HubBeside::book()
{
    ask([](HubWork &work) { work.book(); });
}

QString HubBeside::consoleUrl() const { return m_hubPort == 0 ? QString() : u"https://127.0.0.1:%1"_s.arg(m_hubPort); }

QString HubBeside::managerMail() const { return m_story.managerMail; }

void HubBeside::setStage(Stage stage)
{
    m_stage = stage;
    Q_EMIT changed();
}

void HubBeside::fail(const QString &sentence)
{
    m_fault = sentence;
    Q_EMIT happened(u"hub"_s, sentence);
    setStage(Stage::Failed);
}

} // namespace latchkey::simulator
