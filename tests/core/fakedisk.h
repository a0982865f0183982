// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace latchkey::fakes {

/// A disk that fills up: stands between this program and the C library's pwrite(), with which SQLite writes.
class FullDisk {
public:
    /// From now on `writes` more writes fit, then every one ends with ENOSPC.
    explicit FullDisk(long writes);
    /// There is space again.
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

    /// Whether a write was turned away.
    [[nodiscard]] bool wasFull() const;
};

/// How often this program has waited for the disk: calls of fsync() and fdatasync() so far.
[[nodiscard]] long syncsSoFar();

} // namespace latchkey::fakes
