// SPDX-License-Identifier: Apache-2.0
#include "ruletext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::access {

namespace {

struct Pair {
    qint64 first;
    qint64 second;
};

QString toText(const QVector<Pair> &pairs)
{
    QStringList parts;
    for (const Pair &pair : pairs)
        parts.append(u"%1 %2"_s.arg(pair.first).arg(pair.second));
    return parts.join(u',');
}

std::optional<QVector<Pair>> fromText(const QString &text)
{
    QVector<Pair> pairs;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QStringList fields = part.split(u' ');
        bool isFirst = false;
        bool isSecond = false;
        const Pair pair{fields.value(0).toLongLong(&isFirst), fields.value(1).toLongLong(&isSecond)};
        if (fields.size() != 2 || !isFirst || !isSecond)
            return std::nullopt;
        pairs.append(pair);
    }
    return pairs;
}

QDateTime momentAt(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }

} // namespace

QString closuresToText(const QVector<Closure> &closures)
{
    QVector<Pair> pairs;
    for (const Closure &closure : closures)
        pairs.append({closure.from.toMSecsSinceEpoch(), closure.until.toMSecsSinceEpoch()});
    return toText(pairs);
}

std::optional<QVector<Closure>> closuresFromText(const QString &text)
{
    const auto pairs = fromText(text);
    if (!pairs)
        return std::nullopt;
    QVector<Closure> closures;
    for (const Pair &pair : *pairs)
        closures.append({momentAt(pair.first), momentAt(pair.second)});
    return closures;
}

QString binUsesToText(const QHash<BinNumber, BinUse> &bins)
{
    QVector<Pair> pairs;
    for (auto it = bins.cbegin(); it != bins.cend(); ++it)
        pairs.append({it.key().toInt(), qint64(it.value())});
    std::sort(pairs.begin(), pairs.end(), [](const Pair &a, const Pair &b) { return a.first < b.first; });
    return toText(pairs);
}

std::optional<QHash<BinNumber, BinUse>> binUsesFromText(const QString &text)
{
    const auto pairs = fromText(text);
    if (!pairs)
        return std::nullopt;
    QHash<BinNumber, BinUse> bins;
    for (const Pair &pair : *pairs) {
        const auto bin = pair.first <= 255 ? BinNumber::fromInt(int(pair.first)) : std::nullopt;
        if (!bin || pair.second < qint64(BinUse::Protected) || pair.second > qint64(BinUse::Disabled))
            return std::nullopt;
        bins.insert(*bin, BinUse(pair.second));
    }
    return bins;
}

} // namespace latchkey::access
