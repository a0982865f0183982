// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "historytext.h"

#include <app/hub/store/boxstore.h>
#include <app/hub/store/commandstore.h>
#include <app/hub/store/feedstore.h>
#include <app/hub/store/hubstore.h>
#include <hal/system/systemrandom.h>
#include <tests/hub/store/hubbench.h>

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <filesystem>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::tests {

using hub::store::must;
using hub::store::mustTransact;

namespace {

constexpr qint64 CommandLife = 3000;

void copyFolder(const QString &from, const QString &to)
{
    QDir(to).removeRecursively();
    std::error_code fault;
    std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive, fault);
    if (fault)
        qFatal("%s", fault.message().c_str());
}

} // namespace

History::Counts &History::Counts::operator+=(const Counts &other)
{
    steps += other.steps;
    grants += other.grants;
    kills += other.kills;
    restores += other.restores;
    images += other.images;
    forks += other.forks;
    commands += other.commands;
    lost += other.lost;
    return *this;
}

History::History(const HubProcess &origin, const PencilBox &pencil, quint32 seed)
    : m_chance(seed),
      m_line(seed + 1),
      m_boxId(pencil.id),
      m_box(QJsonObject{{u"folder"_s, m_folder.filePath(u"box"_s)},
                        {u"notes"_s, m_folder.filePath(u"notes"_s)},
                        {u"url"_s, u"https://localhost:%1"_s.arg(m_line.port())},
                        {u"pin"_s, QString::fromLatin1(origin.pin().toHex())},
                        {u"box"_s, pencil.id},
                        {u"org"_s, pencil.org},
                        {u"hubKey"_s, QString::fromLatin1(pencil.hubKey.toHex())}})
{
    QDir().mkpath(m_folder.filePath(u"box"_s));
    m_hub.beginAs(origin);
    m_database = *hub::store::DatabaseUrl::fromText(u"sqlite:"_s + m_hub.data() + u"/hub.db"_s);
}

History::~History()
{
    m_box.kill();
    m_eyes.reset();
    m_hub.kill();
}

void History::fail(const QString &why)
{
    if (m_fault.isEmpty())
        m_fault = u"step %1: %2; so far: %3"_s.arg(m_counts.steps).arg(why, m_trace.join(u' '));
}

QString History::any(const QStringList &of)
{
    return of.isEmpty() ? u"none"_s : of.at(qsizetype(m_chance() % size_t(of.size())));
}

QString History::live(int steps)
{
    startHub();
    settleIn();
    startBox();
    for (int i = 0; i < steps && m_fault.isEmpty(); ++i) {
        ++m_counts.steps;
        step();
    }
    if (m_fault.isEmpty())
        settle();
    m_counts.lost = m_line.lost();
    return m_fault;
}

void History::settleIn()
{
    for (int i = 0; i < 4; ++i) {
        m_people.append(m_hub.make("people", R"({"name":"First","kind":"box-only"})"));
        const QByteArray fob = "04A1B2" + QByteArray::number(10 + i);
        m_keys.append(
            m_hub.make("keys", R"({"name":"First","fob":")" + fob + R"(","homeBox":")" + m_boxId.toLatin1() + R"("})"));
        (void)m_hub.make("permissions",
                         R"({"person":")" + m_people.last().toLatin1() + R"(","key":")" + m_keys.last().toLatin1()
                             + R"("})");
        learn();
    }
}

void History::step()
{
    struct Kind {
        double upTo;
        QString name;
        std::function<void()> run;
    };
    const QVector<Kind> kinds{
        {0.30, u"change"_s, [this] { changeHub(); }},
        {0.48, u"take"_s, [this] { takeKey(); }},
        {0.54, u"rest"_s, [this] { catchUp(); }},
        {0.60, u"cut"_s, [this] { m_line.cut(is(0.4)); }},
        {0.64, u"lose"_s,
         [this] {
             m_line.lose(std::array{0.0, 0.1, 0.3, 0.6}[m_chance() % 4]);
         }},
        {0.70, u"box-dies"_s, [this] { startBox(); }},
        {0.74, u"hub-dies"_s, [this] { crashHub(); }},
        {0.77, u"backup"_s, [this] { keepHub(); }},
        {0.79, u"restore"_s, [this] { restoreHub(true); }},
        {0.80, u"roll-back"_s, [this] { restoreHub(false); }},
        {0.82, u"image"_s, [this] { keepBox(); }},
        {0.84, u"box-restored"_s, [this] { restoreBox(); }},
        {0.87, u"clock"_s, [this] { shiftClock(); }},
        {0.90, u"command"_s, [this] { command(); }},
        {0.92, u"forget"_s, [this] { forget(is(0.3)); }},
        {1.01, u"look"_s, [this] { lookAtBox(); }},
    };
    const double x = std::uniform_real_distribution<>()(m_chance);
    const auto kind = std::find_if(kinds.cbegin(), kinds.cend(), [&](const Kind &one) { return x < one.upTo; });
    m_trace.append(kind->name);
    kind->run();
}

void History::shiftClock()
{
    m_shift = qint64(m_chance() % 400000) - 200000;
    (void)m_box.ask({{u"do"_s, u"shift"_s}, {u"seconds"_s, m_shift}});
}

void History::startHub()
{
    m_eyes.reset();
    if (!m_hub.start())
        return fail(u"the hub does not start"_s);
    m_line.lead(m_hub.port());
    m_eyes = must(hub::store::Database::open(m_database));
}

void History::startBox()
{
    if (m_box.isRunning())
        ++m_counts.kills;
    m_box.kill();
    if (!m_box.start(m_shift))
        fail(u"the box does not start"_s);
}

void History::changeHub()
{
    const QString name = u"N%1"_s.arg(++m_names);
    const auto make = [&](const char *plural, const QJsonObject &object, QStringList *known) {
        const auto answer = m_hub.api("POST", plural, object);
        if (answer.status == 201 && known)
            known->append(textIn(jsonOf(answer), "id"));
        return answer.status;
    };
    const auto remove = [&](const QByteArray &plural, const QString &id) {
        const int answered = m_hub.api("DELETE", plural + '/' + id.toLatin1()).status;
        learn(); // more may follow, and the box may ask in between
        return answered;
    };
    int status = 0;
    switch (m_chance() % 8) {
    case 0: {
        const QString badge = u"04AABB%1"_s.arg(m_chance() % 6, 2, 10, '0'_L1);
        status = make("people", {{u"name"_s, name}, {u"kind"_s, u"box-only"_s}, {u"badges"_s, QJsonArray{badge}}},
                      &m_people);
        break;
    }
    case 1: {
        const QString fob = u"04A1B2%1"_s.arg(m_chance() % 100, 2, 10, '0'_L1);
        status = make("keys", {{u"name"_s, name}, {u"fob"_s, fob}, {u"homeBox"_s, m_boxId}}, &m_keys);
        break;
    }
    case 2: status = m_hub.api("PATCH", "people/" + any(m_people).toLatin1(), {{u"name"_s, name}}).status; break;
    case 3: status = m_hub.api("PATCH", "keys/" + any(m_keys).toLatin1(), {{u"name"_s, name}}).status; break;
    case 4: status = remove("people", any(m_people)); break;
    case 5: status = is(0.5) ? remove("keys", any(m_keys)) : 204; break;
    default: {
        const QString person = any(m_people);
        const QString key = any(m_keys);
        const auto known = jsonOf(m_hub.api("GET", "permissions?person=" + person.toLatin1()))
                               .value(u"items"_s)
                               .toArray();
        for (const auto &leave : known) {
            if (textIn(leave.toObject(), "key") == key || is(0.3))
                status = remove("permissions", textIn(leave.toObject(), "id"));
        }
        if (status == 0)
            status = make("permissions", {{u"person"_s, person}, {u"key"_s, key}}, nullptr);
    }
    }
    if (status == 0 || status >= 500)
        fail(u"the hub answered %1"_s.arg(status));
    learn();
}

History::Rows History::rowsOfHub()
{
    Rows rows;
    const auto items = [this](const QByteArray &plural) {
        return jsonOf(m_hub.api("GET", plural + "?limit=500")).value(u"items"_s).toArray();
    };
    const QJsonArray people = items("people");
    for (const auto &person : people)
        rows.insert(u"person %1 %2"_s.arg(textIn(person.toObject(), "id"), textIn(person.toObject(), "name")));
    const QJsonArray keys = items("keys");
    for (const auto &key : keys)
        rows.insert(u"key %1 %2"_s.arg(textIn(key.toObject(), "id"), textIn(key.toObject(), "name")));
    m_leaves.clear();
    const QJsonArray leaves = items("permissions");
    for (const auto &leave : leaves)
        m_leaves.append(textIn(leave.toObject(), "person") + u' ' + textIn(leave.toObject(), "key"));
    for (const QString &pair : std::as_const(m_leaves))
        rows.insert(u"leave "_s + pair);
    return rows;
}

History::Mark History::markOfHub()
{
    return {must(hub::store::HubStore(*m_eyes).epoch()), must(hub::store::BoxStore(*m_eyes).get(m_boxId))->rev};
}

void History::learn()
{
    if (!m_fault.isEmpty())
        return;
    const Rows rows = rowsOfHub();
    QVector<Rows> &known = m_truth[markOfHub()];
    if (!known.contains(rows))
        known.append(rows);
}

void History::crashHub()
{
    ++m_counts.kills;
    if (is(0.5)) {
        // It dies with a change under way: whether that was made, it says itself afterwards.
        m_hub.http().ask(m_hub.questionFor("POST", "groups", {{u"name"_s, u"Late"_s}}), [](const auto &) {});
        QCoreApplication::processEvents();
    }
    m_eyes.reset();
    m_hub.kill();
    startHub();
    learn();
}

void History::keepHub()
{
    m_eyes.reset();
    m_hub.kill();
    copyFolder(m_hub.data(), m_folder.filePath(u"backup"_s));
    m_backup = true;
    startHub();
}

void History::restoreHub(bool openly)
{
    if (!m_backup)
        return;
    ++m_counts.restores;
    m_eyes.reset();
    m_hub.kill();
    copyFolder(m_folder.filePath(u"backup"_s), m_hub.data());
    for (Order &order : m_commands)
        order.hubForgot = true;
    if (openly) {
        const auto database = must(hub::store::Database::open(m_database));
        m_topEpoch = mustTransact(*database, [&](hub::store::Transaction &transaction) {
            return hub::store::HubStore(*database).raiseEpoch(transaction, m_topEpoch, 0);
        });
        // Somebody has looked at what came back.
        mustTransact(*database, [&](hub::store::Transaction &transaction) {
            return hub::store::HubStore(*database).setReview(transaction, false);
        });
    }
    startHub();
    learn();
}

void History::keepBox()
{
    m_box.kill();
    copyFolder(m_folder.filePath(u"box"_s), m_folder.filePath(u"image"_s));
    m_image = true;
    startBox();
}

void History::restoreBox()
{
    if (!m_image)
        return;
    ++m_counts.images;
    m_box.kill();
    copyFolder(m_folder.filePath(u"image"_s), m_folder.filePath(u"box"_s));
    for (Order &order : m_commands)
        order.boxForgot = true;
    startBox();
}

void History::command()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QString id = u"cmd-%1-%2"_s.arg(m_counts.steps).arg(m_chance());
    const QString org = must(hub::store::BoxStore(*m_eyes).get(m_boxId))->org;
    mustTransact(*m_eyes, [&](hub::store::Transaction &transaction) {
        hub::store::BoxCommand command{id, org, m_boxId, u"locate"_s};
        command.createdAt = now;
        command.expiresAt = now + CommandLife;
        return hub::store::CommandStore(*m_eyes).create(transaction, command);
    });
    m_commands.insert(id, {now + CommandLife});
    (void)m_box.ask({{u"do"_s, u"hurry"_s}});
}

void History::forget(bool all)
{
    hal::SystemRandom random;
    mustTransact(*m_eyes, [&](hub::store::Transaction &transaction) {
        return hub::store::FeedStore(*m_eyes, random)
            .collect(transaction, m_boxId, all ? std::optional(QDateTime::currentMSecsSinceEpoch() + 1) : std::nullopt);
    });
}

History::Mark History::markIn(const QJsonObject &answer)
{
    const QJsonObject view = answer.value(u"view"_s).toObject();
    return {view.value(u"epoch"_s).toInteger(), view.value(u"rev"_s).toInteger()};
}

bool History::couldBe(const Mark &mark, const std::function<bool(const Rows &)> &fits) const
{
    const QVector<Rows> known = m_truth.value(mark);
    return std::any_of(known.cbegin(), known.cend(), fits);
}

void History::takeKey()
{
    // Mostly somebody who has leave at the hub, sometimes somebody who had it once, or never.
    const QStringList pair = is(0.6) ? any(m_leaves).split(u' ') : QStringList{any(m_people), any(m_keys)};
    const QString &person = pair.first();
    const QString &key = pair.last();
    const QJsonObject answer = m_box.ask({{u"do"_s, u"take"_s}, {u"person"_s, person}, {u"key"_s, key}});
    if (answer.isEmpty())
        return fail(u"the box does not answer"_s);
    if (!answer.value(u"granted"_s).toBool())
        return;
    ++m_counts.grants;
    // I3, I4: whoever gets a key has leave in the view that the entry names.
    const QString leave = u"leave %1 %2"_s.arg(person, key);
    if (!couldBe(markIn(answer), [&](const Rows &rows) { return rows.contains(leave); }))
        fail(u"%1 is not in view %2.%3, of which %4 states are known"_s.arg(leave)
                 .arg(markIn(answer).first)
                 .arg(markIn(answer).second)
                 .arg(m_truth.value(markIn(answer)).size()));
}

} // namespace latchkey::tests
