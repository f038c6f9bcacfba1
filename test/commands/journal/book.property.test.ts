/**
 * Whatever a treasurer types after `!book`, and takes back, in whatever words for the accounts (§7.4): the books are those that a list of
 * amounts beside them comes to, and what is refused changes nothing.
 */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { commands } from "../../../commands/index.ts"
import { decimalText } from "../../../src/kernel/rules/money.ts"
import { coopKey } from "../../../src/kernel/rules/types.ts"
import { entryId, imbalance, replay } from "../../../src/ledger/rules/ledger.ts"
import { balancesOf, entriesOf } from "../../../src/ledger/store/ledger.ts"
import { putSeat } from "../../../src/standing/store/offices.ts"
import { person } from "../../support/bot.ts"
import { CoopBot } from "../../support/coop-bot.ts"
import { verifyMinutes } from "../../support/verify.ts"

const hive = coopKey("hive")
const settings = {
  ...{ chart: "us-plain", currencies: ["EUR", "JPY"] },
  accounts: { "expenses:ovens": { number: "5100", names: { en: "Ovens", de: "Öfen" } } },
}

/** The words that people may type, and the account that each means. Null: it is booked by rules, or it is none. */
const words: Readonly<Record<string, string | null>> = {
  ...{ bank: "assets:bank", "assets:bank": "assets:bank" },
  ...{ rent: "expenses:rent", "6100": "expenses:rent", Miete: "expenses:rent", "EXPENSES:RENT": "expenses:rent" },
  ...{ ovens: "expenses:ovens", Öfen: "expenses:ovens", "5100": "expenses:ovens" },
  ...{ "income:other": "income:other", "expenses:other": "expenses:other", opening: "equity:opening" },
  ...{ dues: null, "@ana": null, "income:tasks": null, other: null, zeppelins: null },
}

interface Booking {
  readonly cents: number
  readonly currency: string
  readonly from: string
  readonly to: string
}
type Deed = Booking | { readonly reverse: number } | "PT1H" | "P40D"

const word = fc.constantFrom(...Object.keys(words))
const booking: fc.Arbitrary<Booking> = fc.record({
  ...{ cents: fc.integer({ min: 0, max: 900_000 }), currency: fc.constantFrom("EUR", "EUR", "JPY", "GBP") },
  ...{ from: word, to: word },
})
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 6, arbitrary: booking },
  { weight: 2, arbitrary: fc.record({ reverse: fc.integer({ min: 1, max: 8 }) }) },
  { weight: 1, arbitrary: fc.constantFrom("PT1H" as const, "P40D" as const) },
)

/** The amounts that a list beside the books comes to, by account and currency, without those that are nothing. */
class Beside {
  readonly #sums = new Map<string, bigint>()
  /** Each entry by its number: what was booked. `taken`: it was taken back. Null: it takes another one back. */
  readonly #entries: ({ readonly booked: Booking; taken: boolean } | null)[] = []

  /** Whether the bot has to book this. */
  books(line: Booking): boolean {
    const [from, to] = [words[line.from] ?? null, words[line.to] ?? null]
    if (from === null || to === null || from === to || line.cents === 0 || line.currency === "GBP") return false
    this.#entries.push({ booked: line, taken: false })
    this.#count(line, 1n)
    return true
  }

  /** Whether the bot has to take this entry back. */
  takesBack(number: number): boolean {
    const entry = this.#entries[number - 1]
    if (!entry || entry.taken) return false
    entry.taken = true
    this.#entries.push(null)
    this.#count(entry.booked, -1n)
    return true
  }

  get sums(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#sums].filter(([, minor]) => minor !== 0n).map(([key, n]) => [key, String(n)]))
  }

  #count({ from, to, cents, currency }: Booking, sign: bigint): void {
    for (const [account, side] of [
      [words[from], -1n],
      [words[to], 1n],
    ] as const) {
      const key = `${account} ${currency}`
      this.#sums.set(key, (this.#sums.get(key) ?? 0n) + sign * side * BigInt(cents))
    }
  }
}

async function plays(bot: CoopBot, beside: Beside, deed: Deed): Promise<void> {
  if (typeof deed === "string") return void (await bot.pass(deed))
  const [line, does] =
    "reverse" in deed
      ? ([`!reverse ${entryId(deed.reverse)} Wrong`, beside.takesBack(deed.reverse)] as const)
      : ([written(deed), beside.books(deed)] as const)
  const before = does ? "" : await bot.everything()
  expect(/ is booked| is taken back by /.test(await bot.ask("ben", "treasury", line)), line).toBe(does)
  if (!does) expect(await bot.everything(), line).toBe(before)
}

const written = ({ cents, currency, from, to }: Booking) =>
  `!book ${decimalText({ minor: BigInt(cents), currency })} ${currency} from ${from} to ${to} for May`

describe("!book in any sequence", () => {
  it("books what was typed and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 6, maxLength: 14 }), async (deeds) => {
        const bot = await CoopBot.start({ commands, settings })
        try {
          await bot.store.work((work) => putSeat(work, hive, "treasurer", person("ben")))
          const beside = new Beside()
          for (const one of deeds) await plays(bot, beside, one)
          const all = await bot.store.work((work) => entriesOf(work, hive))
          expect(all.flatMap(({ postings }) => imbalance(postings))).toEqual([])
          const balances = await bot.store.work((work) => balancesOf(work, hive))
          expect(replay(all)).toEqual(balances)
          const booked = [...balances].flatMap(([account, own]) =>
            [...own].filter(([, minor]) => minor !== 0n).map(([currency, n]) => [`${account} ${currency}`, String(n)]),
          )
          expect(Object.fromEntries(booked)).toEqual(beside.sums)
          // Where nothing was booked, there are no minutes.
          const reports = await verifyMinutes(bot.store.knex)
          const faults = reports.flatMap(({ broken, altered, unbalanced }) => [broken, ...altered, ...unbalanced])
          expect(faults.filter((fault) => fault !== null)).toEqual([])
        } finally {
          await bot.close()
        }
      }),
      { numRuns: 6 },
    )
  })
})
