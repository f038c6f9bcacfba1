/** Checks that petitions agree with the minutes (§17.1, §11): their wording, what they need, and how they ended. */

import type { MinutesAct } from "../../kernel/rules/minuted/index.ts"
import { commitment } from "../../kernel/rules/minutes.ts"
import { nowCalled } from "../../kernel/rules/told.ts"
import { type MotionId, matrixId } from "../../kernel/rules/types.ts"
import type { Check, Checking } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import { countOf } from "../../kernel/store/queries.ts"
import type { Row } from "../../kernel/store/tables.ts"
import { peopleIn } from "../../standing/reads.ts"
import { petitionId } from "../rules/petitions.ts"
import { wordingOf } from "./petitions.ts"

/** The columns of a petition that the minutes tell, as values to compare. */
type Told = Pick<
  Row<"petitions">,
  "kind" | "subject" | "office" | "needed" | "stage" | "opened_at" | "ends_at" | "closed_at" | "motion"
> & {
  readonly wording: string
  /** The numbers of the records that tell of its beginning and its end. While the petition is open, `ended` is larger than any number. */
  readonly begun: number
  readonly ended: number
  /** How many people had endorsed the petition when it ended. Null while it is open. */
  readonly endorsed: number | null
}

/** Checks petitions. The result names altered petitions, such as `A3`. */
export const petitionsCheck: Check = {
  name: "petitions",
  section: "decisions",
  check: async (checking) => ({ altered: await alteredPetitions(checking) }),
}

async function alteredPetitions(checking: Checking): Promise<string[]> {
  const { knex, coop } = checking
  // A database of an older release has no petitions.
  if (!(await knex.schema.hasTable("petitions"))) return []
  const told = petitionsTold(checking)
  const altered = new Set<string>()
  const rows = await knex("petitions").where({ coop }).orderBy("number")
  for (const row of rows) {
    const id = petitionId(row.number)
    const petition = told.get(id)
    const signed = await countOf(knex("endorsements").where({ petition_id: row.id }))
    if (!petition || !agrees(row, petition) || !keptSecret(row, signed)) altered.add(id)
  }
  const kept = new Set(rows.map(({ number }) => petitionId(number)))
  for (const id of told.keys()) if (!kept.has(id)) altered.add(id)
  return [...altered]
}

/** The motion that a petition became, or that decides the same thing. */
function motionOf(one: MinutesAct<keyof typeof stageAfter>): MotionId | null {
  if (one.act === "petition-lapsed") return null
  return one.act === "petition-carried" ? one.details.motion : (one.details.by ?? null)
}

/** How a petition stands after each record of its end. */
const stageAfter = { "petition-carried": "carried", "petition-lapsed": "lapsed", "petition-moot": "moot" } as const

function petitionsTold(checking: Checking): ReadonlyMap<string, Told> {
  const { moves } = checking.once(peopleIn)
  const told = new Map<string, Told>()
  for (const one of toldBy(checking.records, [
    ...(["petition-begun", "petition-carried", "petition-lapsed", "petition-moot"] as const),
  ])) {
    const { record } = one
    if (one.act === "petition-begun") {
      const { petition, motionKind, subject = null, office = null, wording, needed, endsAt } = one.details
      told.set(petition, {
        ...{ kind: motionKind, subject, office, wording, needed, stage: "open", endorsed: null },
        ...{ opened_at: record.at, ends_at: endsAt, closed_at: null, motion: null },
        ...{ begun: record.number, ended: Number.MAX_SAFE_INTEGER },
      })
      continue
    }
    const open = told.get(one.details.petition)
    if (!open) continue
    const motion = motionOf(one)
    const stage = stageAfter[one.act]
    const { endorsed, petition } = one.details
    told.set(petition, { ...open, stage, closed_at: record.at, motion, endorsed, ended: record.number })
  }
  // A person's new Matrix ID is written into open petitions only.
  for (const [id, petition] of told) {
    if (petition.subject === null) continue
    const before = moves.filter(({ number }) => number < petition.ended)
    told.set(id, { ...petition, subject: matrixId(nowCalled(before, petition.subject, petition.begun)) })
  }
  return told
}

function agrees(row: Row<"petitions">, told: Told): boolean {
  return (
    row.kind === told.kind &&
    row.subject === told.subject &&
    row.office === told.office &&
    row.needed === told.needed &&
    row.stage === told.stage &&
    row.opened_at === told.opened_at &&
    row.ends_at === told.ends_at &&
    row.closed_at === told.closed_at &&
    row.motion === told.motion &&
    (told.endorsed === null || row.shown === told.endorsed) &&
    commitment(row.salt, wordingOf(row)) === told.wording
  )
}

/** Whether an open petition has what it needs to find endorsements again, and an ended one has nothing of that any more. */
const keptSecret = ({ stage, key_salt: salt, beginner }: Row<"petitions">, signed: number): boolean =>
  stage === "open"
    ? salt !== null && beginner !== null && signed > 0
    : salt === null && beginner === null && signed === 0
