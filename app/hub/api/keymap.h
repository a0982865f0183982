// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/api/boxstates.h>
#include <app/hub/store/custodystore.h>

namespace latchkey::hub {

/// One key, where it belongs, and where it is as far as the boxes have told.
struct KeymapKey {
    QString id;
    QString name;
    QString homeBox; ///< empty: it has none. Likewise homeBin 0
    int homeBin = 0;
    QString state; ///< "in", "out", "unknown"
    QString box; ///< where it is, or was last
    QString boxName;
    int bin = 0; ///< 0: not known
    QString holder; ///< id of who has it
    QString holderName;
    std::optional<store::Ms> since = {};
    std::optional<store::Ms> due = {};
    bool late = false; ///< out, and it should be back
    std::optional<store::Ms> asOf = {}; ///< when that was seen; none: nobody has told anything of it
    store::Ms errorMs = 0; ///< how far `asOf` may be off
    bool certain = true; ///< false: what was told cannot all be true
    bool offline = false; ///< its box is not on the line: it may have moved since
};

struct KeymapBox {
    BoxState state;
    /// By bin number from 1: the keys in it, else those that belong there; -1 where there is none.
    QVector<int> bins; ///< indexes in Keymap::keys
};

/// Everything of an organisation at one moment.
struct Keymap {
    QVector<KeymapBox> boxes;
    QVector<KeymapKey> keys; ///< by name
    store::Ms at = 0; ///< when it was read
};

[[nodiscard]] Result<Keymap, store::Fault> readKeymap(const Desk &desk, const QString &org);

[[nodiscard]] QJsonObject toJson(const KeymapKey &key);
[[nodiscard]] QJsonObject toJson(const Keymap &keymap);
/// What toJson() makes.
[[nodiscard]] Schema keymapSchema();

} // namespace latchkey::hub
