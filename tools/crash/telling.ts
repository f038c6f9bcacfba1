/** Tells the tales (`tales/`) while the bot is killed: some from the beginning, others once there is a treasurer with books. */

import { DateTime } from "luxon"
import type { DyingBot } from "./dying-bot.ts"
import { zone } from "./evidence.ts"
import type { Founded } from "./founding.ts"
import type { Gate } from "./gate.ts"
import type { Kill } from "./plan.ts"
import type { Game } from "./player.ts"
import type { LaterBot, Tale, TaleCast } from "./tales/tale.ts"
import { type TaleName, taleCalled, withNeeded } from "./tales/tales.ts"
import type { TreasuryStory } from "./treasury-story.ts"

/** Tales that need no treasurer. */
const fromTheBeginning: readonly TaleName[] = ["documents", "petition"]

export class Telling {
  readonly tales: readonly Tale[]
  /** Whether all tales have been told, or cannot go on. */
  over = false
  readonly #first: readonly Tale[]
  readonly #later: readonly Tale[]

  constructor(
    names: readonly TaleName[],
    { founders, treasurer, newcomer, other }: Founded,
    treasury: TreasuryStory,
    { gate, log }: { readonly gate: Gate; readonly log: (line: string) => void },
  ) {
    const [payee] = treasury.workers
    const cast: TaleCast = {
      ...{ founders, treasurer, secretary: treasury.evaluator, payee, detailed: new Set([payee]) },
      ...{ newcomers: [newcomer, other], voters: () => [...founders, newcomer], books: treasury.books },
    }
    const all = withNeeded(names).map((name) => ({ name, tale: taleCalled(name, { cast, gate, log }) }))
    this.tales = all.map(({ tale }) => tale)
    this.#first = all.filter(({ name }) => fromTheBeginning.includes(name)).map(({ tale }) => tale)
    this.#later = all.filter(({ name }) => !fromTheBeginning.includes(name)).map(({ tale }) => tale)
  }

  /** Resolves when everything up to the month's end has happened. `booked`: the treasury's story. */
  async run(game: Game, booked: Promise<void>): Promise<void> {
    const inOrder = async (tales: readonly Tale[], after: Promise<void> = Promise.resolve()) => {
      await after
      for (const tale of tales) await tale.run(game)
    }
    const told = await Promise.allSettled([inOrder(this.#first), inOrder(this.#later, booked)])
    this.over = true
    for (const one of told) if (one.status === "rejected") throw one.reason
  }

  /** What happens after the month's end. The bot runs. */
  async after(game: Game, bot: DyingBot, kills: readonly Kill[]): Promise<void> {
    const later = new Later(game, bot, kills)
    for (const tale of this.tales) {
      await tale.after?.(game, later)
      await later.settled()
    }
  }
}

/** The bot after the month's end. It dies as planned while its clock goes on, and amid what people then do. */
class Later implements LaterBot {
  readonly #game: Game
  readonly #bot: DyingBot
  readonly #kills: Kill[]
  #dying: Promise<unknown> = Promise.resolve()

  constructor(game: Game, bot: DyingBot, kills: readonly Kill[]) {
    this.#game = game
    this.#bot = bot
    this.#kills = [...kills]
  }

  async nextMorning(): Promise<void> {
    await this.settled()
    const now = DateTime.fromMillis(Date.now() + this.#bot.later, { zone })
    const nine = now.set({ hour: 9, minute: 1, second: 0, millisecond: 0 })
    this.#bot.later = (nine > now ? nine : nine.plus({ days: 1 })).toMillis() - Date.now()
    this.#game.ledger.ahead = this.#bot.later
    const kill = this.#kills.shift()
    if (kill) await this.#bot.kill(kill)
    else await this.#bot.die()
    await this.#bot.start()
  }

  async diesSoon(): Promise<void> {
    await this.settled()
    const kill = this.#kills.shift()
    if (kill) this.#dying = this.#bot.kill(kill).then(() => this.#bot.start())
  }

  async settled(): Promise<void> {
    await this.#dying
  }
}
