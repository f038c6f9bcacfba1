/**
 * A tale of contested money (§7): one expense is paid back and another declined. Payments are disputed, and then confirmed or taken back. A
 * pay run is dropped. Amid another one the treasurer is impeached, and elected again.
 */
import type { Knex } from "knex"
import { openedMotion } from "../announcements.ts"
import type { Findings } from "../evidence.ts"
import type { Actor, Game } from "../player.ts"
import { type Saying, saidIn, saying } from "../said.ts"
import { answered, hears, types } from "../typing.ts"
import { patiently } from "../waiting.ts"
import { beginRun, euros, finishRun, type Paying } from "./paying.ts"
import { compareAll, directRoom, type Redacted, type Tale, type TaleParts } from "./tale.ts"

const impeached = saying("effect-impeached")
const seated = ["effect-seated-instead", "effect-seated"].map((key) => saying(key, { office: "treasurer" }))

export class DisputesTale implements Tale {
  readonly expected: string[] = []
  readonly toBeRedacted: Redacted[] = []
  readonly offices = { taken: 0, ended: 0 }
  readonly #parts: TaleParts
  readonly #paying: Paying
  readonly #claims: string[] = []

  constructor(parts: TaleParts) {
    this.#parts = parts
    this.#paying = { ...parts.cast, gate: parts.gate, expected: this.expected }
  }

  async run(game: Game): Promise<void> {
    const { founders, treasurer, secretary, payee } = this.#parts.cast
    const other = founders.find((person) => ![treasurer, secretary, payee].includes(person))
    if (!other) throw new Error("there are not enough members")
    await this.#claim(game, payee, other)
    await this.#dispute(game, payee)
    await this.#giveDetails(game, payee)
    await this.#begin(game)
    await this.#parts.gate.pass("deed")
    await types(game, treasurer, game.rooms.treasury, "!payrun drop", "payrun-dropped")
    this.#parts.cast.books.runs.push("dropped")
    await this.#begin(game)
    await this.#impeach(game, other)
    await this.#begin(game)
    await finishRun(game, this.#paying, founders)
    this.#parts.log("    the disputes are over")
  }

  /** Two people ask for what they have spent. One gets it, and the other does not. */
  async #claim(game: Game, one: Actor, other: Actor): Promise<void> {
    const { secretary, books } = this.#parts.cast
    const says = async (by: Actor, text: string, key: string) =>
      await types(game, by, await directRoom(game, by), text, key)
    await says(one, "!reimburse 40 EUR for flour", "reimburse-asked")
    await hears(game, this.expected, `claim X1 ${secretary.name}`)
    await says(other, "!reimburse 15 EUR for tape", "reimburse-asked")
    await hears(game, this.expected, `claim X2 ${secretary.name}`)
    await this.#parts.gate.pass("deed")
    const entry = await this.#books(game, secretary, await directRoom(game, secretary), "!reimburse X1 approve --sure")
    books.expenseOf(entry, one.userId, 40_00)
    await hears(game, this.expected, `claim-approved X1 ${one.name}`)
    await this.#parts.gate.pass("deed")
    await says(secretary, "!reimburse X2 decline We have tape", "reimburse-done")
    await hears(game, this.expected, `claim-declined X2 ${other.name}`)
    this.#claims.push("X1 approved", "X2 declined")
  }

  /** The receiver disputes two payments. The first is taken back, and the second had arrived after all. */
  async #dispute(game: Game, person: Actor): Promise<void> {
    const { treasurer, books } = this.#parts.cast
    const { treasury } = game.rooms
    const says = async (text: string, key: string) => {
      await this.#parts.gate.pass("deed")
      await types(game, person, await directRoom(game, person), text, key)
    }
    const lost = await this.#pay(game, person, 10_00)
    await says(`!dispute ${lost.payment} Nothing came`, "payment-disputed-noted")
    await hears(game, this.expected, `disputed 10.00 EUR ${treasurer.name}`)
    await this.#parts.gate.pass("deed")
    const back = await this.#books(game, treasurer, treasury, `!reverse E${lost.entry} It bounced`)
    books.reversalOf(back, person.userId, 10_00)
    await hears(game, this.expected, `taken-back 10.00 EUR ${person.name}`)
    const late = await this.#pay(game, person, 15_00)
    await says(`!dispute ${late.payment} Nothing came`, "payment-disputed-noted")
    await hears(game, this.expected, `disputed 15.00 EUR ${treasurer.name}`)
    await says(`!confirm ${late.payment}`, "payment-confirmed")
    await hears(game, this.expected, `settled 15.00 EUR ${treasurer.name}`)
    books.confirmed(person.userId, 15_00)
  }

  async #pay(game: Game, to: Actor, cents: number): Promise<{ readonly payment: string; readonly entry: number }> {
    const { treasurer, books } = this.#parts.cast
    await this.#parts.gate.pass("deed")
    const line = `!pay @${to.localpart} ${cents / 100} EUR for flour`
    const entry = await this.#books(game, treasurer, game.rooms.treasury, line)
    books.payment(entry, to.userId, cents)
    const what = `payment ${euros(cents)} ${to.name}`
    await hears(game, this.expected, what)
    const [payment] = /\bP\d+\b/.exec(game.view.announced(what)[0]?.body ?? "") ?? []
    if (payment === undefined) throw new Error(`${line} has no number`)
    return { payment, entry }
  }

  async #giveDetails(game: Game, person: Actor): Promise<void> {
    const details = "!payinfo DE02 1203 0000 0000 2020 51 Anna Example"
    const event = await answered(game, person, await directRoom(game, person), details)
    this.toBeRedacted.push({ event, seenBy: person.name })
    this.#parts.cast.detailed.add(person)
  }

  async #begin(game: Game): Promise<void> {
    const { treasurer, payee } = this.#parts.cast
    for (const event of await beginRun(game, this.#paying, { detailed: [payee] }))
      this.toBeRedacted.push({ event, seenBy: treasurer.name })
  }

  /** The treasurer loses the office while a run is open, and gets it again. */
  async #impeach(game: Game, by: Actor): Promise<void> {
    const { treasurer } = this.#parts.cast
    const isDone = async (question: { by: Actor; text: string; first: number | string }, ...effects: Saying[]) => {
      await this.#parts.gate.pass("deed")
      return saidIn(await game.votes.hold(game, question), ...effects)
    }
    const question = { by, text: "!impeach --sure The receipts of May are missing.", first: 1 }
    for (let done = false; !done; ) {
      done = (await isDone(question, impeached)) !== null
      // The treasurer is told of each try.
      const opening = game.ledger.sent.findLast(({ sender, text }) => sender === by.name && text === question.text)
      const answer = game.view.answers.get(opening?.event ?? "")?.[0]?.body ?? ""
      this.expected.push(`about-you ${openedMotion(answer)} ${treasurer.name}`)
    }
    this.offices.ended += 1
    this.#parts.log(`    ${treasurer.name} is impeached`)
    const { localpart: first } = treasurer
    const guide = `guide treasurer ${treasurer.name}`
    const before = game.view.announced(guide).length
    const stands = { by: treasurer, text: "!stand treasurer", first }
    while ((await isDone(stands, ...seated))?.person !== first);
    this.offices.taken += 1
    this.expected.push(guide)
    await patiently(game, `another ${guide}`, () => game.view.announced(guide).length > before)
    await patiently(game, "the treasurer back in the treasury room", () => treasurer.isIn(game.rooms.treasury))
  }

  /** Types a command that books an entry. Resolves with the entry's number: the highest that the answer names. */
  async #books(game: Game, by: Actor, room: string, text: string): Promise<number> {
    const event = await answered(game, by, room, text)
    const body = game.view.answers.get(event)?.[0]?.body ?? ""
    const entries = [...body.matchAll(/\bE(\d+)\b/g)].map(([, number]) => Number(number))
    if (entries.length === 0) throw new Error(`${text} was answered: ${body}`)
    return Math.max(...entries)
  }

  async check(knex: Knex, findings: Findings): Promise<void> {
    const claims = await knex("reimbursements").select("number", "state")
    const kept = claims.map(({ number, state }) => `X${number} ${state}`)
    compareAll("expense", kept, this.#claims, findings)
    const acts = ["treasury-frozen", "treasury-opened"]
    const records = await knex("minutes").whereIn("act", acts).pluck("act")
    compareAll("record", records, this.offices.taken > 0 ? acts : [], findings)
  }
}
