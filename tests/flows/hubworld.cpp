// SPDX-License-Identifier: Apache-2.0
#include "hubworld.h"

#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::flows {

const QString HubWorld::DanasBadge = u"04D0D0D0D0D001"_s;
const QString HubWorld::Maple3 = u"04A1B2C3D4E503"_s;

bool HubWorld::begin()
{
    hub = std::make_unique<tests::HubProcess>();
    if (!hub->start())
        return false;
    line = std::make_unique<CutLine>();
    line->leadTo(quint16(QUrl(hub->url()).port()));
    world = std::make_unique<TwoProcesses>();
    furnish();
    return true;
}

void HubWorld::end()
{
    world.reset();
    line.reset();
    hub.reset();
}

QString HubWorld::stateOfLine() { return status()["link"_L1]["hub"_L1].toString(); }

int HubWorld::unseenKeys() { return status()["keys"_L1]["unknown"_L1].toInt(); }

QString HubWorld::stateOf(const QString &id) { return command(id)["state"_L1].toString(); }

void HubWorld::furnish()
{
    const QString location = hub->make("locations", R"({"name":"Harbour House","timeZone":"Europe/London"})");
    boxId = hub->make("boxes", R"({"name":"Lobby","location":)" + quoted(location) + '}');
    personId = hub->make("people", R"({"name":"Dana","kind":"box-only","badges":["04D0D0D0D0D001"]})");
    keyId = hub->make("keys",
                      R"({"name":"Maple 3","fob":"04A1B2C3D4E503","homeBox":)" + quoted(boxId) + R"(,"homeBin":7})");
    permissionId = hub->make("permissions", R"({"person":)" + quoted(personId) + R"(,"key":)" + quoted(keyId) + '}');
}

QString HubWorld::invitation()
{
    return hub->command({u"box"_s, u"code"_s, u"--email"_s, u"ada@harbour.example"_s, u"--box"_s, boxId})
        .value_or(QString());
}

Program::Run HubWorld::pair(const QStringList &more)
{
    const QString pin = QString::fromLatin1(hub->http().address().pins.constFirst().toHex());
    return Program::run(u"latchkey-kiosk"_s,
                        QStringList{u"pair"_s, u"--data"_s, world->path(u"data"_s), u"--config"_s,
                                    world->path(u"kiosk.json"_s), u"--hub"_s, line->url(), u"--pin"_s, pin}
                            + more);
}

QJsonObject HubWorld::status()
{
    const auto run = Program::run(u"latchkey-kiosk"_s, {u"status"_s, u"--data"_s, world->path(u"data"_s)});
    return QJsonDocument::fromJson(run.out.toUtf8()).object();
}

QPair<int, int> HubWorld::atHub() const
{
    QPair<int, int> counts;
    const QString name = u"flow"_s;
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
        database.setDatabaseName(hub->data() + u"/hub.db"_s);
        if (database.open()) {
            QSqlQuery entries(u"SELECT count(*) FROM journal_entry"_s, database);
            counts.first = entries.next() ? entries.value(0).toInt() : -1;
            QSqlQuery events(u"SELECT count(*) FROM event"_s, database);
            counts.second = events.next() ? events.value(0).toInt() : -1;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return counts;
}

bool HubWorld::hubHasAll()
{
    const auto counts = atHub();
    const int here = int(world->journal().size());
    return counts.first == here && counts.second == here;
}

void HubWorld::revoke()
{
    QCOMPARE(hub->api("DELETE", "permissions/" + permissionId.toLatin1()).status, 204);
    (void)hub->make("keys",
                    R"({"name":"Maple 4","fob":"04A1B2C3D4E504","homeBox":)" + quoted(boxId) + R"(,"homeBin":8})");
}

bool HubWorld::isTurnedAway()
{
    const int from = int(world->kiosk().lines().size());
    const int pulses = world->pulses();
    const auto isAway = [&] {
        world->hand(u"badge "_s + DanasBadge);
        return world->kiosk().waitFor(u"TurnedAway"_s, from, 3000) >= 0;
    };
    return QTest::qWaitFor(isAway, 30000) && world->pulses() == pulses;
}

bool HubWorld::takes()
{
    const int from = int(world->board().lines().size());
    if (!world->present(DanasBadge, u"^DOOR bin=7 open$"_s))
        return false;
    const int done = world->records(u"committed"_s);
    world->hand(u"fob 7 removed"_s);
    world->hand(u"door 7 closed"_s);
    return board(u"^RELEASE bin=7"_s, from) && world->waitForRecords(u"committed"_s, done + 1);
}

bool HubWorld::bringsBack()
{
    if (!world->present(Maple3, u"^DOOR bin=7 open$"_s))
        return false;
    const int done = world->records(u"committed"_s);
    world->hand(u"fob 7 present "_s + Maple3);
    world->hand(u"door 7 closed"_s);
    return world->waitForRecords(u"committed"_s, done + 1);
}

bool HubWorld::isJoined()
{
    return pair({u"--code"_s, invitation()}).code == 0 && world->start()
        && QTest::qWaitFor([this] { return isOnline(); }, Patience);
}

link::HubAnswer HubWorld::order(int bin, const QString &presence)
{
    return hub->api("POST", "boxes/" + boxId.toLatin1() + "/open", {{u"bin"_s, bin}, {u"presence"_s, presence}});
}

QJsonObject HubWorld::command(const QString &id)
{
    return tests::jsonOf(hub->api("GET", "boxes/" + boxId.toLatin1() + "/commands/" + id.toLatin1()));
}

QJsonArray HubWorld::events(const QByteArray &filter)
{
    return tests::jsonOf(hub->api("GET", "events?limit=100&" + filter))["items"_L1].toArray();
}

QJsonObject HubWorld::lastRecord(const QString &type) const
{
    QJsonObject found;
    const auto records = world->journal();
    for (const auto &record : records) {
        if (record.type == type)
            found = record.body;
    }
    return found;
}

} // namespace latchkey::flows
