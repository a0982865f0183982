// SPDX-License-Identifier: Apache-2.0
#include "selftest.h"
#include "simulator.h"

#include <app/kiosk/environment.h>

#include <QGuiApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace latchkey;
using simulator::Options;

namespace {

int fail(const QString &sentence, int code)
{
    std::fprintf(stderr, "latchkey-simulator: %s\n", qUtf8Printable(sentence));
    return code;
}

int run(const Options &options)
{
    if (options.wish == Options::Wish::SelfTest)
        return simulator::selfTest(options);
    simulator::Simulator program(options);
    if (const auto started = program.start(); !started)
        return fail(started.error(), 1);
    if (!options.shot.isEmpty())
        program.shoot();
    return QGuiApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const auto options = Options::parse(arguments);
    if (!options)
        return fail(options.error(), 2);
    if (options->wish == Options::Wish::Help || options->wish == Options::Wish::Version) {
        std::fputs(options->wish == Options::Wish::Help ? qUtf8Printable(Options::help())
                                                        : "latchkey-simulator " LATCHKEY_VERSION "\n",
                   stdout);
        return 0;
    }
    if (options->vncPort)
        qputenv("QT_QPA_PLATFORM", u"vnc:size=1280x800:port=%1"_s.arg(*options->vncPort).toLatin1());
    else if (!options->shot.isEmpty() && qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // a picture needs no display
    prepareEnvironment();
    int count = 1;
    char *name[] = {argv[0], nullptr};
    const QGuiApplication application(count, name);
    QGuiApplication::setQuitOnLastWindowClosed(false); // one world's window makes way for the next
    return run(*options);
}
