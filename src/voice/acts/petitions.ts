/**
 * The acts of people about petitions (§17.1). What is said in a person's direct room at once tells others nothing: everything that others
 * see happens in the morning (`mornings.ts`).
 */
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { looksLike } from "../../kernel/rules/look-alike.ts"
import type { Instant, LookedUp, MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { flushDeleted } from "../../kernel/store/database.ts"
import { plainName } from "../../kernel/views/people.ts"
import { dismissalOf } from "../../offices/acts/dismissal.ts"
import { impeachable } from "../../offices/acts/offices.ts"
import { seatsOf, standingOf, standings } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { mustNotLookFixed, mustNotLookProposed } from "../../votes/acts/look-alikes.ts"
import type { Wording } from "../../votes/acts/open-motion.ts"
import {
  type Begun,
  type Endorsed,
  mayAskFor,
  mayEndorse,
  mayHavePetitions,
  maySign,
  nextMorning,
  petitionId,
} from "../rules/petitions.ts"
import { findPetition, openPetitions, type Petition } from "../store/petitions.ts"
import { type Draft, dropDraft, putDraft, putEndorsement } from "../store/signers.ts"
import { type Asking, called, decidingNow } from "./petition-kinds.ts"

/** What somebody wants to ask for by a petition. */
export type Wish =
  | ({ readonly aim: "decision" } & Wording)
  | {
      readonly aim: "recall"
      /** Null: the holder of the office that an impeachment ends. */
      readonly person: MatrixId | null
      /** Null: the only office of theirs that a vote can end. */
      readonly office: OfficeKey | null
      /** Whether only an impeachment is meant. */
      readonly impeach: boolean
      /** May be empty. */
      readonly grounds: string
    }
  | { readonly aim: "removal"; readonly person: MatrixId; readonly grounds: string }

/**
 * How many people could sign a petition for this: all who belong to the co-op, on trial or not, whether they may vote on it or not. Absent
 * members are left out as on a roll, and so is the person concerned, who cannot sign.
 */
export async function signersOn({ work, coop }: Act, { subject }: Pick<Asking, "subject">): Promise<number> {
  const there = (await standings(work, coop.config)).filter((one) => belongs(one) && one.absentAt === null)
  return there.filter(({ person }) => maySign(subject, person)).length
}

/** Refuses the person whom a petition is about. @throws Refusal */
function mustSign(by: LookedUp, { subject }: Pick<Asking, "subject">): void {
  if (!maySign(subject, by.person)) refuse("petition-about-you")
}

/** The draft of a petition for this. @throws Refusal if there is nobody about whom it could be */
async function draftOf(act: Act, wish: Wish): Promise<Draft> {
  if (wish.aim === "decision") {
    const { title, text } = wish
    return { kind: "decision", subject: null, office: null, title, text }
  }
  const { grounds: text } = wish
  if (wish.aim === "removal") {
    const { person: subject } = wish
    if (!belongs(await standingOf(act.work, act.coop.config, subject)))
      refuse("not-a-member-they", { person: plainName(subject, act.coop.server) })
    return { kind: "removal-second", subject, office: null, title: "", text }
  }
  const person = wish.person ?? (await impeachableHolder(act))
  const kinds = wish.impeach ? (["impeachment"] as const) : (["recall", "impeachment"] as const)
  const { kind, office } = await dismissalOf(act, { person, office: wish.office }, kinds)
  return { kind, subject: person, office, title: "", text }
}

async function impeachableHolder(act: Act): Promise<MatrixId> {
  const office = impeachable(act)
  const seat = (await seatsOf(act.work, act.coop.key)).find((one) => one.office === office?.key)
  return seat?.person ?? refuse("no-treasurer")
}

/** Refuses a petition that asks for the same as something that all know of. @throws Refusal */
async function mustBeNew(act: Act, draft: Draft): Promise<void> {
  const { kind, subject, office, title } = draft
  const motion = await decidingNow(act, draft)
  if (motion) refuse("already-open", { motion: motion.id, kind, link: "none" })
  // Petitions that are not shown yet are not compared, because the refusal would tell of them.
  const open = await openPetitions(act.work, act.coop.key)
  if (subject !== null) {
    const same = open.find((one) => one.kind === kind && one.subject === subject && one.office === office)
    if (same) refuse("petition-looks-like", { petition: same.id })
    return
  }
  mustNotLookFixed(act, title)
  await mustNotLookProposed(act, title)
  const twin = open.find((petition) => petition.subject === null && looksLike(petition.title, title))
  if (twin) refuse("petition-looks-like", { petition: twin.id })
}

/** `shownAt`: when the petition is shown. `title`: what it asks for, as people will read it. */
interface BegunPetition {
  readonly result: Begun
  readonly title: string
  readonly shownAt: Instant
}

/**
 * Begins a petition. It is shown in the members' room on the next morning, without its author.
 * @throws Refusal for reasons that everybody may know. Whether the person has an open petition is an answer and no refusal, because it must
 * not be seen from the length of the answer, or from the time that it takes
 */
export const beginPetition = askedBy("member", async (act: Act, by, wish: Wish): Promise<BegunPetition> => {
  const { work, coop } = act
  orRefuse(mayAskFor(wish.aim, coop.config.petitions))
  const draft = await draftOf(act, wish)
  mustSign(by, draft)
  orRefuse(mayHavePetitions(await signersOn(act, draft), coop.config.petitions))
  await mustBeNew(act, draft)
  const shownAt = nextMorning(work.now, coop.zone, coop.config.petitions.every)
  const { title } = await called(act, draft)
  const begun = await putDraft(work, coop.key, by.person, { ...draft, shownAt })
  return { result: begun ? "begun" : "has-one", title, shownAt }
})

/** Takes back the person's petition, if it is not shown yet. Returns whether there was one. */
export const withdrawPetition = askedBy("member", ({ work, coop }: Act, by): Promise<boolean> => {
  // Always, so that nothing depends on whether there was one.
  work.afterCommit(() => flushDeleted(work.database))
  return dropDraft(work, coop.key, by.person)
})

/**
 * Endorses a petition.
 * @param number null: the only open petition
 * @param sentAt when the person sent their endorsement
 * @throws Refusal for reasons that everybody may know
 */
export const endorsePetition = askedBy(
  "member",
  async (act: Act, by, number: number | null, sentAt: Instant): Promise<{ result: Endorsed; petition: Petition }> => {
    const petition = number === null ? await onlyPetition(act) : await thePetition(act, number)
    mustSign(by, petition)
    orRefuse(mayEndorse(petition, sentAt))
    const fresh = await putEndorsement(act.work, petition, by.person)
    return { result: fresh ? "endorsed" : "again", petition: await called(act, petition) }
  },
)

async function onlyPetition({ work, coop }: Act): Promise<Petition> {
  const [only, ...others] = await openPetitions(work, coop.key)
  if (!only) refuse("no-petition")
  if (others.length > 0) refuse("which-petition", { petitions: [only, ...others].map(({ id }) => id) })
  return only
}

async function thePetition({ work, coop }: Act, number: number): Promise<Petition> {
  return (await findPetition(work, coop.key, number)) ?? refuse("no-such-petition", { petition: petitionId(number) })
}

/** The open petitions. @throws Refusal */
export const readPetitions = askedBy("member", async (act: Act, _by): Promise<readonly Petition[]> => {
  const open = await openPetitions(act.work, act.coop.key)
  return Promise.all(open.map((petition) => called(act, petition)))
})

/** One petition, open or ended. @throws Refusal */
export const readPetition = askedBy(
  "member",
  async (act: Act, _by, number: number): Promise<Petition> => called(act, await thePetition(act, number)),
)
