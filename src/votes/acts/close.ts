/**
 * Closing a vote (§2.5, §3, §5.4, §5.5): the count, the outcome, the minutes and the announcement. Closing also destroys every link between
 * a name and a ballot.
 */
import { randomBytes } from "node:crypto"
import { type Act, homeOf, say } from "../../kernel/acts/context.ts"
import { formatFraction, fraction, sum } from "../../kernel/rules/fraction.ts"
import { commitment, sha256 } from "../../kernel/rules/minutes.ts"
import type { Instant, Standing, Weight } from "../../kernel/rules/types.ts"
import { addRecord, newestRecord } from "../../kernel/store/minutes.ts"
import { type Address, addSilentFile, addToOutbox, type Relation } from "../../kernel/store/outbox.ts"
import { messageOf } from "../../kernel/store/outbox-sending.ts"
import { hasVoice, sayVacancies } from "../../standing/acts/vacancy.ts"
import { standings } from "../../standing/reads.ts"
import { hasText } from "../rules/consent.ts"
import { ballotsCommitment, hashToCome, votedCommitment } from "../rules/motion-record.ts"
import { publishable } from "../rules/reasons.ts"
import { unsealBallots } from "../store/ballots.ts"
import { changeMotion, type KeptMotion, lotSecret } from "../store/motions.ts"
import { dropReminders } from "../store/notify.ts"
import { countedBallots, putCounted, putPublished } from "../store/published.ts"
import { unsealReasons } from "../store/reasons.ts"
import { rollOf } from "../store/roll.ts"
import { type Effect, effectInWords } from "../views/effects.ts"
import { outcomePhrase } from "../views/ending.ts"
import { shortHeading } from "../views/motions.ts"
import { type ClosedAbout, type Hold, type OutcomeCards, type PublishedFiles, wholeOutcome } from "../views/outcome.ts"
import { ballotReasons } from "../views/reasons.ts"
import { concernedBy } from "./concerned.ts"
import { sendBack } from "./consent.ts"
import { type Counted, counted } from "./counted.ts"
import { applyOutcome } from "./effects.ts"
import { endMootCancellation } from "./lost-subject.ts"
import { threadOfMotion } from "./open-motion.ts"
import { showOver, statusName } from "./turnout.ts"

/**
 * Closes an open vote. Once this is committed, nobody can connect a ballot with a name any more.
 * @param unread how many messages that may have been ballots could not be read in time
 */
export async function closeVote(act: Act, motion: KeptMotion, unread = 0): Promise<void> {
  const { work, coop } = act
  const roll = await rollOf(work, motion.row)
  const { consent } = motion.terms
  const names = consent ? (consent.reasons === "named" ? "all" : "none") : "signed"
  const given = await unsealReasons(work, motion.row, names)
  const ballots = await unsealBallots(work, motion.row)
  const reasons = consent ? given : publishable(given, ballots.length)
  const secret = await lotSecret(work, motion.row)
  const published = counted(motion, {
    coop: coop.config.name,
    motion: motion.id,
    title: motion.title,
    options: motion.options,
    terms: motion.terms,
    roll,
    lot: { commitment: motion.lotCommitment ?? "", secret },
    ballots,
  })
  const files = filesOf(motion, published)
  const { outcome, answers } = published
  await putCounted(work, motion.row, ballots, files.publication === "with-receipts")
  const salt = randomBytes(16).toString("hex")
  const kept = { json: published.json, blt: published.blt, jsonSha256: files.jsonHash, bltSha256: files.bltHash }
  await putPublished(work, motion.row, kept, salt)
  await dropReminders(work, motion.row)
  const held = heldFor(motion, work.now, unread)
  const details = {
    ...{ motion: motion.id, outcome, count: files.jsonHash, blt: files.bltHash ?? undefined },
    ...{ endedAt: motion.votingEndsAt, voted: votedCommitment(salt, roll) },
    ballots: ballotsCommitment(salt, await countedBallots(work.trx, motion.row)),
    held: held ?? undefined,
    consent: answers,
  }
  const consented =
    consent && answers
      ? {
          ...{ answers, reasons, objections: consent.objections, server: coop.server },
          again: motion.author === coop.bot && hasText(motion.kind) ? coop.config.prefix : null,
        }
      : null
  await addRecord(work, coop.key, { actor: null, act: "vote-closed", details }, motion.series)
  // The motion closes before its effects happen, because they may open another motion on the same matter.
  await changeMotion(work, motion.row, {
    stage: "closed",
    closed_at: work.now,
    outcome: JSON.stringify(outcome),
    lot_secret: secret,
  })
  const before = await standings(work, coop.config)
  const effect = await applyOutcome(act, motion, outcome)
  const cast = roll.filter(({ voted }) => voted)
  const thread = await threadOfMotion(act, motion)
  const about: Omit<ClosedAbout, "record"> = {
    motion,
    roll: weightOf(roll),
    cast: weightOf(cast),
    people: roll.length,
    secret,
    commitment: motion.lotCommitment ?? "",
    files,
    held,
    effect: effect && effectInWords(coop.words, effect, { server: coop.server, prefix: coop.config.prefix }),
    filesInMotionThread: thread !== null,
    reasons: consent || reasons.length === 0 ? null : ballotReasons(coop.words, reasons, coop.server),
  }
  const { brief, details: more } = await announce(act, motion, salt, (record) =>
    published.cards(coop.words, { ...about, record }, consented),
  )
  // If the roll was empty when the vote opened, there is no status message. In all other cases there is one, and it must say that the vote
  // is over.
  if ((await messageOf(work.trx, statusName(motion))) !== null) await showOver(act, motion, roll)
  const name = `outcome:${motion.coop}:${motion.id}`
  await say(act, homeOf(act, motion), brief, { name, alert: true, mentions: concernedBy(motion) })
  await say(act, homeOf(act, motion), more, { relation: { threadOf: name } })
  if (thread) {
    const over = { ...motion, stage: "closed", outcome } as const
    const about = { motion: shortHeading(motion), outcome: outcomePhrase(coop.words, over) }
    await say(act, homeOf(act, motion), coop.words.t("thread-decided", about), { relation: thread })
  }
  await attach(act, homeOf(act, motion), files, published, thread ?? { threadOf: name })
  if (published.picture)
    await addPicture(act, motion, await published.picture(coop.words), thread ?? { threadOf: name })
  if (consented && outcome.result === "rejected") await sendBack(act, motion, consented)
  await sayVacated(act, before, effect)
  await endMootCancellation(act, motion)
}

/**
 * Adds a record of the outcome's text to the minutes, and stores the text. The text joins the two messages about the outcome. It contains
 * the hash of the record, so nobody can change the minutes up to that record unnoticed. The record commits to the text, so nobody can
 * change the text unnoticed. In the text to which the record commits, zeros take the place of the hash, because it is not known yet.
 */
async function announce(
  { work, coop }: Act,
  motion: KeptMotion,
  salt: string,
  cardsWith: (record: ClosedAbout["record"]) => OutcomeCards,
): Promise<OutcomeCards> {
  const { number } = await newestRecord(work, coop.key, motion.series)
  const draft = wholeOutcome(cardsWith({ number: number + 1, hash: hashToCome }))
  const details = { motion: motion.id, text: commitment(salt, draft) }
  const record = await addRecord(work, coop.key, { actor: null, act: "outcome-announced", details }, motion.series)
  const cards = cardsWith(record)
  await changeMotion(work, motion.row, { outcome_text: wholeOutcome(cards) })
  return cards
}

/**
 * The outcome mentions that the vote's end was held back if it was held back for this many seconds, or if a message stayed unread. A
 * shorter time is normal, because messages always need some time.
 */
const worthSaying = 60

/** How long the vote's end was held back (§2.6), and how many possible ballots stayed unread. Null if this need not be mentioned. */
function heldFor({ heldSince }: KeptMotion, now: Instant, unread: number): Hold | null {
  const seconds = heldSince === null ? 0 : Math.max(0, Math.round((now - heldSince) / 1000))
  return unread > 0 || seconds >= worthSaying ? { seconds, unread } : null
}

/** Says which offices have become vacant. If nobody is left who can vote, it says that. */
async function sayVacated(act: Act, before: readonly Standing[], effect: Effect | null): Promise<void> {
  const after = await standings(act.work, act.coop.config)
  const held = (people: readonly Standing[]) => people.flatMap(({ offices }) => offices)
  // The outcome of an impeachment already says that there is no treasurer.
  const unsaid = effect?.effect === "impeached" || (effect?.effect === "said" && effect.vacantUnsaid === true)
  const ended = unsaid ? [] : held(before).filter((office) => !held(after).includes(office))
  const silenced = before.some(hasVoice) && !after.some(hasVoice)
  if (ended.length > 0 || silenced) await sayVacancies(act, ended)
}

const weightOf = (entries: readonly { readonly weight: Weight }[]): Weight =>
  formatFraction(sum(entries.map(({ weight }) => fraction(weight))))

function filesOf(motion: KeptMotion, { json, blt, publication, ballots, withheld }: Counted): PublishedFiles {
  return {
    ...{ publication, ballots, withheld },
    json: `${motion.id}-count.json`,
    jsonHash: sha256(json),
    blt: blt === null ? null : `${motion.id}.blt`,
    bltHash: blt === null ? null : sha256(blt),
  }
}

/** Posts the picture of a count, with what it shows in words. It alerts nobody. */
async function addPicture(
  act: Act,
  motion: KeptMotion,
  { png, width, height, caption }: Awaited<ReturnType<NonNullable<Counted["picture"]>>>,
  relation: Relation,
): Promise<void> {
  const file = { filename: `${motion.id}-count.png`, mimetype: "image/png", bytes: png.toString("base64"), caption }
  await addSilentFile(act.work, homeOf(act, motion), { ...file, image: { width, height }, relation })
}

/**
 * Sends the files of the published count. Their SHA-256 hashes are the published ones, because they have the same bytes. If the files go to
 * a room, they alert nobody.
 */
export async function attach(
  act: Act,
  to: Address,
  files: Pick<PublishedFiles, "json" | "blt">,
  published: { readonly json: string; readonly blt: string | null },
  relation?: Relation,
): Promise<void> {
  const send = (filename: string, mimetype: string, text: string) => {
    const bytes = Buffer.from(text).toString("base64")
    const file = { filename, mimetype, bytes, ...(relation && { relation }) }
    return "room" in to
      ? addSilentFile(act.work, to, file)
      : addToOutbox(act.work, { to, errand: { do: "file", ...file } })
  }
  await send(files.json, "application/json", published.json)
  if (files.blt !== null && published.blt !== null) await send(files.blt, "text/plain", published.blt)
}
