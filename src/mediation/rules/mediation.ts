/**
 * Mediations (§17.3): two members who disagree talk in a room of their own, with a mediator whom both accept. Here stands who is asked for
 * what, and what each answer changes.
 */
import { DateTime, Duration } from "luxon"
import { type Instant, instant, type MatrixId, type Refused } from "../../kernel/rules/types.ts"

/** The settings of a co-op for mediations. All are ISO 8601 durations. */
export interface MediationRules {
  /** How long people have to answer. After that the request lapses. */
  readonly answerWithin: string
  /** How long somebody waits before they ask the same person again who did not agree. */
  readonly pause: string
  /** How long the room stays, if nobody ends the mediation before. */
  readonly endsAfter: string
}

/**
 * - `choosing`: the two agree on the mediation and on a mediator
 * - `asking`: both accept the mediator, who is asked
 * - `talking`: all three agree, and have their room
 * - `open`: they have found no agreement, and can put it to a vote
 * - `over`: the room must still be closed
 * - `pause`: the request was not agreed to, and cannot be repeated yet. Nothing of it is kept but the two people
 */
export type Stage = "choosing" | "asking" | "talking" | "open" | "over" | "pause"

/** How a mediation ends in its room: `open` without an agreement, `voted` with a vote of the co-op on it, `gone` because somebody left. */
export type RoomEnd = "settled" | "withdrawn" | "open" | "voted" | "gone"
/** How a request ends before there is a room. */
export type EarlyEnd = "declined" | "withdrawn" | "lapsed" | "gone"

/** Words that one of the three proposes. `vote`: they are put to a vote of the co-op. */
export interface Wording {
  /** The first wording of a mediation is 1. People accept a number, so that nobody accepts words that they have not read. */
  readonly number: number
  readonly use: "settle" | "vote"
  readonly title: string
  readonly text: string
  /** Whether the vote says between whom the mediation was. */
  readonly named: boolean
  readonly by: MatrixId
  /** The parties who accept it. */
  readonly agreed: readonly MatrixId[]
}

/** A line of the mediation's own minutes. */
export interface Step {
  readonly at: Instant
  readonly what: StepName
  readonly by: MatrixId | null
  /** The mediator who is meant, or the words. */
  readonly text: string
}

export const stepNames = [
  ...(["asked", "agreed", "named", "mediator-declined", "room", "settle", "vote", "refused-words"] as const),
  ...(["accepted", "no-agreement", "settled", "withdrawn", "open", "voted", "gone"] as const),
] as const
export type StepName = (typeof stepNames)[number]

export interface Mediation {
  readonly stage: Stage
  /** The person who asked for the mediation, and the one whom they asked. */
  readonly asker: MatrixId
  readonly other: MatrixId
  /** What it is about, in the asker's words. May be empty. */
  readonly about: string
  /** Whether the other person agrees to a mediation, whoever mediates. */
  readonly joined: boolean
  readonly mediator: MatrixId | null
  /** The parties who accept the mediator. */
  readonly agreed: readonly MatrixId[]
  /** People who do not want to mediate here. */
  readonly unwilling: readonly MatrixId[]
  readonly wording: Wording | null
  /** How many wordings there have been. */
  readonly wordings: number
  readonly steps: readonly Step[]
  /** Who has been told what the room is for. */
  readonly greeted: readonly MatrixId[]
  /** Null while it goes on. */
  readonly end: RoomEnd | null
  /** Whether the bot has said the end in the room. */
  readonly told: boolean
}

export const partiesOf = ({ asker, other }: Pick<Mediation, "asker" | "other">): readonly [MatrixId, MatrixId] => [
  asker,
  other,
]

/** The people who belong in the room: the parties and the mediator. */
export const threeOf = (mediation: Mediation): readonly MatrixId[] =>
  mediation.mediator === null ? partiesOf(mediation) : [...partiesOf(mediation), mediation.mediator]

export const isParty = (mediation: Mediation, person: MatrixId): boolean => partiesOf(mediation).includes(person)

/** The other one of the two. */
export const counterpart = ({ asker, other }: Mediation, person: MatrixId): MatrixId =>
  person === asker ? other : asker

/** Whether the person knows of the mediation. Those who were asked to mediate know of it once both parties have accepted them. */
export function knowsOf(mediation: Mediation, person: MatrixId): boolean {
  if (mediation.stage === "pause" || mediation.stage === "over") return false
  return isParty(mediation, person) || (mediation.mediator === person && mediation.stage !== "choosing")
}

export const isInRoom = ({ stage }: Pick<Mediation, "stage">): boolean => stage === "talking" || stage === "open"

/** What this person is asked for now. Null: nothing. */
export type Waits = "mediation" | "mediator" | "name" | "mediate" | "words" | null

/** What the mediation waits for from this person. */
export function waitsFor(mediation: Mediation, person: MatrixId): Waits {
  const { stage, mediator, agreed, joined, other, wording } = mediation
  if (stage === "asking") return person === mediator ? "mediate" : null
  if (!isParty(mediation, person)) return null
  if (stage === "choosing") {
    if (!joined) return person === other ? "mediation" : null
    if (mediator === null) return "name"
    return agreed.includes(person) ? null : "mediator"
  }
  return isInRoom(mediation) && wording && !wording.agreed.includes(person) ? "words" : null
}

/** A mediation as it begins. `holders`: the people whose office is to mediate, without the two. */
export function begun(
  { asker, other, about }: Pick<Mediation, "asker" | "other" | "about">,
  mediator: MatrixId | null,
  now: Instant,
): Mediation {
  return {
    ...{ stage: "choosing", asker, other, about, joined: false, mediator },
    agreed: mediator === null ? [] : [asker],
    ...{ unwilling: [], wording: null, wordings: 0, greeted: [], end: null, told: false },
    steps: [{ at: now, what: "asked", by: asker, text: "" }],
  }
}

/** Refuses a mediator who cannot be one here. */
export function mayMediate(
  { asker, other, unwilling }: Pick<Mediation, "asker" | "other" | "unwilling">,
  mediator: MatrixId,
): Refused<"mediator-is-party"> | "unwilling" | null {
  if (mediator === asker || mediator === other) return { refused: "mediator-is-party" }
  return unwilling.includes(mediator) ? "unwilling" : null
}

/**
 * A party names a mediator. `settled`: people whom the other party accepts beforehand: the holders of the power `mediate`, if the asker named
 * nobody.
 */
export function named(
  mediation: Mediation,
  by: MatrixId,
  mediator: MatrixId,
  holders: ReadonlySet<MatrixId>,
): Mediation {
  const { asker, other, joined, agreed, mediator: before } = mediation
  // Whoever asks and names nobody leaves the choice among those whose office it is to the other one.
  const leftOpen = before === null && by === other && holders.has(mediator) && !mediation.steps.some(isNaming)
  const same = before === mediator ? agreed : []
  const all = new Set([...same, by, ...(leftOpen ? [asker] : [])])
  return accepted({ ...mediation, joined: joined || by === other, mediator, agreed: [...all] })
}

const isNaming = ({ what }: Step): boolean => what === "named" || what === "mediator-declined"

/** A party accepts the mediator who is named. */
export function acceptedBy(mediation: Mediation, by: MatrixId): Mediation {
  const { agreed, other, joined } = mediation
  return accepted({ ...mediation, joined: joined || by === other, agreed: [...new Set([...agreed, by])] })
}

/** Once both accept the mediator, the mediator is asked. */
function accepted(mediation: Mediation): Mediation {
  const both = mediation.joined && partiesOf(mediation).every((person) => mediation.agreed.includes(person))
  return both && mediation.mediator !== null ? { ...mediation, stage: "asking" } : mediation
}

/** The mediator declines, or says nothing. The two name somebody else. */
export const withoutMediator = (mediation: Mediation): Mediation => ({
  ...mediation,
  stage: "choosing",
  mediator: null,
  agreed: [],
  unwilling: [...mediation.unwilling, ...(mediation.mediator === null ? [] : [mediation.mediator])],
})

/** Somebody proposes words. A party accepts its own; words of the mediator wait for both. */
export function proposed(
  mediation: Mediation,
  by: MatrixId,
  words: Pick<Wording, "use" | "title" | "text" | "named">,
): Mediation & { readonly wording: Wording } {
  const number = mediation.wordings + 1
  const agreed = isParty(mediation, by) ? [by] : []
  return { ...mediation, wordings: number, wording: { ...words, number, by, agreed } }
}

/**
 * Refuses to accept words that the person may not have read: with more than one wording, they must say which. `number`: the wording that
 * they named; null: none.
 */
export function mayAcceptWords(
  { wording, wordings }: Pick<Mediation, "wording" | "wordings">,
  number: number | null,
): Refused<"mediate-which-words"> | null {
  if (wording === null) return null
  const sure = number === null ? wordings === 1 : number === wording.number
  return sure ? null : { refused: "mediate-which-words", number: wording.number }
}

/** A party accepts the words that are proposed. `both`: now both parties have. */
export function agreedTo(mediation: Mediation, wording: Wording, by: MatrixId): { next: Mediation; both: boolean } {
  const agreed = [...new Set([...wording.agreed, by])]
  const both = partiesOf(mediation).every((person) => agreed.includes(person))
  return { next: { ...mediation, wording: { ...wording, agreed } }, both }
}

/** What is kept of a mediation that has ended, until its room is closed: who was in it, and how it ended. */
export const stripped = (mediation: Mediation, end: RoomEnd | null): Mediation => ({
  ...mediation,
  ...{ stage: end === null ? "pause" : "over", end, about: "", wording: null, steps: [], unwilling: [] },
  ...(end === null && { mediator: null, agreed: [] }),
})

/** The moment so long after `now`, by the co-op's clock. */
export const after = (now: Instant, duration: string, zone: string): Instant =>
  instant(DateTime.fromMillis(now, { zone }).plus(Duration.fromISO(duration)).startOf("minute").toMillis())

/** When the mediation is looked at next, if nobody does anything. */
export function deadlineOf({ stage }: Pick<Mediation, "stage">, now: Instant, rules: MediationRules, zone: string) {
  switch (stage) {
    case "choosing":
    case "asking":
    case "open":
      return after(now, rules.answerWithin, zone)
    case "talking":
      return after(now, rules.endsAfter, zone)
    case "pause":
      return after(now, rules.pause, zone)
    case "over":
      return null
  }
}

/** The same mediation, with a new ID in place of a person's old one. */
export function movedIn(mediation: Mediation, old: MatrixId, next: MatrixId): Mediation {
  const put = (person: MatrixId) => (person === old ? next : person)
  const { wording } = mediation
  return {
    ...mediation,
    ...{ asker: put(mediation.asker), other: put(mediation.other) },
    mediator: mediation.mediator && put(mediation.mediator),
    agreed: mediation.agreed.map(put),
    unwilling: mediation.unwilling.map(put),
    wording: wording && { ...wording, by: put(wording.by), agreed: wording.agreed.map(put) },
    steps: mediation.steps.map((step) => ({
      ...step,
      by: step.by && put(step.by),
      text: step.what === "named" && step.text === old ? next : step.text,
    })),
    // The new account has not been told anything in the room.
    greeted: mediation.greeted.filter((person) => person !== old),
  }
}
