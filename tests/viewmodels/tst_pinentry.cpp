// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include <qml/viewmodels/pinentry.h>

#include <QMetaProperty>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using ui::PinEntry;

class TestPinEntry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void theLastDigitEndsAPinOfKnownLength()
    {
        PinEntry pin(4);
        QByteArray entered;
        connect(&pin, &PinEntry::entered, this, [&entered](const Secret &secret) {
            entered = QByteArray(reinterpret_cast<const char *>(secret.bytes().data()), secret.size());
        });
        for (const int digit : {2, 5, 8})
            pin.press(digit);
        QCOMPARE(pin.length(), 3);
        QVERIFY(entered.isEmpty());
        pin.press(0);
        QCOMPARE(entered, QByteArray("2580"));
        QCOMPARE(pin.length(), 0);
    }

    void nothingShorterEndsAPinOfKnownLength()
    {
        PinEntry pin(6);
        QSignalSpy entered(&pin, &PinEntry::entered);
        for (int typed = 1; typed < 6; ++typed) {
            pin.press(7);
            QVERIFY(!pin.isOkEnabled());
            pin.submit();
            QCOMPARE(entered.size(), 0);
            QCOMPARE(pin.length(), typed);
        }
        pin.press(7);
        QCOMPARE(entered.size(), 1);
    }

    void onlyOkEndsAPinOfUnknownLength()
    {
        PinEntry pin(0);
        QSignalSpy entered(&pin, &PinEntry::entered);
        for (int i = 0; i < 3; ++i)
            pin.press(7);
        pin.submit();
        QCOMPARE(entered.size(), 0);
        QVERIFY(!pin.isOkEnabled());
        for (int i = 0; i < 9; ++i)
            pin.press(7);
        QCOMPARE(pin.length(), PinEntry::MaxLength);
        QVERIFY(pin.isOkEnabled());
        QCOMPARE(entered.size(), 0);
        pin.submit();
        QCOMPARE(entered.size(), 1);
    }

    void deletingAndClearingForgetDigits()
    {
        PinEntry pin(6);
        pin.press(1);
        pin.press(2);
        pin.erase();
        QCOMPARE(pin.length(), 1);
        pin.clear();
        QCOMPARE(pin.length(), 0);
        pin.erase();
        QCOMPARE(pin.length(), 0);
    }

    void nothingThatQmlCanReadHoldsADigit()
    {
        PinEntry pin(8);
        pin.press(9);
        pin.press(3);
        const QMetaObject *meta = pin.metaObject();
        for (int i = meta->propertyOffset(); i < meta->propertyCount(); ++i) {
            const QVariant value = meta->property(i).read(&pin);
            QVERIFY2(value.typeId() == QMetaType::Int || value.typeId() == QMetaType::Bool, meta->property(i).name());
        }
        for (int i = meta->methodOffset(); i < meta->methodCount(); ++i) {
            if (meta->method(i).methodType() == QMetaMethod::Method)
                QCOMPARE(meta->method(i).returnMetaType().id(), int(QMetaType::Void));
        }
    }
};

QTEST_GUILESS_MAIN(TestPinEntry)
#include "tst_pinentry.moc"
