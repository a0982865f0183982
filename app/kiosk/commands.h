// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <app/kiosk/kioskconfig.h>
#include <app/kiosk/options.h>
#include <core/base/storeerror.h>

/// The commands that need no screen. Each needs a QCoreApplication and returns the program's exit code.
namespace latchkey::commands {

[[nodiscard]] int journal(const Options &options);
[[nodiscard]] int status(const Options &options);
[[nodiscard]] int import(const Options &options);
[[nodiscard]] int check(const Options &options);
[[nodiscard]] int tries(const Options &options);
[[nodiscard]] int boardInstall(const Options &options);
[[nodiscard]] int rotateKeys(const Options &options);
[[nodiscard]] int forget(const Options &options);
[[nodiscard]] int pair(const Options &options);

/// The configuration that was named, or one that says nothing.
[[nodiscard]] Result<KioskConfig, QString> configOf(const Options &options);
/// What is the matter with a data folder, with its name.
[[nodiscard]] QString wrong(const QString &folder, StoreError error);
/// Whether the person whom `option` names is in the data folder; else a sentence.
[[nodiscard]] Status<QString> checkKnown(const QString &folder, const PersonId &person, const QString &option);
/// One line to stderr, with the program's name.
void complain(const QString &sentence);
/// One line to stdout. False: nobody reads it any more.
bool print(const QByteArray &line);

} // namespace latchkey::commands
