/**
 * The small story that is told around every fault. Before it a treasurer is elected, a task agreed, and a vote opened. While it lasts,
 * people vote, and the treasurer books the task's income and a payment. After it there is one more vote.
 */
import { DateTime } from "luxon"
import { openedMotion } from "../crash/announcements.ts"
import { budget } from "../crash/books.ts"
import type { Game, Player } from "../crash/player.ts"
import { answered, hears, types } from "../crash/typing.ts"
import { announced, patiently } from "../crash/waiting.ts"

export interface Cast {
  /** Becomes treasurer. */
  readonly ana: Player
  /** Evaluates the task. */
  readonly ben: Player
  /** Does the task. */
  readonly cem: Player
  /** Asks for the task, without being a member. */
  readonly vic: Player
}

export class Story {
  /** Everything that the bot must have said, except about votes, by the names that `View` uses. */
  readonly expected: string[] = []
  /** The messages that people sent while the fault lasted. */
  readonly meanwhile: string[] = []
  /** The motion that is open while the fault lasts. */
  motion = ""
  /** The payment that its receiver confirms in the end. */
  payment = "P1"
  readonly #cast: Cast
  readonly #game: Game

  constructor(cast: Cast, game: Game) {
    this.#cast = cast
    this.#game = game
  }

  get #members(): readonly Player[] {
    const { ana, ben, cem } = this.#cast
    return [ana, ben, cem]
  }

  /** What must be there before the fault comes. */
  async begin(): Promise<void> {
    const { ana } = this.#cast
    const elected = this.#elect()
    await Promise.all([elected.then(() => this.#adopt()), this.#agreeOnTask(elected)])
    this.motion = await this.#open("!propose Buy a cargo bike")
    await this.#vote(ana, [2, 1])
  }

  /** What people send while the fault lasts. Does not wait for answers. */
  async send(): Promise<void> {
    const { ben, cem } = this.#cast
    await Promise.all([
      this.vote(ben, [1, 2]),
      this.vote(cem, [1]),
      this.book(),
      this.say(ben, this.#game.rooms.members, "!motions"),
    ])
  }

  /**
   * Sends the treasurer's commands for the task's income and a payment. In the end the bot must have said what these bring about.
   * @returns the payment's message
   */
  async book(): Promise<string> {
    const { ana, cem } = this.#cast
    const { treasury } = this.#game.rooms
    await this.say(ana, treasury, "!income 300 EUR from Bakery T1")
    const payment = await this.say(ana, treasury, `!pay @${cem.localpart} 25 EUR for tools`)
    this.expected.push("share E1 ben", "share E1 cem", "all-came T1 vic", "paid T1", "payment 25.00 EUR cem")
    return payment
  }

  /** Waits until everything that was sent is answered. */
  async answered(): Promise<void> {
    const { ledger, view } = this.#game
    for (const { event, text, sender } of ledger.toBeAnswered)
      await patiently(this.#game, `the answer to ${sender}: ${text}`, () => view.answers.has(event))
  }

  /** What people send while the fault lasts, and its answers. */
  async goOn(): Promise<void> {
    await this.send()
    await this.answered()
  }

  /** What must come in the end, and whatever a co-op does next. */
  async end(): Promise<void> {
    const { ana, cem } = this.#cast
    const game = this.#game
    await this.answered()
    for (const what of [`outcome ${this.motion}`, ...this.expected]) await announced(game, what)
    await types(game, cem, this.direct(cem), `!confirm ${this.payment}`, "payment-confirmed")
    const next = await this.#open("!propose Paint the door")
    for (const one of this.#members) await this.#vote(one, [1], next)
    await announced(game, `outcome ${next}`)
    await answered(game, ana, game.rooms.treasury, "!balance")
  }

  /** Sends a ballot while the fault lasts. */
  async vote(by: Player, ranking: readonly number[]): Promise<void> {
    this.meanwhile.push(await this.#ballot(by, ranking, this.motion))
  }

  /** Sends a command while the fault lasts. */
  async say(by: Player, room: string, text: string): Promise<string> {
    const event = await by.say(this.#game, room, text, { is: "command" })
    this.meanwhile.push(event)
    return event
  }

  async #elect(): Promise<void> {
    const { ana } = this.#cast
    const game = this.#game
    const motion = await this.#open("!stand treasurer")
    for (const one of this.#members) await this.#ballot(one, [1], motion)
    await hears(game, this.expected, "guide treasurer ana")
    await patiently(game, "the treasurer in the treasury room", () => ana.isIn(game.rooms.treasury))
  }

  async #adopt(): Promise<void> {
    const motion = await this.#open(`!budget propose ${budget.typed}`)
    for (const one of this.#members) await this.#ballot(one, [1], motion)
    await announced(this.#game, `outcome ${motion}`)
  }

  /** `elected`: when the treasurer is in the treasury room, and so can read there that the task is to be paid. */
  async #agreeOnTask(elected: Promise<void>): Promise<void> {
    const { ben, cem, vic } = this.#cast
    const game = this.#game
    const { lobby, members } = game.rooms
    await vic.observer.joinRoom(lobby)
    await types(game, vic, lobby, "!task new A fence", "task-answer-new")
    await hears(game, this.expected, "new T1", "guide customer T1 vic")
    await types(game, ben, members, "!task T1 evaluate", "task-answer-evaluate")
    await hears(game, this.expected, "looks-into T1 vic", "negotiation T1")
    const room = game.view.announced("negotiation T1")[0]?.roomId ?? ""
    for (const one of [vic, ben]) await patiently(game, `${one.name} in the task's room`, () => one.isIn(room))
    const day = DateTime.now().plus({ days: 30 }).toISODate()
    await types(game, ben, room, `!task offer 300 EUR ${day}`, "task-offered")
    await hears(game, this.expected, "offer T1 vic")
    await types(game, vic, room, "!task agree 1", "task-answer-agree")
    await hears(game, this.expected, "agreed T1", "closed T1")
    await types(game, cem, members, "!task T1 join", "task-told-joined")
    await elected
    await types(game, cem, members, "!task T1 done", "task-answer-done")
    await hears(game, this.expected, "bill T1 vic", "billed T1")
  }

  /** Opens a motion by this command. Resolves with the motion when everybody has their ballot. */
  async #open(text: string): Promise<string> {
    const game = this.#game
    const opening = await this.#cast.ana.say(game, game.rooms.members, text, { is: "proposal", title: "" })
    const opened = () => openedMotion(game.view.answers.get(opening)?.[0]?.body ?? "")
    await patiently(game, `an answer to ${text}`, () => opened() !== null)
    const motion = opened() ?? ""
    for (const { name } of this.#members) await announced(game, `ballot ${motion} ${name}`)
    return motion
  }

  async #vote(by: Player, ranking: readonly number[], motion = this.motion): Promise<void> {
    const event = await this.#ballot(by, ranking, motion)
    await patiently(this.#game, `the answer to ${by.name}'s ballot`, () => this.#game.view.answers.has(event))
  }

  async #ballot(by: Player, ranking: readonly number[], motion: string): Promise<string> {
    const room = this.#game.view.announced(`ballot ${motion} ${by.name}`)[0]?.roomId ?? ""
    return await by.say(this.#game, room, `!vote ${motion} ${ranking.join(" ")}`, { is: "ballot", motion, ranking })
  }

  /** The person's direct room, where their ballots come. */
  direct({ name }: Player): string {
    return this.#game.view.announced(`ballot ${this.motion} ${name}`)[0]?.roomId ?? ""
  }
}
