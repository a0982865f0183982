// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/base/label.h>

#include <QDateTime>

#include <optional>

namespace latchkey::keys {

/// A key (or bunch of keys) on one fob.
struct Key {
    KeyId id;
    Label name;
    CardUid fob;
    std::optional<BinNumber> homeBin;
};

/// Where a key is, as far as sensors and ended exchanges tell.
struct Place {
    enum class Kind {
        Unknown, ///< never seen, or gone without an exchange
        InBin,
        Out, ///< taken in an exchange
    };
    Kind kind = Kind::Unknown;
    std::optional<BinNumber> bin; ///< InBin
    std::optional<PersonId> holder; ///< Out
    QString holderName; ///< Out: the holder's name when the key was taken
    QDateTime since; ///< UTC

    friend bool operator==(const Place &, const Place &) = default;
};

} // namespace latchkey::keys
