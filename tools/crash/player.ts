/** A member who keeps sending commands and ballots, from real encrypted clients. */
import { setTimeout as sleep } from "node:timers/promises"
import type { Pace } from "../../src/matrix/fair-time.ts"
import { MemberClient } from "../../src/matrix/member-client.ts"
import type { Intent, Ledger } from "./ledger.ts"
import type { Random } from "./random.ts"
import type { SeenBallot, View } from "./view.ts"
import type { Votes } from "./votes.ts"

export interface Account {
  readonly name: string
  readonly userId: string
  readonly password: string
  /** The folder that keeps this member's cross-signing identity for further devices. */
  readonly folder: string
  readonly homeserverUrl: string
}

/** Everything that a member needs to play. */
export interface Game {
  readonly ledger: Ledger
  readonly view: View
  readonly rooms: Readonly<Record<"lobby" | "members" | "moderators" | "treasury", string>>
  readonly votes: Votes
  /** Whether the bot is so far behind that nobody should send more. */
  readonly crowded: () => boolean
  /** Says in words which things the harness has seen last of the bot. */
  readonly lastSeen: () => string
  /** Milliseconds of fair time after which a story gives up. */
  readonly patience?: number
  /** The time by the bot's clock, in milliseconds since the epoch. Default: this machine's time. */
  readonly now?: () => number
  /** The clock by which a story waits. Default: fair time. */
  readonly pace?: Pace
}

/** The part of a player that a story needs. A rehearsal in one process (test/crash) has others in their place. */
export type Actor = Pick<Player, "name" | "userId" | "localpart" | "say" | "isIn">

const mostMotions = 3
/** How many further devices exist at a time. When one more is added, the oldest is logged out. */
const mostDevices = 2

/** The account without a display name. The bot then calls the member by their ID, by which the harness finds them in its messages. */
function unnamed({ name: _name, ...account }: Account): Omit<Account, "name"> {
  return account
}

export class Player {
  readonly name: string
  readonly userId: string
  /** The name that the bot uses for this member. */
  readonly localpart: string
  /** A client that is logged in before the bot's first message, so it sees everything. */
  readonly observer: MemberClient
  /** Further devices, including those logged out. */
  readonly devices: MemberClient[] = []
  readonly #account: Account
  readonly #random: Random
  /** The device that types now. */
  #device: MemberClient
  #stopped = false
  #changing: Promise<void> = Promise.resolve()
  /** The motions on which this member has voted because a story waits for their outcome. */
  readonly #voted = new Set<string>()

  private constructor(account: Account, observer: MemberClient, random: Random) {
    this.name = account.name
    this.userId = account.userId
    this.localpart = account.userId.slice(1).split(":", 1).join("")
    this.#account = account
    this.observer = observer
    this.#device = observer
    this.#random = random
  }

  static async login(account: Account, random: Random, strict: boolean): Promise<Player> {
    const observer = await MemberClient.login({ ...unnamed(account), identityFolder: account.folder, strict })
    return new Player(account, observer, random)
  }

  /** Plays until `stop`. Rejects if something in the harness itself fails. */
  async play(game: Game): Promise<void> {
    while (!this.#stopped) {
      await sleep(this.#random.whole(200, 1800))
      await this.#changing
      if (this.#stopped || (await this.#voteInStory(game))) continue
      if (!game.crowded()) await this.#act(game)
    }
  }

  stop(): void {
    this.#stopped = true
  }

  isIn(room: string): boolean {
    return this.observer.client.getRoom(room)?.getMyMembership() === "join"
  }

  /** Sends a message from this member's present device, and notes it in the ledger. Returns its event ID. */
  async say(game: Game, room: string, text: string, intent: Intent, replyTo?: string): Promise<string> {
    const device = this.#device
    if (this.#random.chance(0.15)) await device.client.getCrypto()?.forceDiscardSession(room)
    const event = await device.send(room, text, replyTo === undefined ? {} : { replyTo })
    game.ledger.add({ event, room, sender: this.name, device: device.deviceId, text, ...intent })
    return event
  }

  /**
   * From now on the member types on a new device. Resolves to false if the homeserver did not show the device its rooms; then the device is
   * not used.
   */
  async changeDevice(view: View): Promise<boolean> {
    const changing = this.#anotherDevice(view)
    this.#changing = changing.then(() => {})
    return await changing
  }

  /** Votes in every open vote that is not among `voted`, so that the votes end. */
  async voteOnAll(game: Game, voted: ReadonlySet<string>): Promise<void> {
    for (const ballot of game.view.openBallots(this.name))
      if (!voted.has(ballot.motion)) await this.#vote(game, ballot, "named")
  }

  close(): void {
    for (const client of [this.observer, ...this.devices]) client.stop()
  }

  async #anotherDevice(view: View): Promise<boolean> {
    const device = await MemberClient.login({ ...unnamed(this.#account), identityFolder: this.#account.folder })
    this.devices.push(device)
    try {
      // On a busy Synapse this happened: a member had just accepted an invitation on another device, but the new device still saw the
      // invitation, until somebody wrote in the room. So the new device joins all rooms itself.
      const rooms = [...view.openRooms(this.name)].filter((room) => this.isIn(room))
      await Promise.all(rooms.map((room) => device.joinRoom(room)))
    } catch {
      return false
    }
    this.#device = device
    await this.devices.at(-1 - mostDevices)?.logout()
    return true
  }

  async #act(game: Game): Promise<void> {
    const random = this.#random
    const { view, votes } = game
    const { members: membersRoom } = game.rooms
    view.update()
    const ballots = view.openBallots(this.name).filter(({ motion }) => votes.isTime(motion) !== false)
    const open = view.motions.filter((motion) => !view.isOver(motion))
    const proposed = game.ledger.sent.filter(({ is, event }) => is === "proposal" && !view.answers.has(event))
    if (open.length + proposed.length < mostMotions && random.chance(0.6)) return await this.#propose(game)
    if (ballots.length > 0 && random.chance(0.6))
      return await this.#vote(game, random.pick(ballots), random.pick(["named", "reply", "bare", "wrong"] as const))
    const motion = random.pick(view.motions.length > 0 ? view.motions : ["M1"])
    const direct = [...view.announcements].find(([what]) => what.startsWith("ballot") && what.endsWith(` ${this.name}`))
    const room = direct?.[1][0]?.roomId
    const say = (where: string, text: string, intent: Intent) => this.say(game, where, text, intent)
    const deeds: (() => Promise<string>)[] = [
      () => say(membersRoom, "!motions", { is: "command" }),
      () => say(membersRoom, `!motion ${motion}`, { is: "command" }),
      () => say(membersRoom, `!result ${motion}`, { is: "command" }),
      () => say(membersRoom, `!alternative ${motion} ${this.#idea()}`, { is: "command" }),
      () => say(membersRoom, "!balance", { is: "command" }),
      () => say(membersRoom, `Good morning from ${this.name}`, { is: "chatter" }),
      ...(room === undefined
        ? []
        : [
            () => say(room, "!motions", { is: "command" }),
            () => say(room, "!receipts", { is: "command" }),
            () => say(room, "!dues", { is: "command" }),
          ]),
    ]
    await random.pick(deeds)()
  }

  #idea(): string {
    return `Idea ${this.#random.whole(1, 1_000_000)} of ${this.name}`
  }

  async #propose(game: Game): Promise<void> {
    const title = this.#idea()
    await this.say(game, game.rooms.members, `!propose ${title}`, { is: "proposal", title })
  }

  /** Votes in a vote for whose outcome a story waits, if such a vote is open. Returns whether this member has voted now. */
  async #voteInStory(game: Game): Promise<boolean> {
    game.view.update()
    const ballots = game.view.openBallots(this.name)
    const next = ballots.find(({ motion }) => game.votes.isTime(motion) && !this.#voted.has(motion))
    if (!next) return false
    this.#voted.add(next.motion)
    await this.#vote(game, next, this.#random.pick(["named", "reply"] as const))
    return true
  }

  async #vote(game: Game, ballot: SeenBallot, way: "named" | "reply" | "bare" | "wrong"): Promise<void> {
    const random = this.#random
    const { motion, room, event, options } = ballot
    const favourite = random.chance(0.85) ? game.votes.favourite(ballot) : null
    const all = random.shuffled(options.map((_, index) => index + 1))
    const order = favourite === null ? all : [favourite, ...all.filter((option) => option !== favourite)]
    const ranking = favourite === null && random.chance(0.1) ? [] : order.slice(0, random.whole(1, options.length))
    const text = ranking.length === 0 ? "abstain" : ranking.join(" ")
    switch (way) {
      case "named":
        return void (await this.say(game, room, `!vote ${motion} ${text}`, { is: "ballot", motion, ranking }))
      case "reply":
        return void (await this.say(game, room, text, { is: "ballot", motion, ranking }, event))
      case "bare":
        return void (await this.say(game, room, text, { is: "ballot", motion: null, ranking }))
      case "wrong":
        return void (await this.say(game, room, `!vote ${motion} 1 1`, { is: "ballot", motion, ranking: null }))
    }
  }
}
