// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <core/store/reading.h>
#include <core/store/storage.h>
#include <tests/fakes/ed25519signer.h>
#include <tests/fakes/handclock.h>
#include <tests/fakes/handtimers.h>
#include <tests/fakes/xorcipher.h>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace latchkey;
using namespace latchkey::journal;
using namespace latchkey::store;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// What a start finds in the journal about the energy of the box.
class tst_StorageFacts : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<fakes::HandClock> m_clock;
    std::unique_ptr<fakes::HandTimers> m_timers;
    fakes::Ed25519Signer m_signer;
    fakes::XorCipher m_cipher;

    [[nodiscard]] QString folder() const { return m_folder->filePath(u"box"_s); }
    [[nodiscard]] std::unique_ptr<Storage> open() const
    {
        auto storage = Storage::open(folder(), {*m_clock, *m_timers, m_signer, m_cipher}, {{u"version"_s, u"1.0"_s}});
        return storage ? std::move(storage).value() : nullptr;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<fakes::HandClock>();
        m_timers = std::make_unique<fakes::HandTimers>(*m_clock);
    }
    void startsWithTheChecksOfTheUps();
    void startsWithWhatWasLearntOfTheBattery();
};

void tst_StorageFacts::startsWithTheChecksOfTheUps()
{
    using namespace latchkey::power;
    const auto write = [this](const QJsonObject &body) {
        open()->journal().append({EntryType::UpsTest, body}, [](const Result<Head, StoreError> &) {});
    };
    const auto check = [this, &write](UpsFault fault) {
        m_clock->advance(24h);
        const UpsRecord record{m_clock->now(), *PersonId::fromString(u"p-mara"_s), {fault, {}}};
        return write(toJson(record)), record;
    };
    const UpsRecord failed = check(UpsFault::NotNoticed);
    QCOMPARE(open()->start().ups, (UpsHistory{failed, {}}));
    const UpsRecord passed = check(UpsFault::None);
    const UpsRecord again = check(UpsFault::StayedAway);
    QCOMPARE(readStartImage(folder())->ups, (UpsHistory{again, passed}));
    write({{u"passed"_s, true}}); // of a program that writes otherwise
    QCOMPARE(open()->start().ups, UpsHistory());
}

void tst_StorageFacts::startsWithWhatWasLearntOfTheBattery()
{
    QCOMPARE(open()->start().perCharge, 0.0);
    const auto write = [this](const QJsonObject &body) {
        open()->journal().append({EntryType::Power, body}, [](const Result<Head, StoreError> &) {});
    };
    write({{u"mains"_s, false}, {u"perCharge"_s, 81.5}});
    QCOMPARE(open()->start().perCharge, 81.5);
    write({{u"mains"_s, true}, {u"perCharge"_s, 90}});
    write({{u"mains"_s, false}});
    QCOMPARE(readStartImage(folder())->perCharge, 90.0);
}

QTEST_GUILESS_MAIN(tst_StorageFacts)
#include "tst_storagefacts.moc"
