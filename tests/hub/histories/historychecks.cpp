// SPDX-License-Identifier: Apache-2.0
#include "history.h"
#include "historytext.h"

#include <app/hub/store/boxstore.h>
#include <app/hub/store/eventstore.h>
#include <app/hub/store/journalstore.h>
#include <core/journal/record.h>
#include <core/store/reading.h>
#include <tests/hub/store/hubbench.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::tests {

using hub::store::must;

QJsonObject History::look()
{
    for (int i = 0; i < 20; ++i) {
        const QJsonObject answer = m_box.ask(
            {{u"do"_s, u"look"_s}, {u"people"_s, QJsonArray::fromStringList(m_people)}});
        if (answer.isEmpty() || answer.value(u"whole"_s).toBool())
            return answer;
    }
    return {};
}

History::Rows History::rowsIn(const QJsonObject &answer)
{
    Rows rows;
    const QJsonArray all = answer.value(u"rows"_s).toArray();
    for (const auto &row : all)
        rows.insert(row.toString());
    return rows;
}

void History::lookAtBox()
{
    const QJsonObject answer = look();
    if (answer.isEmpty())
        return fail(u"the box does not say what it knows"_s);
    if (markIn(answer) == Mark())
        return;
    const Rows rows = rowsIn(answer);
    // I4: never more than one view's; less only while removals act early.
    if (!couldBe(markIn(answer), [&](const Rows &truth) { return truth.contains(rows); }))
        fail(u"the view is none of the hub's"_s);
}

bool History::isAtRest(const QJsonObject &state)
{
    const auto log = must(hub::store::JournalStore(*m_eyes).get(m_boxId, textIn(state, "log")));
    return state.value(u"online"_s).toBool() && markIn(state) == markOfHub() && log
        && qint64(log->head.sequence) == state.value(u"head"_s).toInteger();
}

void History::catchUp()
{
    // As far as the line lets them.
    (void)QTest::qWaitFor([this] { return isAtRest(m_box.ask({{u"do"_s, u"hurry"_s}})); }, 500);
}

void History::settle()
{
    m_line.cut(false);
    m_line.lose(0);
    startBox();
    QJsonObject state;
    const bool rests = QTest::qWaitFor(
        [&] {
            state = m_box.ask({{u"do"_s, u"hurry"_s}});
            // After a roll-back in silence two histories may have the same mark until the box has asked again.
            return isAtRest(state) && rowsIn(look()) == rowsOfHub();
        },
        60000);
    if (!rests)
        return fail(u"it does not come to rest: %1"_s.arg(QString::fromUtf8(QJsonDocument(state).toJson())));
    checkAtRest(state);
}

void History::checkAtRest(const QJsonObject &state)
{
    // I1, once more
    if (rowsIn(look()) != rowsOfHub())
        fail(u"the view is another than the hub's"_s);
    // I6: nothing that the box says is refused but for what S1 is there for, and that heals.
    if (!state.value(u"stalls"_s).toArray().isEmpty())
        fail(u"stalled: %1"_s.arg(QString::fromUtf8(QJsonDocument(state).toJson())));
    checkJournals(textIn(state, "log"));
    checkCommands();
}

void History::checkJournals(const QString &log)
{
    hub::store::JournalStore journals(*m_eyes);
    // I5: a journal that was put back is another one from then on, and both are kept.
    const auto logs = must(journals.logsOf(m_boxId));
    m_counts.forks += int(logs.size()) - 1;
    for (const auto &one : logs) {
        if (must(journals.verify(m_boxId, one.log)) != 0)
            fail(u"the chain of %1 does not hold"_s.arg(one.log));
    }
    // I2
    QVector<QByteArray> here;
    const auto take = [&](const journal::StoredEntry &entry) {
        here.append(entry.bytes);
        return true;
    };
    if (!store::readJournal(m_folder.filePath(u"box"_s), take))
        return fail(u"the box's journal cannot be read"_s);
    QVector<QByteArray> there;
    for (qint64 from = 1;; from = there.size() + 1) {
        const auto more = must(journals.entries(m_boxId, log, from, 500));
        for (const auto &record : more)
            there.append(record.bytes);
        if (more.isEmpty())
            break;
    }
    if (here.mid(0, there.size()) != there || here.size() - there.size() > 1)
        fail(u"the hub has another journal: %1 and %2 entries"_s.arg(there.size()).arg(here.size()));
    // Each entry is told once as an event, in whichever log it came first.
    checkEvents();
}

void History::checkEvents()
{
    // Whatever was told again under another name of the log, what happened is told once.
    hub::store::JournalStore journals(*m_eyes);
    QSet<QByteArray> grants;
    const auto logs = must(journals.logsOf(m_boxId));
    for (const auto &log : logs) {
        for (qint64 from = 1; from <= qint64(log.head.sequence); from += 500) {
            const auto records = must(journals.entries(m_boxId, log.log, from, 500));
            for (const auto &one : records) {
                const auto record = journal::Record::fromBytes(one.bytes);
                if (record && record->is(journal::EntryType::Intent))
                    grants.insert(one.bytes);
            }
        }
    }
    hub::store::EventFilter filter{must(hub::store::BoxStore(*m_eyes).get(m_boxId))->org};
    filter.types = QStringList{u"intent"_s};
    filter.limit = 10000;
    const auto events = must(hub::store::EventStore(*m_eyes).list(filter)).events.size();
    if (events != grants.size())
        fail(u"%1 events of %2 pick-ups"_s.arg(events).arg(grants.size()));
}

void History::checkCommands()
{
    QFile notes(m_folder.filePath(u"notes"_s));
    if (!notes.open(QIODevice::ReadOnly))
        return;
    QSet<QByteArray> done;
    const auto lines = notes.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.isEmpty())
            continue;
        const QByteArray id = line.left(line.indexOf(' '));
        ++m_counts.commands;
        const Order order = m_commands.value(QString::fromLatin1(id));
        // I7. Where both ends were put back to before it, nobody is left who knows: then its time is what bounds it.
        if (done.contains(id) && !(order.hubForgot && order.boxForgot))
            fail(u"command %1 was done twice"_s.arg(QString::fromLatin1(id)));
        done.insert(id);
        if (line.mid(id.size() + 1).toLongLong() > order.until)
            fail(u"command %1 was done too late"_s.arg(QString::fromLatin1(id)));
    }
}

} // namespace latchkey::tests
