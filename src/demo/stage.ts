/** Where the story is played: each step says or waits for something real, checks it, and shows it. */
import { setTimeout as sleep } from "node:timers/promises"
import { toText } from "../views/markdown.ts"
import { botName, type DemoCoop, type Person } from "./coop.ts"
import { Deviation } from "./deviation.ts"
import type { Screen } from "./screen.ts"
import type { Heard } from "./watch.ts"

export interface StageOptions {
  /** Milliseconds after each message, so that people can read along. */
  readonly pause: number
  /** Milliseconds that a step may take. */
  readonly deadline: number
}

export class Stage {
  readonly coop: DemoCoop
  readonly screen: Screen
  readonly #options: StageOptions
  /** Messages of the bot that the story has met with. */
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

  /** Says something, and resolves once a client has seen it. */
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

  /** Says something, and resolves with the bot's answer to it, in which all of `parts` must stand. */
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

  /** The next message that the bot sends there of its own accord and that holds all of `parts`. */
  async told(room: string, parts: readonly string[], { quiet = false } = {}): Promise<Heard> {
    const heard = await this.#wait(parts.join(" … "), room, () =>
      this.#fresh(room).find(({ body }) => parts.every((part) => body.includes(part))),
    )
    this.#meet(heard, parts)
    if (!quiet) await this.show(heard)
    return heard
  }

  /** Until the message of the bot has been edited so that it holds `part`. */
  async edited(original: Heard, part: string): Promise<Heard> {
    const heard = await this.#wait(part, original.room, () =>
      this.coop.watch.heard.findLast(
        ({ relation, body }) => relation?.replaces === original.eventId && body.includes(part),
      ),
    )
    await this.show(heard)
    return heard
  }

  /** Until the person is asked into the room, and has gone in. */
  async enters(person: Person, room: string): Promise<void> {
    const end = performance.now() + this.#options.deadline
    // One that the bot makes in the course of the story is known to nobody before.
    while (!this.coop.knows(room) && performance.now() < end) await sleep(50)
    const id = await this.coop.roomId(room)
    const { client } = this.coop.client(person)
    await this.#membership(person, room, (now) => now === "invite" || now === "join")
    if (client.getRoom(id)?.getMyMembership() !== "join") await this.coop.client(person).joinRoom(id)
  }

  /** Goes into a room that is open to everybody. */
  async joins(person: Person, room: string): Promise<void> {
    await this.coop.client(person).joinRoom(await this.coop.roomId(room))
  }

  /** Until the person is out of the room. */
  async isOutOf(person: Person, room: string): Promise<void> {
    await this.#membership(person, room, (now) => now === "leave")
  }

  async #membership(person: Person, room: string, fits: (membership: string | undefined) => boolean): Promise<void> {
    const id = await this.coop.roomId(room)
    const { client } = this.coop.client(person)
    const end = performance.now() + this.#options.deadline
    while (!fits(client.getRoom(id)?.getMyMembership()) && performance.now() < end) await sleep(50)
    const now = client.getRoom(id)?.getMyMembership()
    this.must(fits(now), `${person}: ${room}`, [String(now)])
  }

  /** Until no client can read the message any more. */
  async removed(message: Heard, reader: Person): Promise<void> {
    const { seen, client } = this.coop.client(reader)
    await this.#wait(this.screen.words.t("demo-expected-removed"), message.room, () =>
      seen.redacted.has(message.eventId) ? true : undefined,
    )
    const { content } = await client.fetchRoomEvent(message.roomId, message.eventId)
    this.must(!content?.ciphertext && !content?.body, this.screen.words.t("demo-expected-removed"), ["…"])
  }

  /** @throws Deviation unless `holds` */
  must(holds: boolean, expected: string, seen: readonly string[]): void {
    if (!holds) throw new Deviation("demo-deviation", { scene: this.#scene, expected }, seen)
  }

  /** @throws Deviation where the bot has said something that the story does not know, but for its pinned notice of open motions */
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

  /** A message of the locales as it stands in a message's plain body. */
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

/** Everybody may come into the lobby, so nothing is encrypted there. */
const open = (room: string): boolean => room === "Lobby"

const described = ({ who, room, body }: Heard): string => `${who} (${room}): ${body}`
