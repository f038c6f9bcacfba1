/** Removes what a fault has set up on this machine, and what would outlive the harness: mounts, and networks. */

/**
 * Does this when the harness ends before its time, as by Ctrl-C. Nothing can be waited for then, so it is done at once.
 * @returns what to call once it is not needed any more
 */
export function atExit(clear: () => unknown): () => void {
  const listener = () => {
    try {
      clear()
    } catch {
      // It is gone already, or cannot be removed. There is nobody left to tell.
    }
  }
  process.once("exit", listener)
  return () => void process.off("exit", listener)
}

/** Whether this harness may mount a disk and make a network. */
export const isRoot = process.getuid?.() === 0 && process.platform === "linux"
