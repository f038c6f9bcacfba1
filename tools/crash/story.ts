/**
 * The story of a co-op that governs itself while its bot is killed. Two newcomers join, and one of them becomes a permanent member. Two
 * moderators are elected, and the first of them resigns. A vote that fails is tried again.
 */
import type { Gate } from "./gate.ts"
import type { Game, Player } from "./player.ts"
import type { Random } from "./random.ts"
import { saidIn, saying } from "./said.ts"
import { announced, patiently } from "./waiting.ts"

const madePermanent = saying("effect-admitted")
const seated = ["effect-seated-instead", "effect-seated"].map((key) => saying(key, { office: "moderator" }))

export interface Cast {
  readonly founders: readonly Player[]
  /** Becomes a permanent member. */
  readonly newcomer: Player
  /** Stays on trial. */
  readonly other: Player
  /** Becomes treasurer during the story, and is elected to no other office before that. */
  readonly treasurer: Player
}

export class Story {
  /** The names of the announced moderators. */
  readonly moderators = new Set<string>()
  /** The names of all who became moderators, one for each time. */
  readonly seatsTaken: string[] = []
  /** Whether the story has ended, or cannot go on. */
  over = false
  readonly #cast: Cast
  readonly #random: Random
  readonly #gate: Gate
  readonly #log: (line: string) => void

  constructor(cast: Cast, gate: Gate, random: Random, log: (line: string) => void) {
    this.#cast = cast
    this.#gate = gate
    this.#random = random
    this.#log = log
  }

  /** Resolves when the whole story has happened. `admitted` is called when the newcomer begins to play like the others. */
  async run(game: Game, admitted: () => void): Promise<void> {
    const { founders, newcomer, other, treasurer } = this.#cast
    try {
      const inviter = this.#random.pick(founders)
      const [first, second] = this.#random.shuffled([...founders, newcomer].filter((one) => one !== treasurer))
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
    await this.#gate.pass("rooms")
    this.#log(`    ${by.name} invites ${guest.name}`)
    await by.say(game, room, `!invite ${guest.userId}`, { is: "command" })
    await announced(game, `joined ${guest.name}`)
    await announced(game, `guide trial ${guest.name}`)
  }

  async #admit(game: Game): Promise<void> {
    const { newcomer } = this.#cast
    const isDone = (outcome: string) => saidIn(outcome, madePermanent)?.person === newcomer.localpart
    // The first option of this motion is to admit the newcomer.
    while (!isDone(await game.votes.hold(game, { by: newcomer, text: "!admit", first: 1 })));
    this.#log(`    ${newcomer.name} is permanent`)
  }

  async #elect(game: Game, person: Player): Promise<void> {
    const everybody = [...this.#cast.founders, this.#cast.newcomer]
    while (!this.moderators.has(person.name)) {
      const others = everybody.filter((one) => one !== person && !this.moderators.has(one.name))
      const rival = this.#random.pick(others)
      const question = { by: person, text: "!stand moderator", first: person.localpart }
      const ready = () => this.#gate.pass("rooms")
      const outcome = await game.votes.hold(game, question, { rival, ready })
      const winner = saidIn(outcome, ...seated)?.person
      const elected = everybody.find(({ localpart }) => localpart === winner)
      if (!elected) continue
      this.moderators.add(elected.name)
      this.seatsTaken.push(elected.name)
      this.#log(`    ${elected.name} is a moderator`)
    }
  }

  /** Waits until a new moderator can read what the bot says in the moderators' room. */
  async #enter(game: Game, person: Player): Promise<void> {
    const { view, rooms } = game
    await patiently(game, `${person.name} in the moderators' room`, () => person.isIn(rooms.moderators))
    const event = await person.say(game, rooms.moderators, "!members", { is: "command" })
    const reads = () => view.answers.get(event)?.some(({ eventId }) => view.seenBy.get(person.name)?.has(eventId))
    await patiently(game, `${person.name} to read in the moderators' room`, () => reads() === true)
  }

  async #resign(game: Game, person: Player): Promise<void> {
    await this.#gate.pass("rooms")
    const event = await person.say(game, game.rooms.members, "!resign --sure", { is: "command" })
    await patiently(game, "the answer to !resign", () => game.view.answers.has(event))
    this.moderators.delete(person.name)
    this.#log(`    ${person.name} has resigned`)
    await patiently(game, `${person.name} out of the moderators' room`, () => !person.isIn(game.rooms.moderators))
  }
}
