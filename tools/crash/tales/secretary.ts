/** A tale of an election: somebody becomes secretary, an office whose powers the co-op has widened. The tales after it need these powers. */
import type { Knex } from "knex"
import { officeKey } from "../../../src/standing/rules/offices.ts"
import type { Findings } from "../evidence.ts"
import type { Game } from "../player.ts"
import { saidIn, saying } from "../said.ts"
import { hears } from "../typing.ts"
import { compareAll, type Tale, type TaleParts } from "./tale.ts"

const seated = saying("effect-seated")

export class SecretaryTale implements Tale {
  readonly expected: string[] = []
  readonly #parts: TaleParts
  readonly offices = { taken: 0, ended: 0 }

  constructor(parts: TaleParts) {
    this.#parts = parts
  }

  async run(game: Game): Promise<void> {
    const { cast, gate, log } = this.#parts
    const { secretary } = cast
    do await gate.pass("deed")
    while (
      saidIn(
        await game.votes.hold(game, { by: secretary, text: "!stand secretary", first: secretary.localpart }),
        seated,
      )?.person !== secretary.localpart
    )
    this.offices.taken = 1
    log(`    ${secretary.name} is secretary`)
    await hears(game, this.expected, `guide office ${secretary.name}`)
  }

  async check(knex: Knex, findings: Findings): Promise<void> {
    const holders = await knex("seats").where("office", officeKey("secretary")).pluck("person")
    compareAll("secretary", holders, this.offices.taken === 1 ? [this.#parts.cast.secretary.userId] : [], findings)
  }
}
