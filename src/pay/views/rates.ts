/** What people read about hourly rates (§18.1). */

import type { CoopConfig } from "../../config/schema.ts"
import { clockText } from "../../hours/rules/hours.ts"
import type { CalendarDay } from "../../kernel/rules/happened.ts"
import type { MatrixId, Money } from "../../kernel/rules/types.ts"
import { dayText } from "../../kernel/views/day-text.ts"
import { escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { plainName, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { Rate } from "../rules/rates.ts"
import type { Scale } from "../rules/scale.ts"
import type { KeptRate } from "../store/rates.ts"

/** A rate that was set, for the person who gets it. */
interface Told {
  readonly by: MatrixId
  readonly grade: string
  readonly rate: Money
  readonly since: CalendarDay
  readonly until: CalendarDay | null
  readonly reason: string
}

/** What these texts need to know of the co-op. */
interface Place {
  readonly words: Words
  readonly server: Server
  readonly config: Pick<CoopConfig, "prefix">
}

const about = ({ words, server, config }: Place, told: Omit<Told, "reason">) => ({
  ...{ by: escapeMarkdown(plainName(told.by, server)), grade: told.grade, rate: words.money(told.rate) },
  ...{ since: dayText(words, told.since), until: told.until === null ? "" : dayText(words, told.until) },
  ...{ ends: told.until === null ? "no" : "yes", prefix: config.prefix },
})

/** Tells the person their new rate, with the reason, and how to contest it. */
export const rateToPerson = (coop: Place, told: Told): string =>
  paragraphs(
    coop.words.t("rate-yours-now", about(coop, told)),
    quoted(told.reason),
    coop.words.t("rate-contest", about(coop, told)),
  )

/** The answer to whoever set it. */
export const rateSetCard = (
  { words, server }: Place,
  set: Pick<Told, "grade" | "rate" | "since" | "until"> & { readonly person: MatrixId },
): string =>
  words.t("rate-set", {
    ...{ person: escapeMarkdown(plainName(set.person, server)), grade: set.grade, rate: words.money(set.rate) },
    ...{ since: dayText(words, set.since), until: set.until === null ? "" : dayText(words, set.until) },
    ends: set.until === null ? "no" : "yes",
  })

/** Somebody's rate today, and what was set for them. */
export interface RateState {
  readonly person: MatrixId
  /** Null: they have none. */
  readonly now: Rate | null
  /** The rates that hold from a later day on. */
  readonly coming: readonly KeptRate[]
  readonly latest: (KeptRate & { readonly reason: string }) | null
}

/** The answer to `!rate`. */
export function rateCard(coop: Place, { person, now, coming, latest }: RateState, reader: MatrixId): string {
  const { words, server } = coop
  const whose = { own: String(person === reader), person: escapeMarkdown(plainName(person, server)) }
  if (!now && !latest) return words.t("rate-none", whose)
  return paragraphs(
    now
      ? words.t("rate-now", { ...whose, grade: now.grade, rate: words.money(now.rate) })
      : words.t("rate-none", whose),
    coming.map((one) => `- ${words.t("rate-coming", about(coop, one))}`).join("\n"),
    latest && words.t("rate-latest", about(coop, latest)),
    latest && quoted(latest.reason),
  )
}

/** Tells everybody which pay grade a role has now. */
export const roleGradedCard = (
  { words }: Pick<Place, "words">,
  { role, grade }: { role: string; grade: string | null },
) => words.t("role-grade-set", { role, grade: grade ?? "none" })

/** The line of a role's card about its pay grade. */
export const roleGradeLine = ({ words, config }: Place, grade: string): string =>
  words.t("role-grade-line", { grade, prefix: config.prefix })

/** The line of `!todo` about somebody whose approved hours wait for a rate. */
export function unratedLine(
  words: Words,
  { whose, scale }: { readonly whose: MatrixId; readonly scale: Scale },
  { server, prefix }: { readonly server: Server; readonly prefix: string },
): string {
  const [grade] = scale.grades
  const person = plainName(whose, server)
  const amount = words.money({ minor: grade?.lowest ?? 0n, currency: scale.currency })
  const copy = words.t("rate-copy", { prefix, person, grade: grade?.key ?? "A", amount })
  return words.t("todo-rate", { person: escapeMarkdown(person), copy })
}

/** Says to a person that approved hours of theirs wait for a rate. Null: none do. */
export const waitsForRate = (words: Words, minutes: number, prefix: string): string | null =>
  minutes === 0
    ? null
    : words.t("hours-wait-for-rate", { time: words.t("hours-time", { time: clockText(minutes) }), prefix })
