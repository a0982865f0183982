// SPDX-License-Identifier: Apache-2.0
#include <hal/sim/keypadkeys.h>

#include <hal/wire/eventreplies.h>

namespace latchkey::sim {

namespace {
constexpr qsizetype MostKeys = 64;
}

std::optional<QByteArray> keypadCodes(const QString &keys)
{
    if (keys.isEmpty() || keys.size() > MostKeys) {
        return std::nullopt;
    }
    QByteArray codes;
    for (const QChar key : keys) {
        if (key == u'*') {
            codes.append(osdp::KeypadReply::Star);
        } else if (key == u'#') {
            codes.append(osdp::KeypadReply::Hash);
        } else if ((key >= u'0' && key <= u'9') || (key >= u'A' && key <= u'D')) {
            codes.append(key.toLatin1());
        } else {
            return std::nullopt;
        }
    }
    return codes;
}

} // namespace latchkey::sim
