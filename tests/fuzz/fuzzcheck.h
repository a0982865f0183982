// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QByteArrayView>

/// What must hold for every input. A breach stops the target, so that libFuzzer keeps the input.
inline void require(bool condition)
{
    if (!condition) {
        __builtin_trap();
    }
}

/// The fuzzer's bytes, taken from the front.
class FuzzInput {
public:
    FuzzInput(const quint8 *data, size_t size) : m_rest(reinterpret_cast<const char *>(data), qsizetype(size)) {}

    quint8 takeByte()
    {
        if (m_rest.isEmpty()) {
            return 0;
        }
        const auto byte = quint8(m_rest.front());
        m_rest = m_rest.sliced(1);
        return byte;
    }
    QByteArrayView takeRest() { return std::exchange(m_rest, QByteArrayView()); }

private:
    QByteArrayView m_rest;
};
