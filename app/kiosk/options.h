// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/ids.h>
#include <core/base/result.h>

#include <QSize>
#include <QSizeF>
#include <QStringList>

#include <optional>

namespace latchkey {

/// What the command line asks for.
struct Options {
    enum class Verb {
        Run,
        Help,
        Version,
        Journal,
        Status,
        Import,
        Check,
        Tries,
        BoardInstall,
        RotateKeys,
        Forget,
        Pair
    };

    Verb verb = Verb::Run;
    QString config;
    QString data;
    QString site;
    QString language;
    std::optional<QSize> window; ///< pixels; none: the whole screen
    std::optional<QSizeF> panelMm;
    bool verify = false;
    bool json = false;
    bool acknowledge = false;
    bool again = false; ///< though the box has a hub
    QString hub;
    QString pin;
    QString code; ///< of a manager, eight letters without the dash
    int bins = 0; ///< 0: as the site says
    std::optional<PersonId> reset;
    std::optional<PersonId> person;

    /// `arguments` without the program's name. The error is one sentence for stderr; the program then ends with 2.
    [[nodiscard]] static Result<Options, QString> parse(const QStringList &arguments);
    [[nodiscard]] static QString help();
};

/// "1280x800" as two whole numbers from 1 to 10000.
[[nodiscard]] std::optional<QSize> sizeFromText(const QString &text);
/// "217x136.5" as two numbers from 1 to 10000.
[[nodiscard]] std::optional<QSizeF> millimetresFromText(const QString &text);

} // namespace latchkey
