/** Starts and stops the benchmark's child processes. */
import { fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

export interface Child<R> {
  /** The object that the child sent when it was ready. */
  readonly ready: R
  readonly pid: number
  /** Asks the child for something that it does, and waits for its answer. One thing at a time. */
  ask<A>(what: object): Promise<A>
  /** Holds the child still until `resume`. */
  pause(): void
  resume(): void
  /** Resolves when the child has ended. */
  stop(): Promise<void>
}

/**
 * Starts `file` of this folder and waits until it is ready. `given` is passed in the process's arguments. Other users could
 * see secrets in it, but the accounts exist only for this run.
 */
export async function startChild<R>(file: string, given: object, execArgv: readonly string[] = []): Promise<Child<R>> {
  const child = fork(join(import.meta.dirname, file), [JSON.stringify(given)], { execArgv: [...execArgv] })
  const ended = once(child, "exit")
  const message = once(child, "message")
  const first = await Promise.race([message, ended.then(() => null)])
  if (first === null) throw new Error(`${file} ended before it was ready`)
  return {
    // The child passed this object to `keepRunning`. The caller knows its type.
    ready: first[0] as R,
    pid: child.pid ?? 0,
    ask: async <A>(what: object) => {
      const answer = once(child, "message")
      child.send(what)
      // What a child answers is known to the caller, as what it says at the beginning.
      return (await answer)[0] as A
    },
    pause: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
    stop: async () => {
      child.kill("SIGCONT")
      if (child.connected) child.disconnect()
      await ended
    },
  }
}
