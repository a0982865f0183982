// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE
#include "powercut_model.h"

#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { SectorBytes = 512, ExitCode = 137 };

/// What a sector held when the file was last synced.
struct Sector {
    off_t number;
    unsigned char before[SectorBytes];
    struct Sector *next;
};

/// A change of a name that the folder has not been synced for, newest first.
struct Name {
    enum NameChange change;
    char path[PATH_MAX]; ///< the name that was made, or that the file had
    char now[PATH_MAX]; ///< Moved, Replaced: its new name; Removed: where the file is kept meanwhile
    char kept[PATH_MAX]; ///< Replaced: where the other file is kept that had this name
    struct Name *next;
};

pthread_mutex_t powercutLock = PTHREAD_MUTEX_INITIALIZER;
const char *watchedFolder;

static struct File *files;
static struct Name *names;
static long calls;
static long cutAt;
static unsigned long long chance;
static enum { Torn, Drop, Keep } mode;

_Noreturn void give_up(const char *why)
{
    fprintf(stderr, "powercut: %s\n", why);
    _exit(2);
}

__attribute__((constructor)) static void read_settings(void)
{
    const char *at = getenv("POWERCUT_AT");
    const char *seed = getenv("POWERCUT_SEED");
    const char *word = getenv("POWERCUT_MODE");
    watchedFolder = getenv("POWERCUT_FOLDER");
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

bool is_watched(const char *path)
{
    const size_t length = watchedFolder ? strlen(watchedFolder) : 0;
    if (length == 0 || strncmp(path, watchedFolder, length) != 0 || path[length] != '/')
        return false;
    const char *end = strrchr(path, '-');
    return !end || strcmp(end, "-shm") != 0;
}

off_t size_of(int descriptor)
{
    struct stat status;
    return fstat(descriptor, &status) == 0 ? status.st_size : 0;
}

struct File *file_named(const char *path, off_t size)
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

void remember_range(struct File *file, int descriptor, off_t from, off_t until)
{
    for (off_t number = from / SectorBytes; number * SectorBytes < until; ++number)
        remember_sector(file, descriptor, number);
}

void forget_range(struct File *file, int descriptor)
{
    while (file->sectors) {
        struct Sector *next = file->sectors->next;
        free(file->sectors);
        file->sectors = next;
    }
    file->syncedSize = size_of(descriptor);
}

static void rename_files(const char *from, const char *to)
{
    for (struct File *file = files; file; file = file->next) {
        if (strcmp(file->path, from) == 0)
            snprintf(file->path, sizeof file->path, "%s", to);
    }
}

static struct Name *remember(enum NameChange change, const char *path, const char *now)
{
    struct Name *name = calloc(1, sizeof *name);
    if (!name)
        give_up("out of memory");
    name->change = change;
    snprintf(name->path, sizeof name->path, "%s", path);
    snprintf(name->now, sizeof name->now, "%s", now);
    name->next = names;
    names = name;
    return name;
}

void remember_name(enum NameChange change, const char *path, const char *now)
{
    remember(change, path, now);
    if (change != Made)
        rename_files(path, now);
}

void remember_replacement(const char *path, const char *now, const char *kept)
{
    struct Name *name = remember(Replaced, path, now);
    snprintf(name->kept, sizeof name->kept, "%s", kept);
    rename_files(now, kept);
    rename_files(path, now);
}

/// The file that a change keeps for the case that it is lost, or NULL.
static const char *kept_by(const struct Name *name)
{
    return name->change == Removed ? name->now : name->change == Replaced ? name->kept : NULL;
}

void forget_names(void)
{
    while (names) {
        struct Name *next = names->next;
        if (kept_by(names))
            REAL(unlink)(kept_by(names));
        free(names);
        names = next;
    }
}

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
    if (name->change == Replaced)
        REAL(rename)(name->kept, name->now);
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
        if (kept_by(name))
            REAL(unlink)(kept_by(name));
    }
    _exit(ExitCode);
}

void count_call(void)
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
