/** Mends a room by requests to the homeserver. It remembers what the homeserver refused, so that it does not ask again and again. */
import type { CoopContext } from "../kernel/acts/context.ts"
import type { JsonObject } from "../kernel/rules/objects.ts"
import type { MatrixId, RoomId } from "../kernel/rules/types.ts"
import type { StepHook, Store } from "../kernel/store/work.ts"
import { tellRestored } from "../rooms/acts/guards.ts"
import type { FaultyRoom } from "../rooms/reads.ts"
import { mendKey, type RoomFault } from "../rooms/rules/faults.ts"
import type { Mend } from "../rooms/rules/rooms.ts"
import type { Explained } from "../rooms/views/reasons.ts"
import { type Failure, failureOf } from "./errors.ts"
import type { Log, MatrixPort, RoomFacts } from "./port.ts"
import { roomMarker } from "./room-creation.ts"
import { levelsClosed, levelsOpened, levelsWith } from "./room-state.ts"
import { soonest } from "./soonest.ts"
import { membershipNow } from "./states-now.ts"

/** The name of a number that makes a state event differ from the event before it. See `marked`. */
const againKey = "org.waggle.again"

/**
 * An addition to the content of a state event. With it, the event differs from the room's present one. It is needed if the event was sent
 * `repeats` times before and no sync showed it. Otherwise the homeserver would drop the event as a repetition, so no app would learn of it.
 */
const marked = (facts: RoomFacts, type: string, repeats: number): JsonObject =>
  repeats === 0 ? {} : { [againKey]: Number(facts.state(type)?.[againKey] ?? 0) + repeats }

/**
 * Does one mend. `repeats`: how often it was done before, though no sync shows it.
 * @throws MatrixError, ConnectionError
 */
async function perform(
  port: MatrixPort,
  facts: RoomFacts,
  mend: Mend,
  reasonOf: (mend: Explained) => string,
  repeats: number,
): Promise<void> {
  const room = `/rooms/${encodeURIComponent(facts.id)}`
  const set = (type: string, content: JsonObject) => port.request("PUT", `${room}/state/${type}/`, {}, content)
  switch (mend.do) {
    case "restore":
      for (const { type, key, content } of mend.set)
        await port.request("PUT", `${room}/state/${type}/${encodeURIComponent(key)}`, {}, content)
      if (mend.guard === "directory")
        await port.request("PUT", `/directory/list/room/${encodeURIComponent(facts.id)}`, {}, { visibility: "private" })
      return
    case "kick":
      await port.request("POST", `${room}/kick`, {}, { user_id: mend.person, reason: reasonOf(mend) })
      return
    case "invite":
      if (sharesHistory(facts)) await port.shareHistory?.(facts.id, mend.person)
      await port.request("POST", `${room}/invite`, {}, { user_id: mend.person, reason: reasonOf(mend) })
      return
    case "unban":
      await port.request("POST", `${room}/${mend.do}`, {}, { user_id: mend.person })
      return
    case "encrypt":
      await set("m.room.encryption", { algorithm: "m.megolm.v1.aes-sha2" })
      return
    case "power":
      await set("m.room.power_levels", levelsWith(facts, mend.levels))
      return
    case "close":
      await set("m.room.power_levels", levelsClosed(facts, port.me))
      return
    case "open":
      await set("m.room.power_levels", levelsOpened(facts))
      return
    case "topic":
      await set("m.room.topic", { topic: mend.topic, ...marked(facts, "m.room.topic", repeats) })
      return
    case "picture":
      await set("m.room.avatar", { url: mend.url, ...marked(facts, "m.room.avatar", repeats) })
      return
    case "pin":
      await set("m.room.pinned_events", {
        ...facts.state("m.room.pinned_events"),
        pinned: mend.pinned,
        ...marked(facts, "m.room.pinned_events", repeats),
      })
      return
  }
}

/** Whether the bot made this room and newcomers may read what was said before. */
const sharesHistory = (facts: RoomFacts): boolean =>
  facts.encrypted &&
  facts.state(roomMarker)?.role === "members" &&
  facts.state("m.room.history_visibility")?.history_visibility === "shared"

/** Whether the mend is done already, though no sync has shown it. @throws MatrixError, ConnectionError */
async function isDone(port: MatrixPort, room: RoomId, mend: Mend): Promise<boolean> {
  if (mend.do !== "kick" && mend.do !== "unban" && mend.do !== "invite") return false
  const membership = await membershipNow(port, room, mend.person)
  const isIn = membership === "join" || membership === "invite"
  return mend.do === "unban" ? membership !== "ban" : isIn === (mend.do === "invite")
}

interface Rest {
  /** When the mend may be tried again (performance.now). */
  readonly until: number
  readonly failures: number
  /** How often the mend was done although no sync shows it. */
  readonly repeats: number
  /** Why the homeserver refused the mend. Null if it did not refuse. */
  readonly code: string | null
}

const hour = 60 * 60_000
/**
 * How many milliseconds after it was closed a room's state is asked for. Not only once: what a stranger sent just then may come into force
 * a little later, when the homeserver has brought the changes of one moment into an order.
 */
const doubts = [0, 2_000, 15_000, 60_000, 300_000]
/**
 * After how many milliseconds the bot tries again to remove a stranger or to put a guard right, if the homeserver refused the first time.
 * Soon, because the homeserver also refuses to remove somebody who is out at that moment, and they may come in again at the next. So the
 * first refusal to remove somebody is told to nobody yet.
 */
const firstRestOfClosing = 5_000
/** How long, in milliseconds, a rate limit on one person's invitation may hold up the invitations of other people. */
const longestSharedRest = 5_000

export class RoomMending {
  readonly #parts: { readonly port: MatrixPort; readonly log: Log; readonly step?: StepHook }
  readonly #rests = new Map<RoomId, Map<string, Rest>>()
  /**
   * Rooms that the bot mended and whose state the syncs may show wrongly. If somebody changed such a room at the same moment and their
   * change is in force, the syncs may never show it. So the homeserver is asked again at these times (performance.now).
   */
  readonly #unsure = new Map<RoomId, readonly number[]>()

  /** `step`: called at the steps "keeper:before-mend" and "keeper:after-mend". */
  constructor(parts: { readonly port: MatrixPort; readonly log: Log; readonly step?: StepHook }) {
    this.#parts = parts
  }

  /**
   * Mends a room, except for mends that are resting. `reasonOf`: why a person is invited or removed. Returns whether a request was sent to the homeserver, and the mends that were done.
   */
  async mend(
    facts: RoomFacts,
    mends: readonly Mend[],
    reasonOf: (mend: Explained) => string,
  ): Promise<{ asked: boolean; done: readonly Mend[] }> {
    const rests = this.#restsOf(facts.id, mends)
    const done: Mend[] = []
    let asked = false
    for (const mend of mends) {
      const key = mendKey(mend)
      const repeats = rests.get(key)?.repeats ?? 0
      if ([key, mend.do].some((of) => (rests.get(of)?.until ?? 0) > performance.now())) continue
      asked = true
      try {
        // If a mend is done already, the homeserver may refuse to do it again, and the bot would report that in the room. So this first
        // asks whether it is done.
        if (repeats > 0 && (await this.#isDone(facts.id, mend))) {
          this.#repeated(rests, key)
          continue
        }
        // The syncs may never show a state event that was sent in the same moment as another event. So this asks for the room's state.
        if (repeats > 0 && !("person" in mend)) await this.#parts.port.refresh(facts.id)
        await this.#parts.step?.("keeper:before-mend")
        await perform(this.#parts.port, facts, mend, reasonOf, repeats)
        await this.#parts.step?.("keeper:after-mend")
        this.#repeated(rests, key)
        done.push(mend)
        this.#parts.log.debug({ room: facts.id, mend: mend.do }, "a room was mended")
      } catch (error) {
        const failure = failureOf(error)
        if (
          mend.do === "kick" &&
          failure.kind === "refused" &&
          (await this.#isDone(facts.id, mend).catch(() => false))
        ) {
          this.#repeated(rests, key)
          continue
        }
        this.#parts.log.warn({ room: facts.id, mend: mend.do, failure }, "a room could not be mended yet")
        this.#rest(rests, mend, failure)
        if (failure.kind !== "refused" && failure.kind !== "slow-down") break
      }
    }
    const closes = ({ do: what }: Mend) => what === "restore" || what === "kick"
    const now = performance.now()
    if (done.some(closes))
      this.#unsure.set(
        facts.id,
        doubts.map((wait) => now + wait),
      )
    // Other mends may rest for a long time, such as a picture that no sync shows. They must not put off the question.
    else if (!mends.some(closes)) asked = (await this.#makeSure(facts.id, now)) || asked
    return { asked, done }
  }

  /** Asks for the state of a room that the syncs may show wrongly, if it is time to. Returns whether it did. */
  async #makeSure(room: RoomId, now: number): Promise<boolean> {
    const times = this.#unsure.get(room) ?? []
    if (!times.some((time) => time <= now)) return false
    await this.#parts.port.refresh(room)
    const left = times.filter((time) => time > now)
    if (left.length > 0) this.#unsure.set(room, left)
    else this.#unsure.delete(room)
    return true
  }

  /** Whether the mend is done already, although no sync shows it. If so, this also asks the homeserver for the room's state. */
  async #isDone(room: RoomId, mend: Mend): Promise<boolean> {
    const { port } = this.#parts
    if (!(await isDone(port, room, mend))) return false
    await port.refresh(room)
    return true
  }

  /** A fault for each of these mends that the homeserver has refused. A missing picture is no fault: nobody need be told of it. */
  refused(room: RoomId, mends: readonly Mend[]): RoomFault[] {
    return mends.flatMap((mend) => {
      if (mend.do === "picture") return []
      const code = this.#rests.get(room)?.get(mendKey(mend))?.code ?? null
      const person: MatrixId | null = "person" in mend ? mend.person : null
      const guard = mend.do === "restore" ? { guard: mend.guard } : {}
      return code === null ? [] : [{ lack: "refused", do: mend.do, person, ...guard, code } as const]
    })
  }

  /**
   * Says in `to` who changed which guards, and that the bot puts them right. The bot says so before it puts them right, so that a crash
   * cannot hide the change. If the homeserver has refused to put a guard right, this is reported as a fault instead.
   */
  async report(
    store: Store,
    coop: CoopContext,
    role: FaultyRoom,
    room: RoomId,
    mends: readonly Mend[],
    to: RoomId,
  ): Promise<void> {
    const refused = (mend: Mend) => this.#rests.get(room)?.get(mendKey(mend))?.code != null
    const restores = mends.flatMap((mend) =>
      mend.do === "restore" && mend.by !== null && !refused(mend) ? [mend] : [],
    )
    if (restores.length > 0) await store.work((work) => tellRestored({ work, coop }, role, restores, to))
  }

  /** How many milliseconds until a mend may be tried again, or a room's state is to be asked for. Infinity if nothing is waiting. */
  get nextIn(): number {
    const rests = [...this.#rests.values()].flatMap((of) => [...of.values()].map(({ until }) => until))
    return soonest([...rests, ...[...this.#unsure.values()].flat()])
  }

  /** The room's mends that wait for the next try. Mends that are no longer needed are forgotten. */
  #restsOf(room: RoomId, mends: readonly Mend[]): Map<string, Rest> {
    const due = new Set(mends.flatMap((mend) => [mendKey(mend), mend.do]))
    const rests = this.#rests.get(room) ?? new Map<string, Rest>()
    for (const key of rests.keys()) if (!due.has(key)) rests.delete(key)
    this.#rests.set(room, rests)
    return rests
  }

  /**
   * Makes a mend wait if it was done but no sync shows it. Otherwise it would be repeated all the time. The syncs may never show the mend
   * if somebody sent another event at the same moment: some homeservers go on showing the event that is not in force.
   */
  #repeated(rests: Map<string, Rest>, key: string): void {
    const repeats = (rests.get(key)?.repeats ?? 0) + 1
    const wait = repeats < 2 ? 0 : Math.min(60_000, 250 * 2 ** repeats)
    rests.set(key, { until: performance.now() + wait, failures: 0, repeats, code: null })
  }

  #rest(rests: Map<string, Rest>, mend: Mend, failure: Failure): void {
    const key = mendKey(mend)
    const failures = (rests.get(key)?.failures ?? 0) + 1
    const restFor = (of: string, wait: number, code: string | null = null) =>
      rests.set(of, { until: performance.now() + wait, failures, repeats: 0, code })
    if (failure.kind === "slow-down") {
      restFor(key, failure.wait)
      if (key !== mend.do) restFor(mend.do, Math.min(failure.wait, longestSharedRest))
    } else if (failure.kind === "refused") {
      const first = mend.do === "kick" || mend.do === "restore" ? firstRestOfClosing : 5 * 60_000
      const mayBeChance = mend.do === "kick" && failures === 1
      restFor(key, Math.min(hour, first * 2 ** (failures - 1)), mayBeChance ? null : failure.code)
    } else restFor(key, Math.min(60_000, 1000 * 2 ** (failures - 1)))
  }
}
