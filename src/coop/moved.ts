/** Somebody goes on under another Matrix ID (§1.2), once both accounts have said so. */
import type { Came } from "../rules/heard.ts"
import { isWritten, kinds, type Title } from "../rules/kinds.ts"
import { titleHash } from "../rules/motion-record.ts"
import { type Moving, mayMove, maySay } from "../rules/moved.ts"
import type { EventId, Instant, MatrixId, Refused } from "../rules/types.ts"
import type { Asker } from "../rules/who.ts"
import { coopsOfVoter, rollOf } from "../store/ballots.ts"
import { knownIdentity, putIdentity } from "../store/identities.ts"
import { invitationsOf } from "../store/invitations.ts"
import { standingOf } from "../store/members.ts"
import { addRecord } from "../store/minutes.ts"
import { type KeptMotion, motionByRow, motionsIn } from "../store/motions.ts"
import {
  carryMotion,
  carryPerson,
  dropOldWord,
  newWord,
  oldWords,
  putNewWord,
  putOldWord,
  retitle,
} from "../store/moves.ts"
import { frozenSince, treasurerOf } from "../store/offices.ts"
import { rewordOption } from "../store/options.ts"
import type { Work } from "../store/work.ts"
import { escapeMarkdown, paragraphs } from "../views/markdown.ts"
import { nameOf, plainName } from "../views/people.ts"
import { askedOf } from "./asked.ts"
import { type Act, type CoopContext, membersRoom, say } from "./context.ts"
import { notToConfuse } from "./look-alike-people.ts"
import { transferDues } from "./moved-dues.ts"
import { withdrawPaymentFiles } from "./payment-files.ts"
import { orRefuse, Refusal, refuse } from "./refusal.ts"
import { endOwnEvaluations } from "./task-leaving.ts"
import { showTurnout } from "./turnout.ts"
import { sendBallot } from "./vote.ts"

/** What one of the two accounts has typed, in its own direct room. `device` and `identity` were judged after decrypting it (§5.1). */
export interface MoveSaid extends Moving, Omit<Came, "known"> {
  readonly sentAt: Instant
  readonly event: EventId
}

/** The account that speaks. */
type Speaker = Pick<Asker, "person">

/** All co-ops of this bot: which one is meant, only the old account says. */
interface InAll {
  readonly work: Work
  readonly coops: readonly CoopContext[]
}

/** The old account says it, for one co-op. Returns whether the new one had: then all is done. @throws Refusal */
export const saidByOld = askedOf(async (act: Act, by: Speaker, said: MoveSaid): Promise<boolean> => {
  const { work, coop } = act
  if (by.person !== said.old) refuse("moved-not-yours")
  const known = await knownIdentity(work, coop.key, said.old)
  orRefuse(maySay({ ...said, known }, coop.config.signedDevices))
  const refused = await mayMoveIn(act, said)
  if (refused) throw new Refusal(refused)
  const other = await newWord(work, said, said.sentAt)
  if (!other) {
    await putOldWord(work, coop.key, said, said.sentAt)
    return false
  }
  // Said before it was known for which co-op: another may not have asked for a signed device.
  if (coop.config.signedDevices && !(await isKnown(act, said.next, other.identity)))
    throw new Refusal({ refused: "moved-other-not-signed" })
  await move(act, said, other.identity, said.old, said.event)
  return true
})

/**
 * The new account says it. Returns whether the old one had, for one co-op or several: there all is done. Where it had not, nothing
 * that this answers or writes depends on whether the old account is in any (§1.1).
 * @throws Refusal
 */
export const saidByNew = askedOf(async ({ work, coops }: InAll, by: Speaker, said: MoveSaid): Promise<boolean> => {
  if (by.person !== said.next) refuse("moved-not-yours")
  const keys = await oldWords(work, said, said.sentAt)
  const waiting = coops.filter(({ key }) => keys.includes(key))
  const identity = said.device === "signed" ? said.identity : null
  if (waiting.length === 0) {
    // Which co-op it is, is not known yet: the strictest is taken for it, and whom that one knows is asked once the old account speaks.
    const strict = coops.some(({ config }) => config.signedDevices)
    orRefuse(maySay({ ...said, known: null }, strict))
    await putNewWord(work, said, said.sentAt, identity)
    return false
  }
  const refused: Refused[] = []
  for (const coop of waiting) {
    const saying = { ...said, known: await knownIdentity(work, coop.key, said.next) }
    const no = maySay(saying, coop.config.signedDevices) ?? (await mayMoveIn({ work, coop }, said))
    if (no) refused.push(no)
    else await move({ work, coop }, said, identity, said.next, said.event)
  }
  if (refused.length === waiting.length && refused[0]) throw new Refusal(refused[0])
  return true
})

/** Whether an account spoke under an identity, and under the one that the co-op knows it by, if it knows one. */
async function isKnown({ work, coop }: Act, person: MatrixId, identity: string | null): Promise<boolean> {
  const known = await knownIdentity(work, coop.key, person)
  return identity !== null && (known === null || known === identity)
}

async function mayMoveIn({ work, coop }: Act, { old, next }: Moving): Promise<Refused | null> {
  const invited = (await invitationsOf(work, coop.key)).some(({ person }) => person === next)
  const onRoll = (await coopsOfVoter(work, next)).includes(coop.key)
  const guest = coop.config.guests.includes(next)
  const newcomer = { standing: await standingOf(work, coop.config, next), invited, onRoll, guest }
  const refused = mayMove(await standingOf(work, coop.config, old), newcomer)
  if (refused === null) return null
  // Each reason takes what it says of these.
  const said = { ...refused, person: plainName(next, coop.server), typed: next }
  return said
}

/** Everything goes on under the new ID; the room keeper sees to the rooms. */
async function move(act: Act, moving: Moving, identity: string | null, by: MatrixId, event: EventId): Promise<void> {
  const { work, coop } = act
  const { old, next } = moving
  const { words, server, config } = coop
  await endOwnEvaluations(act, moving)
  await carryPerson(work, coop.key, moving)
  await transferDues(act, moving)
  // What the treasurer pays with is in the room of the account that they have left; `!payrun` brings it to the new one.
  if ((await treasurerOf(work, coop.config))?.person === next) await withdrawPaymentFiles(act)
  await dropOldWord(work, coop.key, old)
  if (identity !== null && (await knownIdentity(work, coop.key, next)) === null)
    await putIdentity(work, coop.key, next, { masterKey: identity })
  const record = { actor: old, act: "member-moved", details: { person: old, to: next } } as const
  await addRecord(work, coop.key, record)
  const votes: KeptMotion[] = []
  const motions = await openMotions(act)
  // What is confined to the moderators' room says of itself whom it concerns, and nothing anywhere else (§6).
  if (await anyConcerns(act, motions, old)) await addRecord(work, coop.key, record, "moderators")
  for (const motion of motions) {
    const { onRoll } = await carryMotion(work, motion, moving)
    const renamed = await rename(act, motion, moving)
    const now = await motionByRow(work, motion.row)
    if (onRoll) votes.push(now)
    if (now.stage === "voting" && (renamed || (onRoll && now.terms.showWhoVoted))) await showTurnout(act, now)
  }
  // Whoever was impeached may be elected again (§7.3): it is to be known that it is them.
  const frozen = await frozenSince(work, coop.key)
  if (frozen) await carryMotion(work, await motionByRow(work, frozen.row), moving)
  const { name, prefix } = config
  const names = { old: nameOf(old, server), new: nameOf(next, server), coop: escapeMarkdown(name), prefix }
  await say(act, membersRoom(act), paragraphs(words.t("moved-room", names), await notToConfuse(act, next)), {
    alert: true,
  })
  const tell = (person: MatrixId, text: string) =>
    say(act, { person }, text, person === by ? { relation: { replyTo: event } } : {})
  await tell(old, words.t("moved-old", names))
  await tell(next, words.t("moved-new", { ...names, votes: votes.length }))
  for (const motion of votes) await sendBallot(act, motion, next)
}

const openMotions = ({ work, coop }: Act): Promise<KeptMotion[]> =>
  motionsIn(work, coop.key, ["proposal", "voting"], { series: ["public", "moderators"] })

/** Whether one of the moderators' own motions names this person anywhere. */
async function anyConcerns({ work }: Act, motions: readonly KeptMotion[], person: MatrixId): Promise<boolean> {
  for (const { series, row, author, subject, options } of motions) {
    if (series === "public") continue
    const named = [author, subject, ...options.flatMap((option) => [option.author, option.person])]
    const roll = (await rollOf(work, row)).map((entry) => entry.person)
    if ([...named, ...roll].includes(person)) return true
  }
  return false
}

/** A title that is somebody's name, or that the bot made with it, with their new one. `titles`: those that the bot may have given it. */
function renamed(
  { words, server }: CoopContext,
  title: string,
  titles: readonly Title[] | undefined,
  { old, next }: Moving,
): string {
  const [from, to] = [plainName(old, server), plainName(next, server)]
  if (title === from) return to
  const made = titles?.find(({ key, names }) => names === "person" && words.t(key, { person: from }) === title)
  return made === undefined ? title : words.t(made.key, { person: to })
}

/** The title of a motion about them. An earlier release may have worded it otherwise: then the name alone changes. */
function retitled(coop: CoopContext, title: string, titles: readonly Title[], moving: Moving): string {
  const now = renamed(coop, title, titles, moving)
  if (now !== title) return now
  const [from, to] = [plainName(moving.old, coop.server), plainName(moving.next, coop.server)]
  return title
    .split(" ")
    .map((word) => (word === from ? to : word))
    .join(" ")
}

/** Motion and options are called by the new name, so that nobody has to know who that was; what people wrote stays as it is. */
async function rename({ work, coop }: Act, motion: KeptMotion, moving: Moving): Promise<boolean> {
  const { titles, options } = kinds[motion.kind]
  const title = motion.subject === moving.old ? retitled(coop, motion.title, titles, moving) : motion.title
  const changed = title !== motion.title
  if (changed) {
    await retitle(work, motion.row, title)
    const details = { motion: motion.id, title: titleHash(title) }
    await addRecord(work, coop.key, { actor: null, act: "motion-retitled", details }, motion.series)
  }
  const made = motion.options
    .filter(({ role }) => !isWritten(role))
    .map((option) => ({ ...option, renamed: renamed(coop, option.title, options[option.role], moving) }))
    .filter((option) => option.renamed !== option.title)
  for (const { seq, text, renamed } of made) {
    const { commitment } = await rewordOption(work, motion.row, seq, renamed, text)
    const details = { motion: motion.id, option: seq, wording: commitment }
    await addRecord(work, coop.key, { actor: null, act: "option-reworded", details }, motion.series)
  }
  return changed || made.length > 0
}
