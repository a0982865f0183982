// SPDX-License-Identifier: Apache-2.0
#include "target.h"

#include <algorithm>
#include <optional>

namespace latchkey::hub::http {

namespace {

constexpr int MostSegments = 32;
constexpr int MostPairs = 200;

bool isPrintable(char c) { return c > 0x20 && c < 0x7f; }

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Nothing where a % has no two digits, or the result is not UTF-8.
std::optional<QByteArray> decoded(QByteArrayView coded, bool plusIsSpace)
{
    QByteArray out;
    out.reserve(coded.size());
    for (qsizetype i = 0; i < coded.size(); ++i) {
        if (coded[i] != '%') {
            out.append(plusIsSpace && coded[i] == '+' ? ' ' : coded[i]);
            continue;
        }
        const int high = i + 2 < coded.size() ? hexDigit(coded[i + 1]) : -1;
        const int low = i + 2 < coded.size() ? hexDigit(coded[i + 2]) : -1;
        if (high < 0 || low < 0)
            return std::nullopt;
        out.append(char(high * 16 + low));
        i += 2;
    }
    return out.isValidUtf8() ? std::optional(out) : std::nullopt;
}

std::optional<TargetFault> segmentFault(const QByteArray &segment)
{
    if (segment == "." || segment == ".." || segment.contains('/') || segment.contains('\\'))
        return TargetFault::BadSegment;
    const auto isControl = [](char c) { return (c >= 0 && c < 0x20) || c == 0x7f; };
    if (std::any_of(segment.begin(), segment.end(), isControl))
        return TargetFault::BadCharacter;
    return std::nullopt;
}

std::optional<TargetFault> readPath(const QByteArray &path, QVector<QByteArray> &segments)
{
    if (path == "/")
        return std::nullopt;
    const QList<QByteArray> parts = path.mid(1).split('/');
    if (parts.size() > MostSegments)
        return TargetFault::TooMany;
    for (const QByteArray &part : parts) {
        const std::optional<QByteArray> segment = decoded(part, false);
        if (!segment)
            return TargetFault::BadEncoding;
        if (const auto fault = segmentFault(*segment))
            return fault;
        segments.append(*segment);
    }
    return std::nullopt;
}

} // namespace

Result<Pairs, TargetFault> parsePairs(const QByteArray &text)
{
    Pairs pairs;
    if (text.isEmpty())
        return pairs;
    const QList<QByteArray> parts = text.split('&');
    if (parts.size() > MostPairs)
        return TargetFault::TooMany;
    for (const QByteArray &part : parts) {
        const auto equals = part.indexOf('=');
        const auto name = decoded(QByteArrayView(part).first(equals < 0 ? part.size() : equals), true);
        const auto value = decoded(equals < 0 ? QByteArrayView() : QByteArrayView(part).sliced(equals + 1), true);
        if (!name || !value)
            return TargetFault::BadEncoding;
        if (name->contains('\0') || value->contains('\0'))
            return TargetFault::BadCharacter;
        if (!part.isEmpty())
            pairs.append({*name, *value});
    }
    return pairs;
}

Result<Target, TargetFault> parseTarget(const QByteArray &target)
{
    if (!target.startsWith('/'))
        return TargetFault::NotAPath;
    if (!std::all_of(target.begin(), target.end(), isPrintable) || target.contains('#'))
        return TargetFault::BadCharacter;
    const auto question = target.indexOf('?');
    Target found;
    found.path = question < 0 ? target : target.left(question);
    if (const auto fault = readPath(found.path, found.segments))
        return *fault;
    auto pairs = parsePairs(question < 0 ? QByteArray() : target.mid(question + 1));
    if (!pairs)
        return pairs.error();
    found.query = std::move(pairs).value();
    return found;
}

QByteArray percentEncoded(const QByteArray &text) { return text.toPercentEncoding(); }

} // namespace latchkey::hub::http
