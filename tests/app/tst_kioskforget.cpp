// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "program.h"

#include <app/kiosk/secretroom.h>
#include <core/store/credentialstore.h>
#include <core/store/files.h>
#include <core/store/reading.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

QString demoSite() { return QStringLiteral(LATCHKEY_SOURCE_DIR "/app/simulator/demo/harbour-house.site.json"); }

const PersonId Dana = *PersonId::fromString(u"dana"_s);
const PersonId Sam = *PersonId::fromString(u"sam"_s);
const CardUid DanasNew = *CardUid::fromHex(u"04E0E0E0E0E009"_s);
const CardUid SamsNew = *CardUid::fromHex(u"04E0E0E0E0E00A"_s);
const journal::Moment At{QDateTime(QDate(2025, 6, 2), QTime(9, 0), QTimeZone::utc()), {}};

journal::Entry entryOf(journal::EntryType type, const PersonId &person)
{
    return {type, {{u"person"_s, person.toString()}}};
}

} // namespace

/// `latchkey-kiosk forget`: a lost phone, a lost badge, a forgotten PIN.
class TestKioskForget : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString data() const { return m_folder->filePath(u"box"_s); }
    [[nodiscard]] Run forget(const QString &person) const
    {
        return run(u"latchkey-kiosk"_s, {u"forget"_s, u"--data"_s, data(), u"--person"_s, person});
    }
    [[nodiscard]] QByteArray journal(const QStringList &more = {}) const
    {
        return run(u"latchkey-kiosk"_s, QStringList{u"journal"_s, u"--data"_s, data()} + more).out;
    }
    /// With the box's own keys, as the kiosk has them.
    void withCredentials(const std::function<void(store::CredentialStore &)> &act) const
    {
        const auto secrets = SecretRoom::open(KioskConfig{}, data());
        QVERIFY2(secrets, qPrintable(secrets ? QString() : secrets.error()));
        const auto journal = store::JournalStore::open(data(), (*secrets)->signer());
        QVERIFY(journal);
        QVERIFY((*journal)->boot({}, At));
        const auto credentials = store::CredentialStore::open(**journal, (*secrets)->columns());
        QVERIFY(credentials);
        act(**credentials);
    }
    void setUp() const
    {
        withCredentials([](store::CredentialStore &store) {
            using journal::EntryType;
            for (const auto &[who, badge] : {std::pair{Dana, DanasNew}, std::pair{Sam, SamsNew}}) {
                QVERIFY(store.setPin(who, "encoded", entryOf(EntryType::PinSet, who), At));
                QByteArray key(20, 'k');
                QVERIFY(store.setTotp(who, Secret::takeFrom(key), 7, entryOf(EntryType::AppSet, who), At));
                QVERIFY(store.linkBadge(who, badge, entryOf(EntryType::BadgeLinked, who), At));
            }
        });
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        const Run imported = run(u"latchkey-kiosk"_s, {u"import"_s, u"--site"_s, demoSite(), u"--data"_s, data()});
        QVERIFY2(imported.code == 0, imported.err);
    }

    void whatOnePersonSetUpIsGoneAndNobodyElses()
    {
        setUp();
        if (QTest::currentTestFailed())
            return;
        const Run done = forget(u"dana"_s);
        QVERIFY2(done.code == 0, done.err);
        QCOMPARE(done.out, "gone: what dana had set up at the box\n"_ba);
        withCredentials([](store::CredentialStore &store) {
            const auto hers = store.of(Dana);
            QVERIFY(hers);
            QVERIFY(hers->pin.isEmpty() && !hers->totpKey && hers->badges == 0);
            QVERIFY(!*store.badgeOwner(DanasNew));
            const auto his = store.of(Sam);
            QCOMPARE(his->pin, "encoded"_ba);
            QCOMPARE(his->badges, 1);
            QCOMPARE(**store.badgeOwner(SamsNew), Sam);
        });
        QVERIFY(journal().contains(R"({"person":"dana"},)"));
        QCOMPARE(journal().count(R"("type":"person-reset")"), 1);
        QCOMPARE(run(u"latchkey-kiosk"_s, {u"journal"_s, u"--data"_s, data(), u"--verify"_s}).code, 0);
    }

    void whoLeftTheSiteFileCanBeForgottenAndTheImportSaysSo()
    {
        withCredentials([](store::CredentialStore &store) {
            const PersonId lee = *PersonId::fromString(u"lee"_s);
            QVERIFY(store.linkBadge(lee, SamsNew, entryOf(journal::EntryType::BadgeLinked, lee), At));
        });
        const Run imported = run(u"latchkey-kiosk"_s, {u"import"_s, u"--site"_s, demoSite(), u"--data"_s, data()});
        QVERIFY2(imported.code == 0, imported.err);
        QVERIFY2(
            imported.err.contains("warning: 1 person who set something up at the box is no longer in the site file"),
            imported.err);
        const Run done = forget(u"lee"_s);
        QVERIFY2(done.code == 0, done.err);
        QCOMPARE(forget(u"lee"_s).code, 1); // nothing is left of them
        const Run again = run(u"latchkey-kiosk"_s, {u"import"_s, u"--site"_s, demoSite(), u"--data"_s, data()});
        QVERIFY2(!again.err.contains("no longer"), again.err);
    }

    /// The demo's PINs have four digits, and a site file of its own asks for six.
    void ownPinsOfAnotherLengthStopTheKeypadFromEndingThem()
    {
        setUp();
        QFile demo(demoSite());
        QVERIFY(demo.open(QIODevice::ReadOnly));
        QJsonObject site = QJsonDocument::fromJson(demo.readAll()).object();
        QJsonObject box = site[u"box"_s].toObject();
        box[u"pinLength"_s] = 6;
        site[u"box"_s] = box;
        QJsonArray people = site[u"people"_s].toArray();
        for (auto &&person : people) {
            QJsonObject changed = person.toObject();
            changed.remove(u"pin"_s);
            person = changed;
        }
        site[u"people"_s] = people;
        QFile longer(m_folder->filePath(u"longer.json"_s));
        QVERIFY(longer.open(QIODevice::WriteOnly));
        longer.write(QJsonDocument(site).toJson());
        longer.close();
        const Run imported = run(u"latchkey-kiosk"_s,
                                 {u"import"_s, u"--site"_s, longer.fileName(), u"--data"_s, data()});
        QVERIFY2(imported.code == 0, imported.err);
        QVERIFY2(imported.err.contains("PINs have 6 digits now, but that of 2 people who set one at the box"),
                 imported.err);
        const auto image = store::readStartImage(data());
        QVERIFY(image && image->box->ownPinsDiffer);
        QCOMPARE(image->box->pinLength, 6);
    }

    void nobodyIsForgottenByASlip()
    {
        const Run unknown = forget(u"dama"_s);
        QCOMPARE(unknown.code, 1);
        QVERIFY2(unknown.err.contains("nobody in data folder"), unknown.err);
        QCOMPARE(forget(u"no id !"_s).code, 2);
        QCOMPARE(run(u"latchkey-kiosk"_s, {u"forget"_s, u"--data"_s, data()}).code, 2);
        QVERIFY(!journal().contains("person-reset"));
    }

    void notWhileAKioskRuns()
    {
        const auto lock = store::FolderLock::take(data());
        QVERIFY(lock);
        const Run refused = forget(u"dana"_s);
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("is using this data folder"));
    }

    void aFolderThatIsNoBoxIsNotMadeOne()
    {
        const QString none = m_folder->filePath(u"nothing"_s);
        QCOMPARE(run(u"latchkey-kiosk"_s, {u"forget"_s, u"--data"_s, none, u"--person"_s, u"dana"_s}).code, 1);
        QVERIFY(!QFileInfo::exists(none));
    }
};

QTEST_GUILESS_MAIN(TestKioskForget)
#include "tst_kioskforget.moc"
