// SPDX-License-Identifier: Apache-2.0
#include <app/hub/hubcommands.h>
#include <hal/system/coredumps.h>
#include <hal/system/stopsignals.h>

#include <QCoreApplication>

#include <cstdio>

using namespace latchkey;
using namespace latchkey::hub;

int main(int argc, char *argv[])
{
    hal::forbidCoreDumps();
    hal::StopSignals::holdBack();
    const QCoreApplication application(argc, argv);
    const auto settings = HubSettings::parse(QCoreApplication::arguments());
    if (!settings) {
        commands::complain(settings.error());
        return 2;
    }
    switch (settings->verb) {
    case HubSettings::Verb::Help: std::fputs(HubSettings::help().toUtf8().constData(), stdout); return 0;
    case HubSettings::Verb::Version: std::puts("latchkey-hub " LATCHKEY_VERSION); return 0;
    case HubSettings::Verb::Serve: return commands::serve(*settings);
    case HubSettings::Verb::AdminCreate: return commands::createAdmin(*settings);
    case HubSettings::Verb::TokenCreate: return commands::createToken(*settings);
    case HubSettings::Verb::BoxCode: return commands::makeBoxCode(*settings);
    case HubSettings::Verb::Import: return commands::importFile(*settings);
    case HubSettings::Verb::Export: return commands::exportAll(*settings);
    case HubSettings::Verb::DemoData: return commands::addDemoData(*settings);
    case HubSettings::Verb::JournalVerify: return commands::verifyJournals(*settings);
    case HubSettings::Verb::Backup: return commands::backUp(*settings);
    case HubSettings::Verb::Restore: return commands::restore(*settings);
    case HubSettings::Verb::DatabaseMove: return commands::moveDatabase(*settings);
    case HubSettings::Verb::ReviewEnd: return commands::endReview(*settings);
    }
    return 2;
}
