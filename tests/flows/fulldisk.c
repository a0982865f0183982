// SPDX-License-Identifier: Apache-2.0
// LD_PRELOAD shim: while the file named by FULLDISK_WHILE exists, files have no room to grow into (ENOSPC), as on a
// disk that is full. What lies within a file can be written over, and sockets, pipes and terminals are left alone.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static int has_no_room(int fd, off_t end)
{
    const char *mark = getenv("FULLDISK_WHILE");
    struct stat file;
    return mark && access(mark, F_OK) == 0 && fstat(fd, &file) == 0 && S_ISREG(file.st_mode) && end > file.st_size;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t pwrite64(int fd, const void *bytes, size_t count, off_t at)
{
    if (has_no_room(fd, at + (off_t)count)) {
        errno = ENOSPC;
        return -1;
    }
    return REAL(pwrite64)(fd, bytes, count, at);
}

ssize_t write(int fd, const void *bytes, size_t count)
{
    const off_t at = lseek(fd, 0, SEEK_CUR);
    if (at >= 0 && has_no_room(fd, at + (off_t)count)) {
        errno = ENOSPC;
        return -1;
    }
    return REAL(write)(fd, bytes, count);
}

int ftruncate64(int fd, off_t size)
{
    if (has_no_room(fd, size)) {
        errno = ENOSPC;
        return -1;
    }
    return REAL(ftruncate64)(fd, size);
}

int posix_fallocate64(int fd, off_t at, off_t count)
{
    return has_no_room(fd, at + count) ? ENOSPC : REAL(posix_fallocate64)(fd, at, count);
}
