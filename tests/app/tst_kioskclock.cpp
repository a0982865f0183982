// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "program.h"

#include <app/kiosk/secretroom.h>
#include <core/store/reading.h>
#include <core/store/storage.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/handclock.h>
#include <tests/fakes/handtimers.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using namespace latchkey;

namespace {

QString demoSite() { return QStringLiteral(LATCHKEY_SOURCE_DIR "/app/simulator/demo/harbour-house.site.json"); }

} // namespace

/// The real program on a data folder whose journal and the machine's clock do not agree.
class TestKioskClock : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString data() const { return path(u"box"_s); }

    void import()
    {
        const Run imported = run(u"latchkey-kiosk"_s, {u"import"_s, u"--site"_s, demoSite(), u"--data"_s, data()});
        QVERIFY2(imported.code == 0, imported.err);
    }
    /// A start and an end of a program whose clock said `moment`.
    void live(const QDateTime &moment)
    {
        fakes::HandClock clock(moment);
        fakes::HandTimers timers(clock);
        const fakes::Ed25519Signer signer;
        const auto secrets = SecretRoom::open({}, data());
        QVERIFY(secrets);
        auto storage = store::Storage::open(data(), {clock, timers, signer, (*secrets)->columns()}, {});
        QVERIFY(storage);
        QVERIFY(storage.value()->shutdown({}));
    }
    /// Runs the kiosk until it answers; what it then said of itself.
    QJsonObject serve()
    {
        QProcess kiosk;
        kiosk.setProcessChannelMode(QProcess::MergedChannels);
        kiosk.start(QStringLiteral(LATCHKEY_BIN_DIR "/latchkey-kiosk"),
                    {u"--config"_s, path(u"kiosk.json"_s), u"--data"_s, data(), u"--windowed"_s, u"800x480"_s});
        QJsonObject said;
        const auto answers = [&] {
            said = QJsonDocument::fromJson(run(u"latchkey-kiosk"_s, {u"status"_s, u"--data"_s, data()}).out).object();
            return said.value(u"running"_s).toBool();
        };
        const bool answered = QTest::qWaitFor(answers, 20000);
        kiosk.terminate();
        if (!answered || !kiosk.waitForFinished(10000) || kiosk.exitCode() != 0)
            return {};
        return said.value(u"clock"_s).toObject();
    }
    QVector<journal::Record> records() const
    {
        QVector<journal::Record> all;
        const auto read = store::readJournal(data(), [&](const journal::StoredEntry &entry) {
            all.append(journal::Record::fromBytes(entry.bytes).value_or(journal::Record()));
            return true;
        });
        return read ? all : QVector<journal::Record>();
    }
    bool timesFall() const
    {
        const auto all = records();
        const auto falls = [](const journal::Record &a, const journal::Record &b) { return b.time < a.time; };
        return std::adjacent_find(all.cbegin(), all.cend(), falls) != all.cend();
    }
    QJsonObject clockOfLast(journal::EntryType type) const
    {
        QJsonObject body;
        for (const journal::Record &record : records()) {
            if (record.is(type))
                body = record.body;
        }
        return type == journal::EntryType::Clock ? body : body.value(u"clock"_s).toObject();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        QFile file(path(u"kiosk.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"board\": {\"port\": \"" + path(u"tty"_s).toUtf8() + "\"}}");
        file.close();
        import();
    }

    void aClockThatAgreesIsNotSpokenOf()
    {
        QCOMPARE(serve().value(u"suspect"_s), QJsonValue(false));
        QVERIFY(clockOfLast(journal::EntryType::Clock).isEmpty());
        QVERIFY(clockOfLast(journal::EntryType::Boot).isEmpty());
        QVERIFY(!timesFall());
    }

    void timesOfTheJournalNeverFallWhereTheClockRanBack()
    {
        const QDateTime future = QDateTime::currentDateTimeUtc().addDays(400);
        live(future);
        for (int start = 0; start < 2; ++start) {
            const QJsonObject clock = serve();
            QCOMPARE(clock.value(u"suspect"_s), QJsonValue(true));
            QCOMPARE(clock.value(u"doubt"_s), u"ran-back"_s);
        }
        QVERIFY(!timesFall());
        QVERIFY(records().constLast().time >= future.addMSecs(-1));
        QCOMPARE(clockOfLast(journal::EntryType::Boot).value(u"doubt"_s), u"ran-back"_s);
        QCOMPARE(clockOfLast(journal::EntryType::Clock).value(u"cause"_s), u"doubt"_s);
        const auto verdict = run(u"latchkey-kiosk"_s, {u"journal"_s, u"--data"_s, data(), u"--verify"_s});
        QVERIFY2(verdict.code == 0, verdict.out + verdict.err);
    }

    void aLongNightInTheDarkStaysSuspectUntilTheOwnerVouches()
    {
        // Keys and people stay, the journal begins anew: the import of today would vouch for the clock.
        for (const auto &file : {u"journal.db"_s, u"journal.db-wal"_s, u"journal.db-shm"_s})
            QVERIFY(QFile::remove(data() + u'/' + file) || !QFile::exists(data() + u'/' + file));
        live(QDateTime::currentDateTimeUtc().addDays(-3));
        for (int start = 0; start < 2; ++start)
            QCOMPARE(serve().value(u"doubt"_s), u"leapt-ahead"_s);
        QVERIFY(!timesFall());
        import();
        QCOMPARE(clockOfLast(journal::EntryType::Imported).value(u"cause"_s), u"owner"_s);
        QCOMPARE(serve().value(u"doubt"_s), u"none"_s);
    }
};

QTEST_GUILESS_MAIN(TestKioskClock)
#include "tst_kioskclock.moc"
