/**
 * The story of the co-op's money while its bot is killed. A treasurer is elected and a budget adopted. A task is requested, done, and its
 * price paid in parts. The bank's statement is read. The treasurer pays, singly and in a pay run, and takes a payment back.
 */
import { DateTime } from "luxon"
import { sendFile, statement } from "./bank-file.ts"
import { Books, budget } from "./books.ts"
import type { Gate } from "./gate.ts"
import type { Game, Player } from "./player.ts"
import type { Random } from "./random.ts"
import { saidIn, saying } from "./said.ts"
import { answered, hears, types } from "./typing.ts"
import { patiently } from "./waiting.ts"

const seated = ["effect-seated-instead", "effect-seated"].map((key) => saying(key, { office: "treasurer" }))
const adopted = saying("effect-budget-adopted")

export interface TreasuryCast {
  readonly founders: readonly Player[]
  readonly treasurer: Player
  /** Asks for a task without being a member. */
  readonly customer: Player
}

export class TreasuryStory {
  readonly books = new Books()
  /** Everything that the bot must have said so far, by the names that `View` uses. */
  readonly expected: string[] = []
  /** Messages with payment details, which must be removed. `seenBy`: a member who saw them. */
  readonly toBeRedacted: { readonly event: string; readonly seenBy: Player }[] = []
  /** Whether somebody has become treasurer. */
  seated = false
  /** Whether the story has ended, or cannot go on. */
  over = false
  readonly evaluator: Player
  readonly workers: readonly [Player, Player]
  readonly #cast: TreasuryCast
  readonly #gate: Gate
  readonly #log: (line: string) => void

  constructor(cast: TreasuryCast, gate: Gate, random: Random, log: (line: string) => void) {
    this.#cast = cast
    this.#gate = gate
    this.#log = log
    const [evaluator, one, other] = random.shuffled(cast.founders.filter((player) => player !== cast.treasurer))
    if (!evaluator || !one || !other) throw new Error("there are not enough members")
    this.evaluator = evaluator
    this.workers = [one, other]
  }

  /** Resolves when the whole story has happened. */
  async run(game: Game): Promise<void> {
    try {
      await Promise.all([this.#elect(game), this.#adopt(game), this.#agreeOnTask(game)])
      await this.#doTask(game)
      await this.#record(game)
      await this.#pay(game)
      await this.#settle(game)
      this.#log("    the treasury's story is told")
    } finally {
      this.over = true
    }
  }

  async #elect(game: Game): Promise<void> {
    const { treasurer } = this.#cast
    const { localpart: first } = treasurer
    const question = { by: treasurer, text: "!stand treasurer", first }
    const isDone = (outcome: string) => saidIn(outcome, ...seated)?.person === first
    while (!isDone(await game.votes.hold(game, question)));
    this.seated = true
    this.#log(`    ${treasurer.name} is treasurer`)
    await this.#hears(game, `guide treasurer ${treasurer.name}`)
    await patiently(game, "the treasurer in the treasury room", () => treasurer.isIn(game.rooms.treasury))
  }

  async #adopt(game: Game): Promise<void> {
    const question = { by: this.evaluator, text: `!budget propose ${budget.typed}`, first: "500.00 EUR" }
    const isDone = (outcome: string) => saidIn(outcome, adopted) !== null
    while (!isDone(await game.votes.hold(game, question)));
    this.#log("    a budget is adopted")
  }

  async #agreeOnTask(game: Game): Promise<void> {
    const { lobby, members } = game.rooms
    const { customer } = this.#cast
    await customer.observer.joinRoom(lobby)
    await types(game, customer, lobby, "!task new A fence", "task-answer-new")
    await this.#hears(game, "new T1", `guide customer T1 ${customer.name}`)
    await this.#gate.pass("create")
    await types(game, this.evaluator, members, "!task T1 evaluate", "task-answer-evaluate")
    await this.#hears(game, `looks-into T1 ${customer.name}`, "negotiation T1")
    const room = game.view.announced("negotiation T1")[0]?.roomId ?? ""
    for (const one of [customer, this.evaluator])
      await patiently(game, `${one.name} in the task's room`, () => one.isIn(room))
    const day = DateTime.now().plus({ days: 30 }).toISODate()
    await types(game, this.evaluator, room, `!task offer 300 EUR ${day}`, "task-offered")
    await this.#hears(game, `offer T1 ${customer.name}`)
    await this.#gate.pass("deed")
    await types(game, customer, room, "!task agree 1", "task-answer-agree")
    await this.#hears(game, "agreed T1", "closed T1")
  }

  async #doTask(game: Game): Promise<void> {
    const { members } = game.rooms
    const [one, other] = this.workers
    await types(game, one, members, "!task T1 join", "task-told-joined")
    await types(game, other, members, "!task T1 join", "task-told-joined")
    await types(game, one, members, "!task T1 done", "task-answer-done")
    await this.#hears(game, `bill T1 ${this.#cast.customer.name}`, "billed T1")
  }

  async #record(game: Game): Promise<void> {
    const { books } = this
    const { treasury } = game.rooms
    const { treasurer, customer } = this.#cast
    await this.#income(game, 100)
    await this.#income(game, 200)
    await this.#hears(game, `all-came T1 ${customer.name}`, "paid T1")
    const spent = await this.#books(game, "!expense 20 EUR to Bakery for bread")
    books.expense(spent, 20_00)
    await this.#gate.pass("deed")
    const twice = [await this.#sendStatement(game), await this.#sendStatement(game)]
    for (const event of twice) await patiently(game, "the answer to a statement", () => game.view.answers.has(event))
    await types(game, treasurer, treasury, "!bank", "bank-waiting")
    books.otherIncome(await this.#books(game, "!bank book B1 income from Neighbours"), 42_00)
  }

  async #sendStatement({ ledger, rooms }: Game): Promise<string> {
    const { name, observer } = this.#cast.treasurer
    const event = await sendFile(observer, rooms.treasury, statement(42))
    const sent = { room: rooms.treasury, sender: name, device: observer.deviceId, text: "a statement of the bank" }
    ledger.add({ ...sent, event, is: "command" })
    return event
  }

  async #income(game: Game, euros: number): Promise<void> {
    await this.#gate.pass("deed")
    const entry = await this.#books(game, `!income ${euros} EUR from Bakery T1`)
    const [workers, evaluator] = [this.workers.map(({ userId }) => userId), this.evaluator.userId]
    this.books.taskIncome(entry, euros * 100, { workers, evaluator })
    await this.#hears(game, ...[...this.workers, this.evaluator].map(({ name }) => `share E${entry} ${name}`))
  }

  /** Makes a single payment, and a pay run in which only one receiver has given payment details. */
  async #pay(game: Game): Promise<void> {
    const { books } = this
    const { view, rooms } = game
    const { treasurer } = this.#cast
    const [one, other] = this.workers
    await this.#gate.pass("deed")
    books.payment(await this.#books(game, `!pay @${other.localpart} 25 EUR for tools`), other.userId, 25_00)
    await this.#hears(game, `payment 25.00 EUR ${other.name}`)
    const details = "!payinfo DE02 1203 0000 0000 2020 51 Anna Example"
    const typed = await types(game, one, this.#directRoom(game, one), details, "payinfo-taken-out")
    this.toBeRedacted.push({ event: typed, seenBy: one })
    await this.#gate.pass("deed")
    await types(game, treasurer, rooms.treasury, "!payrun", "payrun-begun")
    const files = [`transfers ${treasurer.name}`, "file transfers", `file code ${one.localpart}`]
    await this.#hears(game, ...files)
    for (const what of files)
      for (const { eventId } of view.announced(what)) this.toBeRedacted.push({ event: eventId, seenBy: treasurer })
    await this.#gate.pass("payrun")
    await types(game, treasurer, rooms.treasury, "!payrun done", "payrun-done")
    books.runs.push("done")
    for (const person of [one, other, this.evaluator]) {
      const amount = books.dueTo(person.userId)
      books.payment(null, person.userId, amount)
      await this.#hears(game, `payment ${amount / 100}.00 EUR ${person.name}`)
    }
  }

  /** Lets a receiver confirm one payment, and takes another one back. */
  async #settle(game: Game): Promise<void> {
    const { books } = this
    const [back, other] = this.workers
    const first = books.payments[0]
    await this.#gate.pass("deed")
    await types(game, other, this.#directRoom(game, other), "!confirm P1", "payment-confirmed")
    if (first) first.state = "confirmed"
    const due = books.payments.find(({ run, person }) => run && person === back.userId)?.amount ?? 0
    const paid = game.view.announced(`payment ${due / 100}.00 EUR ${back.name}`)[0]?.body ?? ""
    const payment = /\bP(\d+)\b/.exec(paid)?.[1]
    // The payments were booked one directly after the other. So the number of a payment and that of its entry always differ by the same
    // amount.
    const entry = (books.entries.find(({ kind }) => kind === "payment")?.entry ?? 0) + Number(payment) - 1
    await this.#gate.pass("deed")
    books.reversal(await this.#books(game, `!reverse E${entry} It came back`), back.userId)
    await this.#hears(game, `taken-back ${due / 100}.00 EUR ${back.name}`)
  }

  /** The person's direct room, found by the message that told them what is due to them. */
  #directRoom({ view }: Game, { name }: Player): string {
    const share = [...view.announcements].find(([what]) => what.startsWith("share ") && what.endsWith(` ${name}`))
    return share?.[1][0]?.roomId ?? ""
  }

  /** Types a command that books an entry. Returns the entry's number. */
  async #books(game: Game, text: string): Promise<number> {
    const event = await answered(game, this.#cast.treasurer, game.rooms.treasury, text)
    const body = game.view.answers.get(event)?.[0]?.body ?? ""
    // The answer to a reversal also names the entry that it takes back. The reversal itself has the higher number.
    const entries = [...body.matchAll(/\bE(\d+)\b/g)].map(([, number]) => Number(number))
    if (entries.length === 0) throw new Error(`${text} was answered: ${body}`)
    return Math.max(...entries)
  }

  /** Waits for messages that the bot sends unasked. */
  async #hears(game: Game, ...what: readonly string[]): Promise<void> {
    await hears(game, this.expected, ...what)
  }
}
