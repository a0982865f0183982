// SPDX-License-Identifier: Apache-2.0
#include "hubground.h"

#include <app/hub/store/hubstore.h>
#include <app/hub/store/migrations.h>
#include <hal/system/privatefile.h>
#include <hal/system/vaultfactory.h>

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

Result<std::unique_ptr<HubGround>, QString> HubGround::open(const HubSettings &settings, const Clock *clock)
{
    if (!hal::preparePrivateFolder(settings.data, hal::WhenAbsent::Make))
        return u"data folder %1: it cannot be made or entered, or others may enter it"_s.arg(settings.data);
    std::unique_ptr<HubGround> ground(new HubGround(clock));
    if (const auto opened = ground->openSecrets(settings); !opened)
        return opened.error();
    if (const auto opened = ground->openDatabase(settings); !opened)
        return opened.error();
    if (const auto opened = ground->openIdentity(); !opened)
        return opened.error();
    return ground;
}

Status<QString> HubGround::openSecrets(const HubSettings &settings)
{
    const bool file = settings.vault == u"file"_s;
    const QString place = file ? settings.data + u"/vault"_s : qEnvironmentVariable("CREDENTIALS_DIRECTORY");
    // A key that is missing beside a database that is there is lost, and another one would open nothing of it.
    // A backup needs the key that it was made with: another one would be of no use to it.
    const bool fresh = settings.verb != HubSettings::Verb::Restore
        && (!QFile::exists(settings.database.path) || settings.database.kind != store::Kind::Sqlite);
    const auto whenAbsent = file && fresh ? hal::WhenAbsent::Make : hal::WhenAbsent::Refuse;
    auto vault = hal::makeVault(settings.vault, place, whenAbsent);
    if (!vault)
        return vault.error();
    m_vault = std::move(vault).value();
    auto secrets = HubSecrets::open(*m_vault, m_random, whenAbsent);
    if (!secrets)
        return hal::sentence(secrets.error(), settings.vault);
    m_secrets = std::move(secrets).value();
    return Done{};
}

Status<QString> HubGround::openDatabase(const HubSettings &settings)
{
    auto database = store::Database::open(settings.database);
    if (!database)
        return u"database %1: %2"_s.arg(settings.database.toLogText(), store::sentence(database.error()));
    m_database = std::move(database).value();
    if (const auto migrated = store::migrate(*m_database); !migrated)
        return u"database %1: %2"_s.arg(settings.database.toLogText(), store::sentence(migrated.error()));
    m_house.emplace(House{m_clock, m_random, *m_secrets, m_wakeups});
    m_desk.emplace(Desk{*m_house, *m_database});
    return Done{};
}

Status<QString> HubGround::openIdentity()
{
    store::HubStore hubs(*m_database);
    auto record = hubs.get();
    if (record && !*record) {
        store::HubRecord made;
        made.instance = newId(m_random, "hub"_L1);
        made.authoritySealed = m_secrets->newAuthority(m_random);
        const auto authority = m_secrets->authority(made.authoritySealed);
        made.authorityPublic = authority ? authority->publicKey() : QByteArray();
        const auto created = m_database->transact([&](store::Transaction &transaction) {
            return store::HubStore(*m_database).create(transaction, made, m_desk->now());
        });
        if (!created)
            return store::sentence(created.error());
        record = hubs.get(); // another hub may have been quicker
    }
    if (!record)
        return store::sentence(record.error());
    auto authority = *record ? m_secrets->authority((*record)->authoritySealed) : nullptr;
    if (!authority)
        return u"the vault does not belong to this database: with it boxes would not know this hub any more"_s;
    m_house->identity.authority = std::move(authority);
    return Done{};
}

} // namespace latchkey::hub
