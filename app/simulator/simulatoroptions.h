// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/power/powerprofile.h>

#include <QSize>
#include <QSizeF>
#include <QStringList>

#include <optional>

namespace latchkey::simulator {

/// What the command line asks for.
struct Options {
    enum class Wish { Run, Help, Version, SelfTest };

    Wish wish = Wish::Run;
    QString preset; ///< name of a preset, or of a scenario file
    std::optional<QSize> size; ///< of the kiosk's panel, in pixels
    std::optional<QSizeF> panelMm;
    QString theme; ///< "light" (the standard), "dark", "dim" or "hc"
    QString language = QStringLiteral("en");
    QString screen; ///< id of ux.md such as G6; empty: the kiosk as it is
    QString shot; ///< file of the picture; empty: none
    QString data; ///< empty: a temporary folder
    std::optional<power::Profile> profile; ///< none: the preset's
    std::optional<int> speed; ///< of the time; none: the preset's
    std::chrono::seconds after{0}; ///< of the world's time, before the picture
    bool hub = true; ///< false: the box stands on its own, whatever the preset says
    bool freeze = false; ///< a clock that stands still and no motion, so that pictures repeat
    std::optional<int> vncPort;

    /// `arguments` without the program's name. The error is one sentence; the program then ends with 2.
    [[nodiscard]] static Result<Options, QString> parse(const QStringList &arguments);
    [[nodiscard]] static QString help();
};

} // namespace latchkey::simulator
