/**
 * The acts of people about petitions (§17.1). What is said in a person's direct room at once tells others nothing: everything that others
 * see happens in the morning (`mornings.ts`).
 */
import { termsOf } from "../../config/terms.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { looksLike } from "../../kernel/rules/look-alike.ts"
import type { Instant, LookedUp, MatrixId } from "../../kernel/rules/types.ts"
import { standings } from "../../standing/reads.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { mustNotLookFixed, mustNotLookProposed } from "../../votes/acts/look-alikes.ts"
import type { Wording } from "../../votes/acts/open-motion.ts"
import { isOnNewRoll, mayVote } from "../../votes/rules/motions.ts"
import {
  type Begun,
  type Endorsed,
  mayEndorse,
  mayHavePetitions,
  nextMorning,
  type PetitionKind,
  petitionId,
} from "../rules/petitions.ts"
import { findPetition, openPetitions, type Petition } from "../store/petitions.ts"
import { dropDraft, hasOpenPetition, putDraft, putEndorsement } from "../store/signers.ts"

/** What a petition asks for: the kind of motion, and the person whom the motion would be about. */
interface Asked {
  readonly kind: PetitionKind
  readonly subject: MatrixId | null
}

/** How many people could vote now on the motion that a petition asks for. */
export async function votersOn({ work, coop }: Act, { kind, subject }: Asked): Promise<number> {
  const motion = { kind, subject, terms: termsOf(coop.config, kind) }
  return (await standings(work, coop.config)).filter((person) => isOnNewRoll(motion, person)).length
}

/** Refuses people who could not vote on the motion that a petition asks for. @throws Refusal */
function mustVoteOn({ coop }: Act, by: LookedUp, { kind, subject }: Asked): void {
  if (!mayVote({ kind, subject, terms: termsOf(coop.config, kind) }, by)) refuse("petition-not-voter", { kind })
}

/** `shownAt`: when the petition is shown. */
interface BegunPetition {
  readonly result: Begun
  readonly shownAt: Instant
}

/**
 * Begins a petition for a decision. It is shown in the members' room on the next morning, without its author.
 * @throws Refusal for reasons that everybody may know. Whether the person has an open petition is an answer and no refusal, because it must
 * not be seen from the length of the answer
 */
export const beginPetition = askedBy(
  "member",
  async (act: Act, by, { title, text }: Wording): Promise<BegunPetition> => {
    const { work, coop } = act
    const asked = { kind: "decision", subject: null } as const
    mustVoteOn(act, by, asked)
    orRefuse(mayHavePetitions(await votersOn(act, asked), coop.config.petitions))
    mustNotLookFixed(act, title)
    await mustNotLookProposed(act, title)
    // Petitions that are not shown yet are not compared, because the refusal would tell of them.
    const twin = (await openPetitions(work, coop.key)).find((petition) => looksLike(petition.title, title))
    if (twin) refuse("petition-looks-like", { petition: twin.id })
    const shownAt = nextMorning(work.now, coop.zone)
    if (await hasOpenPetition(work, coop.key, by.person)) return { result: "has-one", shownAt }
    await putDraft(work, coop.key, by.person, { ...asked, title, text, shownAt })
    return { result: "begun", shownAt }
  },
)

/** Takes back the person's petition, if it is not shown yet. Returns whether there was one. */
export const withdrawPetition = askedBy(
  "member",
  ({ work, coop }: Act, by): Promise<boolean> => dropDraft(work, coop.key, by.person),
)

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
    mustVoteOn(act, by, petition)
    orRefuse(mayEndorse(petition, sentAt))
    const fresh = await putEndorsement(act.work, petition, by.person)
    return { result: fresh ? "endorsed" : "again", petition }
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
export const readPetitions = askedBy(
  "member",
  ({ work, coop }: Act, _by): Promise<readonly Petition[]> => openPetitions(work, coop.key),
)

/** One petition, open or ended. @throws Refusal */
export const readPetition = askedBy(
  "member",
  (act: Act, _by, number: number): Promise<Petition> => thePetition(act, number),
)
