// SPDX-License-Identifier: Apache-2.0
// Any bytes as the text of a QR code: what is given back is a code that somebody could type, made of digits that stand
// in the text in this order, and a booking code is one in each of its forms.
#include <core/access/qrtext.h>
#include <core/access/typedcode.h>
#include <tests/fuzz/fuzzcheck.h>

#include <QByteArray>

using namespace latchkey;
using namespace latchkey::access;

namespace {

QByteArray bytesOf(const Secret &secret)
{
    return {reinterpret_cast<const char *>(secret.bytes().data()), secret.size()};
}

bool isReadAs(QByteArray text, const Secret &digits)
{
    const auto content = contentOfQr(Secret::takeFrom(text));
    return content && content->digits == digits;
}

bool standsIn(const QByteArray &digits, QByteArrayView text)
{
    qsizetype found = 0;
    for (const char c : text)
        found += found < digits.size() && digits.at(found) == c ? 1 : 0;
    return found == digits.size();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const auto content = contentOfQr(Secret({data, size}));
    if (!content)
        return 0;
    const CodeReading reading = readCode(content->digits);
    require(reading.fault == CodeFault::None && reading.booking == content->booking);
    const QByteArray digits = bytesOf(content->digits);
    require(standsIn(digits, QByteArrayView(data, qsizetype(size))));
    require(isReadAs(digits, content->digits));
    require(isReadAs("latchkey:b:" + digits, content->digits) == content->booking);
    if (content->booking)
        require(isReadAs(digits.first(3) + '-' + digits.mid(3, 3) + '-' + digits.last(3), content->digits));
    return 0;
}
