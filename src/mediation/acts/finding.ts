/** Finds the mediation that somebody means, and sends its people what they must know (§17.3). */
import { type Act, say } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { MatrixId, RoomId } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { seatsWith } from "../../standing/reads.ts"
import { deadlineOf, isParty, knowsOf, type Mediation, type StepName, threeOf } from "../rules/mediation.ts"
import { type KeptMediation, mediationsOf, putMediation } from "../store/mediations.ts"

/** How a person says which mediation they mean. Each part may be null. */
export interface Meant {
  /** The room of three in which they write. */
  readonly here: RoomId | null
  /** Somebody who takes part in it. */
  readonly of: MatrixId | null
  /** The command as it can be typed with this person's name in it. Absent: it can only be typed in the room. */
  readonly again?: (name: string) => string
}

/**
 * The mediation that a person means: one of which they know, and for which `fits` is true.
 * @param otherwise why it is refused if there are mediations, but none that fits
 * @throws Refusal if there is none, or several
 */
export async function meantBy(
  { work, coop }: Act,
  person: MatrixId,
  { here, of, again }: Meant,
  fits: (mediation: KeptMediation) => boolean,
  otherwise: "mediation-nothing-to-answer" | "mediation-no-room-yet" = "mediation-nothing-to-answer",
): Promise<KeptMediation> {
  const all = (await mediationsOf(work, coop.key)).filter((one) => knowsOf(one, person))
  const named = all.filter((one) => (here !== null ? one.room === here : of === null || threeOf(one).includes(of)))
  if (named.length === 0) refuse("mediation-none")
  const [only, ...others] = named.filter(fits)
  if (!only) refuse(otherwise)
  if (others.length === 0) return only
  const people = [only, ...others].map(
    (one) => (isParty(one, person) ? othersIn(one, person)[0] : one.asker) ?? one.asker,
  )
  const names = people.map((one) => plainName(one, coop.server)).toSorted()
  if (!again) refuse("mediation-which-room", { people: names })
  return refuse("mediation-which", { people: names, copy: `${coop.config.prefix}${again(names[0] ?? "")}` })
}

/** The people of a mediation without this one. The other party stands first. */
export const othersIn = (mediation: Mediation, person: MatrixId): MatrixId[] =>
  threeOf(mediation).filter((one) => one !== person)

/** The people whose office is to mediate, without these. */
export async function holdersWithout({ work, coop }: Act, without: readonly MatrixId[]): Promise<MatrixId[]> {
  const seats = await seatsWith(work, coop.config, "mediate")
  return [...new Set(seats.map(({ person }) => person))].filter((person) => !without.includes(person)).sort()
}

/** The mediation with one more line in its own minutes. */
export const stepped = <Some extends Mediation>(
  { work }: Act,
  mediation: Some,
  what: StepName,
  by: MatrixId | null,
  text = "",
): Some => ({ ...mediation, steps: [...mediation.steps, { at: work.now, what, by, text }] })

/** Keeps a mediation in its new state. People have as long as at first for what comes next. */
export async function keep({ work, coop }: Act, { id, room }: KeptMediation, next: Mediation): Promise<KeptMediation> {
  const dueAt = deadlineOf(next, work.now, coop.config.mediation, coop.zone)
  await putMediation(work, { id }, next, { dueAt })
  return { ...next, id, coop: coop.key, room, dueAt }
}

/** Keeps a change that leaves the deadline as it was. */
export async function keepOn({ work }: Act, kept: KeptMediation, next: Mediation): Promise<KeptMediation> {
  const { id, coop, room, dueAt } = kept
  await putMediation(work, { id }, next)
  return { ...next, id, coop, room, dueAt }
}

/** Writes to people, each in their own direct room. */
export async function tell(act: Act, people: readonly MatrixId[], card: (person: MatrixId) => string): Promise<void> {
  for (const person of people) await say(act, { person }, card(person))
}
