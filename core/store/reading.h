// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/people/setup.h>
#include <core/store/storage.h>

namespace latchkey::store {

/// Looks at a data folder without a lock and without changing it, also while a kiosk writes to it, or at a copy.

/// What a start would find. `boot` and `head` are those of the newest entry. No vault is opened for it: ids stand in
/// for the names of keys and holders.
[[nodiscard]] Result<StartImage, StoreError> readStartImage(const QString &folder);

/// The wrong tries at the box, as they were stored last: by a running kiosk at most 10 s ago.
struct Tries {
    access::throttle::Box box;
    int waiting = 0; ///< identities, known or not, that must wait
    int locked = 0; ///< those that only a reset or a new enrolment helps
};
[[nodiscard]] Result<Tries, StoreError> readTries(const QString &folder);

[[nodiscard]] Result<bool, StoreError> isPersonKnown(const QString &folder, const PersonId &person);

/// What people set up themselves. Without the cipher nobody's PIN can be told from none, and `pins` is 0.
[[nodiscard]] Result<people::SetUp, StoreError> readSetUp(const QString &folder, const ColumnCipher *cipher = nullptr);

/// Hands every entry to `take`, oldest first, until there are no more or it returns false.
[[nodiscard]] Status<StoreError> readJournal(const QString &folder,
                                             const std::function<bool(const journal::StoredEntry &)> &take);

/// Checks the whole journal (see docs/journal.md). `witness` is what the board or the hub remembers, if asked.
[[nodiscard]] Result<journal::VerifyReport, StoreError> verifyJournal(const QString &folder,
                                                                      journal::Verifier::CheckSignature check,
                                                                      const std::optional<journal::Witness> &witness);

} // namespace latchkey::store
