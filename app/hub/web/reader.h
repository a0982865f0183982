// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/hub/web/value.h>
#include <app/hub/web/words.h>

#include <QTimeZone>

#include <cstddef>

namespace latchkey::hub::web {

/// Who reads a page: their language, their time zone, and now (UTC, ms since 1970).
struct Reader {
    const Words &words;
    QTimeZone zone;
    qint64 now = 0;

    [[nodiscard]] QString say(const char *source, const QStringList &arguments = {}) const
    {
        return words.say(source, arguments);
    }
    /// A moment as pages show it: "iso", "text" (the time alone today) and "age" (37 min ago, in 3 h). Nothing for 0.
    [[nodiscard]] Value moment(qint64 at) const;
    /// How long, in the largest fitting unit.
    [[nodiscard]] QString span(qint64 ms) const;
    /// A name and its page, or nothing.
    [[nodiscard]] static Value link(const QString &id, const QString &name);
};

/// A coloured mark with a word: how good or bad something is. The colour never says more than the word.
enum class Mood { Plain, Good, Note, Warning, Bad };

/// `icon` is the name of one in resources/icons.
[[nodiscard]] Value chip(Mood mood, const char *icon, const QString &text);
[[nodiscard]] QString wordFor(Mood mood);

/// {name: yes} for the chosen name and no for the others, so that templates can ask for each.
template <size_t N>
[[nodiscard]] Value::Map oneOf(size_t chosen, const char *const (&names)[N])
{
    Value::Map flags;
    for (size_t i = 0; i < N; ++i)
        flags.insert(names[i], i == chosen);
    return flags;
}

} // namespace latchkey::hub::web
