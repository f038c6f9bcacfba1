/** The demo in a process of its own, as people start it. It uses a homeserver that other tests share. */
import { type ChildProcess, spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { text } from "node:stream/consumers"
import { homeserver } from "./homeserver.ts"
import { root } from "./sources.ts"

/** A line of the demo's transcript. */
export interface DemoLine {
  readonly room: string
  readonly sender: string
  readonly encrypted: boolean
  readonly body: string
  readonly at: string
}

export class DemoProcesses {
  /** A folder for what the demos write. */
  readonly folder: string
  readonly #running = new Set<ChildProcess>()

  private constructor(folder: string) {
    this.folder = folder
  }

  static async begin(): Promise<DemoProcesses> {
    return new DemoProcesses(await mkdtemp(join(tmpdir(), "waggle-demo-test-")))
  }

  async close(): Promise<void> {
    for (const child of this.#running) child.kill("SIGKILL")
    await rm(this.folder, { recursive: true, force: true })
  }

  /** Starts `waggle` with these arguments. */
  start(...args: string[]): ChildProcess {
    const { url, registrationSecret } = homeserver()
    const env = {
      ...process.env,
      NODE_ENV: "",
      LC_ALL: "en_GB.UTF-8",
      TMPDIR: this.folder,
      WAGGLE_TEST_HOMESERVER: url,
      WAGGLE_TEST_REGISTRATION_SECRET: registrationSecret,
    }
    const child = spawn(process.execPath, [join(root, "src/cli/waggle.ts"), ...args], { env, stdio: "pipe" })
    this.#running.add(child)
    return child
  }

  /** Waits for the end of a process. Returns its exit code and everything that it wrote. */
  async ended(child: ChildProcess): Promise<{ code: number | null; out: string; err: string }> {
    const code = new Promise<number | null>((resolve) => child.on("close", resolve))
    if (!child.stdout || !child.stderr) throw new Error("the child has no pipes")
    const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
    this.#running.delete(child)
    return { code: await code, out, err }
  }

  /** Runs `waggle` with these arguments to its end. */
  run = (...args: string[]) => this.ended(this.start(...args))
}
