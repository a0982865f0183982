// SPDX-License-Identifier: Apache-2.0
#include "changenews.h"

#include "post.h"
#include "webhooknews.h"
#include "webhooksecrets.h"

#include <app/hub/notify/secrettext.h>
#include <app/hub/store/entitystore.h>

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::hub {

namespace {

using notify::Channel;
using notify::MessageKind;
using store::Fault;
using store::Transaction;

/// A code as people read it: 412 345 678.
Secret grouped(const Secret &code)
{
    constexpr int Group = 3;
    Secret text;
    int digits = 0;
    for (const unsigned char digit : code.bytes()) {
        if (digits > 0 && digits % Group == 0)
            text.append(' ');
        text.append(digit);
        ++digits;
    }
    return text;
}

/// The guest of a booking and what is to be told of it.
class GuestLetters {
public:
    GuestLetters(const Desk &desk, Transaction &transaction, const ChangeNews &change)
        : m_desk(desk), m_transaction(transaction), m_change(change)
    {}

    [[nodiscard]] Status<Fault> send()
    {
        const QJsonObject &doc = m_change.after.isEmpty() ? m_change.before : m_change.after;
        if (!doc.contains(u"email"_s) && !doc.contains(u"mobile"_s))
            return Done{};
        if (const auto read = readFacts(doc); !read)
            return read;
        if (m_facts.until < m_desk.house.clock.now())
            return Done{}; // it is over: nobody needs to hear of it
        for (const auto &[channel, member] :
             {std::pair(Channel::Mail, u"email"_s), std::pair(Channel::Text, u"mobile"_s)}) {
            const QString address = doc.value(member).toString();
            const auto kind = kindFor(member);
            if (address.isEmpty() || !kind)
                continue;
            if (const auto sent = write({channel, address, doc.value(u"language"_s).toString(), m_zone}, *kind); !sent)
                return sent;
        }
        return Done{};
    }

private:
    [[nodiscard]] std::optional<MessageKind> kindFor(const QString &member) const
    {
        const auto differs = [&](const QString &name) {
            return m_change.before.value(name) != m_change.after.value(name);
        };
        if (m_change.after.isEmpty())
            return MessageKind::BookingCancelled;
        const QJsonObject lookups = m_change.before.value(u"lookups"_s).toObject();
        const bool newCode = lookups.value(u"code"_s) != m_change.after.value(u"lookups"_s).toObject().value(u"code"_s);
        if (m_change.before.isEmpty() || differs(member) || newCode)
            return MessageKind::BookingCode;
        const bool moved = differs(u"from"_s) || differs(u"until"_s) || differs(u"keys"_s);
        return moved ? std::optional(MessageKind::BookingChanged) : std::nullopt;
    }

    /// The names of the keys, and the box and its zone of the first that has a home.
    [[nodiscard]] Status<Fault> readFacts(const QJsonObject &doc)
    {
        store::EntityStore entities(m_desk.database);
        QStringList names;
        const QJsonArray ids = doc.value(u"keys"_s).toArray();
        for (const auto &id : ids) {
            const auto key = entities.get(m_change.org, u"key"_s, id.toString(), true);
            if (!key)
                return key.error();
            if (!*key)
                continue;
            names.append((*key)->doc.value(u"name"_s).toString());
            if (m_facts.box.isEmpty()) {
                if (const auto read = readBox((*key)->doc.value(u"homeBox"_s).toString()); !read)
                    return read;
            }
        }
        m_facts.key = names.join(u", "_s);
        m_facts.from = moment(doc.value(u"from"_s));
        m_facts.until = moment(doc.value(u"until"_s));
        return Done{};
    }

    [[nodiscard]] Status<Fault> readBox(const QString &id)
    {
        if (id.isEmpty())
            return Done{};
        store::EntityStore entities(m_desk.database);
        const auto box = entities.get(m_change.org, u"box"_s, id);
        if (!box)
            return box.error();
        if (!*box)
            return Done{};
        m_facts.box = (*box)->doc.value(u"name"_s).toString();
        const auto location = entities.get(m_change.org, u"location"_s, (*box)->doc.value(u"location"_s).toString());
        if (!location)
            return location.error();
        const QTimeZone zone(*location ? (*location)->doc.value(u"timeZone"_s).toString().toLatin1() : QByteArray());
        if (zone.isValid())
            m_zone = zone;
        return Done{};
    }

    [[nodiscard]] QDateTime moment(const QJsonValue &local) const
    {
        const QDateTime read = QDateTime::fromString(local.toString(), Qt::ISODate);
        return QDateTime(read.date(), read.time(), m_zone).toUTC();
    }

    [[nodiscard]] Status<Fault> write(const Recipient &to, MessageKind kind)
    {
        notify::MessageFacts facts = m_facts;
        if (kind == MessageKind::BookingCode) {
            if (!m_change.code)
                return Done{};
            facts.secret = grouped(*m_change.code);
        }
        return Post(m_desk).letter(m_transaction, m_change.org, to, kind, facts,
                                   {{}, {}, m_facts.until.toMSecsSinceEpoch()});
    }

    const Desk &m_desk;
    Transaction &m_transaction;
    const ChangeNews &m_change;
    notify::MessageFacts m_facts;
    QTimeZone m_zone = QTimeZone::utc();
};

/// The name of the event, and the members that it tells.
struct Told {
    QString name;
    QStringList members;
};

std::optional<Told> toldOf(const ChangeNews &change)
{
    const bool made = change.before.isEmpty();
    const bool gone = change.after.isEmpty();
    if (change.kind == u"booking"_s)
        return Told{made       ? u"booking.created"_s
                        : gone ? u"booking.cancelled"_s
                               : u"booking.changed"_s,
                    {u"keys"_s, u"from"_s, u"until"_s}};
    if (change.kind == u"permission"_s)
        return Told{
            made       ? u"permission.created"_s
                : gone ? u"permission.revoked"_s
                       : u"permission.changed"_s,
            {u"person"_s, u"group"_s, u"key"_s, u"keyGroup"_s, u"location"_s, u"everyKey"_s, u"from"_s, u"until"_s}};
    return std::nullopt;
}

Status<Fault> tell(const Desk &desk, Transaction &transaction, const ChangeNews &change)
{
    const auto told = toldOf(change);
    if (!told)
        return Done{};
    const QJsonObject &doc = change.after.isEmpty() ? change.before : change.after;
    QJsonObject data{{change.kind, change.id}};
    for (const QString &member : told->members) {
        if (doc.contains(member))
            data.insert(member, doc.value(member));
    }
    return tellWebhooks(desk, transaction, change.org, told->name, data);
}

} // namespace

Status<Fault> postChange(const Desk &desk, Transaction &transaction, const ChangeNews &change)
{
    if (change.kind == u"webhook"_s && !change.after.isEmpty())
        return WebhookSecrets(desk).ensure(transaction, change.org, change.id);
    if (change.kind == u"booking"_s) {
        if (const auto sent = GuestLetters(desk, transaction, change).send(); !sent)
            return sent;
    }
    return tell(desk, transaction, change);
}

} // namespace latchkey::hub
