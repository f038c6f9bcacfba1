/** Checks that hours agree with the minutes (§11, §18.2). */
import { sha256 } from "../../kernel/rules/minutes.ts"
import { type Move, nowCalled, thenCalled } from "../../kernel/rules/told.ts"
import { matrixId } from "../../kernel/rules/types.ts"
import type { Check, Checking } from "../../kernel/store/checking.ts"
import { toldBy } from "../../kernel/store/minutes.ts"
import type { Row } from "../../kernel/store/tables.ts"
import { peopleIn } from "../../standing/reads.ts"
import { type HoursState, hoursId } from "../rules/hours.ts"
import { wholeOf } from "./hours.ts"

/** What the minutes tell of a line. */
interface Told {
  whole: string
  /** The number of the record that commits to the line. */
  record: number
  readonly enteredAt: number
  readonly corrects: string | undefined
  text: string | undefined
  state: HoursState
  decidedBy: string | null
  decidedAt: number | null
  reason: string | null
  takenBy: string | null
}

const acts = [
  ...(["hours-entered", "hours-changed", "hours-dropped", "hours-approved", "hours-contested"] as const),
  ...(["hours-taken", "hours-given-back", "hours-texts-erased"] as const),
] as const

/** Names altered lines, such as `H12`. */
export const hoursCheck: Check = {
  name: "hours",
  section: "work",
  async check(checking) {
    const { knex, coop } = checking
    // A database of an older release has no hours.
    if (!(await knex.schema.hasTable("hours"))) return { altered: [] }
    const told = hoursTold(checking)
    const { moves } = checking.once(peopleIn)
    const altered = new Set<string>()
    for (const row of await knex("hours").where({ coop }).orderBy("number")) {
      const id = hoursId(row.number)
      const one = told.get(id)
      told.delete(id)
      if (!one || !agrees(row, one, moves)) altered.add(id)
    }
    for (const id of told.keys()) altered.add(id)
    return { altered: [...altered] }
  },
}

const undecided = { decidedBy: null, decidedAt: null, reason: null } as const

function hoursTold(checking: Checking): Map<string, Told> {
  const { moves } = checking.once(peopleIn)
  const all = new Map<string, Told>()
  const change = (lines: readonly string[], to: Partial<Told>) => {
    for (const line of lines) {
      const before = all.get(line)
      if (before) all.set(line, { ...before, ...to })
    }
  }
  for (const { act, details, record } of toldBy(checking.records, acts)) {
    const decidedBy = record.actor === null ? null : nowCalled(moves, record.actor, record.number)
    const decided = { decidedBy, decidedAt: record.at }
    switch (act) {
      case "hours-entered":
        for (const { hours, whole, text, corrects } of details.lines)
          all.set(hours, {
            ...{ whole, text, corrects, record: record.number, enteredAt: record.at, state: "open", ...undecided },
            takenBy: null,
          })
        break
      case "hours-changed": {
        const { hours, whole, text } = details
        change([hours], { whole, text, record: record.number, state: "open", ...undecided })
        break
      }
      case "hours-dropped":
        change([details.hours], { state: "dropped", ...undecided })
        break
      case "hours-approved":
        change(details.lines, { state: "approved", ...decided, reason: null })
        break
      case "hours-contested":
        change([details.hours], { state: "contested", ...decided, reason: details.reason })
        break
      case "hours-taken":
        change(details.lines, { takenBy: details.entry })
        break
      case "hours-given-back":
        change(details.lines, { takenBy: null })
        break
      case "hours-texts-erased":
        change(details.lines, { text: undefined, reason: null })
        break
    }
  }
  return all
}

function agrees(row: Row<"hours">, told: Told, moves: readonly Move[]): boolean {
  const person = matrixId(thenCalled(moves, row.person, told.record))
  return (
    wholeOf(row.salt, { ...row, person }) === told.whole &&
    (row.text === null ? undefined : sha256(row.text)) === told.text &&
    (row.corrects === null ? undefined : hoursId(row.corrects)) === told.corrects &&
    row.entered_at === told.enteredAt &&
    row.state === told.state &&
    row.decided_by === told.decidedBy &&
    row.decided_at === told.decidedAt &&
    (row.reason === null ? null : sha256(row.reason)) === told.reason &&
    (row.taken_by === null ? null : `E${row.taken_by}`) === told.takenBy
  )
}
