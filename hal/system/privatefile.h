// SPDX-License-Identifier: Apache-2.0
#pragma once
#include <core/base/result.h>
#include <core/ports/secretvault.h>
#include <hal/system/whenabsent.h>

#include <QByteArray>
#include <QString>

namespace latchkey::hal {

/// Who else may read a private file.
enum class Readers {
    Owner, ///< mode 0600 or less
    Group, ///< also its group: systemd hands credentials over with an access list, which shows as group bits
};

/// A small file that is ours alone. Absent; Denied where it belongs to somebody else, others may read or write it, or
/// it is a link; Damaged where it is larger than `most` bytes or cannot be read.
[[nodiscard]] Result<QByteArray, VaultError> readPrivateFile(const QString &path, qsizetype most, Readers readers);

/// Writes a new file of mode 0600 beside, syncs it, renames it over `name` and syncs the folder: after a power cut
/// there is the old file or the new one, whole. Unwritable, Denied.
[[nodiscard]] Status<VaultError> writePrivateFile(const QString &folder, const QString &name, const QByteArray &bytes);

/// Makes the folder with mode 0700 where it is missing (its parent must exist) or says Absent, and refuses one that
/// others may enter, or that is not ours, with Denied.
[[nodiscard]] Status<VaultError> preparePrivateFolder(const QString &folder, WhenAbsent whenAbsent);

/// The turn of one program in a folder, for what two must not do at once. The kernel takes it back when the process
/// ends, however it ends.
class FolderTurn {
public:
    /// Waits for whoever has it. No file is made for it.
    [[nodiscard]] static Result<FolderTurn, VaultError> await(const QString &folder);
    ~FolderTurn();
    FolderTurn(FolderTurn &&other) noexcept;
    FolderTurn &operator=(FolderTurn &&) = delete;
    FolderTurn(const FolderTurn &) = delete;

private:
    explicit FolderTurn(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace latchkey::hal
