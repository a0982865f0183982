// SPDX-License-Identifier: Apache-2.0
#include <hal/wire/profile.h>

namespace latchkey::osdp::profile {

using namespace Qt::Literals::StringLiterals;

namespace {

quint8 codeIn(Sub sub, const AnyRequest *) { return quint8(sub); }
quint8 codeIn(Sub sub, const AnyReport *) { return quint8(quint8(sub) | AnswerBit); }

/// Tries the alternatives of one of the two variants by their first byte.
template <class Any, size_t I = 0>
Result<Any, DecodeError> decodeFrom(QByteArrayView data)
{
    if constexpr (I == std::variant_size_v<Any>) {
        return DecodeError::UnknownCode;
    } else {
        using T = std::variant_alternative_t<I, Any>;
        if (quint8(data.front()) != codeIn(T::Code, static_cast<const Any *>(nullptr))) {
            return decodeFrom<Any, I + 1>(data);
        }
        const auto decoded = T::decode(data);
        return decoded ? Result<Any, DecodeError>(Any(decoded.value())) : Result<Any, DecodeError>(decoded.error());
    }
}

template <class Any, class Message>
Result<Any, DecodeError> decodeOurs(const Message &message)
{
    if (message.vendor != vendor()) {
        return DecodeError::WrongVendor;
    }
    if (message.data.isEmpty()) {
        return DecodeError::WrongLength;
    }
    return decodeFrom<Any>(message.data);
}

} // namespace

QByteArray vendor() { return QByteArrayLiteral("\xF2\x4B\x42"); }

QLatin1StringView nameOf(Sub sub)
{
    switch (sub) {
    case Sub::Power: return "power"_L1;
    case Sub::Hibernate: return "hibernate"_L1;
    case Sub::Inventory: return "inventory"_L1;
    case Sub::Ping: return "ping"_L1;
    case Sub::OpenAll: return "open-all"_L1;
    case Sub::Facts: return "facts"_L1;
    case Sub::Token: return "token"_L1;
    }
    return "?"_L1;
}

Result<AnyRequest, DecodeError> decodeRequest(const ManufacturerCommand &command)
{
    return decodeOurs<AnyRequest>(command);
}

Result<AnyReport, DecodeError> decodeReport(const ManufacturerReply &reply) { return decodeOurs<AnyReport>(reply); }

ManufacturerCommand wrap(const AnyRequest &request)
{
    return {vendor(), std::visit([](const auto &r) { return r.encode(); }, request)};
}

ManufacturerReply wrap(const AnyReport &report)
{
    return {vendor(), std::visit([](const auto &r) { return r.encode(); }, report)};
}

Sub subOf(const AnyRequest &request)
{
    return std::visit([](const auto &r) { return std::decay_t<decltype(r)>::Code; }, request);
}

Sub subOf(const AnyReport &report)
{
    return std::visit([](const auto &r) { return std::decay_t<decltype(r)>::Code; }, report);
}

} // namespace latchkey::osdp::profile
