/** Takes in the file of a time tracker (§18.2), for its sender alone. All of it is entered, or nothing. */
import { plainText } from "../../bank/rules/file-text.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { isRefused, type LookedUp, type MatrixId } from "../../kernel/rules/types.ts"
import { calledName, plainName } from "../../kernel/views/people.ts"
import { standings } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { taskOf } from "../../tasks/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { counts, mayEnter, total } from "../rules/entering.ts"
import { isOwnName, type Named, usersIn } from "../rules/file-owner.ts"
import { type Hours, hoursId } from "../rules/hours.ts"
import { inRanges } from "../rules/ranges.ts"
import { type Program, readTracked, type TrackedRow } from "../rules/tracker.ts"
import { hoursOf, knownSources } from "../store/hours.ts"
import { sourceHandle } from "../store/sealed.ts"
import { tellOfNorm } from "./norm.ts"
import { firstDayIn, longestText, todayIn } from "./recording.ts"
import { enterLines, type NewLine } from "./writing.ts"

/** What became of a file. */
export interface ImportedHours {
  readonly program: Program
  readonly lines: readonly Hours[]
  /** How many of its lines were known already. */
  readonly known: number
  /** Its lines that this bot has written, and that say something else than what is here. */
  readonly differ: readonly Differing[]
  /** How many were left out: of a kind that there is not here, or shorter than a minute. */
  readonly leftOut: number
}

/** A line of the file that has the number of a line here, and says something else. */
export interface Differing {
  readonly line: Hours
  readonly row: TrackedRow
}

/** @param whose how the file calls its sender, if it has hours of several people. @throws Refusal */
export const importHours = askedBy(
  "member",
  async (act: Act, by, bytes: Uint8Array, whose: string): Promise<ImportedHours> => {
    const { coop } = act
    const text = plainText(bytes)
    if (isRefused(text)) return refuse("hours-file-unknown")
    const { program, rows } = orRefuse(readTracked(text, coop.words.typed))
    const own = await ofOne(act, by.person, rows, whose)
    const entered = own.filter(({ kind, minutes }) => kind !== null && minutes > 0)
    const { fresh, differ } = await newRows(act, by, entered)
    const lines = await enterLines(act, by.person, await allFit(act, by, fresh))
    if (lines.length > 0) await tellOfNorm(act, by.person)
    const known = entered.length - fresh.length - differ.length
    return { program, lines, known, differ, leftOut: own.length - entered.length }
  },
)

/**
 * The rows of the person who sent the file. Where it has several people, or somebody who may be another, only its sender knows who is meant.
 * @throws Refusal
 */
async function ofOne(
  act: Act,
  person: MatrixId,
  rows: readonly TrackedRow[],
  whose: string,
): Promise<readonly TrackedRow[]> {
  const users = usersIn(rows)
  const name = whose.trim().toLowerCase()
  if (name !== "") {
    const own = rows.filter(({ user }) => user.toLowerCase() === name)
    return own.length > 0
      ? own
      : refuse("hours-file-nobody", { typed: whose.trim().slice(0, 60), people: users.slice(0, 8) })
  }
  const [first = ""] = users
  if (users.length > 1) return refuse("hours-file-people", { people: users.slice(0, 8), example: first })
  const { self, others } = await namesIn(act, person)
  return isOwnName(first, self, others) ? rows : refuse("hours-file-other", { whose: first.slice(0, 60) })
}

/** What the person, and the other members, are called here. */
async function namesIn({ work, coop }: Act, person: MatrixId) {
  const { server } = coop
  const named = (one: MatrixId): Named => ({ names: [plainName(one, server), calledName(one, server)] })
  const members = (await standings(work, coop.config)).filter(belongs)
  return { self: named(person), others: members.flatMap((one) => (one.person === person ? [] : [named(one.person)])) }
}

interface FreshRow extends TrackedRow {
  readonly handle: string
}

/**
 * The rows that were not taken in before, and that this bot has not written itself; and those that it has written, but that have been changed
 * since.
 * @throws Refusal if it has written them for somebody else
 */
async function newRows(
  { work, coop }: Act,
  by: LookedUp,
  rows: readonly TrackedRow[],
): Promise<{ readonly fresh: readonly FreshRow[]; readonly differ: readonly Differing[] }> {
  const handled = rows.map((row) => ({ ...row, handle: sourceHandle(work, `${coop.key} ${row.key}`) }))
  const known = await knownSources(
    work,
    coop.key,
    by.person,
    handled.map(({ handle }) => handle),
  )
  const numbers = handled.flatMap(({ own }) => own ?? [])
  const written = new Map((await hoursOf(work, coop.key, { numbers })).map((line) => [line.number, line]))
  const lineOf = ({ own }: TrackedRow) => (own === null ? undefined : written.get(own))
  // The files of another co-op have the same numbers, and hardly the same days.
  const others = handled.flatMap((row) => {
    const line = lineOf(row)
    return line && line.person !== by.person && line.day === row.day ? [hoursId(line.number)] : []
  })
  if (others.length > 0) return refuse("hours-file-others", { lines: inRanges(others) })
  const corrections = numbers.length === 0 ? [] : await hoursOf(work, coop.key, { correcting: numbers })
  const together = (line: Hours) =>
    total([line, ...corrections.filter(({ corrects }) => corrects === line.number)].filter(counts))
  const own = handled.flatMap((row) => {
    const line = lineOf(row)
    return line?.person === by.person ? [{ row, line }] : []
  })
  const ours = new Set(own.map(({ row }) => row.handle))
  return {
    fresh: handled.filter((row) => !known.has(row.handle) && !ours.has(row.handle)),
    differ: own.filter(({ row, line }) => counts(line) && isChanged(row, { ...line, minutes: together(line) })),
  }
}

/** Whether a row says something else than the line that it was written from. */
function isChanged(row: TrackedRow, line: Hours): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, " ").trim()
  if (row.day !== line.day || row.minutes !== line.minutes || row.kind !== line.kind) return true
  return row.task !== line.task || plain(row.text) !== plain(line.text)
}

/** @throws Refusal if a row cannot be entered */
async function allFit(act: Act, by: LookedUp, rows: readonly FreshRow[]): Promise<NewLine[]> {
  const { work, coop } = act
  const days = rows.map(({ day }) => day).toSorted()
  const [from = "", through = ""] = [days[0], days.at(-1)]
  const there = new Map<string, number>()
  const before = rows.length === 0 ? [] : await hoursOf(work, coop.key, { people: [by.person], from, through })
  for (const { day, minutes } of before.filter(counts)) there.set(day, (there.get(day) ?? 0) + minutes)
  const since = await firstDayIn(act, by.person)
  const tasks = new Map<number, boolean>()
  const lines: NewLine[] = []
  for (const row of rows) {
    const { day, minutes, kind, line } = row
    const said = { day, minutes, kind: kind ?? "worked" } as const
    const no = mayEnter(said, { there: there.get(day) ?? 0, today: todayIn(act), since })
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
