/** The general conference (§16): its stages, who may call and lead it, and when a quorum is there. */
import { DateTime, Duration } from "luxon"
import { type Instant, instant, type MatrixId, type Refused, type Standing } from "../../kernel/rules/types.ts"
import type { Offices, Power } from "../../standing/rules/offices.ts"
import { officesWith } from "../../standing/rules/rights.ts"

/** The settings of a co-op for its general conference. Durations are ISO 8601. */
export interface ConferenceRules {
  readonly notice: string
  /** The share of those who may vote on decisions that can call a conference, and how many that is at least. */
  readonly callers: `${number}/${number}`
  readonly callersAtLeast: number
  readonly agendaUntil: string
  /** The share of those who may vote on decisions that must be present. */
  readonly quorum: `${number}/${number}`
  readonly secondWithoutQuorum: boolean
  readonly voting: string
  readonly voters: "all" | "present"
  readonly speaking: string
  readonly objections: string
  readonly attendance: "numbers" | "names"
}

/**
 * - `asked`: a member asks for a conference, and others support it
 * - `called`: it has a day, and everybody knows
 * - `open`: people meet
 * - `closed`: it is over, and its minutes are written
 * - `adjourned`: too few came. Now such a conference has minutes and is `closed`; earlier versions left it without any
 * - `cancelled`: it was called off
 * - `lapsed`: too few supported the call, or nobody opened the conference
 */
export type ConferenceStage = "asked" | "called" | "open" | "closed" | "adjourned" | "cancelled" | "lapsed"

/** A conference's number as people write it: `C3`. */
export const conferenceId = (number: number): string => `C${number}`

/** How many people are needed of so many, if this share of them is. At least one. */
export function shareOf(many: number, share: `${number}/${number}`): number {
  const [over = 1, under = 1] = share.split("/").map(Number)
  return Math.max(1, Math.ceil((over * many) / under))
}

/** How many must support a member's call, if so many may vote (§16.1). Never more than there are. */
export const supportersNeeded = (voters: number, { callers, callersAtLeast }: ConferenceRules): number =>
  Math.max(1, Math.min(voters, Math.max(callersAtLeast, shareOf(voters, callers))))

/** How long a member's call is open for support at least. */
export const supportTime = "P3D"

const plus = (at: Instant, length: string, zone: string, sign: 1 | -1 = 1): Instant => {
  const duration = Duration.fromISO(length)
  const from = DateTime.fromMillis(at, { zone })
  return instant((sign === 1 ? from.plus(duration) : from.minus(duration)).toMillis())
}
/** The moment so much later, or earlier, by the co-op's clock. */
export const after = (at: Instant, length: string, zone: string): Instant => plus(at, length, zone)
export const before = (at: Instant, length: string, zone: string): Instant => plus(at, length, zone, -1)

/** The farthest ahead that a conference is called. */
const farthest = "P13M"

/**
 * Refuses a time that leaves too little notice (§16.1), or is too far ahead. `mayCall`: whether the person calls it alone; otherwise others
 * have to support it first, which takes some days more.
 */
export function mayMeetAt(
  startsAt: Instant,
  { now, zone, notice, mayCall }: { now: Instant; zone: string; notice: string; mayCall: boolean },
): Refused<"conference-too-soon" | "conference-too-far"> | null {
  const told = mayCall ? now : after(now, supportTime, zone)
  const earliest = after(told, notice, zone)
  if (startsAt < earliest) return { refused: "conference-too-soon", earliest: onMinute(earliest), alone: mayCall }
  const latest = after(now, farthest, zone)
  return startsAt > latest ? { refused: "conference-too-far", latest } : null
}

/** The next whole quarter of an hour, so that people can type it. */
function onMinute(at: Instant): Instant {
  const quarter = 15 * 60_000
  return instant(Math.ceil(at / quarter) * quarter)
}

/** Until when others can support a member's call: the conference must still get its full notice. */
export const supportUntil = (startsAt: Instant, notice: string, zone: string): Instant => before(startsAt, notice, zone)

/** Until when members put items on the agenda (§16.2), but never before now. */
export const agendaEnd = (startsAt: Instant, now: Instant, { agendaUntil }: ConferenceRules, zone: string): Instant =>
  instant(Math.max(now, before(startsAt, agendaUntil, zone)))

/** When the bot reminds people of a conference: a day before, and an hour before. */
const reminders = ["P1D", "PT1H"]

/** How long after its planned end a conference that nobody opened lapses. */
export const unopenedFor = "P1D"

/** How long after its opening a conference that nobody closed ends by itself. */
export const openFor = "P1D"

/** When the bot looks at an open conference first: at its planned end, or later if it is opened late. */
export const firstLookAtOpen = ({ endsAt }: { endsAt: Instant }, now: Instant, zone: string): Instant =>
  instant(Math.min(Math.max(endsAt, after(now, "PT1H", zone)), after(now, openFor, zone)))

/** When the bot looks at a called conference next, after `now`. */
export function nextLook(
  { startsAt, endsAt }: { startsAt: Instant; endsAt: Instant },
  now: Instant,
  zone: string,
): Instant {
  const looks = [...reminders.map((length) => before(startsAt, length, zone)), after(endsAt, unopenedFor, zone)]
  return looks.find((at) => at > now) ?? instant(now + 60_000)
}

/** Whether the person may do alone what needs this power: they hold an office with it. */
export const hasPower = (by: Standing, power: Power): boolean => by.powers.has(power) && by.status !== "former"

/** After how long somebody else may open the conference, if whoever presides by office is not there. */
export const [officersAfter, anyoneAfter] = ["PT15M", "PT30M"]

/**
 * Refuses people who may not open the conference now (§16.3). Holders of `preside` may from its start on. If none is in office, everybody
 * who may vote can. Where one is, but does not come, any officer can after a quarter of an hour, and everybody after half an hour.
 */
export function mayOpen(
  by: Standing,
  about: {
    readonly now: Instant
    readonly startsAt: Instant
    readonly zone: string
    readonly offices: Offices
    /** Whether somebody holds an office with the power `preside`. */
    readonly inOffice: boolean
    readonly votes: boolean
  },
): Refused<"conference-not-yet" | "conference-opened-by"> | null {
  const { now, startsAt, zone, offices, inOffice, votes } = about
  if (now < before(startsAt, "PT15M", zone)) return { refused: "conference-not-yet", startsAt }
  if (hasPower(by, "preside")) return null
  if (!inOffice && votes) return null
  const officers = after(startsAt, officersAfter, zone)
  const anyone = after(startsAt, anyoneAfter, zone)
  if (inOffice && ((by.offices.length > 0 && now >= officers) || (votes && now >= anyone))) return null
  const office = officesWith(offices, "preside")[0]?.key ?? "none"
  return { refused: "conference-opened-by", office, officers, anyone, inOffice }
}

/** A person who is present, and for how many they are (§3.10): themselves, and those whose proxy they hold. */
export interface Present {
  readonly person: MatrixId
  readonly votes: boolean
  /** The people who may vote, are not here themselves, and have named this person. */
  readonly standsFor: readonly MatrixId[]
}

/** How many of those who may vote are there, in person or through a proxy. */
export const votersThere = (present: readonly Present[]): number =>
  new Set(present.flatMap(({ person, votes, standsFor }) => [...(votes ? [person] : []), ...standsFor])).size
