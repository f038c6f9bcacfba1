/** Many motions at once. They are written directly into the database, because typing them one by one would take minutes. */
import { randomBytes } from "node:crypto"
import { termsOf } from "../../src/config/terms.ts"
import type { MatrixId, MotionStage } from "../../src/kernel/rules/types.ts"
import { person } from "./bot.ts"
import type { CoopBot } from "./coop-bot.ts"

/**
 * Opens the decisions M1, M2, … in ana's name. Each has one proposal and "Leave things as they are". `roll`: the people on their rolls, if
 * the motions are in voting.
 */
export async function openMany(
  bot: CoopBot,
  many: number,
  { stage, roll = [], from = 1 }: { stage: MotionStage; roll?: readonly MatrixId[]; from?: number },
): Promise<void> {
  const { clock, coop, store } = bot
  const [now, day] = [clock.now(), 24 * 60 * 60_000]
  const rows = Array.from({ length: many }, (_, index) => ({
    coop: coop.key,
    series: "public",
    number: from + index,
    kind: "decision",
    stage,
    author: person("ana"),
    room_id: coop.rooms.members ?? "",
    event_id: `$motion-${from + index}`,
    terms: JSON.stringify(termsOf(coop.config, "decision")),
    opened_at: now,
    proposal_ends_at: now + 3 * day,
    voting_opened_at: stage === "voting" ? now : null,
    voting_ends_at: stage === "voting" ? now + 4 * day : null,
    key_salt: stage === "voting" ? randomBytes(32).toString("base64") : null,
    lot_commitment: "00",
    title: `Q${from + index}`,
  }))
  await store.knex.batchInsert("motions", rows, 50)
  const numbers = { from, to: from + many - 1 }
  const made: { id: number; number: number }[] = await store
    .knex("motions")
    .whereBetween("number", [numbers.from, numbers.to])
    .select("id", "number")
  const options = made.flatMap(({ id, number }) => [
    { motion_id: id, seq: 1, title: `A${number}`, author: person("ana"), keeps: false, role: "text" },
    { motion_id: id, seq: 2, title: bot.coop.words.t("option-keep"), author: null, keeps: true, role: "keep" },
  ])
  const written: object[] = options.map((option) => ({ ...option, text: "", salt: "00", number: option.seq }))
  await store.knex.batchInsert<object>("options", written, 50)
  const voters = made.flatMap(({ id }) =>
    roll.map((one) => ({ motion_id: id, person: one, weight: "1", voted: false })),
  )
  await store.knex.batchInsert("roll", voters, 50)
}
