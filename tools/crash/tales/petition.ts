/**
 * A tale of a petition (§17.1): somebody begins it, it is shown the next morning, two others endorse it, and on the morning after that it
 * becomes a motion, which is voted on.
 */
import type { Knex } from "knex"
import type { Findings } from "../evidence.ts"
import type { Game } from "../player.ts"
import { hears, types } from "../typing.ts"
import { announced, patiently } from "../waiting.ts"
import { compareAll, directRoom, type LaterBot, type Tale, type TaleParts } from "./tale.ts"

export class PetitionTale implements Tale {
  readonly expected: string[] = []
  readonly #parts: TaleParts
  #motion: string | null = null

  constructor(parts: TaleParts) {
    this.#parts = parts
  }

  async run(game: Game): Promise<void> {
    const { founders } = this.#parts.cast
    const [beginner] = founders
    if (!beginner) throw new Error("there are not enough members")
    await this.#parts.gate.pass("deed")
    const text = "!petition Close the office on Fridays\nNobody comes then."
    await types(game, beginner, await directRoom(game, beginner), text, "petition-begun")
  }

  async after(game: Game, { nextMorning }: LaterBot): Promise<void> {
    await nextMorning()
    await hears(game, this.expected, "petition A1")
    for (const person of this.#parts.cast.founders.slice(1, 3))
      await types(game, person, await directRoom(game, person), "!endorse A1", "petition-endorsed")
    await nextMorning()
    await patiently(game, "a motion by petition", () => game.view.byPetition.length > 0)
    this.#motion = game.view.byPetition[0] ?? null
    this.expected.push(`by-petition ${this.#motion}`)
    await announced(game, `begun ${this.#motion}`)
    for (const person of this.#parts.cast.voters()) {
      const room = await directRoom(game, person)
      await announced(game, `ballot ${this.#motion} ${person.name}`)
      const event = await person.say(game, room, `!vote ${this.#motion} 1`, {
        ...{ is: "ballot", motion: this.#motion, ranking: [1] },
      })
      await patiently(game, `the answer to the ballot of ${person.name}`, () => game.view.answers.has(event))
    }
    await announced(game, `outcome ${this.#motion}`)
  }

  async check(knex: Knex, findings: Findings): Promise<void> {
    const petitions = await knex("petitions")
    const kept = petitions.map(({ number, stage, motion }) => `A${number} ${stage} ${motion}`)
    compareAll("petition", kept, this.#motion === null ? [] : [`A1 carried ${this.#motion}`], findings)
    if (petitions.some(({ beginner, key_salt }) => beginner !== null || key_salt !== null))
      findings.wrong.push("the petition has ended, and something still tells who began it")
    for (const table of ["petition_drafts", "endorsements"] as const)
      if ((await knex(table)).length > 0) findings.wrong.push(`the petition has ended, and there are rows of ${table}`)
  }
}
