/** What is donated in a life of work (`working-life.ts`, §8.1): voted on, reckoned beside the program, paid, and taken back. */
import type { Random } from "../../tools/crash/random.ts"
import { adoptNow } from "./treasury.ts"
import type { Life, Owners } from "./working-life-owners.ts"
import { divided, written } from "./working-life-reckoning.ts"

/** Somebody who gets donations. `name`: the end of their account's name. `said`: their name as people type it. */
interface Recipient {
  readonly name: string
  readonly said: string
  /** Negative: they got too much, because income was taken back since. */
  due: bigint
  paid: bigint
}

/** Income that can be taken back. `part`: what it donates, in ten-thousandths of a cent. */
interface Income {
  readonly id: string
  readonly cents: bigint
  readonly part: bigint
}

/** The shares of the two budgets, in hundredths of a percent. */
const shares = { first: 235n, second: 390n } as const
const percent = (hundredths: bigint): string => String(Number(hundredths) / 100)

export class Donations {
  readonly #life: Life
  readonly #owners: Owners
  /** A generator of its own, so that the rest of the life is the same without donations. */
  readonly #random: Random
  readonly recipients: readonly Recipient[] = [
    { name: "debian", said: "Debian" },
    { name: "matrix.org-foundation", said: "Matrix.org Foundation" },
    { name: "kde", said: "KDE" },
    { name: "gnome", said: "Gnome" },
  ].map((one) => ({ ...one, due: 0n, paid: 0n }))
  /** Who gets what falls due, and how many parts of all parts. */
  #chosen: ReadonlyMap<Recipient, bigint> = new Map()
  #share = 0n
  /** What all income so far donates, in ten-thousandths of a cent. It is never negative, so dividing it rounds down. */
  #parts = 0n
  /** What has fallen due so far. */
  #fallen = 0n
  #waiting = 0n
  #incomes: Income[] = []
  #fair: Income | null = null

  constructor(life: Life, owners: Owners, random: Random) {
    this.#life = life
    this.#owners = owners
    this.#random = random
  }

  /** Income came in today. @param id its entry, if it may be taken back */
  comesIn(cents: bigint, id: string | null = null, share = this.#share): void {
    const part = cents * share
    this.#parts += part
    if (id !== null) this.#incomes.push({ id, cents, part })
  }

  /** What is voted on in the middle of this month. In the first month, nobody is chosen yet. */
  async votes(index: number, year: number): Promise<void> {
    if (index === 0) {
      await this.#voteShare(year)
      // So that something waits for somebody.
      await this.#income(BigInt(this.#random.whole(20_000, 90_000)), "from the city", year)
    }
    if (index === 1)
      await this.#choose("Debian 60%, Matrix.org Foundation 40%", { debian: 3n, "matrix.org-foundation": 2n })
    if (index === 12) {
      // As if voted, since the first was.
      await adoptNow(this.#life.bot, { year, monthly: "0 EUR", donation: percent(shares.second) })
      this.#share = shares.second
    }
    if (index === 13) await this.#choose("KDE, Debian, Gnome", { kde: 1n, debian: 1n, gnome: 1n })
  }

  /** What else happens at the end of this month, before its last day is over. */
  async something(index: number, year: number): Promise<void> {
    if (index === 13) {
      // Before the second share was voted, and in a month that is reckoned already.
      const cents = 4_000_000n + BigInt(this.#random.whole(1, 2_000_000))
      this.#fair = await this.#income(cents, "from the fair on 2028-01-05", year, shares.first)
    }
    if (index === 15 && this.#fair) await this.#takeBack(this.#fair, year)
    else if (index >= 12 && this.#incomes.length > 0 && this.#random.chance(0.3))
      await this.#takeBack(this.#random.pick(this.#incomes), year)
    for (const one of this.recipients)
      if (one.due > 0n && (index === 14 || this.#random.chance(0.15))) await this.#pay(one, index === 14)
  }

  /** A month is over. What it brought falls due to whoever was chosen by then. */
  monthEnds(year: number): void {
    const all = this.#parts / 10_000n
    const cents = all - this.#fallen
    this.#fallen = all
    this.#life.books.spends(year, "expenses:donations", cents)
    if (cents < 0n) this.#life.did("less donated")
    if (this.#chosen.size > 0) this.#allot(cents)
    else {
      this.#waiting += cents
      this.#life.books.post("liabilities:donations", -cents)
    }
  }

  #allot(cents: bigint): void {
    const sign = cents < 0n ? -1n : 1n
    const all = [...this.#chosen.values()].reduce((sum, part) => sum + part, 0n)
    const parts = new Map([...this.#chosen].map(([one, part]) => [one, sign * cents * part] as const))
    for (const [one, own] of divided(parts, all)) {
      this.#owe(one, sign * own)
      if (one.due < 0n) this.#life.did("donated too much")
    }
  }

  #owe(one: Recipient, cents: bigint): void {
    one.due += cents
    this.#life.books.post(`liabilities:donations:${one.name}`, -cents)
  }

  async #voteShare(year: number): Promise<void> {
    const share = `donation=${percent(shares.first)}%`
    const line = `!budget propose monthly=0EUR workers=60% evaluators=5% ${share} year=${year}`
    await this.#owners.carry("ana", line, "In force from")
    this.#share = shares.first
  }

  async #choose(typed: string, parts: Readonly<Record<string, bigint>>): Promise<void> {
    await this.#owners.carry("eli", `!donations propose ${typed}`, "They get the donations from now on")
    this.#chosen = new Map(
      this.recipients.flatMap((one) => (one.name in parts ? [[one, parts[one.name] ?? 0n] as const] : [])),
    )
    if (this.#waiting > 0n) this.#life.did("donation waited")
    this.#life.books.post("liabilities:donations", this.#waiting)
    this.#allot(this.#waiting)
    this.#waiting = 0n
  }

  async #income(cents: bigint, from: string, year: number, share = this.#share): Promise<Income> {
    const id = await this.#books(`!income ${written(cents)} ${from}`, /(E\d+) is booked/)
    this.#life.books.earns(year, "income:other", cents)
    this.#life.books.post("assets:bank", cents)
    this.comesIn(cents, null, share)
    return { id, cents, part: cents * share }
  }

  /** Its part is taken back by the share of its own day. */
  async #takeBack(one: Income, year: number): Promise<void> {
    await this.#books(`!reverse ${one.id} It was not ours`, /is taken back by/)
    this.#incomes = this.#incomes.filter((other) => other !== one)
    this.#life.books.earns(year, "income:other", -one.cents)
    this.#life.books.post("assets:bank", -one.cents)
    this.#parts -= one.part
    this.#life.did("income taken back")
    if (one.part > 0n) this.#life.did("donation taken back")
  }

  async #pay(one: Recipient, all: boolean): Promise<void> {
    const part = (one.due * BigInt(this.#random.whole(1, 100))) / 100n
    const cents = all || part === 0n ? one.due : part
    const amount = cents === one.due ? "" : ` ${written(cents)}`
    const said = `Donated to ${one.said}: ${written(cents)} (`
    const id = await this.#books(`!donations paid ${one.said}${amount}`, /\((E\d+)\)/, said)
    this.#paid(one, cents)
    this.#life.did("donation paid")
    if (all || (!this.#random.chance(0.2) && this.#life.done.has("donation came back"))) return
    await this.#books(`!reverse ${id} It came back`, /count as never paid/)
    this.#paid(one, -cents)
    this.#life.did("donation came back")
  }

  #paid(one: Recipient, cents: bigint): void {
    this.#owe(one, -cents)
    one.paid += cents
    this.#life.books.post("assets:bank", -cents)
  }

  /** Books something. Returns the entry that the answer names. */
  async #books(command: string, answers: RegExp, and = ""): Promise<string> {
    const said = (await this.#life.bot.ask("ben", "treasury", command)).replaceAll(",", "")
    const found = answers.exec(said)
    if (!found || !said.includes(and)) throw new Error(`${command}: ${said}`)
    return found[1] ?? ""
  }
}
