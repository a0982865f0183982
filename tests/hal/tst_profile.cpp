// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/layout.h>
#include <hal/wire/profile.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace latchkey;
using namespace latchkey::osdp;
using namespace latchkey::osdp::profile;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

const QByteArray Hash = "\x01\x02\x03\x04\x05\x06\x07\x08"_ba;

/// `anyLength`: the message ends in free bytes, so that every length from 1 on is right.
template <class Any>
struct Sample {
    Any message;
    QByteArray data;
    bool anyLength = false;
};

QList<Sample<AnyRequest>> requests()
{
    return {
        {PowerRequest{}, hex("01")},
        {HibernateRequest{300, true, false, true}, hex("022c0105")},
        {HibernateRequest{2, true, false, false, true}, hex("02020009")},
        {HibernateRequest{2, true, false, false, false, true}, hex("02020011")},
        {InventoryRequest{1, 24}, hex("030118")},
        {PingRequest{hex("c0ffee")}, hex("04c0ffee"), true},
        {OpenAllRequest{600, 2}, hex("05580202")},
        {FactsRequest{}, hex("06")},
        {TokenRequest{2, 0x0102030405060708, Hash}, hex("070208070605040302010102030405060708")},
    };
}

QList<Sample<AnyReport>> reports()
{
    const PowerReport battery{false, true, false, false, 63, 12600, 180};
    const FactsReport facts{hex("aabbccddeeff0011"), 17, 2, 5, Hash};
    return {
        {battery, hex("81023f3831b400")},
        {InventoryReport{3, {hex("04a1b2c3d4e5f6"), {}}}, hex("8303020704a1b2c3d4e5f600")},
        {PingReport{hex("c0ffee")}, hex("84c0ffee"), true},
        {facts,
         hex("86aabbccddeeff00111100000002"
             "05000000000000000102030405060708")},
    };
}

Result<AnyRequest, DecodeError> read(const AnyRequest &, const QByteArray &data)
{
    return decodeRequest({vendor(), data});
}
Result<AnyReport, DecodeError> read(const AnyReport &, const QByteArray &data)
{
    return decodeReport({vendor(), data});
}

template <class Any>
void checkAll(const QList<Sample<Any>> &samples)
{
    QSet<size_t> kinds;
    for (const auto &sample : samples) {
        const QByteArray name(nameOf(subOf(sample.message)).data());
        QVERIFY2(wrap(sample.message).vendor == vendor() && wrap(sample.message).data == sample.data, name);
        const auto decoded = read(sample.message, sample.data);
        QVERIFY2(decoded && decoded.value() == sample.message, name);
        kinds.insert(sample.message.index());
        for (qsizetype size = 0; size < sample.data.size() + 20; ++size) {
            if (size == sample.data.size() || (sample.anyLength && size > 0)) {
                continue;
            }
            const QByteArray data = size < sample.data.size() ? sample.data.first(size)
                                                              : sample.data + QByteArray(size - sample.data.size(), 0);
            const auto refused = read(sample.message, data);
            QVERIFY2(!refused && refused.error() == DecodeError::WrongLength, name);
        }
    }
    QCOMPARE(size_t(kinds.size()), std::variant_size_v<Any>);
}

} // namespace

class TestProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void everyMessageComesBackAndWrongLengthsAreRefused();
    void otherVendorsAreLeftAlone();
    void unknownSubCommandsAreRefused();
    void valuesOutOfRangeAreRefused();
    void unknownIsNotZero();
    void eachMessageRefusesTheCodeOfAnother();
    void aBoxHasItsInputsInThreeRows();
    void aCabinetHasFewerDoorsThanBins();
    void impossibleBoxesAreNotValid();
};

void TestProfile::everyMessageComesBackAndWrongLengthsAreRefused()
{
    checkAll(requests());
    checkAll(reports());
}

void TestProfile::otherVendorsAreLeftAlone()
{
    QCOMPARE(vendor(), hex("f24b42"));
    QCOMPARE(decodeRequest({hex("0a0017"), hex("01")}).error(), DecodeError::WrongVendor);
    QCOMPARE(decodeReport({hex("0a0017"), hex("81023f3831b400")}).error(), DecodeError::WrongVendor);
}

void TestProfile::unknownSubCommandsAreRefused()
{
    int known = 0;
    for (int code = 0; code < 256; ++code) {
        const QByteArray data(1, char(code));
        const auto request = decodeRequest({vendor(), data});
        const auto report = decodeReport({vendor(), data});
        known += request || request.error() != DecodeError::UnknownCode ? 1 : 0;
        known += report || report.error() != DecodeError::UnknownCode ? 1 : 0;
        QCOMPARE(nameOf(Sub(code)) == "?"_L1, code < 1 || code > 7);
    }
    QCOMPARE(known, 7 + 4);
}

void TestProfile::valuesOutOfRangeAreRefused()
{
    for (const char *data : {"02000020", "030001", "030100", "03ff02", "07ff00000000000000000102030405060708"}) {
        QCOMPARE(decodeRequest({vendor(), hex(data)}).error(), DecodeError::ValueOutOfRange);
    }
    // Charge above 100 %, bin 0, no bin at all, bins past 255.
    for (const char *data : {"8100650000ffff", "83000100", "830100", "83ff020000"}) {
        QCOMPARE(decodeReport({vendor(), hex(data)}).error(), DecodeError::ValueOutOfRange);
    }
    const QByteArray longUid = hex("83010121") + QByteArray(33, 1);
    QCOMPARE(decodeReport({vendor(), longUid}).error(), DecodeError::ValueOutOfRange);
    QVERIFY(decodeRequest({vendor(), hex("03ff01")}));
    QVERIFY(decodeReport({vendor(), hex("83ff0100")}));
}

void TestProfile::unknownIsNotZero()
{
    const auto unknown = PowerReport::decode(hex("8101ff0000ffff"));
    QVERIFY(unknown && unknown->mains && !unknown->percent && !unknown->minutes);
    QCOMPARE(unknown->encode(), hex("8101ff0000ffff"));
    const auto empty = PowerReport::decode(hex("810c0000000000"));
    QVERIFY(empty && empty->low && empty->critical);
    QCOMPARE(empty->percent, std::optional<quint8>(0));
    QCOMPARE(empty->minutes, std::optional<quint16>(0));
    const FactsReport fresh{QByteArray(8, 'n'), 0, std::nullopt, 0, QByteArray(8, 0)};
    const auto again = FactsReport::decode(fresh.encode());
    QVERIFY(again && !again->lastOutput);
    QCOMPARE(again.value(), fresh);
}

void TestProfile::eachMessageRefusesTheCodeOfAnother()
{
    QCOMPARE(PowerRequest::decode(hex("06")).error(), DecodeError::UnknownCode);
    QCOMPARE(HibernateRequest::decode(hex("032c0105")).error(), DecodeError::UnknownCode);
    QCOMPARE(PingRequest::decode(hex("05")).error(), DecodeError::UnknownCode);
    QCOMPARE(PingReport::decode(hex("81")).error(), DecodeError::UnknownCode);
    QCOMPARE(PowerReport::decode(hex("01")).error(), DecodeError::UnknownCode);
    QCOMPARE(InventoryReport::decode(hex("84")).error(), DecodeError::UnknownCode);
    QCOMPARE(FactsReport::decode(hex("83")).error(), DecodeError::UnknownCode);
}

void TestProfile::aBoxHasItsInputsInThreeRows()
{
    constexpr Layout box{24, 24};
    static_assert(box.isValid() && box.inputCount() == 49 && box.outputCount() == 24 && box.readerCount() == 25);
    QCOMPARE(box.lockOutput(1), quint8(0));
    QCOMPARE(box.doorInput(24), quint8(23));
    QCOMPARE(box.fobInput(1), quint8(24));
    QCOMPARE(box.fobInput(24), quint8(47));
    QCOMPARE(box.buttonInput(), quint8(48));
    QCOMPARE(box.binReader(24), quint8(24));
    for (int n = 1; n <= 24; ++n) {
        QCOMPARE(box.doorOfOutput(box.lockOutput(n)), std::optional(n));
        QCOMPARE(box.doorOfInput(box.doorInput(n)), std::optional(n));
        QCOMPARE(box.binOfInput(box.fobInput(n)), std::optional(n));
        QCOMPARE(box.binOfReader(box.binReader(n)), std::optional(n));
        QVERIFY(!box.doorOfInput(box.fobInput(n)) && !box.binOfInput(box.doorInput(n)));
    }
    QVERIFY(!box.doorOfInput(48) && !box.binOfInput(48) && !box.doorOfOutput(24) && !box.doorOfOutput(-1));
    QVERIFY(!box.binOfReader(Layout::FrontReader) && !box.binOfReader(25));
}

void TestProfile::aCabinetHasFewerDoorsThanBins()
{
    constexpr Layout cabinet{1, 32};
    static_assert(cabinet.isValid() && cabinet.inputCount() == 34 && cabinet.outputCount() == 1);
    QCOMPARE(cabinet.fobInput(1), quint8(1));
    QCOMPARE(cabinet.binOfInput(32), std::optional(32));
    QCOMPARE(cabinet.buttonInput(), quint8(33));
}

void TestProfile::impossibleBoxesAreNotValid()
{
    QVERIFY(!Layout().isValid());
    QVERIFY(!(Layout{0, 5}.isValid()));
    QVERIFY(!(Layout{5, 4}.isValid()));
    QVERIFY((Layout{127, 127}.isValid()));
    QVERIFY(!(Layout{128, 128}.isValid()));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
