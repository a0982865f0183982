// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArray>
#include <QtEndian>

#include <concepts>

namespace latchkey::osdp {

/// Reads little-endian numbers from the front of some bytes. Reading past the end gives 0 and is remembered, so that
/// a decoder asks once, at its end, whether all was there and nothing is left over.
class ByteReader {
public:
    explicit ByteReader(QByteArrayView bytes) : m_rest(bytes) {}

    template <std::unsigned_integral T>
    [[nodiscard]] T take()
    {
        const QByteArrayView bytes = takeBytes(sizeof(T));
        return bytes.size() == qsizetype(sizeof(T)) ? qFromLittleEndian<T>(bytes.data()) : T(0);
    }
    [[nodiscard]] quint8 takeByte() { return take<quint8>(); }
    [[nodiscard]] QByteArrayView takeBytes(qsizetype count)
    {
        if (count > m_rest.size()) {
            m_short = true;
            m_rest = {};
            return {};
        }
        const QByteArrayView bytes = m_rest.first(count);
        m_rest = m_rest.sliced(count);
        return bytes;
    }
    [[nodiscard]] QByteArrayView takeRest() { return takeBytes(m_rest.size()); }
    [[nodiscard]] bool isAtEnd() const { return m_rest.isEmpty(); }
    /// Everything that was asked for was there, and nothing more.
    [[nodiscard]] bool isExact() const { return !m_short && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_short = false;
};

/// Builds bytes from little-endian numbers.
class ByteWriter {
public:
    template <class T>
    requires std::unsigned_integral<T> || std::is_enum_v<T> ByteWriter &put(T value)
    {
        if constexpr (std::is_enum_v<T>) {
            return put(std::underlying_type_t<T>(value));
        } else {
            char bytes[sizeof(T)];
            qToLittleEndian(value, bytes);
            m_bytes.append(bytes, sizeof(T));
            return *this;
        }
    }
    ByteWriter &put(QByteArrayView bytes)
    {
        m_bytes.append(bytes);
        return *this;
    }
    [[nodiscard]] QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

} // namespace latchkey::osdp
