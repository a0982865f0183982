// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include <core/access/throttleentries.h>
#include <core/access/throttleidentity.h>
#include <tests/fakes/cheaphasher.h>

#include <QRegularExpression>
#include <QSet>

using namespace latchkey;
using namespace latchkey::access::throttle;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Method All[] = {Method::Code,     Method::Pin,          Method::BadgePin,    Method::Totp,
                          Method::SentCode, Method::EmergencyBin, Method::EmergencyAll};

} // namespace

/// Under what tries are counted, and what the journal says of them.
class tst_ThrottleEntries : public QObject {
    Q_OBJECT

    fakes::AnswerQueue m_answers;
    fakes::CheapHasher m_hasher{m_answers};

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void anIdentityIsTheKeyOfItsKindAndItsName()
    {
        const PersonId person = *PersonId::fromString(u"p-mara"_s);
        QCOMPARE(identityOf(m_hasher, person), m_hasher.throttleKey("person\0p-mara"_ba));
        QCOMPARE(identityOf(m_hasher, "p-mara"_ba), m_hasher.throttleKey("typed\0p-mara"_ba));
        QVERIFY(identityOf(m_hasher, person) != identityOf(m_hasher, "p-mara"_ba));
        QVERIFY(isIdentity(identityOf(m_hasher, person)));
        QCOMPARE(m_hasher.evaluations, 0); // none of the slow work
    }

    void whatHasNoKeyIsNoIdentity()
    {
        QVERIFY(!isIdentity({}) && !isIdentity(QByteArray(15, 'x')) && !isIdentity(QByteArray(65, 'x')));
        QVERIFY(isIdentity(QByteArray(16, 'x')) && isIdentity(QByteArray(64, 'x')));
    }

    void everyWayHasItsWord()
    {
        QSet<QString> words;
        for (const Method method : All) {
            words.insert(wordFor(method));
            const journal::Entry entry = attemptEntry(method);
            QCOMPARE(entry.type, journal::EntryType::Attempt);
            // Nothing else: whoever reads it learns nothing of who was named or what was typed.
            QCOMPARE(entry.body, (QJsonObject{{u"way"_s, wordFor(method)}}));
        }
        QCOMPARE(words.size(), qsizetype(std::size(All)));
        QVERIFY(!words.contains(QString()));
    }

    void theAlarmAndItsEndTellHowMany()
    {
        Box box;
        box.wrong = 12;
        QCOMPARE(journal::wordFor(alarmEntry(box).type), u"throttle-alarm"_s);
        QCOMPARE(alarmEntry(box).body, (QJsonObject{{u"wrong"_s, 12}}));
        QCOMPARE(journal::wordFor(acknowledgedEntry(box).type), u"throttle-cleared"_s);
        QCOMPARE(acknowledgedEntry(box).body, (QJsonObject{{u"what"_s, u"box"_s}, {u"wrong"_s, 12}}));
        QCOMPARE(resetEntry(*PersonId::fromString(u"p-mara"_s)).body,
                 (QJsonObject{{u"what"_s, u"person"_s}, {u"person"_s, u"p-mara"_s}}));
        QCOMPARE(journal::wordFor(attemptEntry(Method::Pin).type), u"attempt"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ThrottleEntries)
#include "tst_throttleentries.moc"
