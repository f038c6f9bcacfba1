/** Reads queries about the minutes (§11): records by number, date, motion or subject. */
import { DateTime } from "luxon"
import type { ActGroup } from "../../kernel/rules/minuted/declare.ts"
import { type ActName, actsIn } from "../../kernel/rules/minuted/index.ts"
import type { Unfinished } from "../../kernel/rules/refusals/index.ts"
import { madeOf, oneOf } from "../../kernel/rules/typed-pattern.ts"
import type { TypedWords } from "../../kernel/rules/typed-words.ts"
import { type Instant, instant, type MotionId, type MotionKind, motionId } from "../../kernel/rules/types.ts"
import { type OfficeKey, officeKeys } from "../../standing/rules/offices.ts"
import { kindsThat, type MinutesSubject } from "../../votes/rules/kinds.ts"

/** The subjects by which people find records. Acts and kinds of motion declare their subjects. */
export type MinutesGroup = ActGroup | MinutesSubject

interface Group {
  /** The group has all records of these acts. */
  readonly acts: readonly ActName[]
  /** The group also has all records about motions of these kinds. */
  readonly kinds: readonly MotionKind[]
}

/** The kinds of motion that declare this subject. */
const kindsOn = (subject: MinutesSubject) => kindsThat(({ minutes }) => minutes.includes(subject))

/** For each office, a group with the records about its own elections. */
// The cast is safe: every office has one entry. But Object.fromEntries loses the names of the keys.
const ofOffices = Object.fromEntries(
  officeKeys.map((office): [string, Group] => [`${office}s`, { acts: [], kinds: kindsOn(`${office}s`) }]),
) as Record<`${OfficeKey}s`, Group>

/** All groups. Every act and every kind of motion declares the groups that it belongs to. Every act belongs to at least one. */
export const minutesGroups: Readonly<Record<MinutesGroup, Group>> = {
  members: {
    acts: actsIn("members"),
    kinds: [],
  },
  motions: {
    acts: actsIn("motions"),
    kinds: [],
  },
  votes: {
    acts: actsIn("votes"),
    kinds: [],
  },
  offices: {
    acts: actsIn("offices"),
    kinds: [],
  },
  treasury: {
    acts: actsIn("treasury"),
    kinds: [],
  },
  tasks: {
    acts: actsIn("tasks"),
    kinds: [],
  },
  decisions: {
    acts: [],
    kinds: kindsOn("decisions"),
  },
  elections: { acts: [], kinds: kindsOn("elections") },
  ...ofOffices,
  memberships: {
    acts: [],
    kinds: kindsOn("memberships"),
  },
  impeachments: {
    acts: [],
    kinds: kindsOn("impeachments"),
  },
  budgets: {
    acts: actsIn("budgets"),
    kinds: kindsOn("budgets"),
  },
  removals: {
    acts: actsIn("removals"),
    kinds: kindsOn("removals"),
  },
}

export const minutesGroupNames = Object.keys(minutesGroups) as readonly MinutesGroup[]

export type MinutesQuery =
  | { readonly of: "newest" }
  | { readonly of: "record"; readonly number: number }
  | { readonly of: "range"; readonly from: number; readonly to: number }
  /** A day or a month in the co-op's time zone. `last` is its last moment. */
  | { readonly of: "day" | "month"; readonly from: Instant; readonly last: Instant }
  | { readonly of: "motion"; readonly motion: MotionId }
  | { readonly of: "group"; readonly group: MinutesGroup }

export interface Asked {
  readonly private: boolean
  readonly query: MinutesQuery
}

/** Why a query cannot be read. The caller adds the text that was typed. */
type NotAsked = Unfinished<
  "minutes-range-backwards" | "minutes-no-such-date" | "minutes-date-to-come" | "minutes-unknown",
  "typed"
>

/**
 * Reads the text after `!minutes`: nothing, `12`, `12-20`, `2026-11-20`, `20.11.2026`, `2026-11`, `11.2026`, `M7`, or a subject.
 * @param reader `private`: whether the reader may ask for the moderators' own minutes. If not, the word `private` has no special meaning
 */
export function readMinutesQuery(
  text: string,
  reader: { readonly zone: string; readonly now: Instant; readonly private: boolean; readonly typed: TypedWords },
): Asked | NotAsked {
  const [first = "", ...rest] = text.trim().normalize("NFC").toLocaleLowerCase("en").split(/\s+/)
  const own = reader.private && reader.typed.meaning("series", first) === "private"
  const asked = (own ? rest : [first, ...rest]).join(" ")
  const query = numbers(asked, reader.typed) ?? date(asked, reader) ?? named(asked, reader.typed)
  return "refused" in query ? query : { private: own, query }
}

const patterns = madeOf((typed) => ({
  one: new RegExp(String.raw`^(?:${oneOf(typed, "small", "number")}\.? ?|#)?(\d{1,9})$`),
  // This also matches `2026-11`, which is a month. `numbers` leaves such texts to `date`.
  range: new RegExp(String.raw`^(\d{1,9}) ?(?:[-–—−]|\.\.\.?|…|${oneOf(typed, "small", "until")}) ?(\d{1,9})$`),
}))

function numbers(text: string, typed: TypedWords): MinutesQuery | NotAsked | null {
  if (text === "") return { of: "newest" }
  const { one: single, range: several } = patterns(typed)
  const one = single.exec(text)?.[1]
  if (one !== undefined) return { of: "record", number: Number(one) }
  const [, from, to] = several.exec(text) ?? []
  if (from === undefined || to === undefined || /^\d{4}[-–—−]\d{2}$/.test(text)) return null
  const range = { from: Number(from), to: Number(to) }
  return range.from <= range.to
    ? { of: "range", ...range }
    : { refused: "minutes-range-backwards", from: String(range.from), to: String(range.to) }
}

/** Dates as in ISO 8601, and as Germans write them. */
const dates: readonly RegExp[] = [
  /^(?<year>\d{4})[-–—−](?<month>\d{1,2})(?:[-–—−](?<day>\d{1,2}))?$/,
  /^(?:(?<day>\d{1,2})\. ?)?(?<month>\d{1,2})\. ?(?<year>\d{4})$/,
]

function date(
  text: string,
  { zone, now }: { readonly zone: string; readonly now: Instant },
): MinutesQuery | NotAsked | null {
  const parts = dates.map((pattern) => pattern.exec(text)?.groups).find((groups) => groups !== undefined)
  if (!parts) return null
  const { year, month, day } = parts
  const from = DateTime.fromObject({ year: Number(year), month: Number(month), day: Number(day ?? 1) }, { zone })
  if (!from.isValid) return { refused: "minutes-no-such-date" }
  if (from.toMillis() > now) return { refused: "minutes-date-to-come" }
  const of = day === undefined ? "month" : "day"
  return { of, from: instant(from.toMillis()), last: instant(from.endOf(of).toMillis()) } as const
}

function named(text: string, typed: TypedWords): MinutesQuery | NotAsked {
  if (/^[mr][1-9]\d{0,8}$/.test(text)) return { of: "motion", motion: motionId(text.toUpperCase()) }
  const group = typed.meaning("minutes", text)
  return group ? { of: "group", group } : { refused: "minutes-unknown" }
}
