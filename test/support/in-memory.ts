import { statfsSync } from "node:fs"
import { tmpdir } from "node:os"

/** In bytes: more than all tests together keep at a time. */
const enough = 2 ** 30

function roomIn(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  } catch {
    // Only Linux has /dev/shm. Other systems count as having no room there.
    return 0
  }
}

/**
 * The folder for the tests' files. It is in memory if Linux offers that and there is room. Otherwise it is the usual folder for temporary
 * files. A database waits for its disk at every commit, so tests are quicker without one.
 */
export const inMemory: string = roomIn("/dev/shm") > enough ? "/dev/shm" : tmpdir()
