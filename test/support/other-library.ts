/** A member's client with another encryption library, run in a process of its own. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process"
import { mkdtemp, rm } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { createInterface } from "node:readline"
import { firstFound } from "../../src/matrix/first-found.ts"
import { pythonWithNio } from "../../tools/other-library/programs.ts"
import type { TestHomeserver, TestUser } from "./homeserver.ts"
import type { Wire } from "./operator.ts"
import { eventually, hung } from "./patience.ts"

const script = join(import.meta.dirname, "../../tools/other-library/client.py")

/** A message that the client has seen. `readable` is false if it was encrypted and the client has no key. */
export interface Seen {
  readonly event: string
  readonly room: string
  readonly sender: string
  readonly encrypted: boolean
  readonly readable: boolean
  readonly body: string
  readonly replyTo: string | null
}

interface Answer {
  readonly answer: number
  readonly value?: unknown
  readonly error?: string
}

export class OtherClient {
  readonly seen: Seen[] = []
  readonly #process: ChildProcessWithoutNullStreams
  readonly #folder: string
  readonly #answers = new Map<number, Answer>()
  readonly #listeners = new Set<() => void>()
  #ready: { readonly device: string; readonly token: string } | null = null
  #asked = 0
  #complaint = ""

  private constructor(process: ChildProcessWithoutNullStreams, folder: string) {
    this.#process = process
    this.#folder = folder
    createInterface({ input: process.stdout }).on("line", (line) => this.#heard(JSON.parse(line)))
    process.stderr.on("data", (data: Buffer) => {
      this.#complaint = `${this.#complaint}${data}`.slice(-4000)
    })
  }

  /** Logs in as a new device that nobody has signed, and syncs. */
  static async login(homeserver: TestHomeserver, user: TestUser): Promise<OtherClient> {
    const { program, args, env } = await pythonWithNio()
    const folder = await mkdtemp(join(tmpdir(), "waggle-nio-"))
    const all = [...args, script, homeserver.url, user.userId, user.password, folder]
    const client = new OtherClient(spawn(program, all, { env }), folder)
    await client.#until(() => client.#ready ?? undefined, "it has not logged in")
    return client
  }

  get deviceId(): string {
    return this.#ready?.device ?? ""
  }

  async join(room: string): Promise<void> {
    await this.#ask({ do: "join", room })
    await this.#knows(room)
  }

  /** Encrypts and sends. Returns the event ID. */
  async send(room: string, body: string): Promise<string> {
    await this.#knows(room)
    return String(await this.#ask({ do: "send", room, body }))
  }

  /** Encrypts without sending. `answers`: the event to which the message claims to reply. */
  async sealed(room: string, body: string, answers: string | null = null): Promise<Wire> {
    await this.#knows(room)
    return (await this.#ask({ do: "seal", room, body, answers })) as Wire
  }

  /** From now on the client encrypts with a new key. */
  async takeNewKey(room: string): Promise<void> {
    await this.#ask({ do: "renew", room })
  }

  waitFor(fits: (message: Seen) => boolean): Promise<Seen> {
    return this.#until(() => this.seen.findLast(fits), "no such message")
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once("exit", resolve))
    this.#process.kill("SIGKILL")
    await ended
    await rm(this.#folder, { recursive: true, force: true })
  }

  /** Waits until the client knows that the room is encrypted. Before that it would send everything unencrypted. */
  async #knows(room: string): Promise<void> {
    await eventually(
      async () => (await this.#ask({ do: "encrypted", room })) === true,
      () => `${room} is not known to be encrypted`,
      100,
    )
  }

  async #ask(request: Readonly<Record<string, unknown>>): Promise<unknown> {
    const id = ++this.#asked
    this.#process.stdin.write(`${JSON.stringify({ ...request, id })}\n`)
    const { value, error } = await this.#until(() => this.#answers.get(id), `no answer to ${request.do}`)
    if (error !== undefined) throw new Error(error)
    return value
  }

  #heard(line: Seen | Answer | { readonly ready: true; readonly device: string; readonly token: string }): void {
    if ("ready" in line) this.#ready = line
    else if ("answer" in line) this.#answers.set(line.answer, line)
    else this.seen.push(line)
    for (const listener of this.#listeners) listener()
  }

  async #until<T>(look: () => T | undefined, lacking: string): Promise<T> {
    const found = await firstFound(this.#listeners, look, hung)
    if (found !== undefined) return found
    const came = this.seen.map(({ sender, body, readable }) => `${sender}: ${readable ? body : "(no key)"}`)
    throw new Error(`${lacking}; what came:\n${came.slice(-20).join("\n")}\n${this.#complaint}`)
  }
}
