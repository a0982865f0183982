// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/replies.h>

namespace latchkey::osdp {

namespace {

template <class T>
Result<AnyReply, DecodeError> widen(Result<T, DecodeError> decoded)
{
    if (!decoded) {
        return decoded.error();
    }
    return AnyReply(decoded.value());
}

/// Tries the alternatives one after the other; each knows its own code.
template <size_t I = 0>
Result<AnyReply, DecodeError> decodeFrom(quint8 code, QByteArrayView data)
{
    if constexpr (I == std::variant_size_v<AnyReply>) {
        return DecodeError::UnknownCode;
    } else {
        using T = std::variant_alternative_t<I, AnyReply>;
        return code == quint8(T::Code) ? widen(T::decode(data)) : decodeFrom<I + 1>(code, data);
    }
}

} // namespace

Result<AnyReply, DecodeError> decodeReply(quint8 code, QByteArrayView data) { return decodeFrom(code, data); }

Reply codeOf(const AnyReply &reply)
{
    return std::visit([](const auto &r) { return std::decay_t<decltype(r)>::Code; }, reply);
}

QByteArray encode(const AnyReply &reply)
{
    return std::visit([](const auto &r) { return r.encode(); }, reply);
}

} // namespace latchkey::osdp
