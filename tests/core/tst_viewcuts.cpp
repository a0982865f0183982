// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "recordingdisk.h"
#include "viewsamples.h"

#include <core/keys/geometryjson.h>
#include <core/store/peopleschema.h>
#include <core/store/peoplestore.h>
#include <core/store/viewwriter.h>
#include <tests/fakes/xorcipher.h>

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using fakes::CutDisk;
using fakes::RecordingDisk;
using samples::personId;

namespace {

constexpr int Keys = 3;

QString room()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/view-XXXXXX"_s;
}

/// As a box of the first version wrote it.
Schema firstSchema()
{
    Schema schema = peopleSchema();
    schema.migrations.resize(1);
    return schema;
}

} // namespace

/// What a power cut, or a program of an older version, leaves of the view.
class tst_ViewCuts : public QObject {
    Q_OBJECT

private:
    fakes::XorCipher m_cipher;

    /// The view after `people` persons came: as many persons, and the cursor that goes with it. -1: neither fits.
    [[nodiscard]] int viewIn(const QString &folder) const;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void isWholeAfterACutAtAnyMoment();
    void bringsAFileOfTheFirstVersionUpToDate();
    void readsAFileOfTheFirstVersion();
};

int tst_ViewCuts::viewIn(const QString &folder) const
{
    const auto people = PeopleStore::open(folder, m_cipher);
    if (!people)
        return -1;
    const auto link = (*people)->link();
    const int count = (*people)->database().scalar(u"SELECT count(*) FROM person WHERE id <> ''"_s)->toInt();
    const int permissions = (*people)->database().scalar(u"SELECT count(*) FROM permission"_s)->toInt();
    const bool whole = link && link.value() && (*link)->view.rev == quint64(count) && permissions == count * Keys
        && (*link)->cursor == samples::state(quint64(count)).cursor;
    return whole ? count : -1;
}

void tst_ViewCuts::isWholeAfterACutAtAnyMoment()
{
    const QTemporaryDir folder(room());
    auto people = PeopleStore::open(folder.path(), m_cipher).value();
    auto writer = ViewWriter::open(folder.path(), m_cipher).value();
    QVERIFY(writer->link().write(samples::link()));
    const auto take = [&](const sync::ViewChange &change, quint64 rev) {
        return bool(writer->commit(change, samples::state(rev)));
    };
    QVERIFY(take(samples::snapshotOf(samples::site(5, Keys)), 5));
    RecordingDisk disk(folder.path());
    sync::ViewChange more; // one person more
    more.people.put(personId(6), samples::person(6));
    for (int key = 1; key <= Keys; ++key)
        samples::allow(more, 100 + key, 6, key);
    QVERIFY(take(more, 6));
    disk.acknowledge();
    QVERIFY(take(samples::snapshotOf(samples::site(120, Keys)), 120)); // all anew
    disk.acknowledge();
    QVERIFY(writer->tidy());
    sync::ViewChange less; // and one fewer
    less.people.put(personId(120), std::nullopt);
    for (int number = 119 * Keys + 1; number <= 120 * Keys; ++number)
        less.permissions.put(samples::permissionId(number), std::nullopt);
    QVERIFY(take(less, 119));
    disk.acknowledge();
    writer.reset();
    people.reset();
    const int views[] = {5, 6, 120, 119};
    CutDisk player(disk);
    int cuts = 0;
    for (int call = 0; player.step(); ++call) {
        for (int way = 0; way < 3; ++way, ++cuts) {
            const QTemporaryDir left(room());
            player.layOut(left.path(), CutDisk::Loss(way), quint64(call));
            const int found = viewIn(left.path());
            const int sure = views[player.acknowledged()];
            const int next = views[std::min(player.acknowledged() + 1, 3)];
            QVERIFY2(found == sure || found == next,
                     qPrintable(u"call %1, way %2: view %3, not %4 or %5"_s.arg(call).arg(way).arg(found).arg(sure).arg(
                         next)));
        }
    }
    qInfo("%zu calls, %d cuts", disk.calls().size(), cuts);
    QVERIFY(cuts > 300);
}

void tst_ViewCuts::bringsAFileOfTheFirstVersionUpToDate()
{
    const QTemporaryDir folder(room());
    {
        const auto old = Database::open(peoplePath(folder.path()), firstSchema()).value();
        for (const auto &sql :
             {u"INSERT INTO person VALUES ('p-1', x'01', 0, 0, 'en', x'01', 0, NULL, NULL, NULL, NULL)"_s,
              u"INSERT INTO key VALUES ('k-1', x'01', NULL, 0, 0, 0, 1, 0, NULL, 0, NULL, NULL)"_s,
              u"INSERT INTO permission VALUES (4, 'p-1', NULL, 'k-1', NULL, 1, NULL, NULL, '')"_s,
              u"INSERT INTO permission VALUES (7, 'p-1', NULL, 'k-1', NULL, 0, NULL, NULL, '')"_s})
            QVERIFY(old->run(sql));
    }
    const auto people = PeopleStore::open(folder.path(), m_cipher);
    QVERIFY(people);
    QCOMPARE((*people)->database().scalar(u"SELECT group_concat(id) FROM permission ORDER BY nr"_s)->toString(),
             u"site:4,site:7"_s);
    QVERIFY(!(*people)->link().value());
    // And a hub can have it.
    const auto writer = ViewWriter::open(folder.path(), m_cipher).value();
    QVERIFY(writer->link().write(samples::link()));
    QVERIFY(writer->commit(samples::snapshotOf(samples::site(2, 2)), samples::state(2)));
    QCOMPARE((*people)->grantsOf(personId(2))->size(), 2);
}

void tst_ViewCuts::readsAFileOfTheFirstVersion()
{
    const QTemporaryDir folder(room());
    {
        const auto old = Database::open(peoplePath(folder.path()), firstSchema()).value();
        const QString box = u"INSERT INTO box VALUES (1, 'Old', 'Europe/Berlin', '', x'%1', 'en', '', '', '', 4, 1, 1,"
                            " '', '', 0, 1, 0, '')"_s.arg(
                                QString::fromLatin1(keys::geometryToJson(samples::geometry()).toHex()));
        QVERIFY(old->run(box));
    }
    const auto people = PeopleStore::openForReading(folder.path());
    QVERIFY(people);
    QCOMPARE((*people)->box().value()->name.toString(), u"Old"_s);
    QCOMPARE((*people)->box().value()->trust, access::TrustLimits());
    QVERIFY(!(*people)->link().value());
}

QTEST_GUILESS_MAIN(tst_ViewCuts)
#include "tst_viewcuts.moc"
