// SPDX-License-Identifier: Apache-2.0
// Any bytes as what a request line asks for: the segments are such that they can be neither a way out of a folder nor
// two segments, all is UTF-8, and what is written down again is read as the same.
#include <app/hub/http/target.h>
#include <tests/fuzz/fuzzcheck.h>

#include <QString>

using namespace latchkey::hub::http;

namespace {

void checkSegment(const QByteArray &segment)
{
    require(segment != "." && segment != "..");
    for (const char c : segment)
        require(c != '/' && c != '\\' && (quint8(c) >= 0x20) && c != 0x7f);
    require(QString::fromUtf8(segment).toUtf8() == segment);
}

QByteArray written(const Target &target)
{
    QByteArray text;
    for (const QByteArray &segment : target.segments)
        text += '/' + percentEncoded(segment);
    text += target.segments.isEmpty() ? "/?" : "?";
    for (const auto &[name, value] : target.query)
        text += percentEncoded(name) + '=' + percentEncoded(value) + '&';
    return text;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    const auto target = parseTarget(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!target)
        return 0;
    for (const QByteArray &segment : target->segments)
        checkSegment(segment);
    for (const auto &[name, value] : target->query)
        require(!name.contains('\0') && !value.contains('\0'));
    if (target->query.size() >= 200) // one more for the last ampersand
        return 0;
    const auto again = parseTarget(written(*target));
    require(bool(again));
    require(again->segments == target->segments && again->query == target->query);
    return 0;
}
