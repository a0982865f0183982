// SPDX-License-Identifier: Apache-2.0
// Everything that comes over the line, at the box and at the hub. What is read is bounded, and is read alike again from
// what it is written as.
#include "fuzzcheck.h"

#include <core/base/strictjson.h>
#include <core/sync/challenges.h>
#include <core/sync/hubcursor.h>
#include <core/sync/pairing.h>
#include <core/sync/problem.h>
#include <core/sync/viewchange.h>

using namespace latchkey;
using namespace latchkey::sync;

namespace {

/// Whoever understood a message understands what they say of it.
template <class T>
void readAndWrite(const QByteArray &text)
{
    const auto read = decode<T>(text);
    if (!read)
        return;
    const QByteArray written = encode(*read);
    const auto again = decode<T>(written);
    require(bool(again));
    require(encode(*again) == written);
}

void takePage(const QByteArray &text)
{
    const auto page = decode<Page>(text);
    if (!page)
        return;
    require(page->changes.size() <= MaxChanges && page->commands.size() <= MaxCommands && isCursor(page->cursor));
    ViewChange change;
    if (change.take(*page))
        return;
    require(change.size() <= page->changes.size());
    const Removals removals = removalsOf(change);
    require(removals.people.size() + removals.changedPeople.size() == change.people.items().size());
    for (const auto &item : change.people.items())
        require(!item.record || toJson(*item.record) == toJson(*personFrom(item.id, toJson(*item.record))));
    for (const auto &item : change.permissions.items())
        require(!item.record || toJson(*item.record) == toJson(*permissionFrom(item.id, toJson(*item.record))));
    require(!change.box || toJson(*change.box) == toJson(*boxFrom(toJson(*change.box))));
}

void takeBatch(const QByteArray &text)
{
    const auto batch = decode<EntryBatch>(text);
    if (!batch)
        return;
    require(!batch->entries.isEmpty() && batch->entries.size() <= MaxEntries && batch->first >= 1);
    require(decode<EntryBatch>(encode(*batch))->entries == batch->entries);
}

void takeSecrets(const QByteArray &text)
{
    if (const auto request = challengeRequestFrom(text))
        require(request->person.has_value() == request->number.isEmpty());
    if (const auto request = checkRequestFrom(text))
        require(!request->code.isEmpty());
    (void)sealedKeysFrom(text);
    (void)tokenReplyFrom(text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    FuzzInput input(data, size);
    const quint8 kind = input.takeByte();
    const QByteArray text = input.takeRest().toByteArray();
    switch (kind % 10) {
    case 0: takePage(text); break;
    case 1: takeBatch(text); break;
    case 2: readAndWrite<SessionRequest>(text); break;
    case 3: readAndWrite<SessionReply>(text); break;
    case 4: readAndWrite<SignedPage>(text); break;
    case 5: readAndWrite<Problem>(text); break;
    case 6: readAndWrite<PairingRequest>(text); break;
    case 7: readAndWrite<Adoption>(text); break;
    case 8: takeSecrets(text); break;
    default:
        if (const auto cursor = HubCursor::fromText(text))
            require(cursor->toText() == text && isCursor(text));
        break;
    }
    return 0;
}
