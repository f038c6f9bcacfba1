/**
 * Leaves rooms in which the bot has nothing more to do. If anybody else is in the room, the bot says so first. It decides by the state that
 * it finds, not by past events.
 */
import { type Concern, isConcerned } from "../kernel/acts/concern.ts"
import { type Leaving, leavingOf } from "../kernel/rules/talks.ts"
import type { Instant, MatrixId, RoomId } from "../kernel/rules/types.ts"
import { addToOutbox, laneOf } from "../kernel/store/outbox.ts"
import type { Touched } from "../kernel/store/touched.ts"
import type { Store, Work } from "../kernel/store/work.ts"
import { toText } from "../kernel/views/markdown.ts"
import type { Words } from "../kernel/views/words.ts"
import { forgetLeaving, noteLeaving } from "../rooms/changes.ts"
import { isSpeakingIn, roomsToLeave } from "../rooms/reads.ts"
import { failureOf } from "./errors.ts"
import type { Log, MatrixPort, Places } from "./port.ts"
import { talkOf } from "./talk-facts.ts"

export interface FarewellParts {
  readonly store: Store
  readonly port: MatrixPort
  readonly places: Places
  readonly concerns: readonly Concern[]
  readonly words: Words
  readonly log: Log
}

const minute = 60_000
/** If the homeserver does not accept the farewell message, the bot stays in the room for at most this long. */
const longestWord = 60 * minute
const atOnce = 10
/** How often, in milliseconds, to find out which people are strangers. */
const strangersEvery = 10 * minute

export class Farewells {
  readonly #parts: FarewellParts
  /** Rooms that the bot could not leave yet. The value is the time of the next try (performance.now). */
  readonly #resting = new Map<RoomId, number>()
  /** When the bot last looked for strangers (performance.now). */
  #strangersAt = Number.NEGATIVE_INFINITY
  /**
   * `#news` grows with each commit that may have noted rooms to leave. It begins at 1, since an earlier process may have noted some.
   * `#seen`: the value of `#news` when the bot last looked and found no such rooms in the database.
   */
  #news = 1
  #seen = 0
  #running: Promise<void> = Promise.resolve()
  /** Whether rooms were left to look at, since there were many or looking failed. */
  #more = false

  constructor(parts: FarewellParts) {
    this.#parts = parts
  }

  /** Call this after each commit. The commit may have noted rooms to leave. */
  committed(touched: Touched): void {
    if (touched.has("rooms_to_leave") || touched.has("*")) this.#news += 1
  }

  /**
   * Leaves the rooms that it should leave. `changed`: whether the state of rooms may have changed. If it has not, the rooms are only looked
   * at when it is time to look for strangers, or when some were left for later: there may be thousands, and messages come often.
   */
  look(changed = true): Promise<void> {
    this.#running = this.#running.catch(() => {}).then(() => this.#look(changed))
    return this.#running
  }

  /** Leaves the rooms that were noted, and looks for no others. */
  leave(): Promise<void> {
    this.#running = this.#running.catch(() => {}).then(async () => void (await this.#leaveNoted()))
    return this.#running
  }

  async #leaveNoted(): Promise<ReadonlyMap<RoomId, Instant>> {
    const news = this.#news
    const leaving = news > this.#seen ? await roomsToLeave(this.#parts.store.knex) : new Map<RoomId, Instant>()
    if (leaving.size === 0) this.#seen = news
    for (const [room, since] of leaving) await this.#go(room, since)
    return leaving
  }

  async #look(changed: boolean): Promise<void> {
    const { store } = this.#parts
    const leaving = await this.#leaveNoted()
    if (!changed && !this.#more && performance.now() - this.#strangersAt < strangersEvery) return
    this.#more = true
    const due = (await this.#due()).filter(({ room }) => !leaving.has(room))
    this.#more = leaving.size + due.length > 0
    for (const { room, why } of due.slice(0, atOnce)) {
      const since = await store.work(async (work) => {
        await noteLeaving(work, room)
        if (why !== "alone") await this.#say(work, room, why)
        return work.now
      })
      // Nobody else is in the room, so the bot leaves without a farewell.
      if (why === "alone") await this.#go(room, since)
    }
  }

  async #due(): Promise<{ room: RoomId; why: Leaving }[]> {
    const { store, port, places, concerns } = this.#parts
    const now = store.now()
    const due: { room: RoomId; why: Leaving }[] = []
    const strangers = performance.now() - this.#strangersAt >= strangersEvery
    if (strangers) this.#strangersAt = performance.now()
    for (const facts of port.rooms()) {
      const talk = talkOf(facts, places, port.me)
      const found = talk && leavingOf(talk, false, now)
      if (!found || (found === "stranger" && !strangers)) continue
      const matters = found === "stranger" || found === "third-person"
      const concerned =
        matters && (await store.work((work) => anyConcerned(work, talk.people, concerns), { quiet: true }))
      const why = leavingOf(talk, concerned, now)
      if (why) due.push({ room: facts.id, why })
    }
    return due
  }

  async #say(work: Work, room: RoomId, why: Leaving): Promise<void> {
    const text = toText(this.#parts.words.t("talk-leaving", { why }))
    await addToOutbox(work, { to: { room, open: true }, errand: { do: "say", text } })
  }

  /** Leaves the room once the farewell is sent, or has waited for too long. */
  async #go(room: RoomId, since: Instant): Promise<void> {
    const { store, port, log } = this.#parts
    if ((this.#resting.get(room) ?? 0) > performance.now()) return
    const here = port.room(room)?.membership === "join"
    const now = store.now()
    const speaking = await isSpeakingIn(store.knex, [laneOf({ room }), laneOf({ room, open: true })])
    if (here && speaking && now - since < longestWord) return
    try {
      if (here) await port.request("POST", `/rooms/${encodeURIComponent(room)}/leave`, {}, {})
      await store.work((work) => forgetLeaving(work, room))
    } catch (error) {
      log.warn({ room, failure: failureOf(error) }, "a room could not be left yet")
      this.#resting.set(room, performance.now() + 5 * minute)
    }
  }
}

async function anyConcerned(work: Work, people: readonly MatrixId[], concerns: readonly Concern[]): Promise<boolean> {
  for (const person of people) if (await isConcerned(work, person, concerns)) return true
  return false
}
