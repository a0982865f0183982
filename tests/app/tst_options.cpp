// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <app/kiosk/environmentrule.h>
#include <app/kiosk/options.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

QString errorOf(const QString &line)
{
    const auto options = Options::parse(line.split(u' ', Qt::SkipEmptyParts));
    return options ? u"(no error)"_s : options.error();
}

} // namespace

class TestOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theKioskTakesItsOptionsInBothSpellings()
    {
        const auto options = Options::parse({u"--config=a.json"_s, u"--data"_s, u"box"_s, u"--windowed"_s,
                                             u"1024x600"_s, u"--panel-mm=154x90.5"_s, u"--language"_s, u"de"_s});
        QVERIFY(options);
        QVERIFY(options->verb == Options::Verb::Run);
        QCOMPARE(options->config, u"a.json"_s);
        QCOMPARE(options->data, u"box"_s);
        QCOMPARE(options->window.value(), QSize(1024, 600));
        QCOMPARE(options->panelMm.value(), QSizeF(154, 90.5));
        QCOMPARE(options->language, u"de"_s);
    }

    void everyCommandIsUnderstood()
    {
        QVERIFY(Options::parse({u"--help"_s})->verb == Options::Verb::Help);
        QVERIFY(Options::parse({u"--version"_s})->verb == Options::Verb::Version);
        const auto journal = Options::parse({u"journal"_s, u"--data"_s, u"d"_s, u"--verify"_s});
        QVERIFY(journal->verb == Options::Verb::Journal && journal->verify);
        QVERIFY(Options::parse({u"status"_s, u"--data"_s, u"d"_s})->verb == Options::Verb::Status);
        const auto import = Options::parse({u"import"_s, u"--site"_s, u"s.json"_s, u"--data"_s, u"d"_s});
        QVERIFY(import->verb == Options::Verb::Import && import->site == u"s.json");
        const auto check = Options::parse({u"check"_s, u"--config"_s, u"c"_s, u"--json"_s});
        QVERIFY(check->verb == Options::Verb::Check && check->json);
        const auto tries = Options::parse({u"tries"_s, u"--data"_s, u"d"_s, u"--acknowledge"_s, u"--reset=p-mara"_s});
        QVERIFY(tries->verb == Options::Verb::Tries && tries->acknowledge && !tries->json);
        QCOMPARE(tries->reset->toString(), u"p-mara"_s);
        QVERIFY(Options::parse({u"board"_s, u"install"_s, u"--config"_s, u"c"_s, u"--data"_s, u"d"_s})->verb
                == Options::Verb::BoardInstall);
    }

    void aReleaseForgetsEverySwitchOfQtButTheOnesForThePanel()
    {
        for (const QString &name :
             {u"QT_QPA_PLATFORM"_s, u"QT_QPA_EGLFS_KMS_CONFIG"_s, u"QT_QPA_EVDEV_KEYBOARD_PARAMETERS"_s,
              u"QT_LINUX_ACCESSIBILITY_ALWAYS_ON"_s, u"PATH"_s, u"CREDENTIALS_DIRECTORY"_s})
            QVERIFY2(!isForgotten(name), qPrintable(name));
        for (const QString &name :
             {u"QT_LOGGING_RULES"_s, u"QT_PLUGIN_PATH"_s, u"QML2_IMPORT_PATH"_s, u"QT_QUICK_BACKEND"_s,
              u"QSG_VISUALIZE"_s, u"QT_SCALE_FACTOR"_s, u"QT_QPA_PLATFORM_PLUGIN_PATH"_s})
            QVERIFY2(isForgotten(name), qPrintable(name));
    }

    void badUsageIsNamedInOneSentence_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("error");
        QTest::newRow("nothing") << u""_s << u"--config is missing; see latchkey-kiosk --help"_s;
        QTest::newRow("no data") << u"--config c"_s << u"--data is missing; see latchkey-kiosk --help"_s;
        QTest::newRow("misspelt") << u"--confg c"_s << u"there is no option \"--confg\"; did you mean \"--config\"?"_s;
        QTest::newRow("Qt's own") << u"--config c --data d -platform vnc"_s
                                  << u"there is no option \"-platform\"; see latchkey-kiosk --help"_s;
        QTest::newRow("twice") << u"--config a --config b --data d"_s << u"--config is given twice"_s;
        QTest::newRow("no value") << u"--config --data d"_s << u"--config wants a value"_s;
        QTest::newRow("flag with value") << u"journal --data d --verify=yes"_s << u"--verify takes no value"_s;
        QTest::newRow("size") << u"--config c --data d --windowed 12by7"_s
                              << u"--windowed wants width x height in pixels, such as 1280x800, not \"12by7\""_s;
        QTest::newRow("huge size") << u"--config c --data d --windowed 99999x7"_s
                                   << u"--windowed wants width x height in pixels, such as 1280x800, not \"99999x7\""_s;
        QTest::newRow("panel") << u"--config c --data d --panel-mm 0x7"_s
                               << u"--panel-mm wants width x height in millimetres, such as 217x136, not \"0x7\""_s;
        QTest::newRow("nobody") << u"tries --data d --reset"_s << u"--reset wants a value"_s;
        QTest::newRow("no id") << u"tries --data d --reset=p/mara"_s
                               << u"--reset wants a person's id as in the site file, not \"p/mara\""_s;
        QTest::newRow("a flag's value") << u"tries --data d --acknowledge=yes"_s << u"--acknowledge takes no value"_s;
        QTest::newRow("command") << u"jurnal --data d"_s
                                 << u"there is no command \"jurnal\"; did you mean \"journal\"?"_s;
        QTest::newRow("a word too many") << u"status now --data d"_s
                                         << u"there is no command \"status now\"; see latchkey-kiosk --help"_s;
        QTest::newRow("an option of another command")
            << u"status --data d --verify"_s
            << u"there is no option of status \"--verify\"; see latchkey-kiosk --help"_s;
    }
    void badUsageIsNamedInOneSentence()
    {
        QFETCH(QString, line);
        QFETCH(QString, error);
        QCOMPARE(errorOf(line), error);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
