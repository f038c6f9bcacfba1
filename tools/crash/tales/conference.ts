/**
 * A tale of a general conference (§16): it is called, opened, led through its agenda and closed, and somebody objects to its minutes. It begins
 * once everybody has joined, since everybody is told of it.
 */
import type { Knex } from "knex"
import { DateTime } from "luxon"
import { sha256 } from "../../../src/kernel/rules/minutes.ts"
import { type Findings, zone } from "../evidence.ts"
import type { Actor, Game } from "../player.ts"
import { hears, types } from "../typing.ts"
import { announced } from "../waiting.ts"
import { compareAll, directRoom, type Tale, type TaleParts } from "./tale.ts"

export class ConferenceTale implements Tale {
  readonly expected: string[] = []
  readonly #parts: TaleParts
  #closed = false

  constructor(parts: TaleParts) {
    this.#parts = parts
  }

  async run(game: Game): Promise<void> {
    const { founders, newcomers, secretary } = this.#parts.cast
    const [one, other] = founders.filter((person) => person !== secretary)
    if (!one || !other) throw new Error("there are not enough members")
    for (const { name } of newcomers) await announced(game, `joined ${name}`)
    const says = async (by: Actor, text: string, key: string) => {
      await this.#parts.gate.pass("deed")
      await types(game, by, await directRoom(game, by), text, key)
    }
    const soon = DateTime.fromMillis(game.now?.() ?? Date.now(), { zone }).plus({ minutes: 12 })
    await says(
      secretary,
      `!conference call ${soon.toFormat("yyyy-MM-dd HH:mm")} for 1 hour at the barn`,
      "conference-told",
    )
    // It is said in the members' room, and to everybody directly.
    const everywhere = 1 + founders.length + newcomers.length
    const said = Array.from({ length: everywhere }, () => ["conference C1", "file C1.ics"]).flat()
    await hears(game, this.expected, ...said)
    await says(one, "!agenda add discussion The oven", "agenda-added")
    await says(secretary, "!conference open", "conference-is-in-room")
    await hears(game, this.expected, "conference-open C1")
    for (const person of founders) if (person !== secretary) await says(person, "!here", "conference-here")
    await this.#parts.gate.pass("deed")
    // It has no other answer than the message to everybody that calls the item.
    await secretary.say(game, game.rooms.members, "!next", { is: "chatter" })
    await hears(game, this.expected, "item 1")
    await this.#parts.gate.pass("deed")
    await types(game, secretary, game.rooms.members, "!next", "agenda-done")
    await says(secretary, "!conference close", "conference-said-in-room")
    await hears(game, this.expected, "conference-closed C1", "file C1-minutes.md", "file C1-minutes.pdf")
    await says(other, "!conference object It was the bread.", "conference-objected")
    this.#closed = true
    this.#parts.log("    the conference is over")
  }

  /** The time for objections is over then, if it was not before. */
  monthEnded(): readonly string[] {
    const said = this.#closed ? ["minutes-stand C1", "file C1-minutes.md", "file C1-minutes.pdf"] : []
    this.expected.push(...said)
    return said
  }

  async check(knex: Knex, findings: Findings): Promise<void> {
    const conferences = await knex("conferences")
    const kept = conferences.map(({ number, stage }) => `C${number} ${stage}`)
    compareAll("conference", kept, this.#closed ? ["C1 closed"] : [], findings)
    for (const { draft, draft_hash: hash } of conferences)
      if (draft === null || sha256(draft) !== hash) findings.wrong.push("the minutes are not what their SHA-256 says")
    const { founders } = this.#parts.cast
    const present = await knex("attendances").pluck("person")
    compareAll("person present", present, this.#closed ? founders.map(({ userId }) => userId) : [], findings)
  }
}
