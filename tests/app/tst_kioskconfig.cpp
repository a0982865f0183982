// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/kiosk/kioskconfig.h>

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using namespace std::chrono_literals;

namespace {

QStringList languages() { return {u"en"_s, u"de"_s}; }

QString errorOf(const QByteArray &json)
{
    const auto config = KioskConfig::parse(json, languages());
    return config ? u"(no error)"_s : config.error();
}

} // namespace

class TestKioskConfig : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theSmallestConfigurationNamesThePortOfTheBoard()
    {
        const auto config = KioskConfig::parse(R"({"board": {"port": "/dev/ttyUSB0"}})", languages());
        QVERIFY(config);
        QCOMPARE(config->board.port, u"/dev/ttyUSB0"_s);
        QCOMPARE(config->board.baud, 115200);
        QCOMPARE(config->board.address, 1);
        QVERIFY(config->badgeReader == BadgeReaderDriver::Board);
        QVERIFY(config->vault == VaultBackend::File);
        QCOMPARE(config->languages, languages());
        QCOMPARE(config->defaultLanguage, u"en"_s);
    }

    void everyVaultHasItsName()
    {
        const auto vaultOf = [](const QByteArray &backend) {
            const auto config = KioskConfig::parse(
                R"({"board": {"port": "x"}, "vault": {"backend": ")" + backend + R"("}})", languages());
            return config ? std::optional(config->vault) : std::nullopt;
        };
        QVERIFY(vaultOf("file") == VaultBackend::File);
        QVERIFY(vaultOf("credential") == VaultBackend::Credential);
        QVERIFY(vaultOf("keychain") == VaultBackend::Keychain);
    }

    void aHubHasAnAddressAndPerhapsAPin()
    {
        const auto hubOf = [](const QByteArray &hub) {
            return KioskConfig::parse("{\"board\": {\"port\": \"x\"}, \"hub\": " + hub + "}", languages());
        };
        // No raw strings with an address: moc 6.4 takes the strokes in them for a comment.
        const auto plain = hubOf("{\"url\": \"https://hub.example:8443\"}");
        QVERIFY(plain && plain->hub);
        QCOMPARE(plain->hub->url, QUrl(u"https://hub.example:8443"_s));
        QVERIFY(plain->hub->pins.isEmpty());
        const auto pinned = hubOf("{\"url\": \"https://hub.example\", \"pin\": \"" + QByteArray(64, 'a') + "\"}");
        QVERIFY2(pinned && pinned->hub, qPrintable(pinned ? u"no hub"_s : pinned.error()));
        QCOMPARE(pinned->hub->pins, QVector<QByteArray>{QByteArray(32, char(0xAA))});
        const auto none = KioskConfig::parse(R"({"board": {"port": "x"}})", languages());
        QVERIFY(none && !none->hub);
        const auto faultOf = [](const QByteArray &hub) {
            return errorOf("{\"board\": {\"port\": \"x\"}, \"hub\": " + hub + "}");
        };
        QVERIFY(faultOf("{}").startsWith(u"hub.url"_s));
        QVERIFY(faultOf("{\"url\": \"http://hub.example\"}").startsWith(u"hub.url"_s));
        QVERIFY(faultOf("{\"url\": \"https://hub.example\", \"pin\": \"a\"}").startsWith(u"hub.pin"_s));
    }

    void everyKeyIsRead()
    {
        const auto config = KioskConfig::parse(R"({"box": {"name": "Maple Street", "geometry": "box.json"},
            "board": {"driver": "osdp", "port": "ttyS1", "baud": 9600, "address": 0},
            "badgeReader": {"driver": "osdp", "address": 7}, "power": {"source": "board"},
            "vault": {"backend": "credential", "path": "/run/credentials"},
            "locale": {"languages": ["de", "en"], "default": "en"}})",
                                               languages());
        QVERIFY(config);
        QCOMPARE(config->boxName, u"Maple Street"_s);
        QCOMPARE(config->geometryFile, u"box.json"_s);
        QCOMPARE(config->board.baud, 9600);
        QCOMPARE(config->board.address, 0);
        QVERIFY(config->badgeReader == BadgeReaderDriver::Osdp);
        QCOMPARE(config->badgeReaderAddress, 7);
        QVERIFY(config->vault == VaultBackend::Credential);
        QCOMPARE(config->vaultPath, u"/run/credentials"_s);
        QCOMPARE(config->languages, QStringList({u"de"_s, u"en"_s}));
        QCOMPARE(config->defaultLanguage, u"en"_s);
    }

    void energyIsAsItsProfileSaysWhereNothingElseStands()
    {
        const auto plain = KioskConfig::parse(R"({"board": {"port": "x"}})", languages());
        QVERIFY(plain);
        QCOMPARE(plain->power.source, EnergySource::Board);
        QVERIFY(plain->power.alsoShown.isEmpty());
        QCOMPARE(plain->power.terms, power::termsOf(power::Profile::BinBox));
        QVERIFY2(!plain->power.sleeps, "a program that was only tried must not put somebody's machine to sleep");
        QVERIFY(plain->display.dims);
        QVERIFY(!plain->choosesWifi);
        const auto saver = KioskConfig::parse(
            R"({"board": {"port": "x"}, "power": {"profile": "saver", "source": "sysfs", "sleep": "logind"}})",
            languages());
        QVERIFY(saver);
        QCOMPARE(saver->power.terms, power::termsOf(power::Profile::Saver));
        QCOMPARE(saver->power.alsoShown, QVector<EnergySource>{EnergySource::Board});
        QVERIFY(saver->power.sleeps);
    }

    void everyNumberOfAProfileMayBeAnother()
    {
        const auto config = KioskConfig::parse(
            R"({"board": {"port": "x"}, "display": {"backlightRoot": "/lights", "backlight": "panel", "dims": false},
            "power": {"profile": "ups-cabinet", "source": "nut", "show": ["upower", "board"], "ups": "keybox",
            "host": "ups.example", "port": 3494, "root": "/supplies", "dim": 70, "darker": 20, "keepAwake": 90,
            "saveBelow": 40, "veryLow": 20, "empty": 8, "emptyLeft": 10, "idle": 90, "afterExchange": 3,
            "savingIdle": 15, "deeperAfter": 60, "depth": "off", "wakeByBadge": true, "sleep": "none",
            "upsTestDays": 30, "upsBatteryYears": 5, "upsLeastLeft": 120}})",
            languages());
        QVERIFY2(config, qPrintable(config ? QString() : config.error()));
        const PowerConfig &power = config->power;
        QCOMPARE(power.source, EnergySource::Nut);
        QCOMPARE(power.alsoShown, (QVector<EnergySource>{EnergySource::UPower, EnergySource::Board}));
        QCOMPARE(power.upsName, u"keybox"_s);
        QCOMPARE(power.ups.testDays, 30);
        QCOMPARE(power.ups.batteryYears, 5);
        QCOMPARE(power.ups.leastLeft, 120min);
        QCOMPARE(power.host, u"ups.example"_s);
        QCOMPARE(power.port, 3494);
        QCOMPARE(power.root, u"/supplies"_s);
        const power::Terms terms{power::Profile::UpsCabinet, 70,  20,  90, 90s, false, 3s, 15s, 40, 20, 8, 10min,
                                 SleepKind::PowerOff,        60s, true};
        QCOMPARE(power.terms, terms);
        QCOMPARE(config->display.backlightRoot, u"/lights"_s);
        QCOMPARE(config->display.backlight, u"panel"_s);
        QVERIFY(!config->display.dims && !power.sleeps);
    }

    void theScreenOffersWhatConfigurationOrSiteSay_data()
    {
        QTest::addColumn<QByteArray>("locale");
        QTest::addColumn<QStringList>("site");
        QTest::addColumn<QStringList>("offered");
        QTest::addColumn<QString>("atRest");
        const QStringList both{u"de"_s, u"en"_s};
        QTest::newRow("nobody says") << QByteArray("{}") << QStringList() << languages() << u"en"_s;
        QTest::newRow("the site says") << QByteArray("{}") << both << both << u"de"_s;
        QTest::newRow("no words for it") << QByteArray("{}") << QStringList{u"ja"_s} << languages() << u"en"_s;
        QTest::newRow("words for one") << QByteArray("{}") << QStringList{u"ja"_s, u"de"_s} << QStringList{u"de"_s}
                                       << u"de"_s;
        QTest::newRow("the configuration says")
            << QByteArray(R"({"languages": ["en"]})") << both << QStringList{u"en"_s} << u"en"_s;
        QTest::newRow("only which at rest") << QByteArray(R"({"default": "en"})") << both << both << u"en"_s;
        QTest::newRow("at rest another") << QByteArray(R"({"default": "en"})") << QStringList{u"de"_s} << languages()
                                         << u"en"_s;
    }
    void theScreenOffersWhatConfigurationOrSiteSay()
    {
        QFETCH(QByteArray, locale);
        QFETCH(QStringList, site);
        const auto config = KioskConfig::parse(R"({"board": {"port": "x"}, "locale": )" + locale + "}", languages());
        QVERIFY(config);
        const LanguageOffer offer = offerOf(*config, site);
        QTEST(offer.languages, "offered");
        QTEST(offer.atRest, "atRest");
    }

private:
    static void addPowerRows()
    {
        const auto power = [](const char *name, const QByteArray &section, const QString &error) {
            QTest::newRow(name) << "{\"board\": {\"port\": \"x\"}, \"power\": {" + section + "}}" << error;
        };
        QTest::newRow("wifi") << QByteArray(R"({"board": {"port": "x"}, "network": {"wifi": "iwd"}})")
                              << u"network.wifi: \"iwd\" is not allowed (allowed: none, networkmanager)"_s;
        power("power source", R"("source": "mains")",
              u"power.source: \"mains\" is not allowed (allowed: board, sysfs, upower, nut)"_s);
        power("power profile", R"("profile": "eager")",
              u"power.profile: \"eager\" is not allowed (allowed: bin-box, legacy, ups-cabinet, saver)"_s);
        power("UPS without a name", R"("source": "nut")",
              u"power.ups is missing: it is the name of the UPS at the NUT server"_s);
        power("UPS shown without a name", R"("show": ["nut"])",
              u"power.ups is missing: it is the name of the UPS at the NUT server"_s);
        power("a percent that cannot be", R"("keepAwake": 102)",
              u"power.keepAwake: 102 is not allowed (allowed: a whole number from 0 to 101)"_s);
        power("empty above very low", R"("empty": 20, "veryLow": 10)",
              u"power.empty: 20 is not allowed (allowed: at most veryLow, which is 10)"_s);
        power("less than the notice", R"("idle": 9)",
              u"power.idle: 9 is not allowed (allowed: a whole number from 10 to 3600)"_s);
        power("a word for a yes", R"("wakeByBadge": "yes")",
              u"power.wakeByBadge: \"yes\" is not allowed (allowed: true, false)"_s);
    }

private Q_SLOTS:
    void whatIsWrongIsNamedInOneSentence_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("error");
        QTest::newRow("misspelt key")
            << QByteArray(R"({"board": {"prot": "x"}})")
            << u"the key \"prot\" is not known in board; did you mean \"port\"? (allowed: driver, port, baud, address)"_s;
        QTest::newRow("misspelt section")
            << QByteArray(R"({"bord": {}})")
            << u"the key \"bord\" is not known in the configuration; did you mean \"board\"? (allowed: box, board, badgeReader, power, display, network, vault, hub, locale)"_s;
        QTest::newRow("no board") << QByteArray("{}") << u"board is missing: it says how the lock board is reached"_s;
        QTest::newRow("no port")
            << QByteArray(R"({"board": {}})")
            << u"board.port is missing: it names the serial device of the lock board, for example /dev/ttyUSB0"_s;
        QTest::newRow("speed")
            << QByteArray(R"({"board": {"port": "x", "baud": 12345}})")
            << u"board.baud: 12345 is not allowed (allowed: 9600, 19200, 38400, 57600, 115200, 230400)"_s;
        QTest::newRow("speed in quotes")
            << QByteArray(R"({"board": {"port": "x", "baud": "9600"}})")
            << u"board.baud: \"9600\" is not allowed (allowed: 9600, 19200, 38400, 57600, 115200, 230400)"_s;
        QTest::newRow("address") << QByteArray(R"({"board": {"port": "x", "address": 127}})")
                                 << u"board.address: 127 is not allowed (allowed: a whole number from 0 to 126)"_s;
        QTest::newRow("half address") << QByteArray(R"({"board": {"port": "x", "address": 1.5}})")
                                      << u"board.address: 1.5 is not allowed (allowed: a whole number from 0 to 126)"_s;
        QTest::newRow("driver") << QByteArray(R"({"board": {"port": "x", "driver": "kerong"}})")
                                << u"board.driver: \"kerong\" is not allowed (allowed: osdp)"_s;
        QTest::newRow("vault") << QByteArray(R"({"board": {"port": "x"}, "vault": {"backend": "keyring"}})")
                               << u"vault.backend: \"keyring\" is not allowed (allowed: file, credential, keychain)"_s;
        addPowerRows();
        QTest::newRow("language")
            << QByteArray(R"({"board": {"port": "x"}, "locale": {"languages": ["xx"]}})")
            << u"locale.languages: [\"xx\"] is not allowed (allowed: a list of some of en, de, each once)"_s;
        QTest::newRow("default language")
            << QByteArray(R"({"board": {"port": "x"}, "locale": {"languages": ["de"], "default": "en"}})")
            << u"locale.default: \"en\" is not allowed (allowed: de)"_s;
        QTest::newRow("section of another type")
            << QByteArray(R"({"board": 3})")
            << u"board: 3 is not allowed (allowed: an object with driver, port, baud, address)"_s;
        QTest::newRow("no JSON") << QByteArray("{\n\"board\": }")
                                 << u"this is not JSON: object is missing after a comma in line 2"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"the configuration must be one JSON object"_s;
    }
    void whatIsWrongIsNamedInOneSentence()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, error);
        QCOMPARE(errorOf(json), error);
    }

    void aKeyThatStandsTwiceIsRefused()
    {
        const QString error = errorOf(R"({"board": {"port": "a", "port": "b"}})");
        QVERIFY2(error.contains(u"port"_s) && error != u"(no error)"_s, qPrintable(error));
    }

    void aHugeFileIsNotRead()
    {
        QVERIFY(errorOf(QByteArray(KioskConfig::MaxBytes + 1, ' ')).contains(u"larger than 65536 bytes"_s));
    }

    void anErrorBeginsWithTheNameOfTheFile()
    {
        const QTemporaryDir folder;
        const auto missing = KioskConfig::load(folder.filePath(u"none.json"_s), languages());
        QVERIFY(!missing);
        QVERIFY2(missing.error().startsWith(folder.filePath(u"none.json"_s)), qPrintable(missing.error()));
        QFile file(folder.filePath(u"kiosk.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{}");
        file.close();
        QVERIFY(KioskConfig::load(file.fileName(), languages())
                    .error()
                    .startsWith(file.fileName() + u": board is missing"_s));
    }
};

QTEST_GUILESS_MAIN(TestKioskConfig)
#include "tst_kioskconfig.moc"
