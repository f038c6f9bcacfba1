/** Writes lines of hours and what becomes of them, and the minutes with them (§11, §18.2). Other acts have checked before that it may be. */
import type { Act } from "../../kernel/acts/context.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { type Hours, type HoursSaid, hoursId } from "../rules/hours.ts"
import {
  approveHours,
  type Committed,
  changeHours,
  contestHours,
  dropHours,
  eraseTexts,
  insertHours,
} from "../store/hours.ts"
import { forgetShown } from "../store/shown.ts"

/** A line to enter. `source`: the handle of the line of another program's file. */
export interface NewLine extends HoursSaid {
  readonly corrects?: number
  readonly source?: string
}

/** Enters lines of a person. One record tells of all of them. */
export async function enterLines({ work, coop }: Act, person: MatrixId, lines: readonly NewLine[]): Promise<Hours[]> {
  const entered: { readonly line: Hours; readonly committed: Committed }[] = []
  for (const { corrects = null, source = null, ...said } of lines)
    entered.push(await insertHours(work, coop.key, { ...said, person }, { corrects, source }))
  if (entered.length === 0) return []
  const told = entered.map(({ line: { number, corrects }, committed }) => ({
    ...{ hours: hoursId(number), ...committed },
    ...(corrects !== null && { corrects: hoursId(corrects) }),
  }))
  await addRecord(work, coop.key, { actor: null, act: "hours-entered", details: { lines: told } })
  return entered.map(({ line }) => line)
}

/** Writes anew what a line says. It waits for an approval from now on. */
export async function changeLine({ work, coop }: Act, before: Hours, said: HoursSaid): Promise<Hours> {
  const { line, committed } = await changeHours(work, coop.key, before, said)
  const details = { hours: hoursId(line.number), ...committed }
  await addRecord(work, coop.key, { actor: null, act: "hours-changed", details })
  return line
}

export async function dropLine({ work, coop }: Act, line: Hours): Promise<void> {
  await dropHours(work, coop.key, line)
  await forgetShown(work, coop.key, [line.number])
  await addRecord(work, coop.key, { actor: null, act: "hours-dropped", details: { hours: hoursId(line.number) } })
}

export async function approveLines({ work, coop }: Act, by: MatrixId, lines: readonly Hours[]): Promise<void> {
  const numbers = lines.map(({ number }) => number).sort((one, other) => one - other)
  await approveHours(work, coop.key, numbers, by)
  await forgetShown(work, coop.key, numbers)
  await addRecord(work, coop.key, { actor: by, act: "hours-approved", details: { lines: numbers.map(hoursId) } })
}

export async function contestLine({ work, coop }: Act, by: MatrixId, line: Hours, reason: string): Promise<void> {
  const hash = await contestHours(work, coop.key, line.number, { by, reason })
  const details = { hours: hoursId(line.number), reason: hash }
  await addRecord(work, coop.key, { actor: by, act: "hours-contested", details })
}

/** Erases the texts of these lines, and why they were contested. */
export async function eraseLines({ work, coop }: Act, lines: readonly Hours[]): Promise<void> {
  const numbers = lines.map(({ number }) => number).sort((one, other) => one - other)
  await eraseTexts(work, coop.key, numbers)
  const details = { lines: numbers.map(hoursId) }
  await addRecord(work, coop.key, { actor: null, act: "hours-texts-erased", details })
}
