/** Two years in the treasury of a co-op, as chance has them: the same for the same seed. */
import { DateTime } from "luxon"
import { book } from "../../src/coop/ledger.ts"
import { pay } from "../../src/coop/payments.ts"
import { Refusal } from "../../src/coop/refusal.ts"
import { budgetOn } from "../../src/rules/dues.ts"
import {
  accounts,
  duesOf,
  type Entry,
  entryId,
  mayReverse,
  type NewEntry,
  type Posting,
  reversalOf,
} from "../../src/rules/ledger.ts"
import { decimalText } from "../../src/rules/money.ts"
import { sharesOf } from "../../src/rules/shares.ts"
import { coopKey, eventId, instant, type MatrixId, type Money, matrixId, roomId } from "../../src/rules/types.ts"
import { budgetsOf, putBudget } from "../../src/store/budgets.ts"
import { balancesOf, entriesOf } from "../../src/store/ledger.ts"
import { putMember, standingOf } from "../../src/store/members.ts"
import { insertMotion } from "../../src/store/motions.ts"
import { putSeat } from "../../src/store/offices.ts"
import { Random } from "../../tools/crash/random.ts"
import { person } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"

export const currencies = ["EUR", "JPY", "KWD", "POINTS"] as const
const hive = coopKey("hive")

/** Who comes and goes. Servers have ports, and Matrix IDs of long ago have signs of all kinds. */
export const people: readonly MatrixId[] = [
  ...["ana", "ben", "cem", "dee", "eli"].map(person),
  ...["@ana:hive.example:8448", "@ANA:hive.example", "@a-na:hive.example", "@a_na:hive-example.org"].map(matrixId),
  ...['@(fay; "x"):tower.example', "@gül  |=*:tower.example", "@-:[2001:db8::1]:443", "@:tower.example"].map(matrixId),
]

/** What a treasurer may write, meaning no harm or some. */
export const sayings: readonly string[] = [
  "Garden, June",
  "Rent; three months | flat 2",
  '"Quotes", back\\slash and back\\"',
  '=HYPERLINK("https://example.org")',
  "+49 30 123",
  "-5 EUR",
  "@ana:hive.example",
  "* 2026-01-01 open Assets:Evil",
  "(E99) ! not mine",
  "one\n2027-01-01 * two\n    assets:bank  5 EUR",
  "kind:other, task:T9",
  "Grüße aus Łódź — 東京 🌻",
  "; comment",
  "",
]

export class TwoYears {
  readonly #bot: CoopBot
  readonly #random: Random
  #tasks = 0

  constructor(bot: CoopBot, seed: number) {
    this.#bot = bot
    this.#random = new Random(seed)
  }

  /** From the beginning of January 2025, in the co-op's zone, until all months are closed. Ben is the treasurer, and ana stays as long as he does. */
  async play(): Promise<void> {
    await this.#at("2025-01-01T08:00")
    for (const who of people.slice(0, 4)) await this.#joins(who)
    await this.#bot.store.work((work) => putSeat(work, hive, "treasurer", person("ben")))
    await this.#adopt()
    for (let index = 0; index < 24; index += 1) await this.#month(2025 + Math.floor(index / 12), (index % 12) + 1)
    await this.#at("2027-01-01T00:01")
  }

  async #month(year: number, number: number): Promise<void> {
    const days = new Set(Array.from({ length: 6 }, () => this.#random.whole(2, 28)))
    for (const day of [...days].toSorted((one, other) => one - other)) {
      const date = [year, number, day].map((part) => String(part).padStart(2, "0")).join("-")
      await this.#at(`${date}T${this.#random.whole(10, 23)}:30`)
      await this.#something()
    }
  }

  async #something(): Promise<void> {
    const chance = this.#random.whole(1, 14)
    if (chance === 1) await this.#adopt()
    else if (chance <= 3) await this.#joins(this.#random.pick(people))
    else if (chance === 4) await this.#leaves(this.#random.pick(people))
    else if (chance <= 6) await this.#taskIncome()
    else if (chance === 7) await this.#types(`!income ${this.#amount(5_000_000)} from`)
    else if (chance <= 9) await this.#types(`!expense ${this.#amount(200_000)} to Shop for`)
    else if (chance <= 12) await this.#pay()
    else await this.#reverse()
  }

  /** As if a vote had carried it just now. */
  async #adopt(): Promise<void> {
    const year = DateTime.fromMillis(this.#bot.clock.now(), { zone: this.#zone }).year
    const shares = [
      ["60", "5"],
      ["33.3", "0"],
      ["0", "12.5"],
      ["95", "5"],
    ] as const
    const [workers, evaluators] = this.#random.pick(shares)
    const budget = { year, monthly: this.#money(100_000), workers, evaluators }
    const motion = {
      kind: "budget",
      author: person("ana"),
      room: roomId("!members:hive.example"),
      event: eventId(`$budget-${this.#bot.clock.now()}`),
      // Nobody votes on it.
      terms: {} as never,
      proposalEndsAt: this.#bot.clock.now(),
    } as const
    await this.#bot.store.work(async (work) => {
      const { row } = await insertMotion(work, hive, motion)
      await work.trx("motions").where({ id: row }).update({ stage: "closed" })
      await putBudget(work, hive, row, budget)
    })
  }

  async #joins(who: MatrixId): Promise<void> {
    await this.#bot.store.work((work) => putMember(work, hive, who, this.#random.pick(["trial", "permanent"])))
  }

  async #leaves(who: MatrixId): Promise<void> {
    if (who !== person("ana") && who !== person("ben"))
      await this.#bot.store.work((work) => putMember(work, hive, who, "former"))
  }

  /** Says it as the treasurer, with something behind it. What is refused is not booked. */
  async #types(command: string): Promise<void> {
    await this.#bot.say("ben", "treasury", `${command} ${this.#random.pick(sayings)}`)
  }

  /** With its shares, which sometimes are put right afterwards: as by tasks, without the talk that goes before. */
  async #taskIncome(): Promise<void> {
    const money = this.#money(5_000_000)
    this.#tasks += 1
    const task = this.#tasks
    const received = transfer(accounts.tasks, accounts.bank, money)
    const before = await this.#shares(task, money)
    const income = await this.#books({ kind: "income", task, postings: [...received, ...before] })
    if (!this.#random.chance(0.4)) return
    const back = reversalOf({ ...income, postings: before }, [], income.at, "").postings
    const postings = [...back, ...(await this.#shares(task, money))]
    await this.#books({ kind: "adjustment", task, corrects: income.number, postings })
  }

  async #shares(task: number, money: Money): Promise<readonly Posting[]> {
    const adopted = await this.#bot.store.work((work) => budgetsOf(work, hive))
    const earners = () =>
      this.#random
        .shuffled(people)
        .slice(0, this.#random.whole(0, 4))
        .map((who) => ({ person: who, weight: this.#random.pick(["1", "2", "1/3", "0"]) }))
    const budget = budgetOn(adopted, this.#bot.clock.now(), this.#zone)
    return sharesOf(task, money, budget, { workers: earners(), evaluators: earners() })
  }

  /** Part of what is due, all of it, or more. */
  async #pay(): Promise<void> {
    const who = this.#random.pick(people)
    const balances = await this.#bot.store.work((work) => balancesOf(work, hive, [duesOf(who)]))
    const [currency = "EUR", balance = 0n] = [...(balances.get(duesOf(who)) ?? [])][0] ?? []
    const some = (-balance * BigInt(this.#random.whole(1, 130))) / 100n
    const minor = some > 0n ? some : BigInt(this.#random.whole(1, 50_000))
    const purpose = this.#random.pick(sayings)
    await this.#bot.act(async (act) => {
      const ben = await standingOf(act.work, hive, person("ben"))
      const wanted = { person: who, amount: { minor, currency }, purpose, advance: minor > -balance, payRun: null }
      await pay(act, ben, wanted).catch((error: unknown) => {
        // Strangers, and former members, get no advance.
        if (!(error instanceof Refusal)) throw error
      })
    })
  }

  async #reverse(): Promise<void> {
    const entries = await this.#bot.store.work((work) => entriesOf(work, hive))
    const reversed = new Map(entries.map((entry) => [entry.reverses, entry]))
    const open = entries.filter((entry) => mayReverse(entry, reversed.get(entry.number) ?? null) === null)
    if (open.length > 0) await this.#types(`!reverse ${entryId(this.#random.pick(open).number)} because`)
  }

  async #books(entry: Partial<NewEntry> & Pick<NewEntry, "kind" | "postings">): Promise<Entry> {
    const text = this.#random.pick(sayings)
    const actor = entry.kind === "adjustment" ? null : person("ben")
    const { store, coop } = this.#bot
    return store.work((work) => book({ work, coop }, actor, { text, ...entry }))
  }

  #money(most: number): Money {
    return { minor: BigInt(this.#random.whole(1, most)), currency: this.#random.pick(currencies) }
  }

  #amount(most: number): string {
    const money = this.#money(most)
    return `${decimalText(money)} ${money.currency}`
  }

  get #zone(): string {
    return this.#bot.coop.zone
  }

  /** Months that end until then are closed. */
  async #at(local: string): Promise<void> {
    this.#bot.clock.set(instant(DateTime.fromISO(local, { zone: this.#zone }).toMillis()))
    await this.#bot.pass("PT0S")
  }
}

const transfer = (from: string, to: string, amount: Money): readonly Posting[] => [
  { account: to, amount, basis: null },
  { account: from, amount: { ...amount, minor: -amount.minor }, basis: null },
]

/** How an entry is known in what is exported. */
export const codeOf = ({ number }: Entry): string => entryId(number)
