/** Plays the story: each step sends or awaits a real message, checks it, and shows it. */
import { setTimeout as sleep } from "node:timers/promises"
import { toText } from "../kernel/views/markdown.ts"
import { comesAbout } from "../matrix/fair-time.ts"
import { botName, type DemoCoop, type Person } from "./coop.ts"
import { Deviation } from "./deviation.ts"
import type { Screen } from "./screen.ts"
import type { Heard } from "./watch.ts"

export interface StageOptions {
  /** Milliseconds to wait after each message, so that people can read along. */
  readonly pause: number
  /** The most milliseconds that a step may take, in the time of `fair-time.ts`, which runs slower on a busy machine. */
  readonly deadline: number
}

export class Stage {
  readonly coop: DemoCoop
  readonly screen: Screen
  readonly #options: StageOptions
  /** The bot's messages that the story expected. */
  readonly #met = new Set<string>()
  #scene = ""

  constructor(coop: DemoCoop, screen: Screen, options: StageOptions) {
    this.coop = coop
    this.screen = screen
    this.#options = options
  }

  async scene(title: string, narration: string): Promise<void> {
    this.#scene = title
    this.screen.heading(title)
    await this.narrate(narration)
  }

  async narrate(text: string): Promise<void> {
    this.screen.narrate(text)
    await sleep(this.#options.pause)
  }

  /** Sends a message. Resolves when a client has seen it. */
  async say(person: Person, room: string, body: string, { quiet = false } = {}): Promise<Heard> {
    const event = await this.coop.client(person).send(await this.coop.roomId(room), body)
    const heard = await this.#wait(`${person}: ${body}`, room, () =>
      this.coop.watch.heard.find(({ eventId }) => eventId === event),
    )
    this.must(heard.encrypted !== open(room) && heard.room === room, `${person}: ${body}`, [
      `${heard.room}: ${heard.encrypted}`,
    ])
    if (!quiet) await this.show(heard)
    return heard
  }

  /** Sends a message. Resolves with the bot's answer, which must contain all `parts`. */
  async ask(
    person: Person,
    room: string,
    body: string,
    parts: readonly string[],
    { quiet = false } = {},
  ): Promise<Heard> {
    const asked = await this.say(person, room, body, { quiet })
    const answer = await this.#wait(parts.join(" … "), room, () =>
      this.#fresh(room).find(({ relation }) => [relation?.thread, relation?.replyTo].includes(asked.eventId)),
    )
    this.#meet(answer, parts)
    if (!quiet) await this.show(answer, asked)
    return answer
  }

  /** Waits for a message from the bot that contains all `parts` and was not expected yet. */
  async told(room: string, parts: readonly string[], { quiet = false } = {}): Promise<Heard> {
    const heard = await this.#wait(parts.join(" … "), room, () =>
      this.#fresh(room).find(({ body }) => parts.every((part) => body.includes(part))),
    )
    this.#meet(heard, parts)
    if (!quiet) await this.show(heard)
    return heard
  }

  /** Waits for the guide of five lines that somebody gets when they take a role. */
  async guided(person: Person, role: string, { heading = "", quiet = true } = {}): Promise<void> {
    await this.told(`direct:${person}`, [this.text(`guide-now-${role}`, { coop: "Hive", heading })], { quiet })
  }

  /** Waits until the bot has edited its message to contain `part`. */
  async edited(original: Heard, part: string): Promise<Heard> {
    const heard = await this.#wait(part, original.room, () =>
      this.coop.watch.heard.findLast(
        ({ relation, body }) => relation?.replaces === original.eventId && body.includes(part),
      ),
    )
    await this.show(heard)
    return heard
  }

  /** Waits until the person is invited to the room, and lets them join it. */
  async enters(person: Person, room: string): Promise<void> {
    // The bot makes some rooms only during the story. So this waits until the room is known.
    await comesAbout(() => this.coop.knows(room), this.#options.deadline)
    const id = await this.coop.roomId(room)
    const { client } = this.coop.client(person)
    await this.#membership(person, room, (now) => now === "invite" || now === "join")
    if (client.getRoom(id)?.getMyMembership() !== "join") await this.coop.client(person).joinRoom(id)
  }

  /** Lets the person join a room that is open to everybody. */
  async joins(person: Person, room: string): Promise<void> {
    await this.coop.client(person).joinRoom(await this.coop.roomId(room))
  }

  /** Waits until the person has left the room. */
  async isOutOf(person: Person, room: string): Promise<void> {
    await this.#membership(person, room, (now) => now === "leave")
  }

  async #membership(person: Person, room: string, fits: (membership: string | undefined) => boolean): Promise<void> {
    const id = await this.coop.roomId(room)
    const { client } = this.coop.client(person)
    await comesAbout(() => fits(client.getRoom(id)?.getMyMembership()), this.#options.deadline)
    const now = client.getRoom(id)?.getMyMembership()
    this.must(fits(now), `${person}: ${room}`, [String(now)])
  }

  /** Waits until no client can read the message any more. */
  async removed(message: Heard, reader: Person): Promise<void> {
    const { seen, client } = this.coop.client(reader)
    await this.#wait(this.screen.words.t("demo-expected-removed"), message.room, () =>
      seen.redacted.has(message.eventId) ? true : undefined,
    )
    const { content } = await client.fetchRoomEvent(message.roomId, message.eventId)
    this.must(!content?.ciphertext && !content?.body, this.screen.words.t("demo-expected-removed"), ["…"])
  }

  /**
   * Fails the story unless `holds`.
   * @throws Deviation
   */
  must(holds: boolean, expected: string, seen: readonly string[]): void {
    if (!holds) throw new Deviation("demo-deviation", { scene: this.#scene, expected }, seen)
  }

  /**
   * Fails the story if the bot said something that the story did not expect. The pinned notice of open motions may appear at any time.
   * @throws Deviation
   */
  nothingElse(): void {
    const notices = [this.text("notice-open", { count: 1 }), this.text("notice-none", { prefix: "!" })]
    const more = this.coop.watch.heard.filter(
      ({ who, isEdit, eventId, body }) =>
        who === botName && !isEdit && !this.#met.has(eventId) && !notices.some((notice) => body.startsWith(notice)),
    )
    const expected = this.screen.words.t("demo-expected-nothing-else")
    this.must(more.length === 0, expected, more.map(described))
  }

  async show(heard: Heard, answered?: Heard): Promise<void> {
    this.screen.message(heard, answered)
    await sleep(this.#options.pause)
  }

  /** A text of the locales, as the plain body of a message shows it. */
  text(id: string, variables: Readonly<Record<string, string | number>> = {}): string {
    return toText(this.screen.words.t(id, variables)).body
  }

  #fresh(room: string): Heard[] {
    return this.coop.watch.heard.filter(
      (heard) => heard.room === room && heard.who === botName && !heard.isEdit && !this.#met.has(heard.eventId),
    )
  }

  #meet(heard: Heard, parts: readonly string[]): void {
    this.#met.add(heard.eventId)
    for (const part of parts) this.must(heard.body.includes(part), part, [described(heard)])
    this.must(heard.encrypted !== open(heard.room), "🔒", [described(heard)])
  }

  async #wait<T>(expected: string, room: string, look: () => T | undefined): Promise<T> {
    const { watch } = this.coop
    const from = watch.heard.length
    const found = await watch.until(look, this.#options.deadline)
    if (found !== undefined) return found
    const seen = [...this.#fresh(room).map(described), ...watch.heard.slice(from).map(described)]
    throw new Deviation("demo-deviation", { scene: this.#scene, expected }, [...new Set(seen)])
  }
}

/** Only the lobby is open to everybody, so messages are unencrypted only in the lobby. */
const open = (room: string): boolean => room === "Lobby"

const described = ({ who, room, body }: Heard): string => `${who} (${room}): ${body}`
