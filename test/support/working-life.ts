/**
 * Two random years of twenty people who work by the hour in a co-op that they own. The same seed gives the same years. Beside the co-op runs a
 * reckoning of what is owed to each of them, made from what was done and not from what the program booked.
 */
import { DateTime } from "luxon"
import { approveLines, contestLine, dropLine, enterLines } from "../../src/hours/acts/writing.ts"
import type { Hours } from "../../src/hours/rules/hours.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { Random } from "../../tools/crash/random.ts"
import { person } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"
import { seat } from "./owed.ts"
import { voteScale } from "./pay.ts"
import { until } from "./time.ts"

const names = "ana ben cem dee eli fay gil hal ida jan kim leo mia ned ola pat quy rae sam tea".split(" ")
/** They lead, keep the treasury, and vote on the scale: they stay. */
const lasting = ["ana", "ben", "cem", "dee", "eli"]

export const people: Readonly<Record<string, "permanent">> = Object.fromEntries(
  names.map((name) => [name, "permanent" as const]),
)

/** What such a co-op has in its file. */
export const settings = {
  zone: "Europe/Berlin",
  currencies: ["EUR"],
  smallRoll: 3,
  country: "de",
  pay: { monthly: "instead" },
  ownership: { shares: true, value: "600 EUR", weight: "full", payBack: "P12M" },
  offices: {
    "chief-executive": { candidacy: "nothing", powers: ["invite", "appoint", "set-rates", "approve-hours"] },
    board: { powers: ["set-rates", "approve-hours"] },
  },
  accounts: {
    "assets:cash": { names: { en: "Cash" } },
    "expenses:rent": { number: "2661", names: { en: "Rent" } },
    "income:grants": { names: { en: "Grants" } },
  },
}

interface Worker {
  readonly name: string
  /** The rate in cents from each day on, in order. */
  readonly rates: { readonly since: string; readonly cents: bigint }[]
  /** Approved hours that a month's end has taken, in minutes: by month of the work and rate in cents. */
  readonly worked: Map<string, Map<bigint, bigint>>
  paidIn: bigint
  /** What fell due otherwise, less what was paid, in cents. */
  other: bigint
  here: boolean
}

/** A line as the reckoning knows it. */
interface Line {
  readonly line: Hours
  readonly who: Worker
  state: "open" | "approved" | "contested" | "taken"
}

export class WorkingLife {
  readonly #bot: CoopBot
  readonly #random: Random
  readonly #workers: readonly Worker[] = names.map((name) => ({
    ...{ name, rates: [], worked: new Map(), paidIn: 0n, other: 0n, here: true },
  }))
  #lines: Line[] = []
  /** How often each thing happened. */
  readonly done = new Map<string, number>()

  constructor(bot: CoopBot, seed: number) {
    this.#bot = bot
    this.#random = new Random(seed)
  }

  async play(): Promise<void> {
    await until(this.#bot, "2026-12-10T12:00")
    await seat(this.#bot, "ana", officeKey("chief-executive"))
    await seat(this.#bot, "eli", officeKey("board"))
    await seat(this.#bot, "ben", "treasurer")
    await voteScale(this.#bot, "ratio 4\nA 15-30 EUR\nB 18-60 EUR")
    for (const name of names.filter((one) => !lasting.includes(one))) await this.#bot.say(name, "direct", "!vote M1 1")
    await until(this.#bot, "2026-12-30T12:00")
    for (const worker of this.#workers) await this.#setRate(worker, "2027-01-01")
    for (let index = 0; index < 24; index += 1) await this.#month(2027 + Math.floor(index / 12), (index % 12) + 1)
    // What is left is approved, so that the last month's end takes all of it.
    await this.#decide(1)
    await until(this.#bot, "2029-02-01T00:01")
    this.#take("2029-01-31")
  }

  /** What is owed to each person, in cents. */
  owed(): ReadonlyMap<string, bigint> {
    return new Map(this.#workers.map((worker) => [worker.name, earned(worker) + worker.other]))
  }

  /** Everything that was paid in for shares and not owed back, in cents. */
  paidIn(): bigint {
    return this.#workers.reduce((sum, { paidIn }) => sum + paidIn, 0n)
  }

  #did(what: string): void {
    this.done.set(what, (this.done.get(what) ?? 0) + 1)
  }

  async #month(year: number, number: number): Promise<void> {
    const first = DateTime.fromObject({ year, month: number }, { zone: "utc" })
    const day = (of: number) => first.set({ day: of }).toISODate() ?? ""
    const last = first.endOf("month").day
    for (const [from, to] of [
      [1, 14],
      [15, last],
    ] as const) {
      await until(this.#bot, `${day(to)}T20:00`)
      await this.#enter(from, to, day)
      await this.#decide(0.7)
      for (let some = this.#random.whole(1, 3); some > 0; some -= 1) await this.#something(day(1), day(to))
    }
    await until(this.#bot, `${first.plus({ months: 1 }).toISODate()}T00:05`)
    this.#take(day(last))
  }

  /** Everybody enters hours, and some correct what they were paid for. */
  async #enter(from: number, to: number, day: (of: number) => string): Promise<void> {
    await this.#bot.act(async (act) => {
      for (const who of this.#workers) {
        if (!who.here) continue
        const drawn = Array.from({ length: this.#random.whole(0, 2) }, () => ({
          ...{ day: day(this.#random.whole(from, to)), minutes: this.#random.whole(1, 600), task: null, text: "" },
          kind: this.#random.chance(0.2) ? this.#random.pick(["leave", "sick", "unpaid"] as const) : "worked",
        })) as Parameters<typeof enterLines>[2][number][]
        const paid = this.#lines.find((one) => one.who === who && one.state === "taken" && one.line.corrects === null)
        if (paid && this.#random.chance(0.1)) {
          const { day: of, kind, minutes, number } = paid.line
          drawn.push({
            day: of,
            kind,
            minutes: -this.#random.whole(1, minutes),
            task: null,
            text: "",
            corrects: number,
          })
          this.#lines = this.#lines.filter((one) => one !== paid)
          this.#did("correction")
        }
        for (const line of await enterLines(act, person(who.name), drawn)) {
          this.#lines.push({ line, who, state: "open" })
          this.#did(line.kind)
        }
      }
    })
  }

  /** Approves a part of what waits, in any order; contests and drops a little of it. */
  async #decide(share: number): Promise<void> {
    await this.#bot.act(async (act) => {
      for (const one of this.#random.shuffled(this.#lines)) {
        if (one.state !== "open" && one.state !== "contested") continue
        const by = person(one.who.name === "ana" ? "eli" : "ana")
        if (share < 1 && one.state === "open" && one.line.corrects === null && this.#random.chance(0.06)) {
          if (this.#random.chance(0.5)) {
            await contestLine(act, by, one.line, "Were you there?")
            one.state = "contested"
            this.#did("contested")
          } else {
            await dropLine(act, one.line)
            this.#lines = this.#lines.filter((other) => other !== one)
          }
        } else if (this.#random.chance(share)) {
          await approveLines(act, by, [one.line])
          one.state = "approved"
        }
      }
    })
  }

  /** What the end of a month takes: all approved hours up to its last day. */
  #take(last: string): void {
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
  }

  async #something(first: string, today: string): Promise<void> {
    const worker = this.#random.pick(this.#workers)
    const chance = this.#random.whole(1, 12)
    if (chance <= 2) await this.#setRate(worker, first)
    else if (chance <= 4) await this.#payIn(worker)
    else if (chance === 5) await this.#leaves(worker)
    else if (chance <= 7) await this.#pays(worker)
    else if (chance === 8) await this.#books(`!income ${this.#amount(900_000)} from the market`)
    else if (chance === 9) await this.#books(`!expense ${this.#amount(90_000)} to the mill for flour`)
    else if (chance === 10) await this.#books(`!book ${this.#amount(90_000)} from bank to rent for ${today}`)
    else if (chance === 11)
      await this.#books(`!book ${this.#amount(90_000)} from income:grants to assets:cash for a grant`)
    else await this.#payRun()
  }

  async #setRate(worker: Worker, since: string): Promise<void> {
    if (!worker.here) return
    const cents = BigInt(this.#random.whole(1800, 3000))
    const by = worker.name === "ana" ? "eli" : "ana"
    const grade = this.#random.pick(["A", "B"])
    const said = await this.#bot.ask(
      by,
      "direct",
      `!rate @${worker.name} ${grade} ${written(cents)} from ${since} because it was agreed`,
    )
    if (!said.includes(written(cents))) throw new Error(said)
    worker.rates.push({ since, cents })
    this.#did("rate")
  }

  async #payIn(worker: Worker): Promise<void> {
    const cents = BigInt(this.#random.whole(1, 20_000))
    if (!worker.here || worker.paidIn + cents > 60_000n) return
    await this.#books(`!shares paid @${worker.name} ${written(cents)}`)
    worker.paidIn += cents
    this.#did("contribution")
  }

  async #leaves(worker: Worker): Promise<void> {
    if (!worker.here || lasting.includes(worker.name) || this.#random.chance(0.5)) return
    await this.#bot.say(worker.name, "direct", "!leave --sure")
    worker.here = false
    worker.other += worker.paidIn
    worker.paidIn = 0n
    this.#did("leaving")
  }

  async #pays(worker: Worker): Promise<void> {
    const due = earned(worker) + worker.other
    if (due <= 0n) return
    const cents = (due * BigInt(this.#random.whole(1, 100))) / 100n
    if (cents === 0n) return
    await this.#books(`!pay @${worker.name} ${written(cents)}`)
    worker.other -= cents
    this.#did("payment")
  }

  async #payRun(): Promise<void> {
    if (this.#workers.every((worker) => earned(worker) + worker.other <= 0n)) return
    await this.#bot.say("ben", "treasury", "!payrun")
    await this.#books("!payrun done")
    for (const worker of this.#workers) {
      const due = earned(worker) + worker.other
      if (due > 0n) worker.other -= due
    }
    this.#did("pay run")
  }

  async #books(command: string): Promise<void> {
    const said = await this.#bot.ask("ben", "treasury", command)
    if (!/booked|recorded|is done|paid/.test(said)) throw new Error(`${command}: ${said}`)
    this.#did(command.split(" ")[0] ?? "")
  }

  #amount(most: number): string {
    return written(BigInt(this.#random.whole(1, most)))
  }
}

/** A month's hours are worth their exact sum, rounded down once (§8.5, §18.3). */
function earned({ worked }: Worker): bigint {
  let sum = 0n
  for (const byRate of worked.values()) {
    let sixtieths = 0n
    for (const [cents, minutes] of byRate) sixtieths += cents * minutes
    sum += sixtieths >= 0n ? sixtieths / 60n : -((-sixtieths + 59n) / 60n)
  }
  return sum
}

const written = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, "0")} EUR`
