/** Two years in the treasury of a co-op, as chance has them: the same for the same seed. */
import { DateTime } from "luxon"
import { book } from "../../src/coop/ledger.ts"
import { type Adopted, budgetAt } from "../../src/rules/budget.ts"
import { monthlyDues, monthlyPostings } from "../../src/rules/dues.ts"
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
import { month, monthBegin, monthEnd } from "../../src/rules/months.ts"
import { sharesOf } from "../../src/rules/shares.ts"
import { coopKey, type Instant, instant, type MatrixId, type Money, matrixId } from "../../src/rules/types.ts"
import { balancesOf, entriesOf } from "../../src/store/ledger.ts"
import { putMember } from "../../src/store/members.ts"
import { membershipsIn } from "../../src/store/memberships.ts"
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
  readonly #adopted: Adopted[] = []
  #tasks = 0
  #payments = 0

  constructor(bot: CoopBot, seed: number) {
    this.#bot = bot
    this.#random = new Random(seed)
  }

  /** From the beginning of January 2025, in the co-op's zone. */
  async play(): Promise<void> {
    await this.#at("2025-01-01T08:00")
    await this.#adopt()
    for (const who of people.slice(0, 4)) await this.#joins(who)
    for (let index = 0; index < 24; index += 1) await this.#month(`${2025 + Math.floor(index / 12)}`, (index % 12) + 1)
  }

  async #month(year: string, number: number): Promise<void> {
    const name = `${year}-${String(number).padStart(2, "0")}`
    const days = [...new Set(Array.from({ length: 6 }, () => this.#random.whole(2, 28)))].toSorted((a, b) => a - b)
    for (const day of days) {
      await this.#at(`${name}-${String(day).padStart(2, "0")}T${this.#random.whole(10, 23)}:30`)
      await this.#something()
    }
    await this.#close(name)
  }

  async #something(): Promise<void> {
    const chance = this.#random.whole(1, 14)
    if (chance === 1) await this.#adopt()
    else if (chance <= 3) await this.#joins(this.#random.pick(people))
    else if (chance === 4) await this.#leaves(this.#random.pick(people))
    else if (chance <= 7) await this.#income()
    else if (chance <= 9) await this.#expense()
    else if (chance <= 12) await this.#pay()
    else await this.#reverse()
  }

  async #adopt(): Promise<void> {
    const year = DateTime.fromMillis(this.#bot.clock.now(), { zone: this.#zone }).year
    const monthly = this.#money(100_000)
    const [workers, evaluators] = this.#random.pick([
      ["60", "5"],
      ["33.3", "0"],
      ["0", "12.5"],
      ["95", "5"],
    ] as const)
    const motion = this.#adopted.length + 1
    this.#adopted.push({ motion, year, monthly, workers, evaluators, adoptedAt: this.#bot.clock.now() })
  }

  async #joins(who: MatrixId): Promise<void> {
    await this.#bot.store.work((work) => putMember(work, hive, who, this.#random.pick(["trial", "permanent"])))
  }

  async #leaves(who: MatrixId): Promise<void> {
    await this.#bot.store.work((work) => putMember(work, hive, who, "former"))
  }

  /** For a task, with its shares, which sometimes are put right afterwards; or for something else. */
  async #income(): Promise<void> {
    const money = this.#money(5_000_000)
    if (this.#random.chance(0.3)) {
      await this.#books({ kind: "income", postings: transfer(accounts.otherIncome, accounts.bank, money) })
      return
    }
    this.#tasks += 1
    const task = this.#tasks
    const received = transfer(accounts.tasks, accounts.bank, money)
    const before = this.#shares(task, money)
    const income = await this.#books({ kind: "income", task, postings: [...received, ...before] })
    if (!this.#random.chance(0.3)) return
    const after = this.#shares(task, money)
    const postings = [...reversalOf({ ...income, postings: before }, [], income.at, "").postings, ...after]
    await this.#books({ kind: "adjustment", task, corrects: income.number, text: "", postings })
  }

  #shares(task: number, money: Money): readonly Posting[] {
    const earners = () =>
      this.#random
        .shuffled(people)
        .slice(0, this.#random.whole(0, 4))
        .map((who) => ({ person: who, weight: this.#random.pick(["1", "2", "1/3", "0"]) }))
    return sharesOf(task, money, budgetAt(this.#adopted, this.#bot.clock.now(), this.#zone), {
      workers: earners(),
      evaluators: earners(),
    })
  }

  async #expense(): Promise<void> {
    const postings = transfer(accounts.bank, accounts.otherExpenses, this.#money(200_000))
    await this.#books({ kind: "expense", postings })
  }

  /** Part of what is due, all of it, or more. */
  async #pay(): Promise<void> {
    const who = this.#random.pick(people)
    const balances = await this.#bot.store.work((work) => balancesOf(work, hive, [duesOf(who)]))
    const [currency = "EUR", balance = 0n] = [...(balances.get(duesOf(who)) ?? [])][0] ?? []
    const due = -balance
    const whole = due > 0n ? (due * BigInt(this.#random.whole(1, 130))) / 100n : BigInt(this.#random.whole(1, 50_000))
    const minor = whole > 0n ? whole : 1n
    this.#payments += 1
    const basis = { rule: "payment", payment: this.#payments, advance: minor > due } as const
    const postings = [
      { account: duesOf(who), amount: { minor, currency }, basis },
      { account: accounts.bank, amount: { minor: -minor, currency }, basis: null },
    ]
    await this.#books({ kind: "payment", postings })
  }

  async #reverse(): Promise<void> {
    const entries = await this.#bot.store.work((work) => entriesOf(work, hive))
    const reversed = new Map(entries.map((entry) => [entry.reverses, entry]))
    const open = entries.filter((entry) => mayReverse(entry, reversed.get(entry.number) ?? null) === null)
    if (open.length === 0) return
    const entry = this.#random.pick(open)
    const corrections = entries.filter(({ corrects }) => corrects === entry.number)
    await this.#books(reversalOf(entry, corrections, this.#bot.clock.now(), this.#random.pick(sayings)))
  }

  /** What fell due for the month, recorded a little after its end. */
  async #close(name: string): Promise<void> {
    const of = month(name)
    const [begin, end] = [monthBegin(of, this.#zone), monthEnd(of, this.#zone)]
    this.#bot.clock.set(instant(end + 60_000))
    const memberships = await this.#bot.store.work((work) => membershipsIn(work, hive, { begin, end }))
    const postings = monthlyPostings(of, monthlyDues(of, memberships, this.#adopted, this.#zone))
    if (postings.length > 0) await this.#books({ kind: "monthly", at: instant(end - 1), text: "", postings })
  }

  async #books(entry: Partial<NewEntry> & Pick<NewEntry, "kind" | "postings">): Promise<Entry> {
    const text = this.#random.pick(sayings)
    const byRule = entry.kind === "monthly" || entry.kind === "adjustment"
    const { store, coop } = this.#bot
    return store.work((work) => book({ work, coop }, byRule ? null : person("ben"), { text, ...entry }))
  }

  #money(most: number): Money {
    return { minor: BigInt(this.#random.whole(1, most)), currency: this.#random.pick(currencies) }
  }

  get #zone(): string {
    return this.#bot.coop.zone
  }

  async #at(local: string): Promise<Instant> {
    const at = instant(DateTime.fromISO(local, { zone: this.#zone }).toMillis())
    this.#bot.clock.set(at)
    return at
  }
}

const transfer = (from: string, to: string, amount: Money): readonly Posting[] => [
  { account: to, amount, basis: null },
  { account: from, amount: { ...amount, minor: -amount.minor }, basis: null },
]

/** How an entry is known in what is exported. */
export const codeOf = ({ number }: Entry): string => entryId(number)
