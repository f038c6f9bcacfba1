/** A person moves to another Matrix ID (§1.2), after both accounts have announced it. */

import { type Act, type CoopContext, membersRoom, say } from "../../kernel/acts/context.ts"
import { carryAll, type Moves } from "../../kernel/acts/moves.ts"
import { orRefuse, Refusal, refuse } from "../../kernel/acts/refusal.ts"
import type { EventId, Instant, MatrixId, Moving, Refused } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import type { Work } from "../../kernel/store/work.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, plainName } from "../../kernel/views/people.ts"
import { notToConfuse } from "../../standing/acts/look-alike-people.ts"
import { putIdentity } from "../../standing/changes.ts"
import { frozenSince, invitationsOf, knownIdentity, standingOf } from "../../standing/reads.ts"
import type { Came } from "../../standing/rules/heard.ts"
import { askedBy, askedOf } from "../../votes/acts/asked.ts"
import { showTurnout } from "../../votes/acts/turnout.ts"
import { sendBallot } from "../../votes/acts/vote.ts"
import { rewordOption } from "../../votes/changes.ts"
import { coopsOfVoter, type KeptMotion, motionByRow, motionsIn, rollOf } from "../../votes/reads.ts"
import { isWritten, kinds, type Title } from "../../votes/rules/kinds.ts"
import { titleHash } from "../../votes/rules/motion-record.ts"
import { mayMove, maySay } from "../rules/moved.ts"
import { carryMotion, dropOldWord, newWord, oldWords, putNewWord, putOldWord, retitle } from "../store/moves.ts"

/**
 * The announcement of a move that one of the two accounts typed in its own direct room. `device` and `identity` were established when the
 * bot decrypted it (§5.1).
 */
export interface MoveSaid extends Moving, Omit<Came, "known"> {
  readonly sentAt: Instant
  readonly event: EventId
}

/** All co-ops of this bot. An announcement of the new account can be about any of them, because it names no co-op. */
interface InAll {
  readonly work: Work
  readonly coops: readonly CoopContext[]
}

/**
 * The old account announces the move, for one co-op. If the new account had announced it before, the move is done, and the result is true.
 * @throws Refusal if the person cannot move, or one of the announcements does not count
 */
export const saidByOld = askedBy(
  "anyone",
  async (act: Act, by, said: MoveSaid, moves: readonly Moves[]): Promise<boolean> => {
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
    // When the new account announced the move, it was not known for which co-op. So `saidByNew` applied the strictest rule of all co-ops.
    // This check compares the new account's identity with the one that this co-op knows.
    if (coop.config.signedDevices && !(await isKnown(act, said.next, other.identity)))
      throw new Refusal({ refused: "moved-other-not-signed" })
    await move(act, said, other.identity, said.old, said.event, moves)
    return true
  },
)

/**
 * The new account announces the move. If the old account announced it before for some co-ops, the move is done in those that let the person
 * move, and the result is true. Otherwise neither the answer nor the stored data tells whether the old account is in any co-op (§1.1).
 * @throws Refusal if the announcement does not count, or no co-op lets the person move
 */
export const saidByNew = askedOf(
  async (
    { work, coops }: InAll,
    by: { readonly person: MatrixId },
    said: MoveSaid,
    moves: readonly Moves[],
  ): Promise<boolean> => {
    if (by.person !== said.next) refuse("moved-not-yours")
    const keys = await oldWords(work, said, said.sentAt)
    const waiting = coops.filter(({ key }) => keys.includes(key))
    const identity = said.device === "signed" ? said.identity : null
    if (waiting.length === 0) {
      // It is not known yet in which co-op the person is, so the strictest rule of all co-ops applies. Once the old account announces the
      // move too, this identity is compared with the one that the co-op knows.
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
      else await move({ work, coop }, said, identity, said.next, said.event, moves)
    }
    if (refused.length === waiting.length && refused[0]) throw new Refusal(refused[0])
    return true
  },
)

/** Whether the co-op knows the account by this identity, or knows no identity of the account yet. False if `identity` is null. */
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
  // Every refusal gets all these details. The text of a refusal uses only the details that it needs.
  const said = { ...refused, person: plainName(next, coop.server), typed: next }
  return said
}

/** Moves everything of a person to the new ID, and tells people. The rooms follow later: the room keeper invites the new ID to them. */
async function move(
  act: Act,
  moving: Moving,
  identity: string | null,
  by: MatrixId,
  event: EventId,
  moves: readonly Moves[],
): Promise<void> {
  const { work, coop } = act
  const { old, next } = moving
  const { words, server, config } = coop
  await carryAll(act, moving, moves)
  await dropOldWord(work, coop.key, old)
  if (identity !== null && (await knownIdentity(work, coop.key, next)) === null)
    await putIdentity(work, coop.key, next, { masterKey: identity })
  const record = { actor: old, act: "member-moved", details: { person: old, to: next } } as const
  await addRecord(work, coop.key, record)
  const votes: KeptMotion[] = []
  const motions = await openMotions(act)
  // The moderators' minutes record the move only if one of their own motions names the person. Outside of those minutes nothing may tell of
  // such a motion (§6).
  if (await anyConcerns(act, motions, old)) await addRecord(work, coop.key, record, "moderators")
  for (const motion of motions) {
    const { onRoll } = await carryMotion(work, motion, moving)
    const renamed = await rename(act, motion, moving)
    const now = await motionByRow(work, motion.row)
    if (onRoll) votes.push(now)
    if (now.stage === "voting" && (renamed || (onRoll && now.terms.showWhoVoted))) await showTurnout(act, now)
  }
  // The motion that froze the treasury is closed, but it gets the new ID too, because the bot must recognise the impeached person if they
  // are elected again (§7.3).
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

/**
 * Puts the new name into a title that is only the person's name, or into one that the bot made from the name. `titles`: the forms in which
 * the bot makes titles for this kind of motion.
 */
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

/**
 * The new title of a motion about the person. An earlier release may have worded the title differently. In that case only the name in it
 * changes.
 */
function retitled(coop: CoopContext, title: string, titles: readonly Title[], moving: Moving): string {
  const now = renamed(coop, title, titles, moving)
  if (now !== title) return now
  const [from, to] = [plainName(moving.old, coop.server), plainName(moving.next, coop.server)]
  return title
    .split(" ")
    .map((word) => (word === from ? to : word))
    .join(" ")
}

/**
 * Puts the new name into the titles of the motion and its options, so that nobody has to know the old name. Texts that people wrote stay.
 * Returns whether a title changed.
 */
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
