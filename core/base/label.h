// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <QString>

#include <optional>

namespace latchkey {

/// A name that people gave to something and that a screen may show: 1 to 60 characters (after NFC), one line,
/// no outer spaces, no control or format characters (which could reorder or hide what is read).
class Label {
public:
    static constexpr qsizetype MaxLength = 60;

    [[nodiscard]] static std::optional<Label> fromString(const QString &text);
    [[nodiscard]] const QString &toString() const { return m_text; }

    friend bool operator==(const Label &a, const Label &b) { return a.m_text == b.m_text; }

private:
    explicit Label(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace latchkey
