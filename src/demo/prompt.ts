/** The prompt at which a user types as any of the people, in any of their rooms. */
import { createInterface } from "node:readline"
import type { Readable, Writable } from "node:stream"
import { setTimeout as sleep } from "node:timers/promises"
import { botName, type DemoCoop, isPerson, type Person, people } from "./coop.ts"
import type { Screen } from "./screen.ts"
import type { Heard } from "./watch.ts"

export interface PromptParts {
  readonly coop: DemoCoop
  readonly screen: Screen
  readonly input: Readable
  readonly output: Writable
  /** Whether a person types at a terminal. If not, the prompt waits for each answer and prints the input too. */
  readonly interactive: boolean
  /** Aborted when the demo should end. */
  readonly signal: AbortSignal
}

const shared = ["Members", "Lobby", "Moderators", "Treasury"] as const

/** How many milliseconds to wait for an answer if the input is not a terminal. */
const answerDeadline = 15_000

/** Reads lines until `/quit`, the end of the input, or the signal. If the input ends before its first line, the demo stays up. */
export async function runPrompt(parts: PromptParts): Promise<void> {
  const { coop, screen, input, output, interactive, signal } = parts
  const { words } = screen
  const prompt = new Prompt(parts)
  const lines = createInterface({ input, ...(interactive ? { output, terminal: true } : {}) })
  const ended = Promise.withResolvers<void>()
  signal.addEventListener("abort", () => ended.resolve(), { once: true })
  lines.on("SIGINT", () => ended.resolve())
  const ask = () => {
    if (!interactive) return
    lines.setPrompt(`${prompt.label()} > `)
    lines.prompt(true)
  }
  const print = (show: () => void) => {
    if (interactive) output.write("\r\x1b[J")
    show()
    ask()
  }
  const quiet = coop.watch.onRead((heard, reader) => {
    if (reader !== prompt.person || (interactive && heard.who === reader)) return
    print(() =>
      screen.message(
        heard,
        coop.watch.heard.find(({ eventId }) => eventId === rootOf(heard)),
      ),
    )
  })
  let queue: Promise<void> = Promise.resolve()
  let any = false
  lines.on("line", (line) => {
    any = true
    queue = queue.then(async () => {
      if (signal.aborted) return
      const said = await prompt.take(line.trim()).catch((error: unknown) => {
        return [words.t("demo-prompt-failed", { why: String(error) })]
      })
      if (said === "quit") ended.resolve()
      else if (said.length > 0) print(() => screen.text([...said, ""]))
      else ask()
    })
  })
  lines.on("close", () => {
    if (any || interactive) void queue.then(() => ended.resolve())
    else screen.text([words.t("demo-prompt-no-input"), ""])
  })
  ask()
  await ended.promise
  quiet()
  lines.close()
  if (interactive) output.write("\n")
}

const rootOf = ({ relation }: Heard): string | undefined => relation?.replyTo ?? relation?.thread

class Prompt {
  readonly #parts: PromptParts
  person: Person = "ana"
  /** A shared room, `direct`, or a task's room such as `T1`. */
  #room: string = "Members"

  constructor(parts: PromptParts) {
    this.#parts = parts
  }

  /** The person and the room that the next line is typed in. */
  label(): string {
    const { screen } = this.#parts
    return `${screen.name(this.person)} · ${screen.roomTitle(this.#roomName())}`
  }

  #roomName(): string {
    return this.#room === "direct" ? `direct:${this.person}` : this.#room
  }

  /** Does what a line says, and returns lines to print. */
  async take(line: string): Promise<readonly string[] | "quit"> {
    const { words } = this.#parts.screen
    const [word = "", name = ""] = line.split(/\s+/)
    switch (word) {
      case "":
        return []
      case "/quit":
      case "/exit":
        return "quit"
      case "/help":
        return promptHelp(this.#parts)
      case "/as":
        if (!isPerson(name)) return [words.t("demo-prompt-nobody", { people: words.either(people) })]
        this.person = name
        return this.#here()
      case "/dm":
        this.#room = "direct"
        return this.#here()
      case "/room": {
        const task = /^t\d{1,9}$/i.test(name) ? name.toUpperCase() : undefined
        const room = task ?? shared.find((known) => known.toLowerCase() === name.toLowerCase())
        if (room === undefined) return [words.t("demo-prompt-no-room")]
        this.#room = room
        return this.#here()
      }
      case "/who":
        return [words.t("demo-prompt-people", { people: words.list(people) }), ...this.#here()]
    }
    if (/^\/\p{L}/u.test(line)) return [words.t("demo-prompt-unknown", { typed: word })]
    return this.#send(line)
  }

  #here(): readonly string[] {
    const { screen } = this.#parts
    const room = screen.roomTitle(this.#roomName())
    return this.#parts.interactive ? [] : [screen.words.t("demo-prompt-here", { name: this.person, room })]
  }

  async #send(line: string): Promise<readonly string[]> {
    const { coop, screen, interactive } = this.#parts
    const room = this.#roomName()
    const roomId = await coop.roomId(room)
    if (this.#room !== "direct" && !coop.client(this.person).isIn(roomId))
      return [screen.words.t("demo-prompt-not-in", { name: this.person, room: screen.roomTitle(room) })]
    const event = await coop.client(this.person).send(roomId, line)
    if (interactive) return []
    const answered = () =>
      coop.watch.heard.find((heard) =>
        line.startsWith("!") || this.#room === "direct"
          ? heard.who === botName && [heard.relation?.thread, heard.relation?.replyTo].includes(event)
          : heard.eventId === event,
      )
    await coop.watch.until(answered, answerDeadline)
    // Files may follow an answer, so this waits a moment for them.
    await sleep(300)
    return []
  }
}

/** The help text of the prompt. */
export function promptHelp({ coop, screen }: Pick<PromptParts, "coop" | "screen">): string[] {
  const { words } = screen
  return words.t("demo-prompt-help", { people: words.either(people), motion: nextMotion(coop) }).split("\n")
}

/** The number of the next motion, for the example in the help. */
function nextMotion({ watch }: DemoCoop): string {
  const numbers = watch.heard.flatMap(({ body }) =>
    [...body.matchAll(/\bM(\d+) ·/g)].map(([, number]) => Number(number)),
  )
  return `M${Math.max(0, ...numbers) + 1}`
}
