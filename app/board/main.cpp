// SPDX-License-Identifier: Apache-2.0
#include <app/board/boardprogram.h>
#include <hal/system/stopsignals.h>

#include <QCoreApplication>

#include <csignal>
#include <cstdio>

using namespace latchkey::board;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto options = parseOptions(QCoreApplication::arguments());
    if (!options) {
        complain(options.error());
        return 2;
    }
    if (!options->text.isEmpty()) {
        std::fputs(options->text.toUtf8().constData(), stdout);
        return 0;
    }
    std::signal(SIGPIPE, SIG_IGN); // whoever read our lines may leave; the board stays
    latchkey::hal::StopSignals::holdBack();
    const latchkey::hal::StopSignals stop;
    BoardProgram program;
    // Queued: an end may be found before the event loop runs.
    QObject::connect(&program, &BoardProgram::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
    QObject::connect(&stop, &latchkey::hal::StopSignals::stopped, &application, &QCoreApplication::quit,
                     Qt::QueuedConnection);
    if (const auto started = program.start(*options); !started) {
        complain(started.error());
        return 1;
    }
    return QCoreApplication::exec();
}
