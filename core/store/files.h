// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/base/storeerror.h>

#include <QString>

#include <optional>

namespace latchkey::store {

/// The data folder, made if need be, for its owner only (0700).
[[nodiscard]] Status<StoreError> makePrivateFolder(const QString &folder);

/// An empty file for its owner only (0600); SQLite gives the files beside it the same mode.
[[nodiscard]] Status<StoreError> makePrivateFile(const QString &path);

/// Gives a finished file its name, durably: after a power cut there is the whole file or none.
[[nodiscard]] Status<StoreError> moveIntoPlace(const QString &from, const QString &to);

/// Removes a database that never got its name, with the files beside it.
void removeUnfinished(const QString &path);

/// The right to write to a data folder. The kernel takes it back when the process ends, however it ends.
class FolderLock {
public:
    /// InUse where another process has it.
    [[nodiscard]] static Result<FolderLock, StoreError> take(const QString &folder);
    ~FolderLock();
    FolderLock(FolderLock &&other) noexcept;
    FolderLock &operator=(FolderLock &&) = delete;
    FolderLock(const FolderLock &) = delete;

private:
    explicit FolderLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace latchkey::store
