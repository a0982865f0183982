// SPDX-License-Identifier: Apache-2.0
#include "benchsite.h"

#include <core/exchange/journalbodies.h>
#include <core/store/storage.h>
#include <hal/system/systemclock.h>

#include <QJsonArray>
#include <QtEndian>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::bench {

namespace {

CardUid uid(char family, int i)
{
    QByteArray bytes("\x04\x00\x00", 3);
    bytes[1] = family;
    bytes.append(4, '\0');
    qToBigEndian(quint32(i), bytes.data() + 3);
    return *CardUid::fromBytes(bytes);
}

int personOf(int i) { return (i - 1) % People + 1; }
int keyOf(int i) { return (i * 7) % Keys + 1; }

keys::Geometry box()
{
    keys::Geometry geometry{QSizeF(460, 600), {}, {}, {}, keys::ReaderSide::Left, {}};
    for (int n = 1; n <= 20; ++n)
        geometry.doors.append(
            {*DoorNumber::fromInt(n), QRectF(0, n * 20, 90, 18), keys::Hinge::Left, {*BinNumber::fromInt(n)}});
    return geometry;
}

people::SiteImage site(int permissions)
{
    people::SiteImage image{{*Label::fromString(u"Bench"_s), QTimeZone::utc(), {}, box(), {}, {}}, {}, {}, {}, {}, {}};
    for (int i = 1; i <= People; ++i)
        image.people.append({{person(i), *Label::fromString(u"Person %1"_s.arg(i)), people::Role::User, {}, {}},
                             {badge(i)},
                             {},
                             {},
                             {},
                             {},
                             false,
                             {}});
    for (int i = 1; i <= Keys; ++i)
        image.keys.append({{*KeyId::fromString(u"key-%1"_s.arg(i)), *Label::fromString(u"Key %1"_s.arg(i)), uid(2, i),
                            i <= 20 ? BinNumber::fromInt(i) : std::nullopt},
                           {}});
    for (int p = 1; p <= People; ++p) {
        for (int k = 1; k <= Keys && image.permissions.size() < permissions; ++k)
            image.permissions.append({person(p), *KeyId::fromString(u"key-%1"_s.arg(k)), {}});
    }
    return image;
}

Secret filled(unsigned char byte)
{
    std::array<unsigned char, 32> bytes{};
    bytes.fill(byte);
    return Secret(bytes);
}

} // namespace

PersonId person(int i) { return *PersonId::fromString(u"person-%1"_s.arg(personOf(i))); }
CardUid badge(int i) { return uid(1, personOf(i)); }
KeyId key(int i) { return *KeyId::fromString(u"key-%1"_s.arg(keyOf(i))); }
CardUid fob(int i) { return uid(2, keyOf(i)); }

TransactionId transaction(int i)
{
    QByteArray bytes(16, '\x5a');
    qToBigEndian(quint32(i), bytes.data());
    return *TransactionId::fromBytes(bytes);
}

exchange::Order order(int i)
{
    const exchange::Holder holder{person(i), *Label::fromString(u"Person %1"_s.arg(personOf(i)))};
    const int bin = i % 20 + 1;
    return {exchange::Kind::PickUp,
            access::IdentifiedBy::Badge,
            holder,
            key(i),
            u"Key %1"_s.arg(keyOf(i)),
            fob(i),
            *BinNumber::fromInt(bin),
            *DoorNumber::fromInt(bin),
            FobReading::fob(fob(i)),
            1,
            transaction(i),
            {}};
}

QJsonObject sensors()
{
    return {{u"open"_s, QJsonArray()},
            {u"differs"_s, QJsonObject()},
            {u"nonce"_s, u"0102030405060708"_s},
            {u"pulses"_s, 1234}};
}

QVector<std::pair<journal::Entry, QVector<journal::Placement>>> stepsAfterIntent(int i)
{
    const exchange::Order o = order(i);
    const QJsonObject body{{u"tx"_s, o.tx->toHex()}, {u"bin"_s, o.bin.toInt()}};
    QJsonObject closed = body;
    closed.insert(u"found"_s, exchange::toJson(FobReading::empty()));
    const keys::Place out{keys::Place::Kind::Out,
                          {},
                          o.holder->id,
                          o.holder->name.toString(),
                          QDateTime::fromMSecsSinceEpoch(1'780'000'000'000, Qt::UTC)};
    return {{{journal::EntryType::Unlocked, body}, {}},
            {{journal::EntryType::Opened, body}, {}},
            {{journal::EntryType::Closed, closed}, {}},
            {exchange::outcomeEntry(o, exchange::Outcome::Committed, FobReading::empty(), false), {{*o.key, out}}}};
}

hal::SodiumHeadSigner signer() { return hal::SodiumHeadSigner(filled(7)); }

const hal::SodiumColumnCipher &cipher()
{
    static const hal::SodiumColumnCipher instance({{1, filled(8)}});
    return instance;
}

bool fill(const QString &folder, int permissions) { return fillWith(folder, site(permissions)); }

bool fillWith(const QString &folder, const people::SiteImage &image)
{
    const hal::SodiumHeadSigner signs = signer();
    const hal::SystemClock clock;
    return bool(store::importSite(folder, image, {signs, cipher(), clock}, {}));
}

} // namespace latchkey::bench
