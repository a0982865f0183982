// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <qml/viewmodels/keylistmodel.h>

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using ui::KeyListModel;

namespace {

exchange::KeyOffer offer(int n, access::Reason reason, const QString &holder = {})
{
    return {*KeyId::fromString(u"maple-%1"_s.arg(n)),
            *Label::fromString(u"Maple %1"_s.arg(n)),
            *CardUid::fromBytes(QByteArray(4, char(n))),
            {reason, {}},
            holder};
}

} // namespace

class TestKeyListModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void aKeyIsNamedWithItsStateAndItsHolder()
    {
        KeyListModel model([](const QDateTime &) { return u"09:10"_s; });
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show({offer(3, access::Reason::None), offer(5, access::Reason::KeyIsOut, u"Sam"_s),
                    offer(9, access::Reason::OutsideHours), offer(12, access::Reason::KeyNotSeen)});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0).data(KeyListModel::KeyIdRole).toString(), u"maple-3"_s);
        QCOMPARE(model.index(0).data(KeyListModel::NameRole).toString(), u"Maple 3"_s);
        QCOMPARE(model.index(0).data(KeyListModel::KeyStateRole).toString(), u"ready"_s);
        QCOMPARE(model.index(1).data(KeyListModel::KeyStateRole).toString(), u"out"_s);
        QCOMPARE(model.index(1).data(KeyListModel::HolderRole).toString(), u"Sam"_s);
        QCOMPARE(model.index(1).data(KeyListModel::SinceRole).toString(), u"09:10"_s);
        QCOMPARE(model.index(2).data(KeyListModel::KeyStateRole).toString(), u"notNow"_s);
        QCOMPARE(model.index(3).data(KeyListModel::KeyStateRole).toString(), u"elsewhere"_s);
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void noRoleIsCalledAsAPropertyOfEveryItem()
    {
        const KeyListModel model([](const QDateTime &) { return QString(); });
        QVERIFY(!model.roleNames().values().contains("state"));
        QCOMPARE(model.roleNames().size(), 5);
    }

    void anotherLanguageChangesOnlyTheTimes()
    {
        KeyListModel model([](const QDateTime &) { return QString(); });
        QSignalSpy changed(&model, &KeyListModel::dataChanged);
        model.retranslate();
        QCOMPARE(changed.size(), 0);
        model.show({offer(3, access::Reason::None)});
        model.retranslate();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(2).value<QList<int>>(), QList<int>{KeyListModel::SinceRole});
    }
};

QTEST_GUILESS_MAIN(TestKeyListModel)
#include "tst_keylistmodel.moc"
