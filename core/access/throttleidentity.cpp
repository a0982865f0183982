// SPDX-License-Identifier: Apache-2.0
#include "throttleidentity.h"

namespace latchkey::access::throttle {

QByteArray identityOf(const PinHasher &hasher, const PersonId &person)
{
    return hasher.throttleKey(QByteArray("person") + '\0' + person.toString().toUtf8());
}

QByteArray identityOf(const PinHasher &hasher, const QByteArray &lookupKey)
{
    return hasher.throttleKey(QByteArray("typed") + '\0' + lookupKey);
}

bool isIdentity(const QByteArray &bytes) { return bytes.size() >= ShortestIdentity && bytes.size() <= LongestIdentity; }

} // namespace latchkey::access::throttle
