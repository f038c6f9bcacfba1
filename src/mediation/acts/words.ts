/** The words that the three propose in their room (§17.3): to settle it, or to put it to a vote. Both parties accept the same words. */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { MatrixId } from "../../kernel/rules/types.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import { askedBy } from "../../votes/acts/asked.ts"
import { mustNotLookFixed, mustNotLookProposed } from "../../votes/acts/look-alikes.ts"
import { openedName, openMotion } from "../../votes/acts/open-motion.ts"
import { expectedRoll } from "../../votes/acts/propose.ts"
import { mayList } from "../../votes/rules/motions.ts"
import { proposalCard } from "../../votes/views/motions.ts"
import { answersIn } from "../rules/answers.ts"
import { agreedTo, isInRoom, type Mediation, mayAcceptWords, proposed, type Wording } from "../rules/mediation.ts"
import type { KeptMediation } from "../store/mediations.ts"
import { mediationMotionLine, openCard, wordingCard, wordsAnswer } from "../views/mediation.ts"
import { endInRoom } from "./ending.ts"
import { keep, keepOn, type Meant, meantBy, stepped } from "./finding.ts"

/** Says something to all three, in their room. */
async function sayToAll(act: Act, { room }: KeptMediation, card: string): Promise<void> {
  if (room !== null) await say(act, { room }, card, { alert: true })
}

/** @throws Refusal if there is no room yet */
async function inRoom(act: Act, person: MatrixId, meant: Meant): Promise<KeptMediation> {
  const mediation = await meantBy(act, person, meant, isInRoom, "mediation-no-room-yet")
  return mediation.room !== null ? mediation : refuse("mediation-no-room-yet")
}

/** Proposes words. They are shown to all three, and count once both parties accept them. @throws Refusal */
export const proposeWords = askedBy(
  "member",
  async (act: Act, by, meant: Meant, words: Pick<Wording, "use" | "title" | "text" | "named">): Promise<null> => {
    const { coop } = act
    const mediation = await inRoom(act, by.person, meant)
    if (words.use === "vote") {
      if (mediation.stage !== "open") refuse("mediation-not-open")
      await mustBeVotable(act, words)
    }
    const next = proposed(mediation, by.person, words)
    const told = stepped(act, next, words.use, by.person, wholeOf(words))
    const kept = mediation.stage === "open" ? await keep(act, mediation, told) : await keepOn(act, mediation, told)
    await sayToAll(act, kept, wordingCard(coop, kept, next.wording))
    return null
  },
)

/** A wording as one text. */
const wholeOf = ({ title, text }: Pick<Wording, "title" | "text">): string =>
  text === "" ? title : `${title}\n${text}`

/** @throws Refusal if no motion could be opened in these words */
async function mustBeVotable(act: Act, { title, text }: Pick<Wording, "title" | "text">): Promise<void> {
  const listed = optionsIn(act, text)
  for (const one of listed.length > 0 ? listed : [{ title }]) mustNotLookFixed(act, one.title)
  await mustNotLookProposed(act, title)
  orRefuse(mayList(listed, act.coop.config.limits))
}

/** The options that a text brings with it. By consent there is one proposal, which they explain. */
const optionsIn = ({ coop }: Act, text: string) =>
  coop.config.motions.decision.method === "consent" ? [] : answersIn(text)

/** The parties have found no agreement. From now on they can put it to a vote. @throws Refusal */
export const leaveOpen = askedBy("member", async (act: Act, by, meant: Meant): Promise<null> => {
  const mediation = await inRoom(act, by.person, meant)
  if (mediation.stage === "open") refuse("mediation-open-already")
  const next: Mediation = { ...mediation, stage: "open", wording: null }
  const kept = await keep(act, mediation, stepped(act, next, "no-agreement", by.person))
  await sayToAll(act, kept, openCard(act.coop, kept, by.person))
  return null
})

/** A party accepts the words that are proposed. Once both have, they hold. @throws Refusal */
export async function acceptWords(
  act: Act,
  mediation: KeptMediation,
  person: MatrixId,
  number: number | null,
): Promise<null> {
  const { wording } = mediation
  if (wording === null) return refuse("mediation-nothing-to-answer")
  orRefuse(mayAcceptWords(mediation, number))
  const { next, both } = agreedTo(mediation, wording, person)
  const told = stepped(act, next, "accepted", person, String(wording.number))
  const kept = { ...mediation, ...told }
  if (!both) {
    await keepOn(act, mediation, told)
    await sayToAll(act, mediation, wordsAnswer(act.coop, wording, person, "accepted"))
  } else if (wording.use === "settle") await endInRoom(act, kept, "settled", null)
  else await endInRoom(act, kept, "voted", null, await putToVote(act, kept, wording))
  return null
}

/** A party does not accept the words. They are off the table. */
export async function declineWords(act: Act, mediation: KeptMediation, person: MatrixId): Promise<null> {
  const { wording } = mediation
  if (wording === null) return refuse("mediation-nothing-to-answer")
  const number = String(wording.number)
  await keepOn(act, mediation, stepped(act, { ...mediation, wording: null }, "refused-words", person, number))
  await sayToAll(act, mediation, wordsAnswer(act.coop, wording, person, "declined"))
  return null
}

/** Opens a decision in the words that both have accepted. Nobody is its author. Returns its number. */
async function putToVote(act: Act, mediation: KeptMediation, wording: Wording): Promise<string> {
  const { words, server, config, bot } = act.coop
  const { title, text } = wording
  await mustBeVotable(act, wording)
  const listed = optionsIn(act, text)
  const options = listed.length > 0 ? listed : [{ title, text }]
  const motion = await openMotion(act, {
    kind: "decision",
    by: null,
    ...(listed.length > 0 && { title }),
    options: [
      ...options.map((one) => ({ ...one, author: bot, keeps: false, role: "text" }) as const),
      { title: words.t("option-keep"), text: "", author: null, keeps: true, role: "keep" },
    ],
    typed: null,
  })
  const explains = listed.length > 0 ? words.t("proposal-listed", { motion: motion.id, prefix: config.prefix }) : null
  const first = paragraphs(mediationMotionLine(act.coop, motion, wording.named ? mediation : null), explains)
  const about = { voters: await expectedRoll(act, motion), server, prefix: config.prefix }
  await say(act, membersRoom(act), proposalCard(words, motion, { ...about, first }), {
    name: openedName(motion),
    alert: true,
  })
  return motion.id
}
