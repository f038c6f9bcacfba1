/** A member who sends commands and ballots all the while, from real encrypted clients. */
import { setTimeout as sleep } from "node:timers/promises"
import { MemberClient } from "../../src/matrix/member-client.ts"
import type { Intent, Ledger } from "./ledger.ts"
import type { Random } from "./random.ts"
import type { SeenBallot, View } from "./view.ts"

export interface Account {
  readonly name: string
  readonly userId: string
  readonly password: string
  /** Where this member's cross-signing identity is kept, for further devices. */
  readonly folder: string
  readonly homeserverUrl: string
}

/** What a member plays with. */
export interface Game {
  readonly ledger: Ledger
  readonly view: View
  readonly membersRoom: string
  /** Whether the bot is so far behind that nobody should add to it. */
  readonly crowded: () => boolean
}

const mostMotions = 3
/** Further devices at a time; with one more the oldest is logged out. */
const mostDevices = 2

export class Player {
  readonly name: string
  /** Sees everything from before the bot's first message on. */
  readonly observer: MemberClient
  /** Further devices, those logged out included. */
  readonly devices: MemberClient[] = []
  readonly #account: Account
  readonly #random: Random
  /** The device that types now. */
  #device: MemberClient
  #stopped = false
  #changing: Promise<void> = Promise.resolve()

  private constructor(account: Account, observer: MemberClient, random: Random) {
    this.name = account.name
    this.#account = account
    this.observer = observer
    this.#device = observer
    this.#random = random
  }

  static async login(account: Account, random: Random, strict: boolean): Promise<Player> {
    const observer = await MemberClient.login({
      ...account,
      name: account.name,
      identityFolder: account.folder,
      strict,
    })
    return new Player(account, observer, random)
  }

  /** Plays until `stop`. Rejects where something of the harness' own fails. */
  async play(game: Game): Promise<void> {
    while (!this.#stopped) {
      await sleep(this.#random.whole(200, 1800))
      await this.#changing
      if (!this.#stopped && !game.crowded()) await this.#act(game)
    }
  }

  stop(): void {
    this.#stopped = true
  }

  /** Types from a new device from now on. False: the homeserver has not shown it its rooms, so it is not used. */
  async changeDevice(view: View): Promise<boolean> {
    const changing = this.#anotherDevice(view)
    this.#changing = changing.then(() => {})
    return await changing
  }

  /** Votes on what is still open and not voted on yet, so that the votes end. */
  async voteOnAll(game: Game, voted: ReadonlySet<string>): Promise<void> {
    for (const ballot of game.view.openBallots(this.name))
      if (!voted.has(ballot.motion)) await this.#vote(game, ballot, "named")
  }

  close(): void {
    for (const client of [this.observer, ...this.devices]) client.stop()
  }

  async #anotherDevice(view: View): Promise<boolean> {
    const { name, folder } = this.#account
    const device = await MemberClient.login({ ...this.#account, name, identityFolder: folder })
    this.devices.push(device)
    try {
      // Seen once on a busy Synapse: an invitation that another device has accepted just then stays one for the new device,
      // until somebody writes in the room.
      await Promise.all([...view.openRooms(this.name)].map((room) => device.joinRoom(room)))
    } catch {
      return false
    }
    this.#device = device
    await this.devices.at(-1 - mostDevices)?.logout()
    return true
  }

  async #act(game: Game): Promise<void> {
    const random = this.#random
    const { view, membersRoom } = game
    view.update()
    const ballots = view.openBallots(this.name)
    const open = view.motions.filter((motion) => !view.isOver(motion))
    const proposed = game.ledger.sent.filter(({ is, event }) => is === "proposal" && !view.answers.has(event))
    if (open.length + proposed.length < mostMotions && random.chance(0.6)) return await this.#propose(game)
    if (ballots.length > 0 && random.chance(0.6))
      return await this.#vote(game, random.pick(ballots), random.pick(["named", "reply", "bare", "wrong"] as const))
    const motion = random.pick(view.motions.length > 0 ? view.motions : ["M1"])
    const direct = [...view.announcements].find(([what]) => what.startsWith("ballot") && what.endsWith(` ${this.name}`))
    const room = direct?.[1][0]?.roomId
    const deeds: (() => Promise<void>)[] = [
      () => this.#say(game, membersRoom, "!motions", { is: "command" }),
      () => this.#say(game, membersRoom, `!motion ${motion}`, { is: "command" }),
      () => this.#say(game, membersRoom, `!result ${motion}`, { is: "command" }),
      () => this.#say(game, membersRoom, `!alternative ${motion} ${this.#idea()}`, { is: "command" }),
      () => this.#say(game, membersRoom, `Good morning from ${this.name}`, { is: "chatter" }),
      ...(room === undefined
        ? []
        : [
            () => this.#say(game, room, "!motions", { is: "command" }),
            () => this.#say(game, room, "!receipts", { is: "command" }),
          ]),
    ]
    await random.pick(deeds)()
  }

  #idea(): string {
    return `Idea ${this.#random.whole(1, 1_000_000)} of ${this.name}`
  }

  async #propose(game: Game): Promise<void> {
    const title = this.#idea()
    await this.#say(game, game.membersRoom, `!propose ${title}`, { is: "proposal", title })
  }

  async #vote(game: Game, ballot: SeenBallot, way: "named" | "reply" | "bare" | "wrong"): Promise<void> {
    const random = this.#random
    const { motion, room, event, options } = ballot
    const all = random.shuffled(Array.from({ length: options }, (_, index) => index + 1))
    const ranking = random.chance(0.1) ? [] : all.slice(0, random.whole(1, options))
    const text = ranking.length === 0 ? "abstain" : ranking.join(" ")
    switch (way) {
      case "named":
        return await this.#say(game, room, `!vote ${motion} ${text}`, { is: "ballot", motion, ranking })
      case "reply":
        return await this.#say(game, room, text, { is: "ballot", motion, ranking }, event)
      case "bare":
        return await this.#say(game, room, text, { is: "ballot", motion: null, ranking })
      case "wrong":
        return await this.#say(game, room, `!vote ${motion} 1 1`, { is: "ballot", motion, ranking: null })
    }
  }

  async #say(game: Game, room: string, text: string, intent: Intent, replyTo?: string): Promise<void> {
    const device = this.#device
    if (this.#random.chance(0.15)) await device.client.getCrypto()?.forceDiscardSession(room)
    const event = await device.send(room, text, replyTo === undefined ? {} : { replyTo })
    game.ledger.add({ event, room, sender: this.name, device: device.deviceId, text, ...intent })
  }
}
