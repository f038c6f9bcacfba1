/** Each act that the minutes know, in words (§11). What people wrote is in no record, so in none of these either. */
import { z } from "zod"
import { officeOf } from "../rules/kinds.ts"
import type { MinutesRecord } from "../rules/minutes.ts"
import { instant, type MotionKind, matrixId } from "../rules/types.ts"
import { escapeMarkdown } from "./markdown.ts"
import { nameOf } from "./people.ts"
import type { Variables, Words } from "./words.ts"

/** A record with what it is filed under. */
export interface FiledRecord extends MinutesRecord {
  readonly hash: string
  /** The kind of the motion that it names. */
  readonly kind: MotionKind | null
}

/** More people than this are counted, not named. */
const mostNamed = 10

/** All that a sentence may be about; a record has those of its act. */
const nothing = {
  person: "",
  to: "",
  identity: "",
  motion: "",
  office: "",
  why: "",
  year: "",
  role: "",
  until: "",
  people: "",
  roll: 0,
  entry: "",
  booked: "",
  reverses: "",
  corrects: "",
  task: "",
  offer: 0,
  payment: "",
  run: "",
  month: "",
  through: "",
}

const outcomeShape = z.object({ result: z.string(), winner: z.number().nullish() })

/**
 * One sentence without its full stop, in Markdown: `record-<act>`, with the record's details as variables. `by` is `person` where
 * somebody did it and `rule` where a time or a rule did; `concerns` is `person` where it is about one, `of` is `election` where that is it.
 */
export function recordInWords(words: Words, record: FiledRecord, server: string): string {
  const { act, actor, details, kind } = record
  // Written by another version of this program.
  if (!words.has(`record-${act}`)) return words.t("record-otherwise", { act: escapeMarkdown(act) })
  const outcome = outcomeShape.safeParse(details.outcome).data
  return words.t(`record-${act}`, {
    ...nothing,
    ...variablesOf(words, details, server),
    by: actor === null ? "rule" : "person",
    actor: actor === null ? "" : nameOf(actor, server),
    kind: typeof details.kind === "string" ? words.t(`kind-${details.kind}`) : "",
    concerns: typeof details.subject === "string" ? "person" : "nobody",
    subject: typeof details.subject === "string" ? nameOf(matrixId(details.subject), server) : "",
    of: kind !== null && officeOf({ kind }) !== null ? "election" : "other",
    result: outcome?.result ?? "",
    winner: outcome?.winner ?? 0,
  })
}

function variablesOf(words: Words, details: MinutesRecord["details"], server: string): Variables {
  const variables: Record<string, string | number> = {}
  for (const [name, value] of Object.entries(details)) {
    // Who founded the co-op is said where that is known; who is awaited, elsewhere.
    if (name === "awaited" && Array.isArray(details.founders) && details.founders.length > 0) continue
    if (Array.isArray(value) && (value.length > 0 || variables.people === undefined))
      variables.people = peopleIn(words, value, server)
    else if (typeof value === "string") variables[name] = textOf(value, server)
    else if (name === "endsAt") variables.until = words.moment(instant(Number(value)))
    // A year, unlike a number of people, has no mark for thousands.
    else if (typeof value === "number") variables[name] = name === "year" ? String(value) : value
  }
  return variables
}

/** A person by their name; what sentences choose by, such as `resigned`, as it is. */
function textOf(value: string, server: string): string {
  if (value.startsWith("@")) return nameOf(matrixId(value), server)
  return /^[a-z]+(-[a-z]+)*$/.test(value) ? value : escapeMarkdown(value)
}

function peopleIn(words: Words, people: readonly unknown[], server: string): string {
  const named = people.filter((person) => typeof person === "string").map((person) => nameOf(matrixId(person), server))
  if (named.length <= mostNamed) return words.list(named)
  const others = words.t("record-others", { count: named.length - mostNamed + 1 })
  return words.list([...named.slice(0, mostNamed - 1), others])
}
