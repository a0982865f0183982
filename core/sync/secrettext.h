// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/secret.h>

#include <QByteArrayView>

#include <optional>

// Texts that hold secrets are put together and taken apart byte by byte: no string of Qt ever holds them.
namespace latchkey::sync {

void append(Secret &text, QByteArrayView more);
void append(Secret &text, const Secret &more);
/// base64url without padding, in a time that depends on the size alone.
[[nodiscard]] Secret base64Of(const Secret &bytes);
/// nullopt where it is not exactly what base64Of() writes.
[[nodiscard]] std::optional<Secret> bytesOf(const Secret &base64);

} // namespace latchkey::sync
