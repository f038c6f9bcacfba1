/** What a petition of each kind is called, when it becomes moot, and how it becomes a motion (§17.1). */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import type { MotionId } from "../../kernel/rules/types.ts"
import { paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { plainName } from "../../kernel/views/people.ts"
import { openDismissal } from "../../offices/acts/dismissal.ts"
import { openRemovalByPetition } from "../../people/acts/removal.ts"
import { calledApart } from "../../standing/acts/look-alike-people.ts"
import { seatOf, standingOf } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { tellConcerned } from "../../votes/acts/concerned.ts"
import { openedName, openMotion } from "../../votes/acts/open-motion.ts"
import { expectedRoll } from "../../votes/acts/propose.ts"
import { type KeptMotion, openOnMatter } from "../../votes/reads.ts"
import { matterOf } from "../../votes/rules/kinds.ts"
import { proposalCard } from "../../votes/views/motions.ts"
import type { MootWhy, PetitionKind } from "../rules/petitions.ts"
import type { Petition } from "../store/petitions.ts"
import type { Draft } from "../store/signers.ts"
import { petitionCarried } from "../views/petitions.ts"

/** What a petition asks for, without its number and its state. */
export type Asking = Pick<Draft, "kind" | "subject" | "office">

/** Why a petition can no longer become a motion. `motion`: the motion that decides the same thing. */
export interface Moot {
  readonly why: MootWhy
  readonly motion: MotionId | null
}

/** A petition with the title by which people know it. One about a person has the name by which the co-op calls that person now. */
export async function called<Some extends Asking & Pick<Petition, "title">>(act: Act, petition: Some): Promise<Some> {
  const { kind, subject, office } = petition
  if (subject === null) return petition
  const { words } = act.coop
  const person = await calledApart(act, subject)
  if (kind === "recall" && office !== null)
    return { ...petition, title: words.t("petition-title-recall", { person, office }) }
  return { ...petition, title: words.t(kind === "impeachment" ? "motion-impeachment" : "motion-removal", { person }) }
}

/** The motion that all may know of and that decides already what is asked for. Null if there is none. */
export async function decidingNow({ work, coop }: Act, { kind, subject, office }: Asking): Promise<KeptMotion | null> {
  const open = await openOnMatter(work, coop.key, matterOf(kind, { subject, office }))
  return open?.series === "public" ? open : null
}

/** Whether what is asked for cannot be decided any more, or is being decided already. Null: neither. */
export async function mootBy(act: Act, asking: Asking): Promise<Moot | null> {
  const { kind, subject, office } = asking
  if (subject !== null && kind === "removal-second") {
    if (!belongs(await standingOf(act.work, act.coop.config, subject))) return { why: "gone", motion: null }
  } else if (subject !== null && office !== null) {
    if (!(await seatOf(act.work, act.coop.key, office, subject))) return { why: "not-in-office", motion: null }
  }
  const other = await decidingNow(act, asking)
  return other && { why: "decided", motion: other.id }
}

/** Opens the motion and tells everybody. Nobody is its starter: it is "by petition". */
type BecomesMotion = (act: Act, petition: Petition, endorsed: number) => Promise<KeptMotion>

/** Says in the members' room that the motion is open. `lines`: what stands between the first line and the options. */
async function announce(
  act: Act,
  { petition, endorsed, motion }: { petition: Petition; endorsed: number; motion: KeptMotion },
  ...lines: (string | null)[]
): Promise<void> {
  const { words, server, config } = act.coop
  const first = paragraphs(petitionCarried(words, petition, motion, endorsed), ...lines)
  const about = { voters: await expectedRoll(act, motion), server, prefix: config.prefix }
  await say(act, membersRoom(act), proposalCard(words, motion, { ...about, first }), {
    name: openedName(motion),
    alert: true,
  })
}

const decision: BecomesMotion = async (act, petition, endorsed) => {
  const { title, text } = petition
  const motion = await openMotion(act, {
    kind: "decision",
    by: null,
    options: [
      { title, text, author: null, keeps: false, role: "text" },
      { title: act.coop.words.t("option-keep"), text: "", author: null, keeps: true, role: "keep" },
    ],
    typed: null,
  })
  await announce(act, { petition, endorsed, motion })
  return motion
}

const dismissal: BecomesMotion = async (act, petition, endorsed) => {
  const { kind, subject: person, office, text: grounds } = petition
  if (person === null || office === null || (kind !== "recall" && kind !== "impeachment"))
    throw new Error(`${petition.id} names nobody whose office could end`)
  const { words, server } = act.coop
  const motion = await openDismissal(act, { kind, person, office }, { by: null, grounds, typed: null })
  const means =
    kind === "recall"
      ? words.t("recall-means", { office, person: plainName(person, server) })
      : words.t("impeachment-means")
  await announce(act, { petition, endorsed, motion }, grounds === "" ? null : quoted(grounds), means)
  await tellConcerned(act, motion, null)
  return motion
}

const removal: BecomesMotion = (act, petition, endorsed) => {
  const { id, subject: person, text: grounds, needed } = petition
  if (person === null) throw new Error(`${id} names nobody who could be removed`)
  return openRemovalByPetition(act, { person, grounds, petition: { id, endorsed, needed } })
}

export const becomesMotion: Readonly<Record<PetitionKind, BecomesMotion>> = {
  decision,
  recall: dismissal,
  impeachment: dismissal,
  "removal-second": removal,
}
