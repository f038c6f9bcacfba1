import { type ChildProcess, spawn } from "node:child_process"
import { once } from "node:events"
import { readFile } from "node:fs/promises"
import { createServer } from "node:net"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { doesOurWork, fairTime } from "../../src/matrix/fair-time.ts"
import type { Runner } from "./types.ts"

/** How much fair time Synapse may take to answer after its start, in milliseconds. Only a Synapse that hangs takes so long. */
const startDeadline = 120_000
const stopDeadline = 10_000

/** A port on loopback that nobody is listening on now. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, "127.0.0.1")
  await once(server, "listening")
  const address = server.address()
  server.close()
  await once(server, "close")
  if (address === null || typeof address === "string") throw new Error("no free port on loopback")
  return address.port
}

/**
 * A running Synapse. Its standard input is a pipe from this process. When this process ends, the pipe closes, and then Synapse ends (see
 * launch.py).
 */
export interface Synapse {
  readonly pid: number | undefined
  /** Ends Synapse at once, and keeps its data. */
  pause(): Promise<void>
  /** Ends Synapse at once, and removes its data if they were only for this run. */
  end(): Promise<void>
}

async function lastWords(dataFolder: string, said: string): Promise<string> {
  const logged = await readFile(join(dataFolder, "homeserver.log"), "utf8").catch(() => "")
  return `${said}\n${logged}`.trim().split("\n").slice(-15).join("\n")
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(`${url}/_matrix/client/versions`, { signal: AbortSignal.timeout(10_000) })
    await response.arrayBuffer()
    return response.ok
  } catch {
    return false
  }
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const deadline = setTimeout(() => child.kill("SIGKILL"), stopDeadline)
  await once(child, "exit")
  clearTimeout(deadline)
}

/**
 * Starts Synapse in a prepared data folder, and waits until it answers.
 * @throws Error with the last lines of Synapse's output, if it ends or does not answer in time
 */
export async function runSynapse(
  runner: Runner,
  dataFolder: string,
  port: number,
  keepData: boolean,
): Promise<Synapse> {
  const { program, args, env } = runner.command(dataFolder, port)
  const child = spawn(program, args, {
    env: { ...env, ...(keepData ? { WAGGLE_KEEP_DATA: "1" } : {}) },
    cwd: dataFolder,
    stdio: ["pipe", "pipe", "pipe"],
    // Synapse gets a session of its own, so that Ctrl-C in the terminal only reaches us. We end Synapse when we are done with it.
    detached: true,
  })
  let said = ""
  const hear = (chunk: Buffer) => {
    said = (said + chunk.toString()).slice(-8_192)
  }
  child.stdout.on("data", hear)
  child.stderr.on("data", hear)
  // If Synapse dies first, the pipe breaks. The handler of its exit reports that.
  child.stdin.on("error", () => {})
  let failed: Error | undefined
  child.on("error", (error) => {
    failed = error
  })
  const end = async (word: string) => {
    if (failed !== undefined) return
    child.stdin.end(word)
    await ended(child)
  }
  doesOurWork(child.pid)
  const deadline = fairTime.now() + startDeadline
  while (!(await answers(`http://127.0.0.1:${port}`))) {
    if (failed !== undefined) throw new Error(`the homeserver could not be started: ${failed.message}`)
    if (child.exitCode !== null || child.signalCode !== null) {
      throw new Error(`the homeserver ended at its start:\n${await lastWords(dataFolder, said)}`)
    }
    if (fairTime.now() > deadline) {
      const words = await lastWords(dataFolder, said)
      await end("")
      throw new Error(`the homeserver did not answer within ${startDeadline / 1000} s:\n${words}`)
    }
    await sleep(50)
  }
  return { pid: child.pid, pause: () => end("pause\n"), end: () => end("") }
}
