// SPDX-License-Identifier: Apache-2.0
#include "hubwork.h"

#include <app/hub/front/pinacts.h>
#include <app/hub/hubowner.h>
#include <app/hub/import/importer.h>
#include <app/hub/store/journalstore.h>
#include <app/hub/sync/boxpairing.h>
#include <hal/system/privatefile.h>

#include <QJsonDocument>
#include <QUrl>

namespace latchkey::simulator {

using namespace Qt::Literals::StringLiterals;
using hub::store::Fault;

HubWork::~HubWork() { stop(); }

void HubWork::start()
{
    for (const auto step : {&HubWork::settle, &HubWork::fill, &HubWork::serve}) {
        if (m_isUnwanted)
            return;
        if (const auto done = (this->*step)(); !done) {
            Q_EMIT failed(done.error());
            return;
        }
    }
    Q_EMIT served(quint16(QUrl(m_server->url()).port()), m_ground->house().identity.pins.constFirst());
    invite();
}

void HubWork::stop()
{
    if (m_server)
        m_ground->wakeups().remove(this);
    m_ground = nullptr;
    m_server.reset();
    m_opened.reset();
}

/// What `latchkey-hub admin create` does in an empty folder.
Status<QString> HubWork::settle()
{
    const auto settings = hub::HubSettings::parse({u"latchkey-hub"_s, u"serve"_s, u"--data"_s, m_plan.folder,
                                                   u"--listen"_s, u"127.0.0.1:0"_s, u"--public-url"_s, m_plan.boxUrl});
    if (!settings)
        return settings.error();
    m_settings = *settings;
    auto ground = hub::HubGround::open(m_settings, m_plan.clock);
    if (!ground)
        return ground.error();
    m_opened = std::move(ground).value();
    m_ground = m_opened.get();
    auto owner = createOwner(
        desk(), {m_plan.story.managerMail, m_plan.story.managerName, m_plan.story.org, m_plan.story.managerMobile},
        m_plan.password);
    if (!owner)
        return owner.error();
    m_manager = std::move(owner).value();
    return keepSenders();
}

Status<QString> HubWork::keepSenders()
{
    const auto token = m_plan.gatewayToken.bytes();
    const QByteArray secret(reinterpret_cast<const char *>(token.data()), qsizetype(token.size()));
    const QJsonObject text{{u"service"_s, u"twilio"_s},
                           {u"account"_s, m_plan.gatewayAccount},
                           {u"tokenFile"_s, QString(m_plan.folder + u"/gateway-token"_s)},
                           {u"from"_s, u"+447700900555"_s},
                           {u"base"_s, m_plan.gatewayBase},
                           {u"privateToo"_s, true},
                           {u"plainHttp"_s, true}};
    const QByteArray senders = QJsonDocument(QJsonObject{{u"text"_s, text}}).toJson();
    if (!hal::writePrivateFile(m_plan.folder, u"gateway-token"_s, secret)
        || !hal::writePrivateFile(m_plan.folder, u"senders.json"_s, senders))
        return u"%1: it cannot be written"_s.arg(m_plan.folder);
    return Done{};
}

/// What `latchkey-hub import` does.
Status<QString> HubWork::fill()
{
    auto site = site::SiteFile::parse(m_plan.site);
    if (!site)
        return site.error().first().toString();
    m_site = std::move(site).value();
    m_box = m_site->box.id;
    hub::Importer importer(desk());
    const auto report = importer.site(m_manager, m_plan.site, false);
    if (!report)
        return hub::store::sentence(report.error());
    if (!report->isGood())
        return report->faults.first().place + u": "_s + report->faults.first().text;
    return Done{};
}

Status<QString> HubWork::serve()
{
    m_server = std::make_unique<hub::HubServer>(m_settings, std::move(m_opened));
    m_server->setGrace({}); // whoever closes the window does not wait for a browser
    m_server->setAccessLog([](const hub::http::AccessLine &) {});
    const auto started = m_server->start();
    m_ground->wakeups().add(this);
    return started;
}

void HubWork::invite()
{
    if (!m_server)
        return;
    const auto code = hub::BoxPairing(desk()).invite(m_manager, m_box);
    if (code)
        Q_EMIT invited(*code);
    else
        Q_EMIT failed(hub::store::sentence(code.error()));
}

void HubWork::setPins()
{
    if (!m_server)
        return;
    const hub::front::PinSetter by{desk(), m_manager, u"127.0.0.1"_s};
    for (const site::SitePerson &person : std::as_const(m_site->people)) {
        if (m_isUnwanted)
            return;
        const auto set = person.pin.isEmpty() ? Status<Fault>(Done{})
                                              : hub::front::setPin(by, person.id.toString(), person.pin);
        if (!set) {
            Q_EMIT failed(hub::store::sentence(set.error()));
            return;
        }
    }
    Q_EMIT pinsSet();
}

void HubWork::watch(const QString &log)
{
    m_log = log;
    look();
}

/// On any thread: however often the hub is poked, it is looked at once.
void HubWork::poked(const QByteArray &topic)
{
    if (topic != hub::orgTopic(m_manager.org) || m_willLook.exchange(true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_willLook = false;
            look();
        },
        Qt::QueuedConnection);
}

void HubWork::look()
{
    if (!m_server || m_log.isEmpty())
        return;
    HubNews news;
    const auto log = hub::store::JournalStore(desk().database).get(m_box, m_log);
    if (log && *log)
        news.entries = (*log)->head.sequence;
    hub::store::EventFilter stale{m_manager.org};
    stale.mark = u"stale-permit"_s;
    const auto cases = hub::store::EventStore(desk().database).list(stale);
    if (cases && !cases->events.isEmpty()) {
        news.cases = int(cases->events.size());
        news.openCase = sentenceOf(cases->events.constFirst());
    }
    news.isTakenAway = leave().isEmpty();
    Q_EMIT told(news);
}

QString HubWork::sentenceOf(const hub::store::Event &event) const
{
    const auto nameOf = [](const auto &list, const QString &id, const auto &read) {
        for (const auto &one : list) {
            if (read(one).first == id)
                return read(one).second;
        }
        return id;
    };
    const QString person = nameOf(m_site->people, event.person, [](const site::SitePerson &one) {
        return std::pair(one.id.toString(), one.name.toString());
    });
    const QString key = nameOf(m_site->keys, event.key, [](const people::KeyRecord &one) {
        return std::pair(one.key.id.toString(), one.key.name.toString());
    });
    return u"%1 took %2 after the right to it was gone"_s.arg(person, key);
}

} // namespace latchkey::simulator
