/**
 * A tale of hours (§18): a pay scale is adopted and rates are set, hours are entered and approved, one line is contested and corrected. At the
 * end of the month they fall due, and the treasurer pays them in a pay run.
 */
import type { Knex } from "knex"
import type { Findings } from "../evidence.ts"
import type { Actor, Game } from "../player.ts"
import { saidIn, saying } from "../said.ts"
import { answered, hears, types } from "../typing.ts"
import { beginRun, finishRun } from "./paying.ts"
import { compareAll, directRoom, type LaterBot, type Redacted, type Tale, type TaleParts } from "./tale.ts"

const adopted = saying("effect-pay-scale-adopted")

export class HoursTale implements Tale {
  readonly expected: string[] = []
  readonly toBeRedacted: Redacted[] = []
  readonly #parts: TaleParts
  /** Lines of hours as they must be, such as `H1 450`. */
  readonly #lines: string[] = []
  /** The cents that people earned, by person. */
  readonly #pay = new Map<Actor, number>()

  constructor(parts: TaleParts) {
    this.#parts = parts
  }

  async run(game: Game): Promise<void> {
    const { cast, gate, log } = this.#parts
    const { founders, secretary } = cast
    const [one, other] = founders.filter((person) => person !== secretary && person !== cast.treasurer)
    if (!one || !other) throw new Error("there are not enough members")
    const scale = { by: one, text: "!scale propose ratio 3; A 15-20 EUR +0.50", first: 1 }
    do await gate.pass("deed")
    while (saidIn(await game.votes.hold(game, scale), adopted) === null)
    const says = async (by: Actor, text: string, key: string) => {
      await gate.pass("deed")
      return await types(game, by, await directRoom(game, by), text, key)
    }
    for (const [person, rate] of [
      [one, 16],
      [other, 17],
    ] as const) {
      await says(secretary, `!rate @${person.localpart} A ${rate} EUR because they began`, "rate-set")
      await hears(game, this.expected, `rate ${person.name}`)
    }
    const first = await this.#enter(game, one, "7.5 dough")
    const second = await this.#enter(game, other, "4 bread")
    const third = await this.#enter(game, other, "6 rolls")
    await says(secretary, `!hours approve ${first}`, "hours-approved")
    await says(secretary, `!hours contest ${third} because Nobody baked rolls`, "hours-contest-done")
    await hears(game, this.expected, `contested ${third} ${other.name}`)
    await says(other, `!hours ${third} 5`, "hours-entered")
    await hears(game, this.expected, `changed ${third} ${secretary.name}`)
    await says(secretary, `!hours approve ${second} ${third}`, "hours-approved")
    this.#lines.push(`${first} 450`, `${second} 240`, `${third} 300`)
    this.#pay.set(one, 7.5 * 16_00).set(other, 9 * 17_00)
    log("    the hours are approved")
  }

  async #enter(game: Game, by: Actor, line: string): Promise<string> {
    await this.#parts.gate.pass("deed")
    const event = await answered(game, by, await directRoom(game, by), `!hours ${line}`)
    const body = game.view.answers.get(event)?.[0]?.body ?? ""
    const [number] = /\bH\d+\b/.exec(body) ?? []
    if (number === undefined) throw new Error(`!hours ${line} was answered: ${body}`)
    return number
  }

  /** The hours are due now. */
  monthEnded(month: string): readonly string[] {
    if (this.#pay.size === 0) return []
    this.#parts.cast.books.pay(new Map([...this.#pay].map(([{ userId }, cents]) => [userId, cents])))
    const said = [`hours ${month}`, `hours-to-pay ${month}`]
    this.expected.push(...said)
    return said
  }

  async after(game: Game, bot: LaterBot): Promise<void> {
    const { cast, gate } = this.#parts
    const paying = { ...cast, gate, expected: this.expected }
    const people = [...this.#pay.keys()]
    const detailed = people.filter((person) => cast.detailed.has(person))
    await bot.diesSoon()
    for (const event of await beginRun(game, paying, { people, detailed }))
      this.toBeRedacted.push({ event, seenBy: cast.treasurer.name })
    await bot.diesSoon()
    await finishRun(game, paying, people)
  }

  async check(knex: Knex, findings: Findings): Promise<void> {
    const lines = await knex("hours")
    compareAll(
      "line of hours",
      lines.map(({ number, minutes }) => `H${number} ${minutes}`),
      this.#lines,
      findings,
    )
    for (const { number, state, taken_by: entry } of lines)
      if (state !== "approved" || entry === null)
        findings.wrong.push(`H${number} is ${state} and paid with entry ${entry}, and was to be paid`)
  }
}
