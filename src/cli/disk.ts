/** Start on a disk that is full, or can only be read: what is wrong, in words that one can act on. */
import { FatalError } from "../matrix/fatal.ts"

const kinds = {
  full: /^(?:ENOSPC|EDQUOT|SQLITE_FULL)/,
  "read-only": /^(?:EROFS|SQLITE_READONLY)/,
  refused: /^(?:EACCES|EPERM|ENOTDIR|SQLITE_CANTOPEN|SQLITE_PERM)/,
  broken: /^(?:EIO|SQLITE_IOERR)/,
} as const

/** The error itself where it is none of the disk's. `folder`: where the bot keeps what it has. */
export function onDisk(error: unknown, folder: string): unknown {
  if (error instanceof FatalError && error.code !== "crypto-store-failed") return error
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // A connection can be refused by such a code as well.
    const code = "code" in cause && !("syscall" in cause && cause.syscall === "connect") ? String(cause.code) : ""
    for (const [kind, codes] of Object.entries(kinds))
      if (codes.test(code)) {
        const path = "path" in cause && typeof cause.path === "string" ? cause.path : folder
        return new FatalError(`disk-${kind as keyof typeof kinds}`, { path, code }, error)
      }
  }
  return error
}
