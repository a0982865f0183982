// SPDX-License-Identifier: Apache-2.0
#include "synctalk.h"

#include <core/journal/chain.h>
#include <core/journal/record.h>

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace latchkey::fakes {

using sync::WireFault;

WireFault problem(sync::ProblemCode code) { return {WireFault::Kind::Problem, {409, code, {}, {}, {}, {}}, {}}; }

journal::Head headAfter(const sync::EntryBatch &batch)
{
    journal::Head head{batch.first - 1, batch.previous};
    for (const QByteArray &entry : batch.entries)
        head = {head.sequence + 1, journal::chainHash(head.hash, head.sequence + 1, entry)};
    return head;
}

SyncTalk::SyncTalk() : box(QDir::tempPath() + u"/talk-XXXXXX"_s) { box.open(wire); }

void SyncTalk::start()
{
    box.engine().start();
    deliver();
}

void SyncTalk::answerSession(const journal::Head &journal, std::chrono::seconds spread)
{
    QCOMPARE(wire.sessions.size(), size_t(1));
    const auto asked = wire.sessions.front();
    wire.sessions.pop_front();
    asked.answer(sync::SessionReply{1, 1, journal, box.clock.now(), {}, 50s, spread});
    deliver();
}

void SyncTalk::answerPush()
{
    QCOMPARE(wire.pushes.size(), size_t(1));
    const auto asked = wire.pushes.front();
    wire.pushes.pop_front();
    asked.answer(headAfter(asked.question.batch));
    deliver();
}

void SyncTalk::takePushes()
{
    while (!wire.pushes.empty())
        answerPush();
}

void SyncTalk::answerPull(const sync::Page &page)
{
    QCOMPARE(wire.pulls.size(), size_t(1));
    const auto asked = wire.pulls.front();
    wire.pulls.pop_front();
    const QByteArray text = encode(page);
    asked.answer(
        std::optional(sync::SignedPage{text, PageStamp::of(signedBytes(page.box, asked.question.pollNonce, text))}));
    deliver();
}

void SyncTalk::answerNothing()
{
    const auto asked = wire.pulls.front();
    wire.pulls.pop_front();
    asked.answer(std::optional<sync::SignedPage>());
    deliver();
}

sync::Page SyncTalk::pageOf(const people::SiteImage &site, const QByteArray &cursor, quint64 rev) const
{
    using sync::EntityKind;
    sync::Page page{samples::link().box, cursor, 1, rev, false, true, box.clock.now()};
    page.changes.append({EntityKind::Box, u"box"_s, rev, sync::toJson(site.box)});
    for (const people::PersonRecord &record : site.people)
        page.changes.append({EntityKind::Person, record.person.id.toString(), rev, sync::toJson(record)});
    for (const people::KeyRecord &record : site.keys)
        page.changes.append({EntityKind::Key, record.key.id.toString(), rev, sync::toJson(record)});
    int number = 0;
    for (const people::Allowance &allowance : site.permissions) {
        const sync::PermissionRecord record{samples::permissionId(++number), allowance};
        page.changes.append({EntityKind::Permission, record.id.toString(), rev, sync::toJson(record)});
    }
    return page;
}

void SyncTalk::settle()
{
    start();
    answerSession();
    takePushes();
    answerPull(pageOf(samples::site(2, 2), "d.1.4.a", 4));
    QCOMPARE(wire.pulls.size(), size_t(1));
}

void SyncTalk::loseEverything()
{
    while (!wire.sessions.empty() || !wire.pushes.empty() || !wire.pulls.empty()) {
        if (!wire.sessions.empty())
            std::exchange(wire.sessions, {}).front().answer(WireFault{});
        else if (!wire.pulls.empty())
            std::exchange(wire.pulls, {}).front().answer(WireFault{});
        else
            std::exchange(wire.pushes, {}).front().answer(WireFault{});
        deliver();
    }
}

QStringList SyncTalk::linkEntries() const
{
    QStringList found;
    const auto entries = box.entries();
    for (const QByteArray &bytes : entries) {
        const auto record = journal::Record::fromBytes(bytes);
        if (record->is(journal::EntryType::Link))
            found.append(record->body["online"_L1].toBool() ? u"online"_s : u"offline"_s);
    }
    return found;
}

void SyncTalk::answerPull(const WireFault &fault)
{
    QCOMPARE(wire.pulls.size(), size_t(1));
    std::exchange(wire.pulls, {}).front().answer(fault);
    deliver();
}

void SyncTalk::answerReport()
{
    QCOMPARE(wire.reports.size(), size_t(1));
    std::exchange(wire.reports, {}).front().answer(Done{});
    deliver();
}

sync::Page SyncTalk::emptyPage(const QByteArray &cursor, quint64 rev) const
{
    return {samples::link().box, cursor, 1, rev, false, false, box.clock.now()};
}

journal::Head SyncTalk::head() const { return headAfter({journal::genesisHash(), 1, box.entries()}); }

} // namespace latchkey::fakes
