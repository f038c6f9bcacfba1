/** Petitions (§17.1): who may begin and endorse one, how many it needs, and when anything of it is shown. */
import { DateTime, Duration } from "luxon"
import { type Instant, instant, type MatrixId, type Refused } from "../../kernel/rules/types.ts"

/** The kinds of motion for which there are petitions. `acts/petition-kinds.ts` says how each of them becomes a motion. */
export const petitionKinds = ["decision", "recall", "impeachment", "removal-second"] as const
export type PetitionKind = (typeof petitionKinds)[number]

/** What a co-op can allow petitions for. A recall is also the treasurer's impeachment (§12.4). */
export const petitionAims = ["decision", "recall", "removal"] as const
export type PetitionAim = (typeof petitionAims)[number]

/** What a petition asks for, by the kind of motion that it would become. */
export const aimOf = {
  decision: "decision",
  recall: "recall",
  impeachment: "recall",
  "removal-second": "removal",
} as const satisfies Readonly<Record<PetitionKind, PetitionAim>>

/**
 * `carried`: enough people endorsed it, and it became a motion. `lapsed`: too few did. `moot`: what it asks for can no longer be decided, or
 * is being decided already.
 */
export type PetitionStage = "open" | "carried" | "lapsed" | "moot"

/** Why a petition became moot: its person left, or lost the office, or another motion decides the same thing. */
export const mootWhys = ["gone", "not-in-office", "decided"] as const
export type MootWhy = (typeof mootWhys)[number]

/** What became of the wish to begin a petition. `has-one`: an earlier petition of the same person is still open, so nothing was begun. */
export type Begun = "begun" | "has-one"

/** What became of an endorsement. `again`: the person had endorsed the petition before. */
export type Endorsed = "endorsed" | "again"

/** The settings of a co-op for its petitions. */
export interface PetitionRules {
  /** What there are petitions for. */
  readonly kinds: readonly PetitionAim[]
  /** The share of those who could sign a petition that must endorse it, such as `1/10`. */
  readonly share: `${number}/${number}`
  /** The fewest people who must endorse a petition, however few could. */
  readonly atLeast: number
  /** An ISO 8601 duration after which a petition lapses. */
  readonly lapseAfter: string
  /**
   * How often anything of a petition is shown, as an ISO 8601 duration. A day or more: at nine in the morning. Less serves only to try
   * petitions out, because it tells who has just written to the bot.
   */
  readonly every: string
}

/** A petition's number as people write it: `A3`. */
export const petitionId = (number: number): string => `A${number}`

/** How many must endorse a petition that so many people could sign. */
export function endorsementsNeeded(
  signers: number,
  { share, atLeast }: Pick<PetitionRules, "share" | "atLeast">,
): number {
  const [over = 1, under = 1] = share.split("/").map(Number)
  return Math.max(atLeast, Math.ceil((over * signers) / under))
}

const aDay = Duration.fromObject({ days: 1 }).toMillis()

/** The hour, by the co-op's clock, at which everything about petitions is shown. */
const hour = 9

/**
 * The next morning after `at`. Everything about petitions happens in the morning. If it happened at once, its time would tell who had just
 * written to the bot. If `every` is shorter than a day, it is that much later instead.
 */
export function nextMorning(at: Instant, zone: string, every: string): Instant {
  const step = Duration.fromISO(every).toMillis()
  if (step < aDay) return instant(at + step)
  const day = DateTime.fromMillis(at, { zone }).startOf("day")
  for (let days = 0; ; days += 1) {
    const morning = instant(day.plus({ days }).set({ hour }).toMillis())
    if (morning > at) return morning
  }
}

/**
 * The morning on which a petition lapses that is shown at `now`. The time is counted from this morning, even if the bot shows the petition
 * later in the day.
 */
export function lapsesAt(
  now: Instant,
  { lapseAfter, every }: Pick<PetitionRules, "lapseAfter" | "every">,
  zone: string,
): Instant {
  const isDaily = Duration.fromISO(every).toMillis() >= aDay
  const shown = DateTime.fromMillis(isDaily ? nextMorning(now, zone, every) : now, { zone })
  const end = shown.minus({ days: isDaily ? 1 : 0 }).plus(Duration.fromISO(lapseAfter))
  // One millisecond earlier, because an end that is a morning itself is meant.
  return isDaily ? nextMorning(instant(end.toMillis() - 1), zone, every) : instant(end.toMillis())
}

/** Refuses what the co-op has no petitions for. */
export const mayAskFor = (
  aim: PetitionAim,
  { kinds }: Pick<PetitionRules, "kinds">,
): Refused<"petition-not-offered"> | null => (kinds.includes(aim) ? null : { refused: "petition-not-offered", aim })

/**
 * Whether this person may begin or endorse a petition about `subject`. Nobody signs against themselves: whoever wants to go can go.
 */
export const maySign = (subject: MatrixId | null, person: MatrixId): boolean => subject !== person

/** Refuses if so few people could sign that a petition could never get the endorsements that it needs. */
export const mayHavePetitions = (
  signers: number,
  rules: Pick<PetitionRules, "share" | "atLeast">,
): Refused<"petition-too-few"> | null =>
  endorsementsNeeded(signers, rules) <= signers
    ? null
    : { refused: "petition-too-few", signers, needed: endorsementsNeeded(signers, rules) }

/** Refuses an endorsement that comes after the petition has ended. */
export function mayEndorse(
  petition: { readonly number: number; readonly stage: PetitionStage; readonly endsAt: Instant },
  sentAt: Instant,
): Refused<"petition-ended"> | null {
  const over = petition.stage !== "open" || sentAt > petition.endsAt
  return over ? { refused: "petition-ended", petition: petitionId(petition.number) } : null
}
