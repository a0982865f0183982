// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>
#include <core/ports/randomsource.h>

#include <QByteArray>

#include <optional>

namespace latchkey::hub {

/// Long random words that let somebody in: of sessions, reset links, boxes and programs. 256 bits cannot be tried out,
/// so a fast hash is all that is kept, and the word itself is shown once.
struct Token {
    QByteArray word; ///< prefix and 43 characters of base64url; a secret: never logged, wiped by whoever shows it
    QByteArray hash; ///< SHA-256 of it, 32 bytes: what is stored and looked up
};

/// What stands before the random part, so that scanners of source code find a token that was left in a file.
namespace tokenprefix {
inline constexpr QByteArrayView Session = "";
inline constexpr QByteArrayView Reset = "";
inline constexpr QByteArrayView Box = "lk_box_";
inline constexpr QByteArrayView Personal = "lk_pat_";
} // namespace tokenprefix

[[nodiscard]] Token newToken(RandomSource &random, QByteArrayView prefix);
/// The hash of a word that somebody sent; nothing where it cannot be a token: then no database is asked.
[[nodiscard]] std::optional<QByteArray> hashOfToken(QByteArrayView word);

/// So many digits that nobody can guess, without bias: rejection sampling over bytes of `random`. 1 to 18 digits.
[[nodiscard]] QByteArray randomDigits(RandomSource &random, int count);

} // namespace latchkey::hub
