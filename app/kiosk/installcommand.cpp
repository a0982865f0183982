// SPDX-License-Identifier: Apache-2.0
#include "commands.h"

#include "box.h"
#include "languages.h"
#include "statussocket.h"

#include <core/store/reading.h>
#include <hal/system/systemclock.h>

#include <QCoreApplication>

namespace latchkey::commands {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype KeyBytes = 16;

QString sentenceOf(InstallOutcome outcome)
{
    switch (outcome) {
    case InstallOutcome::Installed: return {};
    case InstallOutcome::WindowOver:
        return u"the 120 seconds are over and no board took the key; press the button inside the case, then try again"_s;
    case InstallOutcome::Cancelled: return u"the installation was cancelled"_s;
    case InstallOutcome::KeyRefused: return u"the board does not take keys"_s;
    }
    return {};
}

/// Geometry comes from the imported site: the board must fit it.
Result<keys::Geometry, QString> geometryFor(const Options &options, const KioskConfig &config)
{
    if (!config.geometryFile.isEmpty())
        return loadGeometry(config.geometryFile);
    const auto image = store::readStartImage(options.data);
    if (!image)
        return wrong(options.data, image.error());
    if (!image->box)
        return u"data folder %1: no site was imported yet, so the number of bins is not known"_s.arg(options.data);
    return image->box->geometry;
}

/// Stores the new key before the board gets it: if the line breaks in between, the board may have it already.
Result<Secret, QString> newKey(SecretRoom &secrets)
{
    QByteArray bytes = secrets.random().bytes(KeyBytes);
    Secret key = Secret::takeFrom(bytes);
    if (const auto kept = secrets.keepBoardKey(key); !kept)
        return kept.error();
    return key;
}

int install(SerialBoard &board, const Secret &key)
{
    InstallOutcome outcome = InstallOutcome::Cancelled;
    QObject::connect(&board, &SerialBoard::installEnded, qApp, [&outcome](InstallOutcome ended) {
        outcome = ended;
        QCoreApplication::quit();
    });
    print("waiting up to 120 seconds for the board; press the button inside its case now");
    std::fflush(stdout);
    board.start();
    board.install(Station::Board, key);
    QCoreApplication::exec();
    if (outcome != InstallOutcome::Installed) {
        complain(u"board: "_s + sentenceOf(outcome));
        return 1;
    }
    print("the board has its key and proved it");
    return 0;
}

} // namespace

int boardInstall(const Options &options)
{
    const auto config = KioskConfig::load(options.config, Languages::available());
    if (!config) {
        complain(config.error());
        return 1;
    }
    if (askRunningKiosk(options.data)) {
        complain(u"data folder %1: a kiosk runs on it and holds the line; stop it first"_s.arg(options.data));
        return 1;
    }
    auto secrets = SecretRoom::open(*config, options.data);
    const auto geometry = secrets ? geometryFor(options, *config) : Result<keys::Geometry, QString>(secrets.error());
    auto line = geometry ? boardConfig(*config, *geometry, **secrets)
                         : Result<SerialBoardConfig, QString>(geometry.error());
    auto key = line ? newKey(**secrets) : Result<Secret, QString>(line.error());
    if (!key) {
        complain(key.error());
        return 1;
    }
    line.value().board.key.reset(); // greeted with the installation key only
    const hal::SystemClock clock;
    SerialBoard board(*line, (*secrets)->random(), clock);
    return install(board, *key);
}

} // namespace latchkey::commands
