// SPDX-License-Identifier: Apache-2.0
#include <hal/power/sysfsbacklight.h>
#include <tests/hal/fakesysfs.h>

using namespace latchkey;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto Panel = u"panel"_s;

} // namespace

class TestSysfsBacklight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_tree = std::make_unique<tests::FakeSysfs>();
    }
    void aLevelIsThatPartOfTheFullLight_data();
    void aLevelIsThatPartOfTheFullLight();
    void darkIsNoPowerAndLightGivesItBack();
    void whatIsSoAlreadyIsNotWrittenAgain();
    void aNamedLightIsUsedAmongSeveral();
    void ofSeveralLightsOneHasToBeNamed();
    void aLightThatIsMissingIsTroubleUntilItIsThere();
    void whatCannotBeWrittenIsTroubleAndTriedAgain();
    void aLightThatDoesNotSayHowBrightItCanBeIsTrouble_data();
    void aLightThatDoesNotSayHowBrightItCanBeIsTrouble();
    void aLightThatWentAndCameIsWrittenAnew();

private:
    void addLight(const QString &name, const QByteArray &most)
    {
        m_tree->put(name, u"max_brightness"_s, most);
        m_tree->put(name, u"brightness"_s, most);
        m_tree->put(name, u"bl_power"_s, "0");
    }
    [[nodiscard]] QByteArray brightness(const QString &name = Panel) const
    {
        return m_tree->lineIn(name, u"brightness"_s);
    }
    [[nodiscard]] QByteArray power() const { return m_tree->lineIn(Panel, u"bl_power"_s); }
    [[nodiscard]] static bool isOneLine(const QString &text) { return !text.isEmpty() && !text.contains(u'\n'); }

    std::unique_ptr<tests::FakeSysfs> m_tree;
};

void TestSysfsBacklight::aLevelIsThatPartOfTheFullLight_data()
{
    QTest::addColumn<QByteArray>("most");
    QTest::addColumn<int>("level");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("full") << QByteArray("255") << 100 << QByteArray("255");
    QTest::newRow("rounded down") << QByteArray("255") << 30 << QByteArray("77"); // 76.5
    QTest::newRow("rounded") << QByteArray("255") << 60 << QByteArray("153");
    QTest::newRow("least") << QByteArray("255") << 1 << QByteArray("3");
    QTest::newRow("never dark by rounding") << QByteArray("7") << 1 << QByteArray("1");
    QTest::newRow("a single step") << QByteArray("1") << 30 << QByteArray("1");
    QTest::newRow("many steps") << QByteArray("1000000000") << 99 << QByteArray("990000000");
    QTest::newRow("above all") << QByteArray("255") << 1000 << QByteArray("255");
}

void TestSysfsBacklight::aLevelIsThatPartOfTheFullLight()
{
    QFETCH(QByteArray, most);
    QFETCH(int, level);
    QFETCH(QByteArray, expected);
    addLight(Panel, most);
    hal::SysfsBacklight light({}, m_tree->root());
    light.setLevel(level);
    QCOMPARE(light.trouble(), QString());
    QCOMPARE(brightness(), expected);
    QCOMPARE(power(), QByteArray("0"));
}

void TestSysfsBacklight::darkIsNoPowerAndLightGivesItBack()
{
    addLight(Panel, "255");
    hal::SysfsBacklight light({}, m_tree->root());
    light.setLevel(60);
    light.setLevel(0);
    QCOMPARE(power(), QByteArray("4"));
    QCOMPARE(brightness(), QByteArray("153")); // as it was
    light.setLevel(60);
    QCOMPARE(power(), QByteArray("0"));
    QCOMPARE(brightness(), QByteArray("153"));
    light.setLevel(-5);
    QCOMPARE(power(), QByteArray("4"));
    QCOMPARE(light.trouble(), QString());
}

void TestSysfsBacklight::whatIsSoAlreadyIsNotWrittenAgain()
{
    addLight(Panel, "255");
    hal::SysfsBacklight light({}, m_tree->root());
    light.setLevel(60);
    m_tree->put(Panel, u"brightness"_s, "nobody wrote"); // would be written over
    m_tree->put(Panel, u"bl_power"_s, "nobody wrote");
    light.setLevel(60);
    QCOMPARE(brightness(), QByteArray("nobody wrote"));
    QCOMPARE(power(), QByteArray("nobody wrote"));
    light.setLevel(61);
    QCOMPARE(brightness(), QByteArray("156"));
    QCOMPARE(power(), QByteArray("nobody wrote"));
}

void TestSysfsBacklight::aNamedLightIsUsedAmongSeveral()
{
    addLight(Panel, "255");
    addLight(u"other"_s, "255");
    hal::SysfsBacklight light(Panel, m_tree->root());
    light.setLevel(50);
    QCOMPARE(light.trouble(), QString());
    QCOMPARE(brightness(), QByteArray("128"));
    QCOMPARE(brightness(u"other"_s), QByteArray("255"));
}

void TestSysfsBacklight::ofSeveralLightsOneHasToBeNamed()
{
    addLight(Panel, "255");
    addLight(u"other"_s, "255");
    hal::SysfsBacklight light({}, m_tree->root());
    light.setLevel(50);
    QVERIFY2(light.trouble().contains(u"other, panel"_s) && isOneLine(light.trouble()), qPrintable(light.trouble()));
    QCOMPARE(brightness(), QByteArray("255"));
    hal::SysfsBacklight outside(u"../panel"_s, m_tree->root());
    outside.setLevel(50);
    QVERIFY(isOneLine(outside.trouble()));
}

void TestSysfsBacklight::aLightThatIsMissingIsTroubleUntilItIsThere()
{
    hal::SysfsBacklight any({}, m_tree->path(u"class"_s));
    hal::SysfsBacklight named(u"class"_s, m_tree->root());
    any.setLevel(50);
    named.setLevel(50);
    QVERIFY(isOneLine(any.trouble()));
    QVERIFY(isOneLine(named.trouble()));
    addLight(u"class/panel"_s, "255");
    any.setLevel(50);
    QCOMPARE(any.trouble(), QString());
    QCOMPARE(brightness(u"class/panel"_s), QByteArray("128"));
}

void TestSysfsBacklight::whatCannotBeWrittenIsTroubleAndTriedAgain()
{
    addLight(Panel, "255");
    const QString file = m_tree->path(Panel, u"brightness"_s);
    QVERIFY(QFile::remove(file));
    QVERIFY(QFile::link(u"/dev/full"_s, file));
    hal::SysfsBacklight light({}, m_tree->root());
    light.setLevel(60);
    QVERIFY2(light.trouble().contains(file) && isOneLine(light.trouble()), qPrintable(light.trouble()));
    light.setLevel(0); // needs no brightness
    QCOMPARE(light.trouble(), QString());
    QCOMPARE(power(), QByteArray("4"));
    light.setLevel(30);
    QVERIFY(!light.trouble().isEmpty());
    QCOMPARE(power(), QByteArray("0")); // some light is better than none
    QVERIFY(QFile::remove(file));
    m_tree->put(Panel, u"brightness"_s, "1");
    light.setLevel(30);
    QCOMPARE(light.trouble(), QString());
    QCOMPARE(brightness(), QByteArray("77"));
}

void TestSysfsBacklight::aLightThatDoesNotSayHowBrightItCanBeIsTrouble_data()
{
    QTest::addColumn<QByteArray>("most");
    for (const char *most : {"", "0", "-255", "bright", "99999999999"})
        QTest::newRow(most) << QByteArray(most);
}

void TestSysfsBacklight::aLightThatDoesNotSayHowBrightItCanBeIsTrouble()
{
    QFETCH(QByteArray, most);
    addLight(Panel, "255");
    m_tree->put(Panel, u"max_brightness"_s, most);
    hal::SysfsBacklight light({}, m_tree->root());
    light.setLevel(60);
    QVERIFY(isOneLine(light.trouble()));
    QCOMPARE(brightness(), QByteArray("255"));
}

void TestSysfsBacklight::aLightThatWentAndCameIsWrittenAnew()
{
    addLight(Panel, "255");
    hal::SysfsBacklight light({}, m_tree->root());
    light.setLevel(60);
    m_tree->remove(Panel);
    light.setLevel(60);
    QVERIFY(!light.trouble().isEmpty());
    addLight(Panel, "255");
    light.setLevel(60);
    QCOMPARE(light.trouble(), QString());
    QCOMPARE(brightness(), QByteArray("153"));
}

QTEST_APPLESS_MAIN(TestSysfsBacklight)
#include "tst_sysfsbacklight.moc"
