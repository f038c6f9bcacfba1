/**
 * Limits how many messages of one member in direct messages the bot answers within an hour. Somebody's faulty or hostile app must not make it
 * write without end. Ballots and all other rights count on: they are done, and only not answered.
 */
import { freeAgain, hour } from "../kernel/rules/limits.ts"
import type { Instant } from "../kernel/rules/types.ts"
import { isNews } from "./answer-limit.ts"
import type { IncomingMessage } from "./message.ts"
import { replyTo, type Scene } from "./scene.ts"

/** The most people whose messages are remembered. Then those who have not written for an hour are forgotten. */
const mostPeople = 1000

export class DirectLimit {
  /**
   * When each person wrote within the last hour. It is kept in memory alone, so that an ordinary message costs nothing: a restart begins
   * anew.
   */
  readonly #times = new Map<string, Instant[]>()

  /** Notes that a message has come, if it came in a direct message. */
  note(message: IncomingMessage, now: Instant): void {
    if (message.room.place !== "direct") return
    this.#timesOf(keyOf(message), now).push(now)
    if (this.#times.size > mostPeople)
      for (const [other, times] of this.#times) if ((times.at(-1) ?? 0) <= now - hour) this.#times.delete(other)
  }

  /**
   * The scene of a message. If its sender has written so much that it gets no answer, it is marked so. They are told once an hour, when
   * that begins.
   */
  async heard(scene: Scene): Promise<Scene> {
    const { work, message, coops, words, prefix } = scene
    if (message.room.place !== "direct" || coops.length === 0) return scene
    const most = 2 * Math.max(...coops.map(({ config }) => config.limits.answers))
    const times = this.#timesOf(keyOf(message), work.now)
    if (times.length <= most) return scene
    // This message is the last of `times`. The next one is answered once all but `most - 1` of them are older than an hour.
    const freeAt = freeAgain(times, { most, now: work.now, window: hour }) ?? work.now
    if (await isNews(work, message.sender, `told:${trustOf(message)}`))
      await replyTo(work, message)(words.t("limit-direct", { most, until: words.moment(freeAt), prefix }))
    return { ...scene, message: { ...message, silent: true } }
  }

  #timesOf(key: string, now: Instant): Instant[] {
    const times = this.#times.get(key) ?? []
    const old = times.findIndex((time) => time > now - hour)
    times.splice(0, old === -1 ? times.length : old)
    this.#times.set(key, times)
    return times
  }
}

/**
 * How a message came. Each way is counted apart: whoever runs a homeserver can send unencrypted messages in a member's name, or such that
 * nobody can decrypt, and must not use up what the member themselves may write.
 */
function trustOf(message: IncomingMessage): string {
  if (!("trust" in message)) return message.kind
  return message.trust.encrypted ? message.trust.device : "plain"
}

const keyOf = (message: IncomingMessage): string => `${trustOf(message)} ${message.sender}`
