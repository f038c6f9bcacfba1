/**
 * How the co-op governs itself while its bot is killed: two newcomers are invited and join, one of them becomes a permanent
 * member, two moderators are elected, and the first of them resigns. What does not come about at the first vote is tried again.
 */
import { setTimeout as sleep } from "node:timers/promises"
import type { Gate } from "./gate.ts"
import type { Game, Player } from "./player.ts"
import type { Random } from "./random.ts"
import { openedMotion, type SeenBallot } from "./view.ts"

export interface Cast {
  readonly founders: readonly Player[]
  /** Becomes a permanent member. */
  readonly newcomer: Player
  /** Stays on trial. */
  readonly other: Player
}

/** A vote that the story needs: who is for what, and whether they vote yet. */
interface Cause {
  /** Title of the option that most put first. */
  readonly first: string
  held: boolean
}

/** So many times it waits at the gate. */
export const momentsOfStory = 5
const patience = 240_000

export class Story {
  /** Moderators as they were announced, by name; and in all, how many times somebody became one. */
  readonly moderators = new Set<string>()
  seatsTaken = 0
  /** Has ended, or cannot go on. */
  over = false
  readonly #cast: Cast
  readonly #random: Random
  readonly #gate: Gate
  readonly #log: (line: string) => void
  readonly #causes = new Map<string, Cause>()

  constructor(cast: Cast, gate: Gate, random: Random, log: (line: string) => void) {
    this.#cast = cast
    this.#gate = gate
    this.#random = random
    this.#log = log
  }

  /** Which option most put first in this vote; null: each as they like. */
  favourite({ motion, options }: SeenBallot): number | null {
    const place = options.indexOf(this.#causes.get(motion)?.first ?? "")
    return place < 0 ? null : place + 1
  }

  /** Whether it is time to vote on what the story needs; null: it does not need that vote. */
  isTime(motion: string): boolean | null {
    const cause = this.#causes.get(motion)
    return cause ? !cause.held : null
  }

  /** Resolves when all of it has come about. `admitted`: called when the newcomer plays with the others. */
  async run(game: Game, admitted: () => void): Promise<void> {
    const { founders, newcomer, other } = this.#cast
    try {
      const inviter = this.#random.pick(founders)
      const [first, second] = this.#random.shuffled([...founders, newcomer])
      if (!first || !second) throw new Error("there are not enough members")
      await this.#invite(game, inviter, newcomer, game.rooms.members)
      await this.#admit(game)
      admitted()
      await this.#elect(game, first)
      await this.#enter(game, first)
      await this.#invite(game, first, other, game.rooms.moderators)
      await this.#elect(game, second)
      await this.#enter(game, second)
      await this.#resign(game, first)
    } finally {
      this.over = true
    }
  }

  async #invite(game: Game, by: Player, guest: Player, room: string): Promise<void> {
    await this.#gate.pass()
    this.#log(`    ${by.name} invites ${guest.name}`)
    await by.say(game, room, `!invite ${guest.userId}`, { is: "command" })
    await this.#announced(game, `joined ${guest.name}`)
    await this.#announced(game, `welcome ${guest.name}`)
  }

  async #admit(game: Game): Promise<void> {
    const { newcomer } = this.#cast
    const title = `Make ${newcomer.localpart} a permanent member`
    const isDone = (effect: string) => effect.includes(`${newcomer.localpart} is a permanent member now.`)
    while (!isDone(await this.#vote(game, newcomer, "!admit", title, "Accept", null)));
    this.#log(`    ${newcomer.name} is permanent`)
  }

  async #elect(game: Game, person: Player): Promise<void> {
    const everybody = [...this.#cast.founders, this.#cast.newcomer]
    while (!this.moderators.has(person.name)) {
      const others = everybody.filter((one) => one !== person && !this.moderators.has(one.name))
      const rival = this.#random.pick(others)
      const outcome = await this.#vote(game, person, "!stand moderator", "A new moderator", person.localpart, rival)
      const winner = /^(\S+) is a moderator now/m.exec(outcome)?.[1]
      const elected = everybody.find(({ localpart }) => localpart === winner)
      if (!elected) continue
      this.moderators.add(elected.name)
      this.seatsTaken += 1
      this.#log(`    ${elected.name} is a moderator`)
    }
  }

  /** A new moderator reads what the bot says in the moderators' room. */
  async #enter(game: Game, person: Player): Promise<void> {
    const { view, rooms } = game
    await this.#until(`${person.name} in the moderators' room`, () => person.isIn(rooms.moderators))
    const event = await person.say(game, rooms.moderators, "!members", { is: "command" })
    const reads = () => view.answers.get(event)?.some(({ eventId }) => view.seenBy.get(person.name)?.has(eventId))
    await this.#until(`${person.name} to read in the moderators' room`, () => reads() === true)
  }

  async #resign(game: Game, person: Player): Promise<void> {
    await this.#gate.pass()
    const event = await person.say(game, game.rooms.members, "!resign", { is: "command" })
    await this.#until("the answer to !resign", () => game.view.answers.has(event))
    this.moderators.delete(person.name)
    this.#log(`    ${person.name} has resigned`)
    await this.#until(`${person.name} out of the moderators' room`, () => !person.isIn(game.rooms.moderators))
  }

  /** Opens a motion and resolves with its outcome. With a `rival`, who stands too, it is voted on when the gate opens. */
  async #vote(
    game: Game,
    by: Player,
    text: string,
    title: string,
    first: string,
    rival: Player | null,
  ): Promise<string> {
    const { view, rooms } = game
    const opening = await by.say(game, rooms.members, text, { is: "proposal", title })
    const opened = () => openedMotion(view.answers.get(opening)?.[0]?.body ?? "")
    await this.#until(`an answer to ${text}`, () => opened() !== null)
    const motion = opened() ?? ""
    const cause: Cause = { first, held: rival !== null }
    this.#causes.set(motion, cause)
    await rival?.say(game, rooms.members, text, { is: "command" })
    await this.#announced(game, `begun ${motion}`)
    if (rival) await this.#gate.pass()
    cause.held = false
    await this.#announced(game, `outcome ${motion}`)
    return view.announced(`outcome ${motion}`)[0]?.body ?? ""
  }

  #announced({ view }: Game, what: string): Promise<void> {
    return this.#until(what, () => view.announced(what).length > 0)
  }

  async #until(what: string, holds: () => boolean): Promise<void> {
    const end = performance.now() + patience
    while (!holds()) {
      if (performance.now() > end) throw new Error(`the story has waited in vain for ${what}`)
      await sleep(200)
    }
  }
}
