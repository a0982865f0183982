// SPDX-License-Identifier: Apache-2.0
#include <app/simulator/demodays.h>
#include <app/simulator/presets.h>
#include <core/site/sitefile.h>

#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using simulator::Preset;

namespace {

QByteArray textOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    return file.readAll();
}

/// As it is written, or as it is on the day of `now`.
site::SiteFile siteOf(const QString &name, const QDateTime &now = {})
{
    auto parsed = site::SiteFile::parse(now.isValid() ? simulator::movedToToday(textOf(name), now) : textOf(name));
    if (!parsed)
        qFatal("%s: %s", qPrintable(name), qPrintable(parsed.error().first().toString()));
    return std::move(parsed).value();
}

QString digitsOf(const Secret &secret)
{
    const auto bytes = secret.bytes();
    return QString::fromLatin1(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

/// Everything that somebody can type at the box of this site; mobile numbers as they are dialled there.
QStringList typeable(const site::SiteFile &site)
{
    QStringList rows;
    const access::NumberPlan &plan = site.box.manners.numbers;
    for (const site::SitePerson &person : site.people) {
        rows += {digitsOf(person.accessCode), digitsOf(person.pin)};
        const QString national = digitsOf(person.number).mid(plan.country.size());
        rows += {national, QString::fromLatin1(plan.trunk) + national};
    }
    for (const site::SiteBooking &booking : site.bookings)
        rows.append(digitsOf(booking.code));
    for (const site::SiteKeyCode &code : site.keyCodes)
        rows.append(digitsOf(code.code));
    return rows;
}

QString stateOf(const site::SiteBooking &booking, const QDateTime &now)
{
    return now < booking.from ? u"to come"_s : now < booking.until ? u"runs"_s : u"over"_s;
}

} // namespace

/// The sites of the demonstrations, as the simulator starts with them.
class TestDemoSites : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everythingThatAHintProposesCanBeTyped();
    void bookingsMoveWithTheDays_data();
    void bookingsMoveWithTheDays();
    void hoursOfABookingStayTheHoursOfTheBox();
    void hotelShowsWhatAKeyCanAsk();
};

void TestDemoSites::everythingThatAHintProposesCanBeTyped()
{
    static const QRegularExpression row(u"\\d[\\d ]*\\d"_s);
    for (const Preset &preset : simulator::presets()) {
        const QStringList known = typeable(siteOf(preset.site));
        int found = 0;
        for (auto each = row.globalMatch(preset.hint); each.hasNext(); ++found) {
            const QString typed = each.next().captured().remove(u' ');
            QVERIFY2(known.contains(typed), qPrintable(preset.name + u": "_s + typed));
        }
        QCOMPARE(found, 5); // code, phone, PIN, booking, key code
    }
}

void TestDemoSites::bookingsMoveWithTheDays_data()
{
    QTest::addColumn<QDateTime>("now");
    QTest::newRow("the day they are written for") << QDateTime(QDate(2025, 6, 2), QTime(9, 42), Qt::UTC);
    QTest::newRow("first minute of a day in London") << QDateTime(QDate(2026, 7, 18), QTime(23, 0), Qt::UTC);
    QTest::newRow("last minute of a day in London") << QDateTime(QDate(2026, 7, 18), QTime(22, 59), Qt::UTC);
    QTest::newRow("the clocks go forward") << QDateTime(QDate(2030, 3, 31), QTime(12, 0), Qt::UTC);
    QTest::newRow("leap day") << QDateTime(QDate(2028, 2, 29), QTime(12, 0), Qt::UTC);
}

void TestDemoSites::bookingsMoveWithTheDays()
{
    QFETCH(QDateTime, now);
    const site::SiteFile site = siteOf(simulator::presets().first().site, now);
    QStringList states;
    for (const site::SiteBooking &booking : site.bookings)
        states.append(stateOf(booking, now));
    QCOMPARE(states, QStringList({u"runs"_s, u"to come"_s, u"over"_s}));
}

void TestDemoSites::hoursOfABookingStayTheHoursOfTheBox()
{
    const QString name = simulator::presets().first().site;
    const site::SiteFile written = siteOf(name);
    const site::SiteFile moved = siteOf(name, QDateTime(QDate(2026, 1, 15), QTime(12, 0), Qt::UTC));
    const site::SiteBooking &before = written.bookings.first();
    const site::SiteBooking &after = moved.bookings.first();
    QCOMPARE(after.from, QDateTime(QDate(2026, 1, 14), QTime(15, 0), Qt::UTC)); // no summer time
    QCOMPARE(before.from, QDateTime(QDate(2025, 6, 1), QTime(14, 0), Qt::UTC));
}

void TestDemoSites::hotelShowsWhatAKeyCanAsk()
{
    const site::SiteFile site = siteOf(simulator::presets().first().site);
    const auto some = [&](const auto &has) {
        return std::any_of(site.keys.cbegin(), site.keys.cend(),
                           [&](const people::KeyRecord &record) { return has(record.key.terms); });
    };
    QVERIFY(some([](const keys::Terms &t) { return t.people == 2; }));
    QVERIFY(some([](const keys::Terms &t) { return t.guard.high; }));
    QVERIFY(some([](const keys::Terms &t) { return t.guard.badgeWithPin; }));
    QVERIFY(some([](const keys::Terms &t) { return t.askReason; }));
    QVERIFY(some([](const keys::Terms &t) { return t.note.has_value(); }));
    QVERIFY(some([](const keys::Terms &t) { return t.loan.count() > 0; }));
    QVERIFY(some([](const keys::Terms &t) { return t.owner.has_value(); }));
    QVERIFY(some([](const keys::Terms &t) { return t.livesAt.has_value(); }));
    QVERIFY(site.box.manners.badgeLinking);
    QVERIFY(std::any_of(site.people.cbegin(), site.people.cend(), [](const auto &person) { return person.suspended; }));
}

QTEST_GUILESS_MAIN(TestDemoSites)
#include "tst_demosites.moc"
