/** Takes in the file of a time tracker (§18.2), for its sender alone. All of it is entered, or nothing. */
import { plainText } from "../../bank/rules/file-text.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { isRefused, type LookedUp } from "../../kernel/rules/types.ts"
import { taskOf } from "../../tasks/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { counts, mayEnter } from "../rules/entering.ts"
import type { Hours } from "../rules/hours.ts"
import { type Program, readTracked, type TrackedRow } from "../rules/tracker.ts"
import { hoursOf, knownSources } from "../store/hours.ts"
import { sourceHandle } from "../store/sealed.ts"
import { tellOfNorm } from "./norm.ts"
import { longestText, todayIn } from "./recording.ts"
import { enterLines, type NewLine } from "./writing.ts"

/** What became of a file. */
export interface ImportedHours {
  readonly program: Program
  readonly lines: readonly Hours[]
  /** How many of its lines were known already. */
  readonly known: number
  /** How many were left out: of a kind that there is not here, or shorter than a minute. */
  readonly leftOut: number
}

/** @param whose how the file calls its sender, if it has hours of several people. @throws Refusal */
export const importHours = askedBy(
  "member",
  async (act: Act, by, bytes: Uint8Array, whose: string): Promise<ImportedHours> => {
    const { coop } = act
    const text = plainText(bytes)
    if (isRefused(text)) return refuse("hours-file-unknown")
    const { program, rows } = orRefuse(readTracked(text, coop.words.typed))
    const own = ofOne(rows, whose)
    const entered = own.filter(({ kind, minutes }) => kind !== null && minutes > 0)
    const fresh = await newRows(act, by, entered)
    const lines = await enterLines(act, by.person, await allFit(act, by, fresh))
    if (lines.length > 0) await tellOfNorm(act, by.person)
    return { program, lines, known: entered.length - fresh.length, leftOut: own.length - entered.length }
  },
)

/** The rows of one person. Who is meant where a file has several, only its sender knows. @throws Refusal */
function ofOne(rows: readonly TrackedRow[], whose: string): readonly TrackedRow[] {
  const users = [...new Set(rows.map(({ user }) => user))]
  const name = whose.trim().toLowerCase()
  if (name !== "") {
    const own = rows.filter(({ user }) => user.toLowerCase() === name)
    return own.length > 0
      ? own
      : refuse("hours-file-nobody", { typed: whose.trim().slice(0, 60), people: users.slice(0, 8) })
  }
  const [first = ""] = users
  return users.length > 1 ? refuse("hours-file-people", { people: users.slice(0, 8), example: first }) : rows
}

interface FreshRow extends TrackedRow {
  readonly handle: string
}

/** The rows that were not taken in before, and that this bot has not written itself. */
async function newRows({ work, coop }: Act, by: LookedUp, rows: readonly TrackedRow[]): Promise<FreshRow[]> {
  const handled = rows.map((row) => ({ ...row, handle: sourceHandle(work, `${coop.key} ${row.key}`) }))
  const known = await knownSources(
    work,
    coop.key,
    by.person,
    handled.map(({ handle }) => handle),
  )
  const numbers = handled.flatMap(({ own }) => own ?? [])
  const written = await hoursOf(work, coop.key, { numbers, people: [by.person] })
  const isOwn = ({ own, day }: TrackedRow) => written.some((line) => line.number === own && line.day === day)
  return handled.filter((row) => !known.has(row.handle) && !isOwn(row))
}

/** @throws Refusal if a row cannot be entered */
async function allFit(act: Act, by: LookedUp, rows: readonly FreshRow[]): Promise<NewLine[]> {
  const { work, coop } = act
  const days = rows.map(({ day }) => day).toSorted()
  const [from = "", through = ""] = [days[0], days.at(-1)]
  const there = new Map<string, number>()
  const before = rows.length === 0 ? [] : await hoursOf(work, coop.key, { people: [by.person], from, through })
  for (const { day, minutes } of before.filter(counts)) there.set(day, (there.get(day) ?? 0) + minutes)
  const tasks = new Map<number, boolean>()
  const lines: NewLine[] = []
  for (const row of rows) {
    const { day, minutes, kind, line } = row
    const said = { day, minutes, kind: kind ?? "worked" } as const
    const no = mayEnter(said, { there: there.get(day) ?? 0, today: todayIn(act) })
    if (no) refuse("hours-file-row", { line, day, why: no.refused })
    there.set(day, (there.get(day) ?? 0) + minutes)
    if (row.task !== null && !tasks.has(row.task))
      tasks.set(row.task, (await taskOf(work, coop.key, row.task)) !== null)
    const task = row.task !== null && tasks.get(row.task) === true ? row.task : null
    const project = row.task !== null && task === null ? [`T${row.task}`, row.project] : [row.project]
    const text = [project.filter((part) => part !== "").join(" · "), row.text].filter((part) => part !== "").join(": ")
    lines.push({ ...said, task, text: Array.from(text).slice(0, longestText).join(""), source: row.handle })
  }
  return lines
}
