// SPDX-License-Identifier: Apache-2.0
#include "fakedisk.h"

#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <sys/types.h>

namespace {

constexpr long Endless = -1;

std::atomic<long> writesLeft = Endless;
std::atomic<bool> turnedAway = false;
std::atomic<long> syncs = 0;

bool hasRoom()
{
    if (writesLeft == Endless)
        return true;
    if (writesLeft > 0) {
        --writesLeft;
        return true;
    }
    turnedAway = true;
    return false;
}

} // namespace

// A program's own symbols come before those of its libraries, so SQLite's calls arrive here.
extern "C" __attribute__((visibility("default"))) ssize_t pwrite64(int descriptor, const void *bytes, size_t size,
                                                                   off64_t offset)
{
    using Function = ssize_t (*)(int, const void *, size_t, off64_t);
    static const auto real = reinterpret_cast<Function>(dlsym(RTLD_NEXT, "pwrite64"));
    if (hasRoom())
        return real(descriptor, bytes, size, offset);
    errno = ENOSPC;
    return -1;
}

extern "C" __attribute__((visibility("default"))) int fdatasync(int descriptor)
{
    static const auto real = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, "fdatasync"));
    ++syncs;
    return real(descriptor);
}

extern "C" __attribute__((visibility("default"))) int fsync(int descriptor)
{
    static const auto real = reinterpret_cast<int (*)(int)>(dlsym(RTLD_NEXT, "fsync"));
    ++syncs;
    return real(descriptor);
}

namespace latchkey::fakes {

FullDisk::FullDisk(long writes)
{
    turnedAway = false;
    writesLeft = writes;
}

FullDisk::~FullDisk() { writesLeft = Endless; }

bool FullDisk::wasFull() const { return turnedAway; }

long syncsSoFar() { return syncs; }

} // namespace latchkey::fakes
