// SPDX-License-Identifier: Apache-2.0
#include "checkwords.h"

#include "requiresodium.h"

#include <array>
#include <sodium.h>

namespace latchkey::hal {

namespace {

/// One byte says one word.
constexpr std::array<const char *, 256> Words{
    "acorn",   "amber",   "anchor",   "apple",  "arch",    "arrow",   "ash",     "autumn",   "axle",    "badge",
    "bagel",   "baker",   "balcony",  "bamboo", "banjo",   "barley",  "barn",    "basil",    "basket",  "beach",
    "beacon",  "bean",    "beaver",   "bell",   "bench",   "berry",   "bicycle", "birch",    "biscuit", "blanket",
    "blossom", "boat",    "bonfire",  "book",   "boot",    "bottle",  "bowl",    "branch",   "brass",   "bread",
    "breeze",  "brick",   "bridge",   "broom",  "brush",   "bubble",  "bucket",  "button",   "cabin",   "cactus",
    "camel",   "candle",  "canoe",    "canvas", "captain", "caramel", "carpet",  "carrot",   "castle",  "cedar",
    "cello",   "chalk",   "cherry",   "chess",  "chimney", "cider",   "circle",  "clay",     "cliff",   "clock",
    "cloud",   "clover",  "coast",    "cobalt", "coconut", "coffee",  "comet",   "compass",  "copper",  "coral",
    "cotton",  "cradle",  "crane",    "crayon", "cricket", "crown",   "crystal", "cup",      "curtain", "daisy",
    "desert",  "diamond", "dolphin",  "donkey", "door",    "dove",    "dragon",  "drum",     "duck",    "dune",
    "eagle",   "earth",   "echo",     "elbow",  "elm",     "ember",   "engine",  "falcon",   "farm",    "feather",
    "fence",   "fern",    "ferry",    "fiddle", "field",   "fig",     "flag",    "flame",    "flint",   "flute",
    "forest",  "fossil",  "fountain", "fox",    "garden",  "garlic",  "garnet",  "gate",     "ginger",  "glacier",
    "glove",   "goat",    "gravel",   "grove",  "guitar",  "hammer",  "harbour", "harp",     "hazel",   "hedge",
    "helmet",  "heron",   "hill",     "honey",  "hook",    "horizon", "horse",   "iceberg",  "igloo",   "indigo",
    "iris",    "island",  "ivory",    "ivy",    "jacket",  "jade",    "jasmine", "jelly",    "jigsaw",  "juniper",
    "kayak",   "kettle",  "kite",     "ladder", "lagoon",  "lake",    "lantern", "lavender", "leaf",    "lemon",
    "lemur",   "library", "lilac",    "linen",  "lion",    "lobster", "lotus",   "magnet",   "mango",   "maple",
    "marble",  "market",  "meadow",   "melon",  "mint",    "mirror",  "mitten",  "moon",     "moss",    "mountain",
    "mouse",   "muffin",  "nectar",   "needle", "nest",    "nickel",  "nutmeg",  "oak",      "oasis",   "ocean",
    "olive",   "onion",   "opal",     "orange", "orchard", "orchid",  "otter",   "owl",      "paddle",  "palm",
    "panda",   "paper",   "parrot",   "peach",  "peacock", "pebble",  "pelican", "pencil",   "pepper",  "piano",
    "pine",    "plum",    "pond",     "poppy",  "puzzle",  "quail",   "quartz",  "rabbit",   "rainbow", "raven",
    "ribbon",  "rice",    "river",    "robin",  "rocket",  "rose",    "ruby",    "saddle",   "salmon",  "sand",
    "scarf",   "seal",    "shell",    "silver", "ski",     "snow",    "spoon",   "star",     "stone",   "sugar",
    "swan",    "tiger",   "tulip",    "turtle", "velvet",  "violet"};

// What one guess costs whoever stands in the middle and wants keys with the same words: 2^32 of them at some 30 ms.
constexpr unsigned Passes = 2;
constexpr size_t MemoryBytes = size_t(19) * 1024 * 1024;

} // namespace

QStringList checkWords(const QByteArray &boxKey, const QByteArray &hubKey)
{
    requireSodium();
    const QByteArray both = boxKey + hubKey;
    static const QByteArray salt("latchkey/pair/v1", crypto_pwhash_SALTBYTES);
    std::array<unsigned char, crypto_pwhash_BYTES_MIN> digest{};
    if (crypto_pwhash(digest.data(), digest.size(), both.constData(), size_t(both.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), Passes, MemoryBytes,
                      crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return {};
    QStringList words;
    for (size_t i = 0; i < CheckWordCount; ++i)
        words.append(QString::fromLatin1(Words.at(digest.at(i))));
    return words;
}

} // namespace latchkey::hal
