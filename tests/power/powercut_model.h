// SPDX-License-Identifier: Apache-2.0
// What a disk may still lack when the power fails, for the files below one folder. See powercut.c.
#pragma once
#include <dlfcn.h>
#include <pthread.h>
#include <stdbool.h>
#include <sys/types.h>

/// The C library's own function, below ours.
#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

enum { MostDescriptors = 4096 };

/// What a sector held when the file was last synced.
struct Sector;

struct File {
    char path[4096];
    off_t syncedSize;
    struct Sector *sectors;
    struct File *next;
};

enum NameChange { Made, Moved, Removed, Replaced };

/// Held by every call that asks or changes what follows.
extern pthread_mutex_t powercutLock;
extern const char *watchedFolder;

/// Ends the program: something happened that the model does not know.
_Noreturn void give_up(const char *why);

/// Whether a path is one of a watched file; SQLite's -shm is none.
bool is_watched(const char *path);
/// The watched file of that name, which had `size` bytes when it was first seen.
struct File *file_named(const char *path, off_t size);

/// One more call that matters to the disk: the one at which the power fails does not return.
void count_call(void);

/// Before bytes from `from` until `until` are replaced or cut off. Read through the program's own descriptor: closing
/// another one would drop its locks (POSIX, fcntl).
void remember_range(struct File *file, int descriptor, off_t from, off_t until);
/// After a sync of the file that is open as `descriptor`.
void forget_range(struct File *file, int descriptor);

/// After a name was made, moved to `now`, or removed, with the file kept as `now`.
void remember_name(enum NameChange change, const char *path, const char *now);
/// After a name was moved to `now`, which had a file that is kept as `kept`.
void remember_replacement(const char *path, const char *now, const char *kept);
/// After a sync of the folder.
void forget_names(void);

off_t size_of(int descriptor);
