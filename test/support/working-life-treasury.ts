/** What the treasurer books in a life of work (`working-life.ts`). */
import type { Life } from "./working-life-owners.ts"
import { owedTo, type Worker, written } from "./working-life-reckoning.ts"

export class Treasury {
  readonly #life: Life

  constructor(life: Life) {
    this.#life = life
  }

  async payIn(worker: Worker): Promise<void> {
    const cents = this.cents(20_000)
    if (worker.owner === null || worker.paidIn + cents > 60_000n) return
    await this.#books(`!shares paid @${worker.name} ${written(cents)}`)
    worker.paidIn += cents
    this.#life.books.post("equity:shares", -cents)
    this.#life.books.post("assets:bank", cents)
    this.#life.did("contribution")
  }

  async pays(worker: Worker): Promise<void> {
    const due = owedTo(worker)
    if (due <= 0n) return
    const cents = (due * BigInt(this.#life.random.whole(1, 100))) / 100n
    if (cents === 0n) return
    await this.#books(`!pay @${worker.name} ${written(cents)}`)
    this.#paid(worker, cents)
    this.#life.did("payment")
  }

  async payRun(): Promise<void> {
    const owed = this.#life.workers.filter((worker) => owedTo(worker) > 0n)
    if (owed.length === 0) return
    await this.#life.bot.say("ben", "treasury", "!payrun")
    await this.#books("!payrun done")
    for (const worker of owed) this.#paid(worker, owedTo(worker))
    this.#life.did("pay run")
  }

  #paid(worker: Worker, cents: bigint): void {
    worker.other -= cents
    this.#life.books.post("assets:bank", -cents)
  }

  async earns(year: number, cents: bigint, from: string): Promise<void> {
    const said = await this.#books(`!income ${written(cents)} from ${from}`)
    this.#life.books.earns(year, "income:other", cents)
    this.#life.donations.comesIn(cents, from === "the market" ? (/E\d+/.exec(said)?.[0] ?? null) : null)
    this.#life.books.post("assets:bank", cents)
  }

  async granted(year: number): Promise<void> {
    const cents = this.cents(90_000)
    await this.#books(`!book ${written(cents)} from income:grants to assets:cash for a grant`)
    this.#life.books.earns(year, "income:grants", cents)
    this.#life.donations.comesIn(cents)
    this.#life.books.post("assets:cash", cents)
  }

  async spends(year: number, line: (amount: string) => string, account: string): Promise<void> {
    const cents = this.cents(90_000)
    await this.#books(line(written(cents)))
    this.#life.books.spends(year, account, cents)
    this.#life.books.post("assets:bank", -cents)
  }

  async #books(command: string): Promise<string> {
    const said = await this.#life.bot.ask("ben", "treasury", command)
    if (!/booked|recorded|is done|paid/.test(said)) throw new Error(`${command}: ${said}`)
    this.#life.did(command.split(" ")[0] ?? "")
    return said
  }

  /** A random amount. */
  cents(most: number): bigint {
    return BigInt(this.#life.random.whole(1, most))
  }
}
