// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "program.h"

#include <core/store/files.h>

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

QString demoSite() { return QStringLiteral(LATCHKEY_SOURCE_DIR "/app/simulator/demo/harbour-house.site.json"); }

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// The real program gives the columns of its databases a new key.
class TestKioskRotation : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    [[nodiscard]] QString data() const { return m_folder->filePath(u"box"_s); }
    [[nodiscard]] QString keys() const { return data() + u"/columns.keys"_s; }
    [[nodiscard]] Run kiosk(const QString &command) const
    {
        return run(u"latchkey-kiosk"_s, {command, u"--data"_s, data()});
    }
    [[nodiscard]] Run import() const
    {
        return run(u"latchkey-kiosk"_s, {u"import"_s, u"--site"_s, demoSite(), u"--data"_s, data()});
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        const Run imported = import();
        QVERIFY2(imported.code == 0, imported.err);
    }

    void aNewKeyTakesThePlaceOfTheOldOne()
    {
        const QByteArray before = contentOf(keys());
        const Run rotated = kiosk(u"rotate-keys"_s);
        QVERIFY2(rotated.code == 0 && rotated.err.isEmpty(), rotated.err);
        QVERIFY2(QRegularExpression(u"^sealed [1-9]\\d* rows anew; the old key is gone\n$"_s)
                     .match(QString::fromUtf8(rotated.out))
                     .hasMatch(),
                 rotated.out);
        const QByteArray after = contentOf(keys());
        QVERIFY(after != before && after.size() == before.size());
        QCOMPARE(kiosk(u"journal"_s).out.count("\"keys-rotated\""), 1);
        QCOMPARE(run(u"latchkey-kiosk"_s, {u"journal"_s, u"--data"_s, data(), u"--verify"_s}).code, 0);
        QCOMPARE(kiosk(u"rotate-keys"_s).code, 0);
        QCOMPARE(import().code, 0);
    }

    void isRefusedWhileAKioskRuns()
    {
        const QByteArray before = contentOf(keys());
        const auto lock = store::FolderLock::take(data());
        QVERIFY(lock);
        const Run refused = kiosk(u"rotate-keys"_s);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.complainedOnce("latchkey-kiosk"), refused.err);
        QCOMPARE(contentOf(keys()), before);
    }

    void nothingIsMadeWhereTheKeysAreMissing()
    {
        QVERIFY(QFile::rename(keys(), m_folder->filePath(u"elsewhere"_s)));
        for (const Run &refused : {kiosk(u"rotate-keys"_s), import()}) {
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.complainedOnce("latchkey-kiosk") && refused.err.contains("columns.keys is missing"),
                     refused.err);
        }
        QVERIFY(!QFile::exists(keys()));
        QVERIFY(QFile::rename(m_folder->filePath(u"elsewhere"_s), keys()));
        QCOMPARE(kiosk(u"rotate-keys"_s).code, 0);
    }

    void nothingIsMadeWhereThereIsNoBox()
    {
        const QString none = m_folder->filePath(u"none"_s);
        const Run refused = run(u"latchkey-kiosk"_s, {u"rotate-keys"_s, u"--data"_s, none});
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.complainedOnce("latchkey-kiosk") && refused.err.contains(none.toUtf8()), refused.err);
        QVERIFY(!QFile::exists(none));
    }
};

QTEST_GUILESS_MAIN(TestKioskRotation)
#include "tst_kioskrotation.moc"
