// SPDX-License-Identifier: Apache-2.0
#include "hubcommands.h"

#include "hubowner.h"
#include "hubserver.h"
#include "hubwords.h"

#include <app/hub/accounts/tokens.h>
#include <app/hub/store/accountstore.h>
#include <app/hub/store/membershipstore.h>
#include <app/hub/store/tokenstore.h>
#include <app/hub/sync/boxpairing.h>
#include <hal/system/stopsignals.h>

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub::commands {

namespace {

using store::Transaction;

/// The first line of standard input, without its end.
Secret secretFromInput()
{
    Secret secret;
    constexpr int Most = 1024;
    for (int c = std::getchar(); c != EOF && c != '\n' && secret.size() < Most; c = std::getchar())
        secret.append(static_cast<unsigned char>(c));
    return secret;
}

/// The account and its organisation, as somebody at the machine itself names them.
Result<Actor, QString> actorFor(const Desk &desk, const QString &mail)
{
    const auto account = store::AccountStore(desk.database).byEmail(mail);
    if (!account)
        return store::sentence(account.error());
    if (!*account)
        return u"there is no account with this address"_s;
    const auto memberships = store::MembershipStore(desk.database).ofAccount((*account)->id);
    if (!memberships)
        return store::sentence(memberships.error());
    if (memberships->isEmpty())
        return u"this account belongs to no organisation"_s;
    return Actor{memberships->first().org,
                 (*account)->id,
                 {},
                 u"account:"_s + (*account)->id,
                 rightsOf(AccessLevel::Owner),
                 true};
}

} // namespace

int serve(const HubSettings &settings)
{
    auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    HubServer server(settings, std::move(ground).value());
    const hal::StopSignals stop;
    QObject::connect(&stop, &hal::StopSignals::stopped, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    if (const auto started = server.start(); !started)
        return fail(started.error());
    say(u"listening on "_s + server.url());
    if (const QString code = server.setupCode(); !code.isEmpty())
        say(u"set-up code "_s + code + u" for "_s + server.url() + u"/first-run"_s);
    return QCoreApplication::exec();
}

int createAdmin(const HubSettings &settings)
{
    const auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    const Desk &desk = ground.value()->desk();
    const auto owner = createOwner(desk, {settings.mail, settings.name, settings.org}, secretFromInput());
    if (!owner)
        return fail(owner.error());
    say(u"created "_s + owner->account);
    return 0;
}

int createToken(const HubSettings &settings)
{
    const auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    const Desk &desk = ground.value()->desk();
    const auto actor = actorFor(desk, settings.mail);
    if (!actor)
        return fail(actor.error());
    const Token token = newToken(desk.house.random, tokenprefix::Personal);
    store::ApiToken row{newId(desk.house.random, "token"_L1), actor->org, actor->account,
                        settings.name.isEmpty() ? u"command line"_s : settings.name,
                        QString::fromLatin1(token.word.right(4))};
    row.hash = token.hash;
    if (settings.stepUp)
        row.scopes.insert(u"stepUp"_s, true);
    row.createdAt = desk.now();
    const auto done = desk.database.transact(
        [&](Transaction &transaction) { return store::TokenStore(desk.database).create(transaction, row); });
    if (!done)
        return fail(store::sentence(done.error()));
    say(QString::fromLatin1(token.word));
    return 0;
}

int makeBoxCode(const HubSettings &settings)
{
    const auto ground = HubGround::open(settings);
    if (!ground)
        return fail(ground.error());
    const Desk &desk = ground.value()->desk();
    const auto actor = actorFor(desk, settings.mail);
    if (!actor)
        return fail(actor.error());
    const auto code = BoxPairing(desk).invite(*actor, settings.box);
    if (!code)
        return fail(store::sentence(code.error()));
    say(code->left(4) + u'-' + code->mid(4));
    return 0;
}

} // namespace latchkey::hub::commands
