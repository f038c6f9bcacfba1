/** Removing a member (§6). First the moderators vote in their own room. Then there is a hearing, and a second vote among all. */

import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { MatrixId, MotionId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { calledApart } from "../../standing/acts/look-alike-people.ts"
import { standingOf } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { endWithoutSubject } from "../../votes/acts/lost-subject.ts"
import { openedName, openMotion, type Typed, theMotion } from "../../votes/acts/open-motion.ts"
import { type KeptMotion, openOnMatter } from "../../votes/reads.ts"
import { matterOf } from "../../votes/rules/kinds.ts"
import { mayAnswer } from "../../votes/rules/motions.ts"
import {
  type FromPetition,
  hearingAnswer,
  removalAnnouncement,
  removalNotice,
  removedNotice,
} from "../views/removal.ts"

/**
 * Opens the first vote. The bot mentions this vote only in the moderators' room, and in the ballots in the moderators' direct rooms.
 * @throws Refusal if the person cannot be removed, or the vote cannot be opened
 */
export const proposeRemoval = askedBy(
  { start: "removal-first" },
  async (act: Act, by, person: MatrixId, grounds: string, typed: Typed): Promise<KeptMotion> => {
    const { work, coop } = act
    const { words } = coop
    const name = await calledApart(act, person)
    if (person === by.person) refuse("removes-themselves")
    if (!belongs(await standingOf(work, coop.config, person))) refuse("not-a-member-they", { person: name })
    return openMotion(act, {
      kind: "removal-first",
      by,
      title: words.t("motion-removal", { person: name }),
      subject: person,
      options: [
        { title: words.t("option-propose-removal"), text: grounds, author: by.person, keeps: false, role: "remove" },
        { title: words.t("option-stop"), text: "", author: null, keeps: true, role: "stop" },
      ],
      typed,
    })
  },
)

/** Opens the second vote after the moderators carried the first one. */
export const openSecondVote = (act: Act, first: KeptMotion, person: MatrixId): Promise<KeptMotion> =>
  openHearing(act, { person, grounds: first.options.find(({ role }) => role === "remove")?.text ?? "", petition: null })

/**
 * Opens the second vote because enough members endorsed a petition for it (§17.1). The petition stands in place of the first vote. If the
 * moderators are holding that vote just now, it ends. Only they learn that.
 */
export async function openRemovalByPetition(
  act: Act,
  { person, ...rest }: { readonly person: MatrixId; readonly grounds: string; readonly petition: FromPetition },
): Promise<KeptMotion> {
  const first = await openOnMatter(act.work, act.coop.key, matterOf("removal-first", { subject: person }))
  if (first?.series === "moderators") await endWithoutSubject(act, first, person, "petitioned")
  return openHearing(act, { person, ...rest })
}

/** Opens the second vote. Tells everybody. Tells the person concerned the grounds and how to be heard. */
async function openHearing(
  act: Act,
  {
    person,
    grounds,
    petition,
  }: { readonly person: MatrixId; readonly grounds: string; readonly petition: FromPetition | null },
): Promise<KeptMotion> {
  const { words, server, config } = act.coop
  const name = await calledApart(act, person)
  const motion = await openMotion(act, {
    kind: "removal-second",
    by: null,
    title: words.t("motion-removal", { person: name }),
    subject: person,
    options: [
      { title: words.t("option-remove", { person: name }), text: grounds, author: null, keeps: false, role: "remove" },
      { title: words.t("option-keep-member", { person: name }), text: "", author: null, keeps: true, role: "keep" },
    ],
    typed: null,
  })
  const about = { grounds, petition, server, prefix: config.prefix }
  await say(act, membersRoom(act), removalAnnouncement(words, motion, about), {
    name: openedName(motion),
    alert: true,
  })
  await say(act, { person }, removalNotice(words, motion, about))
  return motion
}

/**
 * Posts the answer of the person concerned to everybody, under the person's name.
 * @throws Refusal if the hearing is over, or is about somebody else
 */
export const answerRemoval = askedBy(
  "voter",
  async (act: Act, by, id: MotionId, text: string, typed: Typed): Promise<KeptMotion> => {
    const { work, coop } = act
    const motion = await theMotion(act, id)
    orRefuse(mayAnswer(motion, by.person, typed.sentAt))
    await addRecord(work, coop.key, { actor: by.person, act: "removal-answered", details: { motion: id } })
    await say(
      act,
      membersRoom(act),
      hearingAnswer(coop.words, motion, { person: by.person, text, server: coop.server }),
      {
        alert: true,
      },
    )
    return motion
  },
)

/** Tells a person that the second vote has removed them. `gone`: whether they had left before. */
export async function tellRemoved(act: Act, motion: KeptMotion, person: MatrixId, gone: boolean): Promise<void> {
  await say(act, { person }, removedNotice(act.coop.words, motion, { coop: act.coop.config.name, gone }))
}
