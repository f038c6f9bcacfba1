/** Two random years in a co-op's treasury. The same seed gives the same years. */
import { DateTime } from "luxon"
import { reimbursementsOf } from "../../src/journal/store/reimbursements.ts"
import { Refusal } from "../../src/kernel/acts/refusal.ts"
import { decimalText } from "../../src/kernel/rules/money.ts"
import { coopKey, type MatrixId, type Money, matrixId } from "../../src/kernel/rules/types.ts"
import { duesOf, type Entry, entryId, mayReverse } from "../../src/ledger/rules/ledger.ts"
import { balancesOf, entriesOf } from "../../src/ledger/store/ledger.ts"
import { officeKey } from "../../src/standing/rules/offices.ts"
import { putMember, standingOf } from "../../src/standing/store/members.ts"
import { putSeat } from "../../src/standing/store/offices.ts"
import { bookPayment } from "../../src/treasury/acts/payments.ts"
import { Random } from "../../tools/crash/random.ts"
import { person } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"
import { withOffices } from "./offices.ts"
import { until } from "./time.ts"
import { adoptNow, doneTask } from "./treasury.ts"

export const currencies = ["EUR", "JPY", "KWD", "POINTS"] as const
const hive = coopKey("hive")

/** Accounts of the co-op's own, with names and numbers that a program could misread. */
export const ownAccounts: Readonly<
  Record<string, { readonly number?: string; readonly names?: Readonly<Record<string, string>> }>
> = {
  "assets:petty-cash": { number: "0920", names: { en: 'Petty "cash"; or, not' } },
  "liabilities:loan-2": { names: { en: "Łódź loan, 2", de: "Darlehen" } },
  "income:g1-grants": { number: "4.500" },
  "expenses:r-e--nt": { number: "2661", names: { en: 'Rent\\ "old"' } },
}

/** The settings of such a co-op: Cem's office approves any expense. */
export const settings = {
  accounts: ownAccounts,
  offices: { board: { powers: ["spend"], seats: 2 } },
  spend: { limit: "none" },
}

/** People who come and go. A server's name may contain a port, and old Matrix IDs may contain all kinds of characters. */
export const people: readonly MatrixId[] = [
  ...["ana", "ben", "cem", "dee", "eli"].map(person),
  ...["@ana:hive.example:8448", "@ANA:hive.example", "@a-na:hive.example", "@a_na:hive-example.org"].map(matrixId),
  ...['@(fay; "x"):tower.example', "@gül  |=*:tower.example", "@-:[2001:db8::1]:443", "@:tower.example"].map(matrixId),
]

/** Texts that a treasurer may write, harmless and harmful ones. */
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
  #expenses = 0

  constructor(bot: CoopBot, seed: number) {
    this.#bot = bot
    this.#random = new Random(seed)
  }

  /**
   * Plays from the beginning of January 2025 in Berlin until all months are closed. Ben is the treasurer. Only ana and ben never leave.
   */
  async play(): Promise<void> {
    await until(this.#bot, "2025-01-01T08:00")
    for (const who of people.slice(0, 4)) await this.#joins(who)
    await this.#bot.store.work((work) => putSeat(work, hive, "treasurer", person("ben")))
    await this.#bot.store.work((work) => putSeat(work, hive, officeKey("board"), person("cem")))
    await this.#adopt()
    for (let index = 0; index < 24; index += 1) await this.#month(2025 + Math.floor(index / 12), (index % 12) + 1)
    await until(this.#bot, "2027-01-01T00:01")
  }

  async #month(year: number, number: number): Promise<void> {
    const days = new Set(Array.from({ length: 6 }, () => this.#random.whole(2, 28)))
    for (const day of [...days].toSorted((one, other) => one - other)) {
      const date = [year, number, day].map((part) => String(part).padStart(2, "0")).join("-")
      await until(this.#bot, `${date}T${this.#random.whole(10, 23)}:30`)
      await this.#something()
    }
  }

  async #something(): Promise<void> {
    const chance = this.#random.whole(1, 19)
    if (chance === 1) await this.#adopt()
    else if (chance <= 3) await this.#joins(this.#random.pick(people))
    else if (chance === 4) await this.#leaves(this.#random.pick(people))
    else if (chance <= 6) await this.#taskIncome()
    else if (chance === 7) await this.#types(`!income ${this.#amount(5_000_000)} from`)
    else if (chance <= 9) await this.#types(`!expense ${this.#amount(200_000)} to Shop for`)
    else if (chance <= 12) await this.#pay()
    else if (chance <= 15) await this.#books()
    else if (chance <= 17) await this.#reimburses()
    else await this.#reverse()
  }

  /** Adopts a budget, as if a vote had carried it just now. The shares of today's task income are corrected. */
  async #adopt(): Promise<void> {
    const { zone } = this.#bot.coop
    const { year } = DateTime.fromMillis(this.#bot.clock.now(), { zone })
    const shares = [
      ["60", "5"],
      ["33.3", "0"],
      ["0", "12.5"],
      ["95", "5"],
    ] as const
    const [workers, evaluators] = this.#random.pick(shares)
    await adoptNow(this.#bot, { year, monthly: this.#amount(100_000), workers, evaluators })
  }

  async #joins(who: MatrixId): Promise<void> {
    await this.#bot.store.work((work) => putMember(work, hive, who, this.#random.pick(["trial", "permanent"])))
  }

  async #leaves(who: MatrixId): Promise<void> {
    if (who !== person("ana") && who !== person("ben"))
      await this.#bot.store.work((work) => putMember(work, hive, who, "former"))
  }

  /** Types the command as the treasurer, and adds a random text. A command that is refused books nothing. */
  async #types(command: string): Promise<void> {
    await this.#bot.say("ben", "treasury", `${command} ${this.#random.pick(sayings)}`)
  }

  /** Books the whole price of a task, or a part of it. Sometimes another budget is adopted on the same day. */
  async #taskIncome(): Promise<void> {
    const price = this.#money(5_000_000)
    this.#tasks += 1
    const earners = () => {
      const some = this.#random.shuffled(people).slice(0, this.#random.whole(0, 4))
      return Object.fromEntries(some.map((who) => [who, this.#random.whole(1, 3)]))
    }
    await doneTask(this.#bot, { price: written(price), workers: earners(), evaluators: earners() })
    const part = { ...price, minor: price.minor / BigInt(this.#random.whole(1, 3)) + 1n }
    const paid = part.minor > price.minor ? price : part
    await this.#bot.say(
      "ben",
      "treasury",
      `!income ${written(paid)} from ${this.#random.pick(sayings)} T${this.#tasks}`,
    )
    if (this.#random.chance(0.4)) await this.#adopt()
  }

  /** Pays less than is due, exactly that, or more. */
  async #pay(): Promise<void> {
    const who = this.#random.pick(people)
    const balances = await this.#bot.store.work((work) => balancesOf(work, hive, [duesOf(who)]))
    const [currency = "EUR", balance = 0n] = [...(balances.get(duesOf(who)) ?? [])][0] ?? []
    const some = (-balance * BigInt(this.#random.whole(1, 130))) / 100n
    const minor = some > 0n ? some : BigInt(this.#random.whole(1, 50_000))
    const purpose = this.#random.pick(sayings)
    await this.#bot.act(async (act) => {
      const ben = await standingOf(act.work, withOffices(hive), person("ben"))
      const wanted = { person: who, amount: { minor, currency }, purpose, advance: minor > -balance, payRun: null }
      await bookPayment(act, ben.person, wanted).catch((error: unknown) => {
        // A refusal is expected: strangers and former members get no advance.
        if (!(error instanceof Refusal)) throw error
      })
    })
  }

  /** Moves an amount between two accounts that can be booked by hand, or between one and itself, which is refused. */
  async #books(): Promise<void> {
    const some = ["bank", "income:other", "expenses:other", ...Object.keys(ownAccounts)]
    const [from, to] = [this.#random.pick(some), this.#random.pick(some)]
    await this.#types(`!book ${this.#amount(300_000)} from ${from} to ${to} for`)
  }

  /** Ana asks for an expense, and Cem approves it on one of the accounts or declines it. */
  async #reimburses(): Promise<void> {
    this.#expenses += 1
    const what = `${this.#amount(90_000)} for ${this.#random.pick(sayings)} ${this.#expenses}`
    await this.#bot.say("ana", "direct", `!reimburse ${what}`)
    const asked = await this.#bot.store.work((work) => reimbursementsOf(work, hive, { states: ["open"] }))
    const account = this.#random.pick(["expenses:other", ...Object.keys(ownAccounts)])
    const deed = this.#random.chance(0.8) ? `approve as ${account}` : "decline because"
    for (const { number } of asked) await this.#bot.say("cem", "direct", `!reimburse X${number} ${deed}`)
  }

  async #reverse(): Promise<void> {
    const entries = await this.#bot.store.work((work) => entriesOf(work, hive))
    const reversed = new Map(entries.map((entry) => [entry.reverses, entry]))
    const open = entries.filter((entry) => mayReverse(entry, reversed.get(entry.number) ?? null) === null)
    if (open.length > 0) await this.#types(`!reverse ${entryId(this.#random.pick(open).number)} because`)
  }

  #money(most: number): Money {
    return { minor: BigInt(this.#random.whole(1, most)), currency: this.#random.pick(currencies) }
  }

  #amount(most: number): string {
    return written(this.#money(most))
  }
}

const written = (money: Money): string => `${decimalText(money)} ${money.currency}`

export const codeOf = ({ number }: Entry): string => entryId(number)
