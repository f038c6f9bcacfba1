/** A live co-op in which things happen one after the other. Each thing waits until the thing before it has had all its effects. */
import { randomBytes } from "node:crypto"
import { ClientEvent } from "matrix-js-sdk"
import { coopKey, eventId, instant } from "../../src/kernel/rules/types.ts"
import { isHandled } from "../../src/kernel/store/inbox.ts"
import type { Work } from "../../src/kernel/store/work.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import { directRoomIn } from "../../src/matrix/member-direct.ts"
import { putMember } from "../../src/standing/store/members.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { coopsToLookAt } from "../../src/voice/store/petitions.ts"
import { endedPolls } from "../../src/voice/store/polls.ts"
import { dueReminders, pastStages } from "../../src/votes/store/due.ts"
import { type Names, type RoomRecord, recordOf } from "./client-record.ts"
import type { TestHomeserver } from "./homeserver.ts"
import { LiveCoop } from "./live-coop.ts"
import { eventually } from "./patience.ts"

const hive = coopKey("hive")
/**
 * The bot counts as quiet if nothing has arrived and nothing has waited for `quietFor` milliseconds, and if `quietLooks` checks in a row
 * have shown that.
 */
const quietFor = 250
const quietLooks = 10

export class QuietCoop {
  readonly #coop: LiveCoop
  readonly #direct = new Map<string, string>()
  readonly #clock: { ahead: number }
  #events = 0

  private constructor(coop: LiveCoop, clock: { ahead: number }) {
    this.#coop = coop
    this.#clock = clock
  }

  /**
   * Starts the co-op with its founders, some of whom moderate. `trial` joins later. `guest` is only in the lobby. Everybody has a direct
   * room with the bot.
   */
  static async start(
    homeserver: TestHomeserver,
    people: { founders: readonly string[]; moderators: readonly string[]; trial: string; guest: string },
  ): Promise<QuietCoop> {
    const clock = { ahead: 0 }
    const usual = { proposalStage: "P3D", votingStage: "P4D", earlyNotice: "PT24H" }
    const coop = await LiveCoop.start(homeserver, {
      founders: people.founders,
      absent: people.founders,
      settings: { motions: { decision: usual } },
      bot: { clock: { now: () => instant(Date.now() + clock.ahead) }, grace: 1_000 },
    })
    const quiet = new QuietCoop(coop, clock)
    try {
      for (const name of people.founders) await quiet.#comes(name, { isWrittenTo: true })
      for (const name of people.moderators) {
        await coop.bot.store.work((work) => putSeat(work, hive, "moderator", coop.id(name), null))
        await quiet.settle()
      }
      for (const name of [people.trial, people.guest]) coop.users.set(name, await homeserver.newUser(name))
      await coop.bot.store.work((work) => putMember(work, hive, coop.id(people.trial), "trial"))
      await quiet.settle()
      await quiet.#comes(people.trial, { isWrittenTo: false })
      await quiet.#visits(people.guest, people.founders[0] ?? "")
    } catch (error) {
      await coop.stop()
      throw error
    }
    return quiet
  }

  stop(): Promise<void> {
    return this.#coop.stop()
  }

  /** Says something in a room of the co-op or in the person's direct room. Resolves when the message has had all its effects. */
  async say(name: string, place: "lobby" | "members" | "moderators" | "direct", text: string): Promise<void> {
    // The test's accounts have longer names than the people in the story. So people are named by their full IDs.
    const meant = text.replaceAll(/@(\w+)/g, (typed, who) => this.#coop.users.get(who)?.userId ?? typed)
    await this.#handled(await this.#coop.client(name).send(this.#room(name, place), meant))
  }

  /** Sends a message that nobody can decrypt. */
  async garble(name: string, place: "members" | "direct"): Promise<void> {
    const path = `/rooms/${encodeURIComponent(this.#room(name, place))}/send/m.room.encrypted/${randomBytes(6).toString("hex")}`
    const content = {
      algorithm: "m.megolm.v1.aes-sha2",
      ciphertext: "AwgAEhA",
      session_id: "b".repeat(10),
      sender_key: "c".repeat(10),
      device_id: "LOST",
    }
    const { http } = this.#coop.client(name).client
    const sent: { event_id: string } = await http.authedRequest("PUT" as never, path, undefined, content)
    await this.#handled(sent.event_id)
  }

  /** Lets days pass. Resolves when everything that is due by then is done. `waker`: the person whose message makes the bot look. */
  async pass(days: number, waker: string): Promise<void> {
    this.#clock.ahead += days * 24 * 60 * 60_000 + 60_000
    await this.say(waker, "direct", "Good morning")
  }

  /** Resolves when a message has had all its effects. */
  async #handled(event: string): Promise<void> {
    const { knex } = this.#coop.bot.store
    await eventually(
      () => isHandled(knex, eventId(event)),
      () => `${event} is not handled`,
      25,
    )
    await this.settle()
  }

  /** Resolves when nothing is waiting in the bot, and nothing has arrived for anybody for a while. */
  async settle(): Promise<void> {
    const { knex } = this.#coop.bot.store
    const waiting = async () => {
      const [outbox] = await knex("outbox")
        .where({ state: "waiting" })
        .whereNotIn("lane", this.#lanesOfAbsent())
        .count({ rows: "*" })
      const [inbox] = await knex("inbox").whereNotNull("raw").count({ rows: "*" })
      const now = instant(Date.now() + this.#clock.ahead)
      const dueIn = async (work: Work) => [
        ...(await pastStages(work, now)),
        ...(await dueReminders(work, now)),
        ...(await coopsToLookAt(work, now)),
        ...(await endedPolls(work, now)),
      ]
      const due = await this.#coop.bot.store.work(dueIn, { quiet: true })
      return Number(outbox?.rows) + Number(inbox?.rows) + due.length
    }
    // On a busy machine, one wait can take longer than `quietFor`. So the checks are counted too.
    let [looks, since, seen] = [0, Date.now(), -1]
    const isQuiet = async () => {
      if (looks >= quietLooks && Date.now() - since >= quietFor) return true
      looks += 1
      if (seen === this.#events && this.#coop.bot.roomsAreKept() && (await waiting()) === 0) return false
      looks = 0
      since = Date.now()
      seen = this.#events
      return false
    }
    await eventually(isQuiet, () => "the bot has not come to rest", 25)
  }

  /** The lanes of people who have not logged in. Messages to them, such as a founder's guide, wait until they have a device. */
  #lanesOfAbsent(): string[] {
    const { users, members } = this.#coop
    return [...users].flatMap(([name, { userId }]) => (members.has(name) ? [] : [`person:${userId}`]))
  }

  /** The events that this person's client has received, by room. */
  record(name: string, { pins = true }: { readonly pins?: boolean } = {}): Promise<Record<string, RoomRecord>> {
    return recordOf(this.#coop.client(name), this.#names(), { pins })
  }

  /** How long the encrypted messages are that the bot has sent to this person's direct room, in order. */
  sizes(name: string): readonly number[] {
    const room = this.#coop.client(name).client.getRoom(this.#room(name, "direct"))
    const events = room?.getLiveTimeline().getEvents() ?? []
    const fromBot = events.filter((event) => event.getSender() === this.#coop.botUser.userId && event.isEncrypted())
    return fromBot.map((event) => String(event.getWireContent().ciphertext).length)
  }

  /** Everything that the bot has said to this person, in any room. */
  heard(name: string): string {
    const said = this.#coop.client(name).messages.filter(this.#coop.isFromBot)
    return said.map(({ body }) => body).join("\n")
  }

  #names(): Names {
    const names = new Map<string, string>([[this.#coop.botUser.userId, "@waggle"]])
    names.set(this.#coop.botUser.localpart, "waggle")
    for (const [name, { userId, localpart }] of this.#coop.users) names.set(userId, `@${name}`).set(localpart, name)
    for (const [place, room] of Object.entries(this.#coop.bot.roomsOf(hive)))
      names.set(String(room), `the ${place}' room`)
    for (const [name, room] of this.#direct) names.set(room, `the direct room of ${name}`)
    return names
  }

  #room(name: string, place: "lobby" | "members" | "moderators" | "direct"): string {
    const room = place === "direct" ? this.#direct.get(name) : this.#coop.bot.roomsOf(hive)[place]
    if (room === undefined) throw new Error(`there is no ${place} for ${name}`)
    return room
  }

  /** Lets somebody log in. `isWrittenTo`: whether the bot writes to them then, in a direct room that it makes. That room is used. */
  async #comes(name: string, { isWrittenTo }: { readonly isWrittenTo: boolean }): Promise<void> {
    const client = await this.#coop.login(name)
    this.#watch(client)
    const room = async () => directRoomIn(client.client, this.#coop.botUser.userId, true) !== undefined
    if (isWrittenTo) await eventually(room, () => `the bot has not written to ${name}`, 25)
    await this.#opensDirect(name)
  }

  async #visits(name: string, host: string): Promise<void> {
    const client = await MemberClient.login({ homeserverUrl: this.#coop.homeserver.url, ...this.#coop.user(name) })
    this.#coop.members.set(name, client)
    this.#watch(client)
    await this.#coop.client(host).client.invite(this.#room(name, "lobby"), client.userId)
    await client.joinRoom(this.#room(name, "lobby"))
    await this.#opensDirect(name)
  }

  async #opensDirect(name: string): Promise<void> {
    await this.settle()
    this.#direct.set(name, await this.#coop.client(name).directRoomWith(this.#coop.botUser.userId))
    await this.say(name, "direct", "!help")
  }

  #watch(client: MemberClient): void {
    client.client.on(ClientEvent.Event, () => {
      this.#events += 1
    })
  }
}
