/** A tale of documents (§15): bylaws are adopted and changed, and an agreement is signed and ended, each by a vote. */
import type { Knex } from "knex"
import { sha256 } from "../../../src/kernel/rules/minutes.ts"
import type { Findings } from "../evidence.ts"
import type { Actor, Game } from "../player.ts"
import { type Saying, saidIn, saying } from "../said.ts"
import { compareAll, type Tale, type TaleParts } from "./tale.ts"

const revised = saying("effect-document-revised")
const ended = saying("effect-document-ended")
const bylaws = ["1. One member, one vote.", "1. One member, one vote, and no more."] as const
const agreement = "1. We share an oven.\n\n2. Each side can leave within a month."

export class DocumentsTale implements Tale {
  readonly expected: readonly string[] = []
  readonly #parts: TaleParts
  /** The texts that have come into force, as `document revision hash`. */
  readonly #inForce: string[] = []

  constructor(parts: TaleParts) {
    this.#parts = parts
  }

  async run(game: Game): Promise<void> {
    const [one, other] = this.#parts.cast.founders
    if (!one || !other) throw new Error("there are not enough members")
    await this.#until(game, one, `!document new bylaws bylaws Bylaws\n${bylaws[0]}`, revised)
    this.#inForce.push(`bylaws 1 ${sha256(`${bylaws[0]}\n`)}`)
    await this.#until(game, other, `!agreement new With the mill\n${agreement}`, revised)
    this.#inForce.push(`with-the-mill 1 ${sha256(`${agreement}\n`)}`)
    await this.#until(game, other, `!amend bylaws\n${bylaws[1]}`, revised)
    this.#inForce.push(`bylaws 2 ${sha256(`${bylaws[1]}\n`)}`)
    await this.#until(game, one, "!agreement end with-the-mill", ended)
    // The end is a revision without a text.
    this.#inForce.push(`with-the-mill 2 ${sha256("")}`)
    this.#parts.log("    the documents are in force")
  }

  /** Puts it to the vote until it is carried. */
  async #until(game: Game, by: Actor, text: string, effect: Saying): Promise<void> {
    do await this.#parts.gate.pass("deed")
    while (saidIn(await game.votes.hold(game, { by, text, first: 1 }), effect) === null)
  }

  async check(knex: Knex, findings: Findings): Promise<void> {
    const revisions = await knex("document_revisions").select("key", "revision", "sha256", "text")
    for (const { key, revision, sha256: hash, text } of revisions)
      if (sha256(text) !== hash) findings.wrong.push(`revision ${revision} of ${key} is not what its SHA-256 says`)
    const kept = revisions.map(({ key, revision, sha256: hash }) => `${key} ${revision} ${hash}`)
    compareAll("revision", kept, this.#inForce, findings)
    const records = await knex("minutes").where({ act: "document-revised" }).pluck("act")
    compareAll(
      "record",
      records,
      this.#inForce.map(() => "document-revised"),
      findings,
    )
  }
}
