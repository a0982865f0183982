// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

namespace latchkey::people {

/// A phone number as people read it: 3 to 31 digits, spaces and ( ) / . - among them, + before them.
[[nodiscard]] bool isPhoneText(const QString &text);
/// A BCP 47 tag in the form that translations have: en, pt-BR, zh-Hans.
[[nodiscard]] bool isLanguageTag(const QString &text);

} // namespace latchkey::people
