// SPDX-License-Identifier: Apache-2.0
#include <core/access/company.h>

#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using access::Companion;
using access::CompanyFault;
using access::judgeCompany;
using access::judgeReceiver;
using access::Reason;

namespace {

Companion somebody(const QString &name, Reason reason = Reason::None)
{
    return {*PersonId::fromString(name), {reason, {}}};
}

Companion typed(Companion companion)
{
    companion.named = false;
    return companion;
}

keys::Terms askingFor(int people)
{
    keys::Terms terms;
    terms.people = people;
    return terms;
}

} // namespace

class TestCompany : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void anOrdinaryKeyAsksForOne()
    {
        QCOMPARE(judgeCompany(askingFor(1), {}).missing, 1);
        QVERIFY(judgeCompany(askingFor(1), {somebody(u"ana"_s)}).isComplete());
        QVERIFY(judgeCompany(askingFor(1), {typed(somebody(u"code"_s))}).isComplete());
    }

    void termsThatAskForNobodyAskForOne()
    {
        QVERIFY(!judgeCompany(askingFor(0), {}).isComplete());
        QVERIFY(!judgeCompany(askingFor(-1), {}).isComplete());
    }

    void asManyAsAreAskedForMustCome()
    {
        const QVector<Companion> three{somebody(u"ana"_s), somebody(u"ben"_s), somebody(u"cleo"_s)};
        for (int asked = 1; asked <= keys::Terms::MostPeople; ++asked) {
            for (int there = 0; there <= 3; ++there) {
                const auto company = judgeCompany(askingFor(asked), three.mid(0, there));
                QCOMPARE(company.fault, CompanyFault::None);
                QCOMPARE(company.missing, std::max(0, asked - there));
                QCOMPARE(company.isComplete(), there >= asked);
            }
        }
    }

    void thePersonWhoIsThereIsNoSecondOne()
    {
        const auto company = judgeCompany(askingFor(2), {somebody(u"ana"_s), somebody(u"ana"_s)});
        QCOMPARE(company.fault, CompanyFault::SamePerson);
        QVERIFY(!company.isComplete());
        QCOMPARE(judgeCompany(askingFor(3), {somebody(u"ana"_s), somebody(u"ben"_s), somebody(u"ana"_s)}).fault,
                 CompanyFault::SamePerson);
    }

    void eachNeedsLeaveOfTheirOwn()
    {
        for (const Reason reason : {Reason::ViewOnly, Reason::Ended, Reason::NoPermission, Reason::Closed}) {
            const auto company = judgeCompany(askingFor(2), {somebody(u"ana"_s), somebody(u"ben"_s, reason)});
            QCOMPARE(company.fault, CompanyFault::NotAllowed);
            QVERIFY(!company.isComplete());
            // Also of the first, whose leave may end while the second is awaited.
            QCOMPARE(judgeCompany(askingFor(2), {somebody(u"ana"_s, reason), somebody(u"ben"_s)}).fault,
                     CompanyFault::NotAllowed);
        }
    }

    void aKeyCodeIsNotOneOfSeveral()
    {
        QCOMPARE(judgeCompany(askingFor(2), {somebody(u"ana"_s), typed(somebody(u"code"_s))}).fault,
                 CompanyFault::NotAllowed);
        QCOMPARE(judgeCompany(askingFor(2), {typed(somebody(u"code"_s))}).fault, CompanyFault::NotAllowed);
    }

    void aKeyGoesToSomebodyElseWithLeave()
    {
        const PersonId ana = *PersonId::fromString(u"ana"_s);
        QCOMPARE(judgeReceiver(ana, somebody(u"ben"_s)), CompanyFault::None);
        QCOMPARE(judgeReceiver(ana, somebody(u"ana"_s)), CompanyFault::SamePerson);
        QCOMPARE(judgeReceiver(ana, somebody(u"ben"_s, Reason::ViewOnly)), CompanyFault::NotAllowed);
    }
};

QTEST_GUILESS_MAIN(TestCompany)
#include "tst_company.moc"
