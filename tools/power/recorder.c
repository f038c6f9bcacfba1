/*
 * Records what a program does to the files of one folder: each write with its bytes, each sync, each change of a name. Loaded into the
 * program before the C library (LD_PRELOAD), since both Node and SQLite come to the kernel through that library alone.
 *
 * WAGGLE_POWER_FOLDER: the folder, as an absolute path without a slash at its end. WAGGLE_POWER_RECORD: the file of the record.
 *
 * A change is recorded before it is made. If it then fails, or is made only in part, a record 'E' follows. So a process that is killed has
 * at most one change in its record that it did not make. A sync has two records, when it begins and when it ends: only the second one says
 * that everything before the first is on the disk. tools/power/record.ts reads the file.
 */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

#define MOST 65536
static struct {
  int is;
  ino_t inode;
  dev_t device;
} watched[MOST];
static char folder[PATH_MAX];
static size_t length;
static int record = -1;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

struct head {
  uint32_t size;
  uint8_t op;
  uint8_t pad[3];
  int32_t fd;
  uint32_t path;
  uint32_t other;
  uint32_t pad2;
  int64_t at;
};

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) *(void **)&real = dlsym(RTLD_NEXT, name)

__attribute__((constructor)) static void begin(void) {
  const char *of = getenv("WAGGLE_POWER_FOLDER"), *to = getenv("WAGGLE_POWER_RECORD");
  if (!of || !to) return;
  strncpy(folder, of, sizeof folder - 1);
  length = strlen(folder);
  record = syscall(SYS_openat, AT_FDCWD, to, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void note(char op, int fd, int64_t at, const char *path, const char *other, const void *bytes, size_t size) {
  if (record < 0) return;
  size_t a = path ? strlen(path) : 0, b = other ? strlen(other) : 0;
  struct head head = {.size = sizeof head + a + b + size, .op = op, .fd = fd, .path = a, .other = b, .at = at};
  struct iovec parts[] = {
    {&head, sizeof head}, {(void *)path, a}, {(void *)other, b}, {(void *)bytes, size}};
  if (syscall(SYS_writev, record, parts, 4) != (long)head.size) abort();
}

/* The absolute path, if it is the folder, something in it, or the folder above it. */
static const char *ours(const char *path, char *full) {
  if (record < 0 || !path) return NULL;
  if (path[0] == '/') {
    if (strlen(path) >= PATH_MAX) return NULL;
    strcpy(full, path);
  } else {
    if (!getcwd(full, PATH_MAX) || strlen(full) + strlen(path) + 2 > PATH_MAX) return NULL;
    strcat(strcat(full, "/"), path);
  }
  size_t size = strlen(full);
  while (size > 1 && full[size - 1] == '/') full[--size] = 0;
  /* SQLite's shared memory. It need not survive: SQLite makes it anew. */
  if (size > 4 && !strcmp(full + size - 4, "-shm")) return NULL;
  if (!strncmp(full, folder, length) && (full[length] == 0 || full[length] == '/')) return full;
  const char *last = strrchr(folder, '/');
  return last && size == (size_t)(last - folder) && !strncmp(full, folder, size) ? full : NULL;
}

static void closes(int fd) {
  pthread_mutex_lock(&lock);
  watched[fd].is = 0;
  note('D', fd, 0, NULL, NULL, NULL, 0);
  pthread_mutex_unlock(&lock);
}

/* Node closes files without the C library. So the number may stand for something else by now. */
static int isWatched(int fd) {
  struct stat now;
  if (fd < 0 || fd >= MOST || !watched[fd].is) return 0;
  if (!fstat(fd, &now) && now.st_ino == watched[fd].inode && now.st_dev == watched[fd].device) return 1;
  closes(fd);
  return 0;
}

static int opened(int at, const char *path, int flags, mode_t mode) {
  char full[PATH_MAX];
  const char *of = at == AT_FDCWD || (path && path[0] == '/') ? ours(path, full) : NULL;
  if (!of) return syscall(SYS_openat, at, path, flags, mode);
  pthread_mutex_lock(&lock);
  int isNew = (flags & O_CREAT) && access(of, F_OK) != 0;
  if (isNew) note('N', -1, 0, of, NULL, NULL, 0);
  int fd = syscall(SYS_openat, at, path, flags, mode), why = errno;
  if (fd < 0 && isNew) note('E', -1, -1, NULL, NULL, NULL, 0);
  if (fd >= 0 && fd < MOST) {
    note('O', fd, flags, of, NULL, NULL, 0);
    if ((flags & O_TRUNC) && !isNew) note('R', fd, 0, NULL, NULL, NULL, 0);
    struct stat now;
    fstat(fd, &now);
    watched[fd].inode = now.st_ino;
    watched[fd].device = now.st_dev;
    watched[fd].is = 1;
  }
  pthread_mutex_unlock(&lock);
  errno = why;
  return fd;
}

static mode_t modeOf(int flags, va_list rest) { return flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0; }
#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = modeOf(flags, rest); \
    va_end(rest); \
    return opened(AT_FDCWD, path, flags, mode); \
  }
OPEN(open)
OPEN(open64)
#define OPENAT(name) \
  int name(int at, const char *path, int flags, ...) { \
    va_list rest; \
    va_start(rest, flags); \
    mode_t mode = modeOf(flags, rest); \
    va_end(rest); \
    return opened(at, path, flags, mode); \
  }
OPENAT(openat)
OPENAT(openat64)
int creat(const char *path, mode_t mode) { return opened(AT_FDCWD, path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

int close(int fd) {
  if (isWatched(fd)) closes(fd);
  return syscall(SYS_close, fd);
}
/* The C library closes a folder that it has listed without calling its own close. */
int closedir(DIR *of) {
  REAL(int, "closedir", DIR *);
  if (isWatched(dirfd(of))) closes(dirfd(of));
  return real(of);
}

static ssize_t written(int fd, const struct iovec *parts, int count, off_t at) {
  pthread_mutex_lock(&lock);
  int sequential = at < 0;
  if (sequential) {
    struct stat now;
    int append = syscall(SYS_fcntl, fd, F_GETFL) & O_APPEND;
    at = append && !fstat(fd, &now) ? now.st_size : lseek(fd, 0, SEEK_CUR);
  }
  size_t size = 0;
  for (int i = 0; i < count; i++) size += parts[i].iov_len;
  char *all = malloc(size ? size : 1);
  if (!all) abort();
  size_t filled = 0;
  for (int i = 0; i < count; i++) {
    memcpy(all + filled, parts[i].iov_base, parts[i].iov_len);
    filled += parts[i].iov_len;
  }
  note('W', fd, at, NULL, NULL, all, size);
  ssize_t done = sequential ? syscall(SYS_write, fd, all, size) : syscall(SYS_pwrite64, fd, all, size, at);
  int why = errno;
  if (done != (ssize_t)size) note('E', fd, done, NULL, NULL, NULL, 0);
  free(all);
  pthread_mutex_unlock(&lock);
  errno = why;
  return done;
}

ssize_t write(int fd, const void *bytes, size_t size) {
  struct iovec part = {(void *)bytes, size};
  return isWatched(fd) ? written(fd, &part, 1, -1) : syscall(SYS_write, fd, bytes, size);
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  return isWatched(fd) ? written(fd, parts, count, -1) : syscall(SYS_writev, fd, parts, count);
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) {
  struct iovec part = {(void *)bytes, size};
  return isWatched(fd) ? written(fd, &part, 1, at) : syscall(SYS_pwrite64, fd, bytes, size, at);
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t at) { return pwrite64(fd, bytes, size, at); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) {
  return isWatched(fd) ? written(fd, parts, count, at) : syscall(SYS_pwritev, fd, parts, count, at, 0);
}
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) { return pwritev64(fd, parts, count, at); }

/* Records a change, makes it, and says so if it failed. */
#define CHANGE(is, op, fd, at, path, other, call) \
  if (!(is)) return call; \
  pthread_mutex_lock(&lock); \
  note(op, fd, at, path, other, NULL, 0); \
  int done = call, why = errno; \
  if (done != 0) note('E', fd, -1, NULL, NULL, NULL, 0); \
  pthread_mutex_unlock(&lock); \
  errno = why; \
  return done

int ftruncate64(int fd, off64_t size) { CHANGE(isWatched(fd), 'R', fd, size, NULL, NULL, syscall(SYS_ftruncate, fd, size)); }
int ftruncate(int fd, off_t size) { return ftruncate64(fd, size); }

static int synced(int fd, long call) {
  if (!isWatched(fd)) return syscall(call, fd);
  pthread_mutex_lock(&lock);
  note('S', fd, 0, NULL, NULL, NULL, 0);
  pthread_mutex_unlock(&lock);
  int done = syscall(call, fd), why = errno;
  pthread_mutex_lock(&lock);
  if (done == 0) note('s', fd, 0, NULL, NULL, NULL, 0);
  pthread_mutex_unlock(&lock);
  errno = why;
  return done;
}
int fsync(int fd) { return synced(fd, SYS_fsync); }
int fdatasync(int fd) { return synced(fd, SYS_fdatasync); }

int unlinkat(int at, const char *path, int flags) {
  char full[PATH_MAX];
  const char *of = at == AT_FDCWD || path[0] == '/' ? ours(path, full) : NULL;
  CHANGE(of, 'U', -1, 0, of, NULL, syscall(SYS_unlinkat, at, path, flags));
}
int unlink(const char *path) { return unlinkat(AT_FDCWD, path, 0); }
int rmdir(const char *path) { return unlinkat(AT_FDCWD, path, AT_REMOVEDIR); }
int remove(const char *path) {
  struct stat now;
  return unlinkat(AT_FDCWD, path, !lstat(path, &now) && S_ISDIR(now.st_mode) ? AT_REMOVEDIR : 0);
}
int rename(const char *from, const char *to) {
  char full[PATH_MAX], fullTo[PATH_MAX];
  const char *of = ours(from, full), *into = ours(to, fullTo);
  CHANGE(of && into, 'V', -1, 0, of, into, syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}
int link(const char *from, const char *to) {
  char full[PATH_MAX], fullTo[PATH_MAX];
  const char *of = ours(from, full), *into = ours(to, fullTo);
  CHANGE(of && into, 'L', -1, 0, of, into, syscall(SYS_linkat, AT_FDCWD, from, AT_FDCWD, to, 0));
}
int mkdir(const char *path, mode_t mode) {
  char full[PATH_MAX];
  const char *of = ours(path, full);
  CHANGE(of, 'K', -1, 0, of, NULL, syscall(SYS_mkdirat, AT_FDCWD, path, mode));
}

/* Writes into memory that is shared with a file would go past the record. */
void *mmap64(void *where, size_t size, int protection, int flags, int fd, off64_t at) {
  REAL(void *, "mmap64", void *, size_t, int, int, int, off64_t);
  if (isWatched(fd) && (flags & MAP_SHARED) && (protection & PROT_WRITE)) note('P', fd, 0, NULL, NULL, NULL, 0);
  return real(where, size, protection, flags, fd, at);
}
