// SPDX-License-Identifier: Apache-2.0
#include "boxcore.h"

#include <core/access/accesspolicy.h>

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace latchkey::tests {

namespace {

Secret seedOf(char letter)
{
    QByteArray bytes(32, letter);
    return Secret::takeFrom(bytes);
}

void tell(const QJsonObject &answer)
{
    const QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
}

QJsonObject jsonOf(const people::ViewMark &view)
{
    return {{u"epoch"_s, qint64(view.epoch)}, {u"rev"_s, qint64(view.rev)}};
}

/// PINs do not come up in these histories.
class NoPins : public SealedPins {
public:
    [[nodiscard]] Result<QByteArray, SealedPinFault> stored(const PersonId &, const QByteArray &) const override
    {
        return SealedPinFault::CannotOpen;
    }
};

} // namespace

BoxCore::BoxCore(const BoxFacts &facts)
    : m_facts(facts), m_signer(seedOf(facts.seed)), m_pins(std::make_unique<NoPins>())
{
    m_clock.shift(facts.shift);
}

BoxCore::~BoxCore() { m_line.reset(); }

Status<QString> BoxCore::open()
{
    auto storage = store::Storage::open(m_facts.folder, {m_clock, m_timers, m_signer, m_cipher}, {});
    if (!storage)
        return u"the data folder cannot be opened"_s;
    m_storage = std::move(storage).value();
    const auto disk = m_storage->openSync(*m_pins);
    if (!disk)
        return u"the view cannot be opened"_s;
    m_disk = *disk;
    if (const auto &link = m_storage->start().link) {
        begin(*link);
        return Done{};
    }
    const QByteArray log = m_random.bytes(16).toHex();
    const sync::Link link{m_facts.box, m_facts.org, m_facts.hubKey, *sync::LogId::fromString(QString::fromLatin1(log))};
    m_disk->pair(link, [this, link](const Status<StoreError> &done) {
        if (!done)
            qFatal("the box cannot be paired");
        begin(link);
    });
    return Done{};
}

void BoxCore::begin(const sync::Link &link)
{
    m_view = link.view;
    const link::LineParts parts{*m_disk, m_storage->journal(), m_signer, m_clock, m_timers, m_random};
    m_line = std::make_unique<link::BoxLine>(
        m_facts.hub, link, parts, sync::SyncFacts{u"boot-%1"_s.arg(m_storage->start().boot), QStringLiteral("0.1")});
    connect(m_line.get(), &link::BoxLine::viewChanged, this, [this](const people::ViewMark &view) { m_view = view; });
    connect(m_line.get(), &link::BoxLine::forked, this, [this] { ++m_forks; });
    connect(m_line.get(), &link::BoxLine::stalled, this,
            [this](sync::Stall why, const QString &detail) { m_stalls.append(u"%1 %2"_s.arg(int(why)).arg(detail)); });
    connect(m_line.get(), &link::BoxLine::commandReceived, this, &BoxCore::doCommand);
    m_storage->onWritten([this] { m_line->poke(); });
    m_line->start();
    tell({{u"ready"_s, true}});
}

void BoxCore::doCommand(const sync::Command &command, std::chrono::milliseconds)
{
    QFile notes(m_facts.notes);
    if (!notes.open(QIODevice::Append))
        qFatal("no notes can be taken");
    const qint64 now = QDateTime::currentMSecsSinceEpoch(); // as nobody shifts it
    notes.write(command.id.toString().toLatin1() + ' ' + QByteArray::number(now) + '\n');
    notes.flush();
    ::fsync(notes.handle());
    m_line->finish(command.id, {sync::CommandState::Done});
}

void BoxCore::obey(const QJsonObject &order)
{
    const QString what = order.value(u"do"_s).toString();
    if (what == u"take"_s || what == u"may"_s)
        return take(order.value(u"person"_s).toString(), order.value(u"key"_s).toString(), what == u"take"_s);
    if (what == u"look"_s) {
        QStringList people;
        const QJsonArray names = order.value(u"people"_s).toArray();
        for (const auto &name : names)
            people.append(name.toString());
        return look(people);
    }
    if (what == u"hurry"_s)
        m_line->hurry();
    if (what == u"shift"_s)
        m_clock.shift(order.value(u"seconds"_s).toInteger());
    tellState();
}

void BoxCore::take(const QString &person, const QString &key, bool really)
{
    const auto who = PersonId::fromString(person);
    const auto which = KeyId::fromString(key);
    if (!who || !which)
        return tell({{u"granted"_s, false}});
    m_storage->people().grantFor(
        *who, *which, [this, person, really](const Result<std::optional<people::Grant>, StoreError> &found) {
            if (!found)
                qFatal("the people book cannot be read");
            const keys::Place place{keys::Place::Kind::InBin, BinNumber::fromInt(1), {}, {}, {}};
            const access::Circumstances now{m_clock.now(), QTimeZone::utc(), place};
            if (!*found || !access::decide((*found)->permissions, now).allowed())
                return tell({{u"granted"_s, false}});
            if (!really)
                return tell({{u"granted"_s, true}});
            write(**found, person);
        });
}

void BoxCore::write(const people::Grant &grant, const QString &person)
{
    const QString tx = QString::fromLatin1(m_random.bytes(16).toHex());
    QJsonObject body{{u"tx"_s, tx}, {u"person"_s, person}, {u"key"_s, grant.key.id.toString()}, {u"bin"_s, 1}};
    if (grant.view)
        body.insert(u"view"_s, jsonOf(*grant.view));
    m_storage->journal().append(
        {journal::EntryType::Intent, body}, [body](const Result<journal::Head, StoreError> &head) {
            if (!head)
                qFatal("the journal takes no entry: %d", int(head.error()));
            tell({{u"granted"_s, true}, {u"view"_s, body.value(u"view"_s)}, {u"seq"_s, qint64(head->sequence)}});
        });
    // The door was not opened: nothing came of it.
    m_storage->journal().append({journal::EntryType::Aborted, {{u"tx"_s, tx}}}, [](const auto &) {});
}

void BoxCore::look(const QStringList &people)
{
    m_look = {people, {}, m_view};
    lookAtNext();
}

void BoxCore::lookAtNext()
{
    if (m_look.people.isEmpty())
        return lookAtKeys();
    const QString id = m_look.people.takeFirst();
    const auto person = PersonId::fromString(id);
    m_storage->people().findById(*person, [this, id](const Result<std::optional<people::Person>, StoreError> &found) {
        if (found && *found)
            m_look.rows.append(u"person %1 %2"_s.arg(id, (*found)->name.toString()));
    });
    m_storage->people().grantsOf(*person, [this, id](const Result<QVector<people::Grant>, StoreError> &grants) {
        for (const people::Grant &grant : *grants)
            m_look.rows.append(u"leave %1 %2"_s.arg(id, grant.key.id.toString()));
        lookAtNext();
    });
}

void BoxCore::lookAtKeys()
{
    m_storage->people().view([this](const Result<store::ThreadedPeopleBook::View, StoreError> &view) {
        for (const keys::Key &key : view->keys)
            m_look.rows.append(u"key %1 %2"_s.arg(key.id.toString(), key.name.toString()));
        // Another view came meanwhile: what was gathered is of two.
        tell({{u"whole"_s, m_look.view == m_view}, {u"view"_s, jsonOf(m_look.view)}, {u"rows"_s, m_look.rows}});
    });
}

void BoxCore::tellState()
{
    m_disk->head([this](const Result<journal::Head, StoreError> &head) {
        m_disk->start([this, head](const Result<sync::SyncStart, StoreError> &start) {
            tell({{u"online"_s, m_line->state() == HubLink::State::Online},
                  {u"view"_s, jsonOf(m_view)},
                  {u"head"_s, qint64(head->sequence)},
                  {u"log"_s, start->link.log.toString()},
                  {u"forks"_s, m_forks},
                  {u"stalls"_s, QJsonArray::fromStringList(m_stalls)}});
        });
    });
}

} // namespace latchkey::tests
