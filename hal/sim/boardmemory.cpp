// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/boardmemory.h>

#include <hal/wire/linkcommands.h>
#include <hal/wire/profile.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace latchkey::sim {

using namespace Qt::Literals::StringLiterals;

namespace {

// Numbers of 64 bits go as text: JSON's are doubles.
QJsonObject toObject(const ReleaseRecord &record)
{
    return {{u"door"_s, record.door},
            {u"count"_s, double(record.count)},
            {u"sequence"_s, QString::number(record.token.sequence)},
            {u"hash"_s, QString::fromLatin1(record.token.hash.toHex())}};
}

std::optional<quint32> count32(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    const bool whole = number >= 0 && number <= double(std::numeric_limits<quint32>::max())
        && number == quint32(number);
    return whole ? std::optional<quint32>(quint32(number)) : std::nullopt;
}

std::optional<QByteArray> bytesOf(const QJsonValue &value, qsizetype size)
{
    const QByteArray text = value.toString().toLatin1();
    const QByteArray bytes = QByteArray::fromHex(text);
    return bytes.size() == size && text.size() == 2 * size ? std::optional(bytes) : std::nullopt;
}

std::optional<ReleaseRecord> recordFrom(const QJsonObject &object)
{
    bool isNumber = false;
    ReleaseRecord record;
    record.door = object.value("door"_L1).toInt();
    record.token.sequence = object.value("sequence"_L1).toString().toULongLong(&isNumber);
    const auto count = count32(object.value("count"_L1));
    const bool bare = object.value("hash"_L1).toString().isEmpty();
    const auto hash = bytesOf(object.value("hash"_L1), bare ? 0 : osdp::profile::TokenRequest::HashSize);
    if (!isNumber || !count || !hash || record.door < 1 || record.door > 255) {
        return std::nullopt;
    }
    record.count = *count;
    record.token.hash = *hash;
    return record;
}

} // namespace

std::optional<ReleaseRecord> BoardMemory::lastRelease() const
{
    return m_releases.isEmpty() ? std::nullopt : std::optional(m_releases.last());
}

bool BoardMemory::hasReleasedFor(const ReleaseToken &token) const
{
    return !token.isEmpty() && std::any_of(m_releases.begin(), m_releases.end(), [&](const ReleaseRecord &record) {
        return record.token == token;
    });
}

bool BoardMemory::recordRelease(int door, const ReleaseToken &token)
{
    const BoardMemory before = *this;
    ++m_pulseCount;
    m_releases.append({door, token, m_pulseCount});
    if (m_releases.size() > Slots) {
        m_releases.removeFirst();
    }
    return storeOr(before);
}

bool BoardMemory::setKey(const osdp::Key128 &key)
{
    const BoardMemory before = *this;
    m_key = key;
    return storeOr(before);
}

bool BoardMemory::setLine(quint8 address, quint32 baud)
{
    const BoardMemory before = *this;
    m_address = address;
    m_baud = baud;
    return storeOr(before);
}

bool BoardMemory::storeOr(const BoardMemory &before)
{
    if (!m_store || m_store(*this)) {
        return true;
    }
    *this = before;
    return false;
}

QByteArray BoardMemory::toJson() const
{
    QJsonArray releases;
    for (const ReleaseRecord &record : m_releases) {
        releases.append(toObject(record));
    }
    QJsonObject object{{u"memory"_s, 1}, {u"pulseCount"_s, double(m_pulseCount)}, {u"releases"_s, releases}};
    if (m_key) {
        const auto bytes = m_key->bytes();
        const QByteArray raw = QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), bytes.size());
        object.insert("key"_L1, QString::fromLatin1(raw.toHex()));
    }
    if (m_address && m_baud) {
        object.insert("address"_L1, *m_address);
        object.insert("baud"_L1, double(*m_baud));
    }
    return QJsonDocument(object).toJson();
}

Result<BoardMemory, QString> BoardMemory::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto pulses = count32(object.value("pulseCount"_L1));
    if (object.value("memory"_L1).toInt() != 1 || !pulses) {
        return u"it is not the memory of a simulated board"_s;
    }
    BoardMemory memory;
    memory.m_pulseCount = *pulses;
    const QJsonArray releases = object.value("releases"_L1).toArray();
    for (const auto &value : releases) {
        const auto record = recordFrom(value.toObject());
        if (!record || record->count > memory.m_pulseCount || memory.m_releases.size() == Slots) {
            return u"its list of releases is damaged"_s;
        }
        memory.m_releases.append(*record);
    }
    if (object.contains("key"_L1)) {
        auto bytes = bytesOf(object.value("key"_L1), osdp::Key128::Size);
        memory.m_key = bytes ? osdp::Key128::fromBytes(QByteArrayView(*bytes)) : std::nullopt;
        if (!memory.m_key) {
            return u"its key is not 32 hexadecimal digits"_s;
        }
        osdp::wipe(*bytes);
    }
    if (object.contains("address"_L1)) {
        const int address = object.value("address"_L1).toInt(-1);
        const auto baud = count32(object.value("baud"_L1));
        if (address < 0 || address > osdp::HighestAddress || !baud || !osdp::isLineRate(*baud)) {
            return u"its address or speed is out of range"_s;
        }
        memory.m_address = quint8(address);
        memory.m_baud = baud;
    }
    return memory;
}

} // namespace latchkey::sim
