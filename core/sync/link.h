// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/storeerror.h>
#include <core/people/viewmark.h>
#include <core/sync/messages.h>

namespace latchkey::sync {

/// What a box keeps of its hub.
struct Link {
    BoxId box; ///< as the hub calls it
    OrgId org;
    QByteArray hubKey; ///< Ed25519: the authority key that signs pages
    LogId log; ///< under which the hub knows this journal
    QByteArray cursor = {}; ///< empty: none
    people::ViewMark view = {}; ///< of the cursor; 0, 0: no view of the hub's yet
    QDateTime leaseUntil = {}; ///< UTC; null: none is set
    QDateTime updatedAt = {}; ///< UTC, by the box's clock: when the view came; null: never
    QDateTime lastContact = {}; ///< UTC, by the box's clock, of an answer of the hub; not every one is written down
};

/// What is committed with a view, in its transaction (rule S3).
struct ViewState {
    QByteArray cursor;
    people::ViewMark view;
    QDateTime leaseUntil; ///< UTC; null: none is set
    QDateTime at; ///< UTC, by the box's clock
};

/// Why a change was not taken in; nothing of it was.
struct ViewFault {
    StoreError error = StoreError::Failed; ///< Refused: it does not fit together, or not to the view
    QString why; ///< one line for the log, without names
};

/// A command that the hub has not heard the result of.
struct OpenCommand {
    CommandId id;
    std::optional<CommandResult> result; ///< none: it is being done, or was when the program ended
};

} // namespace latchkey::sync
