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
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { SectorBytes = 512, MostDescriptors = 4096, ExitCode = 137 };

/// What a sector held when the file was last synced.
struct Sector {
    off_t number;
    unsigned char before[SectorBytes];
    struct Sector *next;
};

struct File {
    char path[PATH_MAX];
    off_t syncedSize;
    struct Sector *sectors;
    struct File *next;
};

/// A change of a name that the folder has not been synced for, newest first.
struct Name {
    enum { Made, Moved, Removed } change;
    char path[PATH_MAX]; ///< the name that was made, or that the file had
    char now[PATH_MAX]; ///< Moved: its new name; Removed: where the file is kept meanwhile
    struct Name *next;
};

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static struct File *files;
static struct Name *names;
static struct File *fileOf[MostDescriptors];
static bool isFolder[MostDescriptors];
static long calls;
static long cutAt;
static unsigned long long chance;
static enum { Torn, Drop, Keep } mode;
static const char *folder;
static int kept; ///< removed files that are still there under another name

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static _Noreturn void give_up(const char *why)
{
    fprintf(stderr, "powercut: %s\n", why);
    _exit(2);
}

__attribute__((constructor)) static void read_settings(void)
{
    const char *at = getenv("POWERCUT_AT");
    const char *seed = getenv("POWERCUT_SEED");
    const char *word = getenv("POWERCUT_MODE");
    folder = getenv("POWERCUT_FOLDER");
    cutAt = at ? atol(at) : 0;
    chance = (seed ? strtoull(seed, NULL, 10) : 0) * 2862933555777941757ULL + 3037000493ULL;
    if (word && strcmp(word, "drop") == 0)
        mode = Drop;
    else if (word && strcmp(word, "keep") == 0)
        mode = Keep;
}

/// Whether something that was not synced is lost: by the mode, or by chance (splitmix64).
static bool is_lost(void)
{
    if (mode != Torn)
        return mode == Drop;
    unsigned long long z = (chance += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return (z ^ (z >> 31)) & 1;
}

static bool is_watched(const char *path)
{
    const size_t length = folder ? strlen(folder) : 0;
    if (length == 0 || strncmp(path, folder, length) != 0 || path[length] != '/')
        return false;
    const char *end = strrchr(path, '-');
    return !end || strcmp(end, "-shm") != 0;
}

static off_t size_of(int descriptor)
{
    struct stat status;
    return fstat(descriptor, &status) == 0 ? status.st_size : 0;
}

/// The file of a descriptor, or NULL where it is none of ours.
static struct File *watched(int descriptor)
{
    return descriptor >= 0 && descriptor < MostDescriptors ? fileOf[descriptor] : NULL;
}

// --- what the disk may still lack

/// Read through the program's own descriptor: closing another one would drop its locks (POSIX, fcntl).
static void remember_sector(struct File *file, int descriptor, off_t number)
{
    for (struct Sector *sector = file->sectors; sector; sector = sector->next) {
        if (sector->number == number)
            return;
    }
    struct Sector *sector = calloc(1, sizeof *sector);
    if (!sector)
        give_up("out of memory");
    sector->number = number;
    // What lies behind the end of the file reads as zeros, which is what it was.
    if (pread(descriptor, sector->before, SectorBytes, number * SectorBytes) < 0)
        give_up("cannot read what a write replaces");
    sector->next = file->sectors;
    file->sectors = sector;
}

static void remember_range(struct File *file, int descriptor, off_t from, off_t until)
{
    for (off_t number = from / SectorBytes; number * SectorBytes < until; ++number)
        remember_sector(file, descriptor, number);
}

static void forget_sectors(struct File *file)
{
    while (file->sectors) {
        struct Sector *next = file->sectors->next;
        free(file->sectors);
        file->sectors = next;
    }
}

static void remember_name(int change, const char *path, const char *now)
{
    struct Name *name = calloc(1, sizeof *name);
    if (!name)
        give_up("out of memory");
    name->change = change;
    snprintf(name->path, sizeof name->path, "%s", path);
    snprintf(name->now, sizeof name->now, "%s", now);
    name->next = names;
    names = name;
}

static void forget_names(void)
{
    while (names) {
        struct Name *next = names->next;
        if (names->change == Removed)
            REAL(unlink)(names->now);
        free(names);
        names = next;
    }
}

static void rename_files(const char *from, const char *to)
{
    for (struct File *file = files; file; file = file->next) {
        if (strcmp(file->path, from) == 0)
            snprintf(file->path, sizeof file->path, "%s", to);
    }
}

// --- the cut

static void restore_file(const struct File *file)
{
    const int descriptor = REAL(open)(file->path, O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return;
    const off_t size = size_of(descriptor);
    const off_t finalSize = size != file->syncedSize && is_lost() ? file->syncedSize : size;
    for (const struct Sector *sector = file->sectors; sector; sector = sector->next) {
        if (is_lost() && REAL(pwrite)(descriptor, sector->before, SectorBytes, sector->number * SectorBytes) < 0)
            give_up("cannot take a sector back");
    }
    if (REAL(ftruncate)(descriptor, finalSize) != 0)
        give_up("cannot take a length back");
    REAL(close)(descriptor);
}

static void restore_name(const struct Name *name)
{
    if (name->change == Made)
        REAL(unlink)(name->path);
    else
        REAL(rename)(name->now, name->path);
}

static _Noreturn void cut_the_power(void)
{
    for (const struct File *file = files; file; file = file->next)
        restore_file(file);
    // The newest changes are lost first; once one has arrived, all before it have.
    const struct Name *name = names;
    while (name && is_lost()) {
        restore_name(name);
        name = name->next;
    }
    for (; name; name = name->next) {
        if (name->change == Removed)
            REAL(unlink)(name->now);
    }
    _exit(ExitCode);
}

/// One more call that matters to the disk. Called with the lock held.
static void count_call(void)
{
    if (++calls == cutAt)
        cut_the_power();
}

__attribute__((destructor)) static void tell_count(void)
{
    const char *path = getenv("POWERCUT_COUNT");
    FILE *out = path ? fopen(path, "w") : NULL;
    if (out) {
        fprintf(out, "%ld\n", calls);
        fclose(out);
    }
    forget_names();
}

// --- what the program calls

static struct File *file_named(const char *path, off_t size)
{
    for (struct File *file = files; file; file = file->next) {
        if (strcmp(file->path, path) == 0)
            return file;
    }
    struct File *file = calloc(1, sizeof *file);
    if (!file)
        give_up("out of memory");
    snprintf(file->path, sizeof file->path, "%s", path);
    file->syncedSize = size; // what was there before this program was there for good
    file->next = files;
    files = file;
    return file;
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
    isFolder[descriptor] = folder && S_ISDIR(status.st_mode) && strcmp(path, folder) == 0;
}

static int open_watched(const char *path, int flags, mode_t permissions)
{
    pthread_mutex_lock(&lock);
    const bool makes = (flags & O_CREAT) && is_watched(path) && access(path, F_OK) != 0;
    if (makes)
        count_call();
    const int descriptor = REAL(open)(path, flags, permissions);
    watch(descriptor, path, flags);
    if (makes && descriptor >= 0)
        remember_name(Made, path, "");
    pthread_mutex_unlock(&lock);
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
    pthread_mutex_lock(&lock);
    if (descriptor >= 0 && descriptor < MostDescriptors) {
        fileOf[descriptor] = NULL;
        isFolder[descriptor] = false;
    }
    const int result = REAL(close)(descriptor);
    pthread_mutex_unlock(&lock);
    return result;
}

static ssize_t write_watched(int descriptor, const void *bytes, size_t size, off_t offset)
{
    pthread_mutex_lock(&lock);
    if (watched(descriptor)) {
        count_call();
        remember_range(watched(descriptor), descriptor, offset, offset + (off_t)size);
    }
    const ssize_t result = REAL(pwrite)(descriptor, bytes, size, offset);
    pthread_mutex_unlock(&lock);
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
    pthread_mutex_lock(&lock);
    if (watched(descriptor)) {
        count_call();
        remember_range(watched(descriptor), descriptor, size, size_of(descriptor));
    }
    const int result = REAL(ftruncate)(descriptor, size);
    pthread_mutex_unlock(&lock);
    return result;
}

int ftruncate(int descriptor, off_t size) { return truncate_watched(descriptor, size); }

int ftruncate64(int descriptor, off64_t size) { return truncate_watched(descriptor, size); }

/// The disk of the test need not spin: what was written is where this model wants it.
static int sync_watched(int descriptor)
{
    pthread_mutex_lock(&lock);
    struct File *file = watched(descriptor);
    const bool names_too = descriptor >= 0 && descriptor < MostDescriptors && isFolder[descriptor];
    if (file || names_too)
        count_call();
    if (file) {
        forget_sectors(file);
        file->syncedSize = size_of(descriptor);
    }
    if (names_too)
        forget_names();
    pthread_mutex_unlock(&lock);
    return 0;
}

int fsync(int descriptor) { return sync_watched(descriptor); }

int fdatasync(int descriptor) { return sync_watched(descriptor); }

int unlink(const char *path)
{
    if (!is_watched(path))
        return REAL(unlink)(path);
    pthread_mutex_lock(&lock);
    int result = -1;
    if (access(path, F_OK) == 0) {
        count_call();
        char hidden[PATH_MAX];
        snprintf(hidden, sizeof hidden, "%s/.removed-%d", folder, ++kept);
        result = REAL(rename)(path, hidden);
        rename_files(path, hidden);
        remember_name(Removed, path, hidden);
    } else {
        errno = ENOENT;
    }
    pthread_mutex_unlock(&lock);
    return result;
}

int rename(const char *from, const char *to)
{
    if (!is_watched(from) && !is_watched(to))
        return REAL(rename)(from, to);
    pthread_mutex_lock(&lock);
    if (access(to, F_OK) == 0)
        give_up("a file was renamed over another");
    count_call();
    const int result = REAL(rename)(from, to);
    rename_files(from, to);
    remember_name(Moved, from, to);
    pthread_mutex_unlock(&lock);
    return result;
}

// --- what this model does not know

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
