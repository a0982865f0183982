// SPDX-License-Identifier: Apache-2.0
#include "webhooksecrets.h"

#include <app/hub/notify/secrettext.h>
#include <app/hub/store/secretstore.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using store::Fault;
using store::Transaction;

const auto Newest = u"signing"_s;
const auto Earlier = u"signing-earlier"_s; ///< "MOMENT whsec_...": until when it signs, UTC in milliseconds

store::SecretName nameOf(const QString &org, const QString &webhook, const QString &name)
{
    return {org, u"webhook"_s, webhook, name};
}

QString placeOf(const store::SecretName &name)
{
    return u"secret|"_s + name.org + u'|' + name.kind + u'/' + name.id + u'|' + name.name;
}

/// The earlier key as it rests, with its end before it.
struct Ending {
    store::Ms until = 0;
    Secret text;
};

std::optional<Ending> endingFrom(const Secret &kept)
{
    const QByteArrayView view = notify::viewOf(kept);
    const qsizetype space = view.indexOf(' ');
    if (space < 0)
        return std::nullopt;
    return Ending{view.first(space).toByteArray().toLongLong(), notify::secretOf(view.sliced(space + 1))};
}

} // namespace

Result<std::optional<Secret>, Fault> WebhookSecrets::read(const QString &org, const QString &webhook,
                                                          const QString &name)
{
    const auto place = nameOf(org, webhook, name);
    const auto sealed = store::SecretStore(m_desk.database).get(place);
    if (!sealed)
        return sealed.error();
    return *sealed ? m_desk.house.secrets.unseal(**sealed, placeOf(place)) : std::nullopt;
}

Status<Fault> WebhookSecrets::write(Transaction &transaction, const QString &org, const QString &webhook,
                                    const QString &name, const Secret &text)
{
    const auto place = nameOf(org, webhook, name);
    return store::SecretStore(m_desk.database)
        .put(transaction, place, m_desk.house.secrets.seal(text, placeOf(place)), m_desk.now());
}

Status<Fault> WebhookSecrets::ensure(Transaction &transaction, const QString &org, const QString &webhook)
{
    const auto known = read(org, webhook, Newest);
    if (!known)
        return known.error();
    if (*known)
        return Done{};
    return write(transaction, org, webhook, Newest, notify::WebhookSecret::make(m_desk.house.random).text());
}

Result<Secret, Fault> WebhookSecrets::renew(Transaction &transaction, const QString &org, const QString &webhook)
{
    const auto known = read(org, webhook, Newest);
    if (!known)
        return known.error();
    if (*known) {
        const store::Ms until = m_desk.now() + std::chrono::milliseconds(Overlap).count();
        Secret ending = notify::secretOf(QByteArray::number(until) + ' ');
        notify::append(ending, notify::viewOf(**known));
        if (const auto kept = write(transaction, org, webhook, Earlier, ending); !kept)
            return kept.error();
    }
    const Secret made = notify::WebhookSecret::make(m_desk.house.random).text();
    if (const auto written = write(transaction, org, webhook, Newest, made); !written)
        return written.error();
    return made;
}

Result<QVector<notify::WebhookSecret>, Fault> WebhookSecrets::signers(const QString &org, const QString &webhook)
{
    QVector<notify::WebhookSecret> all;
    const auto newest = read(org, webhook, Newest);
    const auto earlier = read(org, webhook, Earlier);
    if (!newest || !earlier)
        return newest ? earlier.error() : newest.error();
    const auto add = [&](const Secret &text) {
        if (const auto secret = notify::WebhookSecret::fromText(text))
            all.append(*secret);
    };
    if (*newest)
        add(**newest);
    if (*earlier) {
        if (const auto ending = endingFrom(**earlier); ending && m_desk.now() < ending->until)
            add(ending->text);
    }
    return all;
}

Result<std::optional<Secret>, Fault> WebhookSecrets::text(const QString &org, const QString &webhook)
{
    return read(org, webhook, Newest);
}

} // namespace latchkey::hub
