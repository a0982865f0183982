// SPDX-License-Identifier: Apache-2.0
#include <hal/board/serialboardconfig.h>

#include <QRegularExpression>
#include <QTest>

using namespace latchkey;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {
Secret keyOf(qsizetype size)
{
    QByteArray bytes(size, 'k');
    return Secret::takeFrom(bytes);
}

SerialBoardConfig usable()
{
    SerialBoardConfig config;
    config.portName = u"/dev/ttyUSB0"_s;
    config.board.key = keyOf(16);
    config.expectedDoors = 24;
    config.expectedBins = 24;
    return config;
}
} // namespace

class TestSerialBoardConfig : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void aUsableOneSaysNothing();
    void eachMistakeIsNamed_data();
    void eachMistakeIsNamed();
};

void TestSerialBoardConfig::aUsableOneSaysNothing()
{
    auto config = usable();
    QVERIFY(!whatIsWrong(config));
    config.expectedBins = 0; // a cabinet without sensors
    config.board.key.reset();
    config.badgeReader = PeripheralConfig{2, keyOf(16)};
    QVERIFY(!whatIsWrong(config));
}

void TestSerialBoardConfig::eachMistakeIsNamed_data()
{
    QTest::addColumn<SerialBoardConfig>("config");
    QTest::addColumn<QString>("named");
    const auto add = [](const char *name, const QString &named, auto change) {
        auto config = usable();
        change(config);
        QTest::addRow("%s", name) << config << named;
    };
    add("no port", u"port"_s, [](auto &c) { c.portName.clear(); });
    add("odd speed", u"12345"_s, [](auto &c) { c.baud = 12345; });
    add("negative speed", u"-9600"_s, [](auto &c) { c.baud = -9600; });
    add("address of all", u"127"_s, [](auto &c) { c.board.address = 127; });
    add("short key", u"15"_s, [](auto &c) { c.board.key = keyOf(15); });
    add("reader address", u"badge reader"_s, [](auto &c) { c.badgeReader = PeripheralConfig{200, keyOf(16)}; });
    add("same address", u"same address 1"_s, [](auto &c) { c.badgeReader = PeripheralConfig{1, keyOf(16)}; });
    add("short pulse", u"99"_s, [](auto &c) { c.pulse = 99ms; });
    add("long pulse", u"5001"_s, [](auto &c) { c.pulse = 5001ms; });
    add("no door", u"at least one"_s, [](auto &c) { c.expectedDoors = 0; });
    add("negative bins", u"-1"_s, [](auto &c) { c.expectedBins = -1; });
    add("too many", u"254"_s, [](auto &c) { c.expectedDoors = 200; });
}

void TestSerialBoardConfig::eachMistakeIsNamed()
{
    QFETCH(SerialBoardConfig, config);
    QFETCH(QString, named);
    config.expectedBins = config.expectedDoors == 200 ? 200 : config.expectedBins;
    const auto wrong = whatIsWrong(config);
    QVERIFY(wrong);
    QVERIFY2(wrong->contains(named), qPrintable(*wrong));
    QVERIFY(wrong->endsWith(u'.'));
}

QTEST_APPLESS_MAIN(TestSerialBoardConfig)
#include "tst_serialboardconfig.moc"
