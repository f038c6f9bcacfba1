/**
 * Two random years of twenty people who work by the hour in a co-op that they own. Some of them join on the way. The same seed gives the same
 * years. Beside the co-op runs a reckoning of what is owed to each of them and of the co-op's books.
 */
import { DateTime } from "luxon"
import { approveLines, contestLine, dropLine, enterLines } from "../../src/hours/acts/writing.ts"
import { takeSeat } from "../../src/offices/acts/offices.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { Random } from "../../tools/crash/random.ts"
import { person } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"
import { voteScale } from "./pay.ts"
import { until } from "./time.ts"
import { Donations } from "./working-life-donations.ts"
import { Expenses } from "./working-life-expenses.ts"
import { boardSeats, type Life, Owners } from "./working-life-owners.ts"
import { earned, type Line, OwnBooks, owedTo, type Worker, written } from "./working-life-reckoning.ts"
import { Treasury } from "./working-life-treasury.ts"

const names = "ana ben cem dee eli fay gil hal ida jan kim leo mia ned ola pat quy rae sam tea".split(" ")
/** They lead, keep the treasury, and vote on the scale: they stay. */
const lasting = ["ana", "ben", "cem", "dee", "eli"]
/** They join later: how many months after the beginning, and on which day of that month. A month later the owners take them in. */
const joining: Readonly<Record<string, readonly [month: number, day: number]>> = {
  ...{ quy: [2, 11], rae: [5, 4], sam: [9, 13], tea: [15, 7] },
}

export const people: Readonly<Record<string, "permanent">> = Object.fromEntries(
  names.filter((name) => !(name in joining)).map((name) => [name, "permanent" as const]),
)

/** What such a co-op has in its file. */
export const settings = {
  zone: "Europe/Berlin",
  currencies: ["EUR"],
  smallRoll: 3,
  country: "de",
  pay: { monthly: "instead" },
  // Within a month, so that no pay run leaves out what has to be paid back.
  ownership: { shares: true, value: "600 EUR", weight: "full", payBack: "P1M" },
  offices: {
    "chief-executive": { candidacy: "nothing", powers: ["invite", "appoint", "set-rates", "approve-hours", "spend"] },
    board: { seats: boardSeats, powers: ["set-rates", "approve-hours", "spend"] },
  },
  accounts: {
    "assets:cash": { names: { en: "Cash" } },
    "expenses:rent": { number: "2661", names: { en: "Rent" } },
    "income:grants": { names: { en: "Grants" } },
  },
}

export class WorkingLife implements Life {
  readonly bot: CoopBot
  readonly random: Random
  readonly books = new OwnBooks()
  readonly workers: readonly Worker[] = names.map((name) => ({
    ...{ name, rates: [], worked: new Map(), paidIn: 0n, other: 0n },
    ...(name in joining ? { since: null, owner: null } : { since: "2026-12-01", owner: "whole" }),
  }))
  readonly #owners = new Owners(this)
  readonly #expenses = new Expenses(this)
  readonly #treasury = new Treasury(this)
  readonly donations: Donations
  #lines: Line[] = []
  /** How often each thing happened. */
  readonly done = new Map<string, number>()
  #year = 2027

  constructor(bot: CoopBot, seed: number) {
    this.bot = bot
    this.random = new Random(seed)
    this.donations = new Donations(this, this.#owners, new Random(seed + 1000))
  }

  async play(): Promise<void> {
    await until(this.bot, "2026-12-10T12:00")
    await this.bot.act(async (act) => {
      await takeSeat(act, officeKey("chief-executive"), person("ana"), null)
      await takeSeat(act, officeKey("board"), person("eli"), null)
      await takeSeat(act, "treasurer", person("ben"), null)
    })
    await voteScale(this.bot, "ratio 4\nA 15-30 EUR\nB 18-60 EUR")
    for (const { name, since } of this.workers)
      if (since !== null && !lasting.includes(name)) await this.bot.say(name, "direct", "!vote M1 1")
    await until(this.bot, "2026-12-30T12:00")
    for (const worker of this.workers) await this.#setRate(worker, "2027-01-01")
    for (let index = 0; index < 24; index += 1) await this.#month(index)
    // What is left is approved, so that the last month's end takes all of it.
    await this.#decide(1)
    await until(this.bot, "2029-02-01T00:01")
    this.#take("2029-01-31")
  }

  /** What is owed to each person, in cents. */
  owed(): ReadonlyMap<string, bigint> {
    return new Map(this.workers.map((worker) => [worker.name, owedTo(worker)]))
  }

  did(what: string): void {
    this.done.set(what, (this.done.get(what) ?? 0) + 1)
  }

  async #month(index: number): Promise<void> {
    this.#year = 2027 + Math.floor(index / 12)
    const first = DateTime.fromObject({ year: this.#year, month: (index % 12) + 1 }, { zone: "utc" })
    const day = (of: number) => first.set({ day: of }).toISODate() ?? ""
    const last = first.endOf("month").day
    await this.#joins(index, day)
    for (const [from, to] of [
      [1, 14],
      [15, last],
    ] as const) {
      await until(this.bot, `${day(to)}T20:00`)
      await this.#enter(from, to, day)
      await this.#decide(0.7)
      await this.#expenses.decide(this.#year)
      for (let some = this.random.whole(1, 3); some > 0; some -= 1) await this.#something(day(1), day(to))
      if (to === 14) await this.#votes(index)
      else await this.donations.something(index, this.#year)
    }
    await until(this.bot, `${first.plus({ months: 1 }).toISODate()}T00:05`)
    this.#take(day(last))
    if (first.month === 12) await this.#owners.close(this.#year)
  }

  /** Those whose day it is join, and get a rate from that day on. */
  async #joins(index: number, day: (of: number) => string): Promise<void> {
    for (const worker of this.workers) {
      const [month, of = 1] = joining[worker.name] ?? []
      if (month !== index) continue
      await this.#owners.join(worker, day(of))
      await this.#setRate(worker, day(of))
    }
  }

  /** What is to be voted on in the middle of this month, and once a year what a good harvest brought. */
  async #votes(index: number): Promise<void> {
    for (const worker of this.workers)
      if (worker.since !== null && joining[worker.name]?.[0] === index - 1) await this.#owners.admit(worker)
    await this.donations.votes(index, this.#year)
    if (index === 6) await this.#owners.voteBonuses()
    const [dee] = this.workers.filter(({ name }) => name === "dee")
    if (index === 17 && dee) await this.#owners.seat(dee)
    if (index % 12 === 9) {
      const brought = this.#treasury.cents(9_000_000) + 1_500_000n
      await this.#treasury.earns(this.#year, brought, "the harvest")
    }
  }

  /** Everybody enters hours, and some correct what they were paid for. */
  async #enter(from: number, to: number, day: (of: number) => string): Promise<void> {
    await this.bot.act(async (act) => {
      for (const who of this.workers) {
        const { since } = who
        if (since === null || since > day(to)) continue
        const earliest = since > day(from) ? Number(since.slice(-2)) : from
        const drawn = Array.from({ length: this.random.whole(0, 2) }, () => ({
          ...{ day: day(this.random.whole(earliest, to)), minutes: this.random.whole(1, 600), task: null, text: "" },
          kind: this.random.chance(0.2) ? this.random.pick(["leave", "sick", "unpaid"] as const) : "worked",
        })) as Parameters<typeof enterLines>[2][number][]
        const paid = this.#lines.find((one) => one.who === who && one.state === "taken" && one.line.corrects === null)
        if (paid && this.random.chance(0.1)) {
          const { day: of, kind, minutes, number } = paid.line
          drawn.push({
            day: of,
            kind,
            minutes: -this.random.whole(1, minutes),
            task: null,
            text: "",
            corrects: number,
          })
          this.#lines = this.#lines.filter((one) => one !== paid)
          this.did("correction")
        }
        for (const line of await enterLines(act, person(who.name), drawn)) {
          this.#lines.push({ line, who, state: "open" })
          this.did(line.kind)
        }
      }
    })
  }

  /** Approves a part of what waits, in any order; contests and drops a little of it. */
  async #decide(share: number): Promise<void> {
    await this.bot.act(async (act) => {
      for (const one of this.random.shuffled(this.#lines)) {
        if (one.state !== "open" && one.state !== "contested") continue
        const by = person(one.who.name === "ana" ? "eli" : "ana")
        if (share < 1 && one.state === "open" && one.line.corrects === null && this.random.chance(0.06)) {
          if (this.random.chance(0.5)) {
            await contestLine(act, by, one.line, "Were you there?")
            one.state = "contested"
            this.did("contested")
          } else {
            await dropLine(act, one.line)
            this.#lines = this.#lines.filter((other) => other !== one)
          }
        } else if (this.random.chance(share)) {
          await approveLines(act, by, [one.line])
          one.state = "approved"
        }
      }
    })
  }

  /** What the end of a month takes: all approved hours up to its last day. */
  #take(last: string): void {
    const before = this.#pay()
    for (const one of this.#lines) {
      if (one.state !== "approved" || one.line.day > last) continue
      one.state = "taken"
      if (one.line.kind === "unpaid") continue
      const cents = one.who.rates.findLast(({ since }) => since <= one.line.day)?.cents ?? 0n
      const month = one.line.day.slice(0, 7)
      const byRate = one.who.worked.get(month) ?? new Map<bigint, bigint>()
      byRate.set(cents, (byRate.get(cents) ?? 0n) + BigInt(one.line.minutes))
      one.who.worked.set(month, byRate)
    }
    const year = Number(last.slice(0, 4))
    this.books.paysFor(year, "payroll", this.#pay() - before)
    this.donations.monthEnds(year)
  }

  #pay(): bigint {
    return this.workers.reduce((sum, worker) => sum + earned(worker), 0n)
  }

  async #something(first: string, today: string): Promise<void> {
    const worker = this.random.pick(this.workers)
    const chance = this.random.whole(1, 15)
    if (chance <= 2) await this.#setRate(worker, first)
    else if (chance <= 4) await this.#treasury.payIn(worker)
    else if (chance === 5) await this.#leaves(worker)
    else if (chance <= 7) await this.#treasury.pays(worker)
    else if (chance === 8) await this.#treasury.earns(this.#year, this.#treasury.cents(900_000), "the market")
    else if (chance === 9)
      await this.#treasury.spends(this.#year, (amount) => `!expense ${amount} to the mill for flour`, "expenses:other")
    else if (chance === 10)
      await this.#treasury.spends(
        this.#year,
        (amount) => `!book ${amount} from bank to rent for ${today}`,
        "expenses:rent",
      )
    else if (chance === 11) await this.#treasury.granted(this.#year)
    else if (chance === 12) await this.#treasury.payRun()
    else await this.#expenses.ask(worker)
  }

  async #setRate(worker: Worker, since: string): Promise<void> {
    if (worker.since === null || since < worker.since) return
    const cents = BigInt(this.random.whole(1800, 3000))
    const by = worker.name === "ana" ? "eli" : "ana"
    const grade = this.random.pick(["A", "B"])
    const said = await this.bot.ask(
      by,
      "direct",
      `!rate @${worker.name} ${grade} ${written(cents)} from ${since} because it was agreed`,
    )
    if (!said.includes(written(cents))) throw new Error(said)
    worker.rates.push({ since, cents })
    this.did("rate")
  }

  async #leaves(worker: Worker): Promise<void> {
    if (worker.since === null || lasting.includes(worker.name) || this.random.chance(0.2)) return
    await this.bot.say(worker.name, "direct", "!leave --sure")
    worker.since = null
    worker.owner = null
    worker.other += worker.paidIn
    this.books.post("equity:shares", worker.paidIn)
    worker.paidIn = 0n
    this.did("leaving")
  }
}
