// SPDX-License-Identifier: Apache-2.0
// A power cut for one program, by LD_PRELOAD. It stands between the program and the C library and keeps, for every
// file below one folder, what the disk may still lack: each 512-byte sector written since that file's last sync, the
// file's length, and names made, changed or removed since the folder's last sync. At the N-th of these calls the
// power fails: a part of what was not synced goes back to what it was, and the process ends at once.
//
//   POWERCUT_FOLDER  absolute path of the folder that is watched
//   POWERCUT_AT      the call before which the power fails, from 1; 0 or none: never
//   POWERCUT_MODE    drop (all that was not synced is gone), keep (all of it arrived), torn (each part by chance)
//   POWERCUT_SEED    for torn
//   POWERCUT_COUNT   file that gets the number of calls when the program ends by itself
//
// Sectors are atomic and independent, as a drive without power-loss protection may have them. Names change in their
// order, as the journal of a file system has them. SQLite's index of its log (-shm) lives in memory and is not watched.
// Calls that this model does not know (writev, fallocate, a shared mapping) end the program with a message, so that
// nothing passes unseen.
#define _GNU_SOURCE
#include "powercut_model.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static struct File *fileOf[MostDescriptors];
static bool isFolder[MostDescriptors];
static int kept; ///< removed and replaced files that are still there under another name

/// A name for one more of them.
static void hidden_name(char name[PATH_MAX]) { snprintf(name, PATH_MAX, "%s/.removed-%d", watchedFolder, ++kept); }

/// The file of a descriptor, or NULL where it is none of ours.
static struct File *watched(int descriptor)
{
    return descriptor >= 0 && descriptor < MostDescriptors ? fileOf[descriptor] : NULL;
}

static void watch(int descriptor, const char *path, int flags)
{
    struct stat status;
    if (descriptor < 0 || fstat(descriptor, &status) != 0)
        return;
    if (descriptor >= MostDescriptors)
        give_up("too many open files");
    const bool ours = is_watched(path) && S_ISREG(status.st_mode);
    if (ours && (flags & (O_TRUNC | O_APPEND)))
        give_up("a file was opened with O_TRUNC or O_APPEND");
    fileOf[descriptor] = ours ? file_named(path, status.st_size) : NULL;
    isFolder[descriptor] = watchedFolder && S_ISDIR(status.st_mode) && strcmp(path, watchedFolder) == 0;
}

static int open_watched(const char *path, int flags, mode_t permissions)
{
    pthread_mutex_lock(&powercutLock);
    const bool makes = (flags & O_CREAT) && is_watched(path) && access(path, F_OK) != 0;
    if (makes)
        count_call();
    // What a write replaces is read through the same descriptor.
    const bool only_writes = is_watched(path) && (flags & O_ACCMODE) == O_WRONLY;
    const int readable = only_writes ? (flags & ~O_ACCMODE) | O_RDWR : flags;
    const int descriptor = REAL(open)(path, readable, permissions);
    watch(descriptor, path, flags);
    if (makes && descriptor >= 0)
        remember_name(Made, path, "");
    pthread_mutex_unlock(&powercutLock);
    return descriptor;
}

static mode_t permissions_of(int flags, va_list *rest) { return flags & O_CREAT ? va_arg(*rest, mode_t) : 0; }

int open(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t permissions = permissions_of(flags, &rest);
    va_end(rest);
    return open_watched(path, flags, permissions);
}

int open64(const char *path, int flags, ...)
{
    va_list rest;
    va_start(rest, flags);
    const mode_t permissions = permissions_of(flags, &rest);
    va_end(rest);
    return open_watched(path, flags, permissions);
}

int close(int descriptor)
{
    pthread_mutex_lock(&powercutLock);
    if (descriptor >= 0 && descriptor < MostDescriptors) {
        fileOf[descriptor] = NULL;
        isFolder[descriptor] = false;
    }
    const int result = REAL(close)(descriptor);
    pthread_mutex_unlock(&powercutLock);
    return result;
}

static ssize_t write_watched(int descriptor, const void *bytes, size_t size, off_t offset)
{
    pthread_mutex_lock(&powercutLock);
    if (watched(descriptor)) {
        count_call();
        remember_range(watched(descriptor), descriptor, offset, offset + (off_t)size);
    }
    const ssize_t result = REAL(pwrite)(descriptor, bytes, size, offset);
    pthread_mutex_unlock(&powercutLock);
    return result;
}

ssize_t pwrite(int descriptor, const void *bytes, size_t size, off_t offset)
{
    return write_watched(descriptor, bytes, size, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t size, off64_t offset)
{
    return write_watched(descriptor, bytes, size, offset);
}

ssize_t write(int descriptor, const void *bytes, size_t size)
{
    if (!watched(descriptor))
        return REAL(write)(descriptor, bytes, size);
    const ssize_t result = write_watched(descriptor, bytes, size, lseek(descriptor, 0, SEEK_CUR));
    if (result > 0)
        lseek(descriptor, result, SEEK_CUR);
    return result;
}

static int truncate_watched(int descriptor, off_t size)
{
    pthread_mutex_lock(&powercutLock);
    if (watched(descriptor)) {
        count_call();
        remember_range(watched(descriptor), descriptor, size, size_of(descriptor));
    }
    const int result = REAL(ftruncate)(descriptor, size);
    pthread_mutex_unlock(&powercutLock);
    return result;
}

int ftruncate(int descriptor, off_t size) { return truncate_watched(descriptor, size); }

int ftruncate64(int descriptor, off64_t size) { return truncate_watched(descriptor, size); }

/// The disk of the test need not spin: what was written is where this model wants it.
static int sync_watched(int descriptor)
{
    pthread_mutex_lock(&powercutLock);
    struct File *file = watched(descriptor);
    const bool names_too = descriptor >= 0 && descriptor < MostDescriptors && isFolder[descriptor];
    if (file || names_too)
        count_call();
    if (file)
        forget_range(file, descriptor);
    if (names_too)
        forget_names();
    pthread_mutex_unlock(&powercutLock);
    return 0;
}

int fsync(int descriptor) { return sync_watched(descriptor); }

int fdatasync(int descriptor) { return sync_watched(descriptor); }

int unlink(const char *path)
{
    if (!is_watched(path))
        return REAL(unlink)(path);
    pthread_mutex_lock(&powercutLock);
    int result = -1;
    if (access(path, F_OK) == 0) {
        count_call();
        char hidden[PATH_MAX];
        hidden_name(hidden);
        result = REAL(rename)(path, hidden);
        remember_name(Removed, path, hidden);
    } else {
        errno = ENOENT;
    }
    pthread_mutex_unlock(&powercutLock);
    return result;
}

int rename(const char *from, const char *to)
{
    if (!is_watched(from) && !is_watched(to))
        return REAL(rename)(from, to);
    pthread_mutex_lock(&powercutLock);
    count_call();
    char hidden[PATH_MAX];
    hidden_name(hidden);
    const bool replaces = link(to, hidden) == 0; // in one step, as a file system does it
    const int result = REAL(rename)(from, to);
    if (replaces)
        remember_replacement(from, to, hidden);
    else
        remember_name(Moved, from, to);
    pthread_mutex_unlock(&powercutLock);
    return result;
}

ssize_t writev(int descriptor, const struct iovec *parts, int count)
{
    if (watched(descriptor))
        give_up("writev() is not part of this model");
    return REAL(writev)(descriptor, parts, count);
}

int fallocate(int descriptor, int how, off_t offset, off_t size)
{
    if (watched(descriptor))
        give_up("fallocate() is not part of this model");
    return REAL(fallocate)(descriptor, how, offset, size);
}

int posix_fallocate(int descriptor, off_t offset, off_t size)
{
    if (watched(descriptor))
        give_up("posix_fallocate() is not part of this model");
    return REAL(posix_fallocate)(descriptor, offset, size);
}

static void *map_watched(void *where, size_t size, int access_, int flags, int descriptor, off_t offset)
{
    if ((access_ & PROT_WRITE) && (flags & MAP_SHARED) && watched(descriptor))
        give_up("a shared mapping is not part of this model");
    return REAL(mmap)(where, size, access_, flags, descriptor, offset);
}

void *mmap(void *where, size_t size, int access_, int flags, int descriptor, off_t offset)
{
    return map_watched(where, size, access_, flags, descriptor, offset);
}

void *mmap64(void *where, size_t size, int access_, int flags, int descriptor, off64_t offset)
{
    return map_watched(where, size, access_, flags, descriptor, offset);
}
