// SPDX-License-Identifier: Apache-2.0
#pragma once
#include "postbench.h"

#include <app/hub/desk/desks.h>
#include <app/hub/post/watcher.h>
#include <app/hub/store/alertstore.h>
#include <app/hub/store/boxstore.h>
#include <app/hub/store/custodystore.h>
#include <app/hub/store/entitystore.h>
#include <app/hub/sync/ingest.h>
#include <core/journal/chain.h>
#include <core/journal/record.h>

#include <QJsonArray>
#include <QJsonDocument>

namespace latchkey::hub {

/// An organisation with a box, a key and a person, and the watcher that looks at it. Time goes by hand: the watcher is
/// asked at each moment that it names, and when it was poked.
class AlertBench : public PostBench {
public:
    AlertBench()
    {
        add("person", "p1", R"({"name":"Ben","email":"ben@harbour.example"})");
        add("key", "k1", R"({"name":"Maple 3"})");
        add("box", "b1", R"({"name":"Lobby","location":"l1"})");
        with([&](store::Transaction &t) -> Status<store::Fault> {
            store::BoxStore boxes(database());
            if (const auto made = boxes.create(t, QStringLiteral("b1"), org(), desk.now()); !made)
                return made.error();
            const auto paired = boxes.pair(t, QStringLiteral("b1"), QStringLiteral("s1"), QByteArray(32, 'p'),
                                           QByteArray(32, 's'), desk.now());
            return paired ? Status<store::Fault>(Done{}) : Status<store::Fault>(paired.error());
        });
        heard();
        desks.sitDown();
    }
    ~AlertBench() override { desks.getUp(); }
    Q_DISABLE_COPY_MOVE(AlertBench)

    void add(const char *kind, const char *id, const QByteArray &json)
    {
        with([&](store::Transaction &t) {
            store::Entity entity{org(), QString::fromLatin1(kind), QString::fromLatin1(id), QString::fromLatin1(id),
                                 QJsonDocument::fromJson(json).object()};
            return store::EntityStore(database()).create(t, entity, desk.now());
        });
        wakeups.poke(orgTopic(org()));
    }
    /// A rule that writes to Ada.
    void rule(const char *cause, int minutes = -1, const char *id = "r1")
    {
        QJsonObject doc{{QStringLiteral("name"), QStringLiteral("Rule")},
                        {QStringLiteral("cause"), QString::fromLatin1(cause)},
                        {QStringLiteral("recipients"),
                         QJsonArray{QJsonObject{{QStringLiteral("email"), QStringLiteral("ada@harbour.example")}}}}};
        if (minutes >= 0)
            doc.insert(QStringLiteral("minutes"), minutes);
        add("alertrule", id, QJsonDocument(doc).toJson());
    }
    void heard(const QJsonObject &status = {})
    {
        with([&](store::Transaction &t) -> Status<store::Fault> {
            store::BoxStore boxes(database());
            if (const auto noted = boxes.noteContacts(t, {{QStringLiteral("b1"), desk.now(), {}}}); !noted)
                return noted;
            return status.isEmpty() ? Status<store::Fault>(Done{})
                                    : boxes.setStatus(t, QStringLiteral("b1"), status, desk.now());
        });
        wakeups.poke(orgTopic(org()));
    }
    void place(const store::Custody &custody)
    {
        with([&](store::Transaction &t) { return store::CustodyStore(database()).put(t, custody); });
        wakeups.poke(orgTopic(org()));
    }
    /// The key is with Ben, and due.
    void keyIsOut(std::chrono::minutes due)
    {
        store::Custody custody{org(), QStringLiteral("k1"), QStringLiteral("out"), QStringLiteral("b1")};
        custody.person = QStringLiteral("p1");
        custody.since = custody.asOf = desk.now();
        custody.due = desk.now() + std::chrono::milliseconds(due).count();
        place(custody);
    }
    void keyIsBack()
    {
        store::Custody custody{org(), QStringLiteral("k1"), QStringLiteral("in"), QStringLiteral("b1"), 2};
        custody.since = custody.asOf = desk.now();
        place(custody);
    }
    /// An entry of the box's journal arrives, or several alike at once. `at`: what the box's clock says; null: the time.
    void write(const char *type, const QJsonObject &body, int count = 1, const QDateTime &at = {})
    {
        const quint64 first = quint64(hashes.size()) + 1;
        const QByteArray previous = hashes.isEmpty() ? journal::genesisHash() : hashes.last();
        store::JournalBatch batch{QStringLiteral("b1"), log, previous, qint64(first), {}};
        for (quint64 n = first; n < first + quint64(count); ++n) {
            const QByteArray bytes = journal::Record{n, 1, at.isNull() ? clock.now() : at, QString::fromLatin1(type),
                                                     body}
                                         .toBytes();
            hashes.append(journal::chainHash(hashes.isEmpty() ? previous : hashes.last(), n, bytes));
            batch.entries.append(bytes);
        }
        const auto taken = ingest(desk, org(), batch);
        if (!taken || taken->outcome != store::Ingest::Outcome::Ok)
            qFatal("the entries were not taken");
    }
    /// Time goes by. The box is heard all along, if it is.
    void pass(std::chrono::milliseconds time, bool isHeard = true)
    {
        const QDateTime end = clock.now().addDuration(time);
        for (;;) {
            QDateTime next = watcher.pass();
            if (isHeard)
                next = std::min(next, clock.now().addSecs(60));
            if (next > end)
                break;
            clock.advance(std::chrono::milliseconds(std::max<qint64>(1, clock.now().msecsTo(next))));
            if (isHeard)
                wakeups.poke(heardTopic(QStringLiteral("b1")));
        }
        clock.advance(std::chrono::milliseconds(clock.now().msecsTo(end)));
        (void)watcher.pass();
    }
    /// What was told: the topics of letters, the earliest first.
    [[nodiscard]] QStringList letters(const QString &channel = QStringLiteral("mail")) const
    {
        QVector<store::OutboxItem> all = rows();
        QStringList topics;
        std::sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.createdAt < b.createdAt; });
        for (const store::OutboxItem &row : std::as_const(all)) {
            if (row.kind == channel)
                topics.append(row.topic);
        }
        return topics;
    }
    [[nodiscard]] QVector<store::Alert> alerts(bool openOnly) const
    {
        return store::must(store::AlertStore(database()).list(org(), openOnly, std::nullopt, 100));
    }
    /// The words of the next letter that is due.
    [[nodiscard]] QString words(const QString &channel = QStringLiteral("mail"))
    {
        const auto envelope = claimed(channel);
        return envelope ? QString::fromUtf8(notify::viewOf(envelope->letter.text)) : QString();
    }

    QVector<QByteArray> hashes;
    QString log = QStringLiteral("0000000000000000000000000000000a");
    Desks desks{house, bench.url()};
    Watcher watcher{desks, wakeups};
};

} // namespace latchkey::hub
