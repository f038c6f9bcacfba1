/** What people who work ask back in their life (`working-life.ts`): approved, declined, withdrawn, and taken back. */
import type { Life } from "./working-life-owners.ts"
import { type Worker, written } from "./working-life-reckoning.ts"

/** What somebody asks back. `entry`: the entry that made it due, with its account. */
interface Asked {
  readonly id: string
  readonly who: Worker
  readonly cents: bigint
  entry?: { readonly id: string; readonly account: string }
}

export class Expenses {
  readonly #life: Life
  #open: Asked[] = []
  #approved: Asked[] = []

  constructor(life: Life) {
    this.#life = life
  }

  async ask(who: Worker): Promise<void> {
    if (who.since === null) return
    const { bot, random } = this.#life
    const cents = BigInt(random.whole(1, 10_000))
    const said = await bot.ask(who.name, "direct", `!reimburse ${written(cents)} for ${random.pick(things)} --again`)
    const [id] = /X\d+/.exec(said) ?? []
    if (id === undefined) throw new Error(said)
    this.#open.push({ id, who, cents })
    this.#life.did("asked back")
  }

  /** Whoever may spend decides about what waits. Now and then what was approved is taken back. @param year the year of the open books */
  async decide(year: number): Promise<void> {
    const { random } = this.#life
    for (const one of this.#open.splice(0)) {
      if (random.chance(0.25)) await this.#decline(one)
      else if (one.who.since !== null && random.chance(0.15)) await this.#withdraw(one)
      else await this.#approve(one, year)
    }
    if (this.#approved.length > 0 && random.chance(0.08)) await this.#takeBack(random.pick(this.#approved), year)
  }

  async #approve(one: Asked, year: number): Promise<void> {
    const { bot, books, random } = this.#life
    const account = random.chance(0.5) ? "expenses:rent" : "expenses:other"
    const as = account === "expenses:rent" ? " as rent" : ""
    const said = await bot.ask(by(one), "direct", `!reimburse ${one.id} approve${as} --sure`)
    const [, id] = /\((E\d+)/.exec(said) ?? []
    if (id === undefined) throw new Error(said)
    one.entry = { id, account }
    one.who.other += one.cents
    books.spends(year, account, one.cents)
    this.#approved.push(one)
    this.#life.did("approved")
  }

  async #decline(one: Asked): Promise<void> {
    const said = await this.#life.bot.ask(by(one), "direct", `!reimburse ${one.id} decline We have some`)
    if (!said.includes("is declined")) throw new Error(said)
    this.#life.did("declined")
  }

  async #withdraw(one: Asked): Promise<void> {
    const said = await this.#life.bot.ask(one.who.name, "direct", `!reimburse ${one.id} withdraw`)
    if (!said.includes("is withdrawn")) throw new Error(said)
    this.#life.did("withdrawn")
  }

  async #takeBack(one: Asked, year: number): Promise<void> {
    const { entry } = one
    if (!entry) return
    const said = await this.#life.bot.ask("ben", "treasury", `!reverse ${entry.id} The shop took it back`)
    if (!said.includes("is taken back by")) throw new Error(said)
    one.who.other -= one.cents
    this.#life.books.spends(year, entry.account, -one.cents)
    this.#approved = this.#approved.filter((other) => other !== one)
    this.#life.did("taken back")
  }
}

const things = ["stamps", "a lamp", "nails", "soap", "paper"]
/** Who decides: never oneself. */
const by = ({ who }: Asked): string => (who.name === "eli" ? "ana" : "eli")
