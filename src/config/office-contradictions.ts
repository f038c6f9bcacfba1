/** Finds settings of offices that contradict each other (§12.1). */

import { localesFolder } from "../kernel/languages.ts"
import { wordOfName } from "../kernel/rules/typed-words.ts"
import { typedWordsIn } from "../kernel/views/typed-words.ts"
import { isUsual, namedKeys, type Offices } from "../standing/rules/offices.ts"
import { isMotionKind } from "../votes/rules/kinds.ts"
import { type OfficesSettings, officesOf, roomFor } from "./office-fields.ts"
import type { ProblemReason } from "./problem.ts"

export interface OfficeProblem {
  readonly reason: ProblemReason
  /** The place in the co-op's settings. */
  readonly path: readonly (string | number)[]
  readonly details: Readonly<Record<string, string>>
}

interface Settings {
  readonly offices: OfficesSettings
  readonly separateOffices: readonly (readonly [string, string])[]
}

/** All contradictions in a co-op's settings of offices. */
export function officeContradictions({ offices, separateOffices }: Settings): OfficeProblem[] {
  const table = officesOf(offices, [])
  return [...pairs(table, separateOffices), ...Object.keys(offices).flatMap((key) => ofOffice(offices, key))]
}

function pairs(table: Offices, separate: Settings["separateOffices"]): OfficeProblem[] {
  const keys: readonly string[] = table.map(({ key }) => key)
  const problems: OfficeProblem[] = []
  const seen = new Set<string>()
  for (const [index, [one, other]] of separate.entries()) {
    const path = ["separateOffices", index]
    const pair = [one, other].toSorted().join(" ")
    const unknown = [one, other].find((office) => !keys.includes(office))
    if (unknown !== undefined)
      problems.push({ path, reason: "no-such-office", details: { office: unknown, offices: keys.join(", ") } })
    else if (one === other) problems.push({ path, reason: "office-from-itself", details: { office: one } })
    else if (seen.has(pair)) problems.push({ path, reason: "same-pair", details: { one, other } })
    seen.add(pair)
  }
  return problems
}

function ofOffice(offices: OfficesSettings, key: string): OfficeProblem[] {
  const set = offices[key]
  const at = (reason: ProblemReason, ...path: string[]): OfficeProblem[] => [
    { reason, path: ["offices", key, ...path], details: { office: key } },
  ]
  if (set === undefined) return []
  if (set === "none") return isUsual(key) ? at("office-always-there") : []
  const { names, fill, powers = [] } = set
  const isNamed = namedKeys.some((named) => named === key)
  const called = Object.values(names ?? {}).filter((name) => name !== undefined)
  return [
    ...(isNamed && names !== undefined ? at("office-fixed", "names") : []),
    ...(isNamed && fill !== undefined ? at("office-fixed", "fill") : []),
    ...(isUsual(key) && set.powers !== undefined ? at("office-fixed", "powers") : []),
    ...(!isNamed && called.length === 0 ? at("office-not-named") : []),
    ...(!isNamed && [key, ...called].some((name) => isTaken(offices, key, wordOfName(name)))
      ? at("office-name-taken")
      : []),
    ...(set.term !== undefined && set.term !== "none" && rowOf(offices, key)?.fill === "contest"
      ? at("office-term-of-seats", "term")
      : []),
    ...ofCouncil(offices, key, set).flatMap(({ reason, cell }) => at(reason, ...cell)),
    ...(powers.includes("start-removal") && powers.includes("hold-treasury") ? at("office-two-rooms", "powers") : []),
    ...(set.room === "own" && roomFor(rowOf(offices, key)?.powers ?? []) !== null ? at("office-has-room", "room") : []),
  ]
}

const rowOf = (offices: OfficesSettings, key: string) => officesOf(offices, []).find((office) => office.key === key)

/** The cells that only a council has. */
export const councilCells: readonly ("seats" | "decimals" | "reopen" | "vacancy")[] = [
  "seats",
  "decimals",
  "reopen",
  "vacancy",
]

/** Finds a council that does not say how many seats it has, and cells of councils where the office is none (§13). */
function ofCouncil(
  offices: OfficesSettings,
  key: string,
  set: Exclude<OfficesSettings[string], "none">,
): { readonly reason: ProblemReason; readonly cell: readonly string[] }[] {
  const row = rowOf(offices, key)
  if (row?.fill === "council")
    return [
      ...(row.seats === null ? [{ reason: "office-without-seats", cell: ["fill"] } as const] : []),
      // The quota of the count takes the place of a threshold.
      ...(set.election?.threshold === undefined
        ? []
        : [{ reason: "council-threshold", cell: ["election", "threshold"] } as const]),
      ...(row.powers.includes("hold-treasury") ? [{ reason: "council-treasury", cell: ["powers"] } as const] : []),
    ]
  return councilCells.flatMap((cell) =>
    set[cell] === undefined ? [] : [{ reason: "only-council", cell: [cell] } as const],
  )
}

/** Whether a word already means something where people type an office: another office, a role with a guide, or a kind of motion. */
function isTaken(offices: OfficesSettings, key: string, word: string): boolean {
  const typed = typedWordsIn(localesFolder)
  const others = Object.entries(offices).flatMap(([other, set]) =>
    other === key || set === "none"
      ? []
      : [other, ...Object.values(set.names ?? {}).map((name = "") => wordOfName(name))],
  )
  return (
    ["none", "voters", "office", "offices"].includes(word) ||
    isMotionKind(word) ||
    typed.meaning("office", word) !== null ||
    typed.meaning("guide", word) !== null ||
    others.includes(word)
  )
}
