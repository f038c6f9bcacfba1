/** Explains a start that fails because the disk is full, read-only or broken. */
import { FatalError } from "../matrix/fatal.ts"

const kinds = {
  full: /^(?:ENOSPC|EDQUOT|SQLITE_FULL)/,
  "read-only": /^(?:EROFS|SQLITE_READONLY)/,
  refused: /^(?:EACCES|EPERM|ENOTDIR|SQLITE_CANTOPEN|SQLITE_PERM)/,
  broken: /^(?:EIO|SQLITE_IOERR)/,
} as const

/** A FatalError that explains a fault of the disk, or the error itself if it is something else. `folder`: the bot's data folder. */
export function onDisk(error: unknown, folder: string): unknown {
  if (error instanceof FatalError && error.code !== "crypto-store-failed") return error
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    // A refused network connection can have the same codes, but is no fault of the disk.
    const code = "code" in cause && !("syscall" in cause && cause.syscall === "connect") ? String(cause.code) : ""
    for (const [kind, codes] of Object.entries(kinds))
      if (codes.test(code)) {
        const path = "path" in cause && typeof cause.path === "string" ? cause.path : folder
        return new FatalError(`disk-${kind as keyof typeof kinds}`, { path, code }, error)
      }
  }
  return error
}
