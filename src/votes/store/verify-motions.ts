/** Checks motions (§2, §3, §11). Compares their terms, options, times, roll and outcome with the minutes. */
import type { Knex } from "knex"
import { canonicalJson, commitment, sha256 } from "../../kernel/rules/minutes.ts"
import { hashes } from "../../kernel/rules/told.ts"
import { matrixId, motionId, numbered } from "../../kernel/rules/types.ts"
import type { Check } from "../../kernel/store/checking.ts"
import { objectShape } from "../../kernel/store/json.ts"
import { countOf } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import { peopleIn } from "../../standing/reads.ts"
import { fillsSeats, hasNoWinner, isMotionKind, kinds, matterOf } from "../rules/kinds.ts"
import { termsHash, votedCommitment, votersHash } from "../rules/motion-record.ts"
import { motionsTold, type RollChange, type ToldMotion, type ToldOption } from "../rules/motions-replay.ts"
import { termsIn } from "./motions.ts"
import { wording } from "./options.ts"
import { countAltered } from "./verify-counts.ts"

/** Rows as they are in the tables. Somebody may have written values that the program never writes. Such values are compared too. */
type MotionRow = Row<"motions">
type OptionRow = Row<"options">
type RollRow = Pick<Row<"roll">, "person" | "weight" | "voted">

/** Checks the motions of one series against its minutes. The result names altered motions, such as `M3`. */
export const motionsCheck: Check = {
  name: "motions",
  section: "decisions",
  confined: true,
  async check(checking) {
    const { knex, coop, series, records } = checking
    // If the minutes begin with the founding, they are complete, and a motion without a record was added by somebody. The moderators'
    // minutes begin with their first motion, so they are always complete.
    const founded = series !== "public" || checking.once(peopleIn).founded
    const { motions: told, older } = motionsTold(records)
    const altered = new Set<string>()
    const rows = await knex("motions").where({ coop, series }).orderBy("number")
    for (const row of rows) {
      const name = numbered(row.number, series)
      const options = await knex("options").where({ motion_id: row.id }).orderBy("seq")
      const motion = told.get(name)
      // If the minutes do not begin with the founding, a motion can be older than the first record of a motion. Such a motion has no
      // options, and needs no record.
      const unknown = founded || options.length > 0
      const same = motion ? await agrees(knex, motion, row, options) : !unknown
      if (!same || (await countAltered(knex, row, options, motion ?? null))) altered.add(name)
    }
    const kept = new Set(rows.map(({ number }) => numbered(number, series)))
    for (const name of told.keys()) if (!kept.has(motionId(name))) altered.add(name)
    return { altered: [...altered], older }
  },
  chains: (knex) => knex("motions").distinct("coop", "series").orderBy(["coop", "series"]),
}

async function agrees(knex: Knex, told: ToldMotion, row: MotionRow, options: readonly OptionRow[]): Promise<boolean> {
  const roll = await knex("roll").where({ motion_id: row.id }).select("person", "weight", "voted")
  return (
    kept(row, told) &&
    inTime(row, told, roll) &&
    titleAgrees(row, told) &&
    termsAgree(row, told) &&
    matterAgrees(row, told) &&
    options.length === told.options.size &&
    options.every((option) => optionAgrees(option, told.options.get(option.seq))) &&
    (await rewordingsAgree(knex, row.id, told)) &&
    (told.voters === null || told.voters === votersHash(rollThen(roll, told.rollChanges))) &&
    (await votesAgree(knex, row, told, roll))
  )
}

/** Whether the columns agree with everything that the minutes contain as plain text. */
function kept(row: MotionRow, told: ToldMotion): boolean {
  const { kind, stage, author, subject, outcome, outcome_text: announced, lot_commitment: lot } = row
  return (
    kind === told.kind &&
    stage === told.stage &&
    (told.author === null || author === told.author) &&
    subject === told.subject &&
    (row.office ?? null) === told.office &&
    (row.follows ?? null) === told.follows &&
    (row.cancels ?? null) === told.cancels &&
    jsonOf(outcome) === told.outcome &&
    (told.text !== null || announced === null || (told.count !== null && told.voted === null)) &&
    lot === told.lot
  )
}

/** A column's JSON in canonical form. Text that is no JSON stays as it is. */
function jsonOf(text: string | null): string | null {
  if (text === null) return null
  try {
    return canonicalJson(JSON.parse(text))
  } catch {
    return text
  }
}

/**
 * Whether the motion's matter follows from its kind and its subject (§4.4). If the motion is about a budget, any year is accepted, and if it
 * is about a document, any key. The check of documents compares the key.
 */
function matterAgrees(
  { matter, subject, id, terms }: MotionRow,
  { kind, office, options, cancels }: ToldMotion,
): boolean {
  if (!isMotionKind(kind)) return matter === null
  const year = /:(\d{4})$/.exec(matter ?? "")?.[1]
  const key = cancels ?? /:(.+)$/.exec(matter ?? "")?.[1]
  // Older minutes of a vote on a budget name no options, so they do not tell the budget's year.
  if (options.size === 0 && kinds[kind].proposed === "budget") return true
  // The minutes commit to the terms, which say whether an election of a council fills only vacant seats.
  const bySeat = fillsSeats(kinds[kind]) ? termsIn({ id, terms }).council?.vacant : hasNoWinner(options.values())
  return matter === matterOf(kind, { subject, office, bySeat, year: year === undefined ? null : Number(year), key })
}

function inTime(row: MotionRow, told: ToldMotion, roll: readonly RollRow[]): boolean {
  const ends = row.voting_ends_at
  // When everybody has voted, an open vote ends at once, so its stored end can be earlier than in the minutes. The minutes name the earlier
  // end only when the vote is closed.
  const early = told.stage === "voting" && ends !== null && told.votingEndsAt !== null && ends < told.votingEndsAt
  return (
    row.opened_at === told.openedAt &&
    (told.proposalEndsAt === null || row.proposal_ends_at === told.proposalEndsAt) &&
    row.early_end_at === told.earlyEndAt &&
    row.voting_opened_at === told.votingOpenedAt &&
    row.closed_at === told.closedAt &&
    (ends === told.votingEndsAt ||
      (early ? roll.every(({ voted }) => voted) : told.count !== null && told.voted === null))
  )
}

/** Whether a motion's own title agrees with the minutes. Older minutes did not commit to titles, so any title agrees with them. */
function titleAgrees({ title }: MotionRow, told: ToldMotion): boolean {
  return told.title === null ? told.terms === null || title === null : hashes(told.title, String(title))
}

function termsAgree({ terms }: MotionRow, told: ToldMotion): boolean {
  try {
    // The minutes have the hash of all terms as text. So settings that this version does not know are compared too.
    return told.terms === null || told.terms === termsHash(objectShape.parse(JSON.parse(terms)))
  } catch {
    return false
  }
}

function optionAgrees(option: OptionRow, told: ToldOption | undefined): boolean {
  return (
    told !== undefined &&
    option.role === told.role &&
    option.author === told.author &&
    option.person === told.person &&
    option.keeps === told.keeps &&
    option.number === told.number &&
    option.withdrawn_at === told.withdrawnAt &&
    commitment(option.salt, wording(option)) === told.wording &&
    // Older minutes did not commit to budgets, so any budget agrees with them.
    (told.budget === null
      ? option.budget === null || told.role === "budget"
      : told.budget === sha256(option.budget ?? ""))
  )
}

/** Whether the earlier wordings of options are those of the minutes, with the same times and options. */
async function rewordingsAgree(knex: Knex, row: number, { options }: ToldMotion): Promise<boolean> {
  // An older database does not have this table, and its minutes mention no earlier wordings.
  const has = await knex.schema.hasTable("rewordings")
  const rows = has ? await knex("rewordings").where({ motion_id: row }).orderBy("id") : []
  const kept = rows.map((one) => [one.seq, one.at, commitment(one.salt, wording(one))].join(" "))
  const told = [...options].flatMap(([seq, { earlier }]) => earlier.map((one) => [seq, one.at, one.wording].join(" ")))
  return kept.toSorted().join("\n") === told.toSorted().join("\n")
}

/** The roll as it was when it was frozen. All later changes are undone, the newest first. */
function rollThen(roll: readonly RollRow[], changes: readonly RollChange[]) {
  const then = new Map<string, string>(roll.map(({ person, weight }) => [person, weight]))
  for (const change of changes.toReversed()) {
    if ("struck" in change) {
      then.set(change.struck, change.weight)
      continue
    }
    const weight = then.get(change.to)
    if (weight === undefined) continue
    then.delete(change.to)
    then.set(change.from, weight)
  }
  return [...then].map(([person, weight]) => ({ person: matrixId(person), weight }))
}

/**
 * Whether there are as many ballots as people who have voted. While the vote is open, all ballots must be sealed ones. After the vote, they
 * must be counted ones. Before the vote there must be no ballots.
 */
async function votesAgree(knex: Knex, row: MotionRow, told: ToldMotion, roll: readonly RollRow[]): Promise<boolean> {
  const motion_id = row.id
  const sealed = await countOf(knex("sealed_ballots").where({ motion_id }))
  const counted = await countOf(knex("counted_ballots").where({ motion_id }))
  const voted = roll.filter((one) => one.voted).length
  const begun = told.votingOpenedAt !== null
  if (!begun) return roll.length + sealed + counted === 0 && row.lot_secret === null && row.key_salt === null
  if (told.stage === "voting") return sealed === voted && counted === 0 && row.key_salt !== null
  if (sealed > 0 || row.key_salt !== null || counted !== voted) return false
  const published = await knex("published_counts").where({ motion_id }).first()
  return told.voted === null || told.voted === votedCommitment(String(published?.salt), roll)
}
