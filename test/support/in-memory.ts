import { statfsSync } from "node:fs"
import { tmpdir } from "node:os"

/** More than all tests together keep at a time. */
const enough = 2 ** 30

function roomIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    // Only Linux has it.
    return 0
  }
}

/**
 * The folder for the tests' files: in memory, if Linux has that and there is room, else the usual one for temporary files. A database waits
 * for its disk at every commit, and for tests that need not be a real one.
 */
export const inMemory: string = roomIn("/dev/shm") > enough ? "/dev/shm" : tmpdir()
