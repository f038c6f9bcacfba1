/**
 * Holds back messages for one person until a device of theirs can read them. A device that got no key when a message was sent never gets it
 * later. So the person could never read a message that was sent too early, not even if it is their ballot for a vote.
 */
import type { Unread } from "../bot/unread.ts"
import { type MatrixId, matrixId } from "../kernel/rules/types.ts"
import { markFailed, type OutboxRow, openErrand } from "../kernel/store/outbox-sending.ts"
import type { Store, Work } from "../kernel/store/work.ts"
import type { Log, MatrixPort } from "./port.ts"
import type { ReaderRules } from "./readers.ts"
import { remember } from "./recent.ts"

export type TellUnread = (work: Work, person: MatrixId, why: Unread) => Promise<void>

export interface HoldingParts {
  readonly store: Store
  readonly port: MatrixPort
  /** The rules that say which devices may read the bot's messages. Null if all devices may. */
  readonly rules: () => ReaderRules | null
  readonly tellUnread?: TellUnread
  readonly log: Log
}

const minute = 60_000
const hour = 60 * minute
/**
 * The longest pause, in milliseconds, between two looks at a person. The first pause is a minute, and each further pause is twice as long.
 * Each look can cost a request, and a message is held for up to thirty days. So without growing pauses, somebody with very many accounts
 * could cause very many requests.
 */
const longestRest = 10 * minute
/** A message that has waited this long is given up. A person who comes back later would find it out of date. */
const longest = 30 * 24 * hour

export class Holding {
  readonly #parts: HoldingParts
  readonly #held = new Map<MatrixId, { lane: string; why: Unread; looks: number }>()
  /**
   * When each person was last told that they cannot read the bot (performance.now). Thanks to this map, not every look has to ask the
   * database.
   */
  readonly #told = new Map<MatrixId, number>()
  #telling: Promise<void> = Promise.resolve()

  constructor(parts: HoldingParts) {
    this.#parts = parts
  }

  /**
   * Whether the row may be sent now. `hold`: how many milliseconds to leave the row alone before the next look. `given-up`: the row was
   * held too long.
   * If the person cannot read what the bot says, this also tells them so in an unencrypted message.
   * Rejects if the homeserver had to be asked for the person's devices and did not answer.
   */
  async look(row: OutboxRow): Promise<"send" | "given-up" | { readonly hold: number }> {
    const { store } = this.#parts
    const [, id] = /^person:(.*)$/s.exec(row.lane) ?? []
    if (id === undefined) return "send"
    const person = matrixId(id)
    const why = openErrand(store, row).do === "redact" ? null : await this.#whyUnread(person)
    if (why === null) {
      this.#held.delete(person)
      return "send"
    }
    const looks = (this.#held.get(person)?.looks ?? 0) + 1
    this.#held.set(person, { lane: row.lane, why, looks })
    await this.#tell(person, why)
    const age = await store.work(async ({ now }) => now - row.queuedAt, { quiet: true })
    if (age < longest) return { hold: Math.min(longestRest, minute * 2 ** (looks - 1)) }
    await store.work((work) => markFailed(work, row.id, why))
    this.#held.delete(person)
    this.#parts.log.warn({ row: row.id, why }, "a message was given up: the person has no device that may read it")
    return "given-up"
  }

  /** Call this if some devices of these people got no keys. It tells the people who can read the bot's messages on no other device either. */
  leftOut(people: readonly MatrixId[]): void {
    const { log, port } = this.#parts
    this.#telling = this.#telling
      .then(async () => {
        for (const person of people) {
          const why = person === port.me ? null : await this.#whyUnread(person)
          if (why !== null) await this.#tell(person, why)
        }
      })
      // If a person could not be told here, `look` tells them when the bot next has a message for them alone.
      .catch((error: unknown) => log.warn({ error }, "who cannot read what was said could not be told"))
  }

  async stop(): Promise<void> {
    await this.#telling
  }

  lanesOf(people: readonly MatrixId[]): string[] {
    return people.flatMap((person) => this.#held.get(person)?.lane ?? [])
  }

  lanesAwaitingApproval(): string[] {
    return [...this.#held.values()].filter(({ why }) => why === "identity-changed").map(({ lane }) => lane)
  }

  async #whyUnread(person: MatrixId): Promise<Unread | null> {
    const { port } = this.#parts
    const rules = this.#parts.rules()
    if (!rules) return null
    const [{ signed, identity }, all] = await Promise.all([port.devicesOf(person), rules.known(null, [person])])
    if (!signed || identity === null) return "no-signed-device"
    const known = all.get(person)
    return known === undefined || known.size === 0 || known.has(identity) ? null : "identity-changed"
  }

  async #tell(person: MatrixId, why: Unread): Promise<void> {
    const { store, tellUnread } = this.#parts
    const before = this.#told.get(person)
    if (!tellUnread || (before !== undefined && performance.now() - before < hour)) return
    await store.work((work) => tellUnread(work, person, why))
    remember(this.#told, person, performance.now())
  }
}
