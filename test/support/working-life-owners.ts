/** What owners do in a life of work (`working-life.ts`): they take others in, vote on bonuses, close a year, and pay a dividend. */
import { DateTime } from "luxon"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { welcome } from "../../src/people/acts/joining.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import type { Random } from "../../tools/crash/random.ts"
import { person } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"
import { until } from "./time.ts"
import type { Donations } from "./working-life-donations.ts"
import { divided, type OwnBooks, twelfthsOf, type Worker, written } from "./working-life-reckoning.ts"

/** What goes on in the life, for those who write a part of it. */
export interface Life {
  readonly bot: CoopBot
  readonly random: Random
  readonly workers: readonly Worker[]
  readonly books: OwnBooks
  readonly donations: Donations
  readonly done: ReadonlyMap<string, number>
  did(what: string): void
}

/** The bonuses that the owners vote on: of the chief executive on the surplus, of the board on the payroll, in percent. */
const bonuses = { chief: 5n, board: 1n } as const
/** How many seats the board has. */
export const boardSeats = 3

export class Owners {
  readonly #life: Life
  /** Since which day somebody besides eli, who always does, sits on the board. */
  #seated: { readonly worker: Worker; readonly since: string } | null = null

  constructor(life: Life) {
    this.#life = life
  }

  /** Somebody is invited, and joins on this day. */
  async join(worker: Worker, day: string): Promise<void> {
    const { bot } = this.#life
    await until(bot, `${day}T10:00`)
    await bot.say("ana", "direct", `!invite @${worker.name}:hive.example`)
    await bot.act((act) => welcome(act, person(worker.name), bot.clock.now()))
    worker.since = day
    this.#life.did("joining")
  }

  /** The owners take somebody in who is on trial. From that day on they get their share. */
  async admit(worker: Worker): Promise<void> {
    worker.owner = await this.carry(worker.name, "!admit", "is a permanent member now")
    this.#life.did("admission")
  }

  async voteBonuses(): Promise<void> {
    const rates = `chief-executive ${bonuses.chief}% of surplus, board ${bonuses.board}% of payroll`
    await this.carry("cem", `!bonus propose ${rates}`, "These bonuses hold")
  }

  /** Somebody takes a second seat on the board. The day counts for them. */
  async seat(worker: Worker): Promise<void> {
    const { bot } = this.#life
    await bot.act((act) => takeSeat(act, officeKey("board"), person(worker.name), null))
    this.#seated = { worker, since: dayOf(bot) }
  }

  /** The books of a year are closed, so its bonuses fall due, and the owners declare a dividend of what is left. */
  async close(year: number): Promise<void> {
    const { bot, books, random } = this.#life
    await until(bot, `${year + 1}-01-03T12:00`)
    await bot.say("ben", "treasury", `!ledger close ${year}`)
    await bot.pass("PT1M")
    for (const [worker, cents] of this.#bonusesOf(year)) {
      worker.other += cents
      books.paysFor(year + 1, "bonuses", cents)
      if (cents > 0n) this.#life.did(`bonus of ${worker.name}`)
    }
    const there = books.distributable(year)
    const said = await bot.ask("ana", "direct", "!dividend")
    const expected = there > 0n ? `${written(there)} can be paid to the owners` : "Nothing can be paid"
    if (!said.replaceAll(",", "").includes(expected)) throw new Error(`${expected}: ${said}`)
    if (there > 0n) await this.#declare(year, (there * BigInt(random.whole(20, 100))) / 100n)
  }

  async #declare(year: number, cents: bigint): Promise<void> {
    const { workers, books } = this.#life
    const day = await this.carry("dee", `!dividend propose ${written(cents)} for ${year}`, "falls due to")
    const held = new Map(workers.map((worker) => [worker, twelfthsOf(worker, day)] as const).filter(([, n]) => n > 0n))
    const all = [...held.values()].reduce((sum, twelfths) => sum + twelfths, 0n)
    const parts = new Map([...held].map(([worker, twelfths]) => [worker, cents * twelfths] as const))
    for (const [worker, own] of divided(parts, all)) worker.other += own
    books.dividend(cents)
    this.#life.did("dividend")
    if (all % 12n !== 0n) this.#life.did("dividend by parts")
  }

  #bonusesOf(year: number): ReadonlyMap<Worker, bigint> {
    const { workers, books } = this.#life
    const days = BigInt(DateTime.fromObject({ year }).daysInYear ?? 0)
    const named = (name: string) => workers.filter((worker) => worker.name === name)
    const surplus = books.surplus(year)
    const chief = named("ana").map((worker) => [worker, (surplus > 0n ? surplus : 0n) * bonuses.chief * days] as const)
    const board = named("eli").map((worker) => [worker, books.year(year).payroll * bonuses.board * days] as const)
    const { worker, since = "" } = this.#seated ?? {}
    const first = since > `${year}-01-01` ? since : `${year}-01-01`
    const sat = BigInt(DateTime.fromISO(`${year + 1}-01-01`).diff(DateTime.fromISO(first), "days").days)
    if (worker && sat > 0n) board.push([worker, books.year(year).payroll * bonuses.board * sat])
    const due = new Map(divided(new Map(chief), 100n * days))
    for (const [one, cents] of divided(new Map(board), 100n * days * BigInt(boardSeats)))
      due.set(one, (due.get(one) ?? 0n) + cents)
    return due
  }

  /** Somebody proposes what then is carried with all votes. Returns the day on which it is. */
  async carry(by: string, line: string, outcome: string): Promise<string> {
    const { bot, workers } = this.#life
    const said = await bot.ask(by, "members", line)
    const motion = /M\d+/.exec(said)?.[0]
    if (motion === undefined) throw new Error(`${line}: ${said}`)
    await bot.pass("P3DT1M")
    let heard = ""
    for (const { name, owner } of workers)
      if (owner !== null && !heard.includes(outcome)) heard += await bot.ask(name, "direct", `!vote ${motion} 1`)
    if (!heard.includes(outcome)) throw new Error(`${line} was not carried: ${heard}`)
    return dayOf(bot)
  }
}

const dayOf = (bot: CoopBot): string =>
  DateTime.fromMillis(bot.clock.now(), { zone: "Europe/Berlin" }).toISODate() ?? ""
