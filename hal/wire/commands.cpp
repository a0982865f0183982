// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/commands.h>

namespace latchkey::osdp {

namespace {

template <class T>
Result<AnyCommand, DecodeError> widen(Result<T, DecodeError> decoded)
{
    if (!decoded) {
        return decoded.error();
    }
    return AnyCommand(decoded.value());
}

/// Tries the alternatives one after the other; each knows its own code.
template <size_t I = 0>
Result<AnyCommand, DecodeError> decodeFrom(quint8 code, QByteArrayView data)
{
    if constexpr (I == std::variant_size_v<AnyCommand>) {
        return DecodeError::UnknownCode;
    } else {
        using T = std::variant_alternative_t<I, AnyCommand>;
        return code == quint8(T::Code) ? widen(T::decode(data)) : decodeFrom<I + 1>(code, data);
    }
}

} // namespace

Result<AnyCommand, DecodeError> decodeCommand(quint8 code, QByteArrayView data) { return decodeFrom(code, data); }

Command codeOf(const AnyCommand &command)
{
    return std::visit([](const auto &c) { return std::decay_t<decltype(c)>::Code; }, command);
}

QByteArray encode(const AnyCommand &command)
{
    return std::visit([](const auto &c) { return c.encode(); }, command);
}

} // namespace latchkey::osdp
