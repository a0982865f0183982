// SPDX-License-Identifier: Apache-2.0
#include "commands.h"
#include "environment.h"
#include "kioskprogram.h"

#include <hal/system/coredumps.h>
#include <hal/system/stopsignals.h>

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;

namespace {

int run(const Options &options, char *name)
{
    const QStringList known = Languages::available();
    const auto config = KioskConfig::load(options.config, known);
    if (!config) {
        commands::complain(config.error());
        return 1;
    }
    if (!options.language.isEmpty() && !config->languages.contains(options.language)) {
        commands::complain(u"--language: \"%1\" is not allowed (allowed: %2)"_s.arg(options.language,
                                                                                    config->languages.join(u", "_s)));
        return 2;
    }
    prepareEnvironment();
    hal::StopSignals::holdBack();
    int argc = 1;
    char *argv[] = {name, nullptr}; // Qt is not shown our options, nor given any of its own
    const QGuiApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false); // a window makes way for another when the box opens
    const hal::StopSignals stop;
    QObject::connect(&stop, &hal::StopSignals::stopped, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    KioskProgram program(options, *config);
    return program.start() ? QGuiApplication::exec() : 1;
}

int withoutScreen(const Options &options, char *name)
{
    int argc = 1;
    char *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    switch (options.verb) {
    case Options::Verb::Journal: return commands::journal(options);
    case Options::Verb::Status: return commands::status(options);
    case Options::Verb::Import: return commands::import(options);
    case Options::Verb::Check: return commands::check(options);
    case Options::Verb::Tries: return commands::tries(options);
    case Options::Verb::BoardInstall: return commands::boardInstall(options);
    case Options::Verb::RotateKeys: return commands::rotateKeys(options);
    case Options::Verb::Forget: return commands::forget(options);
    case Options::Verb::Pair: return commands::pair(options);
    case Options::Verb::Run:
    case Options::Verb::Help:
    case Options::Verb::Version: break;
    }
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    hal::forbidCoreDumps();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = Options::parse(arguments);
    if (!options) {
        commands::complain(options.error());
        return 2;
    }
    switch (options->verb) {
    case Options::Verb::Help: std::fputs(qUtf8Printable(Options::help()), stdout); return 0;
    case Options::Verb::Version: std::puts("latchkey-kiosk " LATCHKEY_VERSION); return 0;
    case Options::Verb::Run: return run(*options, argv[0]);
    default: return withoutScreen(*options, argv[0]);
    }
}
