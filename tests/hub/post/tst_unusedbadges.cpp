// SPDX-License-Identifier: Apache-2.0
#include "alertbench.h"

using namespace latchkey;
using namespace latchkey::hub;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// From when on a badge counts as one that nobody uses.
class TestUnusedBadges : public QObject {
    Q_OBJECT

    std::unique_ptr<AlertBench> m_bench;

private Q_SLOTS:
    void initTestCase_data() { store::HubBench::addDatabases(); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".?"_s));
        m_bench = std::make_unique<AlertBench>();
    }
    void cleanup() { m_bench.reset(); }
    void aBoxWhoseClockIsYearsAheadSilencesNoBadge();
    void aBadgeThatWasJustGivenBackIsNotUnused();
};

void TestUnusedBadges::aBoxWhoseClockIsYearsAheadSilencesNoBadge()
{
    m_bench->add("person", "p2", R"({"name":"Grace","badges":["04A1B2C3"]})");
    m_bench->rule("unused-badge", 24 * 60);
    m_bench->write("identified", {{u"person"_s, u"p2"_s}, {u"method"_s, u"badge"_s}}, 1,
                   QDateTime({2099, 1, 1}, {12, 0}, Qt::UTC));
    m_bench->pass(23h, false);
    QCOMPARE(m_bench->letters(), QStringList());
    m_bench->pass(2h, false);
    QCOMPARE(m_bench->letters(), QStringList(u"unused-badge"_s));
}

void TestUnusedBadges::aBadgeThatWasJustGivenBackIsNotUnused()
{
    m_bench->add("person", "p2", R"({"name":"Grace","badges":["04A1B2C3"]})");
    m_bench->write("identified", {{u"person"_s, u"p2"_s}, {u"method"_s, u"badge"_s}});
    m_bench->pass(72h, false);
    m_bench->with([&](store::Transaction &t) {
        store::EntityStore entities(m_bench->database());
        auto person = store::must(entities.get(PostBench::org(), u"person"_s, u"p2"_s));
        person->doc.insert(u"badges"_s, QJsonArray{u"04A1B2C9"_s});
        return entities.update(t, *person, std::nullopt, m_bench->desk.now());
    });
    m_bench->wakeups.poke(orgTopic(PostBench::org()));
    m_bench->rule("unused-badge", 24 * 60);
    m_bench->pass(23h, false);
    QCOMPARE(m_bench->letters(), QStringList());
    m_bench->pass(2h, false);
    QCOMPARE(m_bench->letters(), QStringList(u"unused-badge"_s));
}

QTEST_GUILESS_MAIN(TestUnusedBadges)
#include "tst_unusedbadges.moc"
