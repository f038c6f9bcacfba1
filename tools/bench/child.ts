/** The benchmark's child processes, from the parent's side. */
import { fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

export interface Child<R> {
  /** What it said when it was ready. */
  readonly ready: R
  /** Resolves when it has ended. */
  stop(): Promise<void>
}

/** Starts `file` of this folder and waits until it is ready. Secrets go over the arguments: the accounts are made for this run. */
export async function startChild<R>(file: string, given: object): Promise<Child<R>> {
  const child = fork(join(import.meta.dirname, file), [JSON.stringify(given)])
  const ended = once(child, "exit")
  const message = once(child, "message")
  const first = await Promise.race([message, ended.then(() => null)])
  if (first === null) throw new Error(`${file} ended before it was ready`)
  return {
    // What `keepRunning` was given in that file.
    ready: first[0] as R,
    stop: async () => {
      if (child.connected) child.disconnect()
      await ended
    },
  }
}
