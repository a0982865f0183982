// SPDX-License-Identifier: Apache-2.0
#include "keyreader.h"

#include "addresswords.h"
#include "references.h"
#include "termsreader.h"

using namespace Qt::Literals::StringLiterals;

namespace latchkey::site {

namespace {

constexpr qsizetype MaxKeys = 2000;
constexpr qsizetype MaxMemberships = 100;
constexpr int MaxBin = 255;

/// What keys may not share.
struct Taken {
    QSet<KeyId> ids;
    QSet<QString> names;
    QHash<BinNumber, QString> homes;
};

std::optional<BinNumber> readHomeBin(const Node &node, int bins)
{
    const auto number = node.integer(1, MaxBin);
    if (!number)
        return std::nullopt;
    if (bins > 0 && *number > bins) {
        node.fail(u"the box has no bin %1, only 1 to %2"_s.arg(*number).arg(bins));
        return std::nullopt;
    }
    return BinNumber::fromInt(*number);
}

std::optional<people::KeyRecord> readKey(const Node &node, Reading &reading)
{
    const auto object = node.object(Part::Key);
    if (!object)
        return std::nullopt;
    const auto id = object->read(u"id"_s, [](const Node &n) { return n.id<KeyId>(); });
    const auto name = object->read(u"name"_s, [](const Node &n) { return n.label(); });
    const auto home = object->read(u"homeBin"_s, [&](const Node &n) { return readHomeBin(n, reading.bins); });
    const keys::Terms terms = readTerms(*object, reading);
    const auto groups = readReferences<KeyGroupId>(*object, u"groups"_s, MaxMemberships, u"key group"_s,
                                                   reading.known.keyGroups);
    const auto fobNode = object->member(u"fob"_s);
    const auto fob = fobNode ? fobNode->card() : std::nullopt;
    const QString owner = u"key "_s + (id ? id->toString() : node.path());
    if (!fob || !claimCard(*fobNode, *fob, owner, reading.cards) || !id || !name)
        return std::nullopt;
    if (looksLikeAddress(*name))
        object->warn(u"the name looks like an address: who finds the key should not learn which door it opens"_s);
    return people::KeyRecord{{*id, *name, *fob, home, terms}, groups};
}

void check(const Node &node, const keys::Key &key, Taken &taken)
{
    const QString &id = key.id.toString();
    if (taken.ids.contains(key.id))
        node.fail(u"the id %1 belongs to another key already"_s.arg(id));
    taken.ids.insert(key.id);
    if (taken.names.contains(key.name.toString()))
        node.problems().warning(node.path(), u"another key has the same name, and people cannot tell them apart"_s);
    taken.names.insert(key.name.toString());
    if (!key.homeBin)
        return;
    const auto resident = taken.homes.constFind(*key.homeBin);
    if (resident != taken.homes.constEnd())
        node.fail(u"bin %1 is the home of key %2 already"_s.arg(key.homeBin->toInt()).arg(*resident));
    else
        taken.homes.insert(*key.homeBin, id);
}

} // namespace

QVector<people::KeyRecord> readKeys(const Node &node, Reading &reading)
{
    QVector<people::KeyRecord> keys;
    Taken taken;
    const auto nodes = node.list(MaxKeys).value_or(QVector<Node>{});
    for (const Node &each : nodes) {
        const auto key = readKey(each, reading);
        if (!key)
            continue;
        check(each, key->key, taken);
        keys.append(*key);
    }
    return keys;
}

} // namespace latchkey::site
