/** Opening a motion of any kind (§2.1, §4), and small functions that every motion needs. */

import { termsOf } from "../../config/terms.ts"
import { type Act, homeOf } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import type { MinutesAct } from "../../kernel/rules/minuted/index.ts"
import {
  type CouncilSeats,
  type EventId,
  eventId,
  type Instant,
  type LookedUp,
  type MatrixId,
  type MotionId,
  type MotionKind,
  type OfficeKey,
  type RoomId,
  type Series,
  type Threshold,
} from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import type { Relation } from "../../kernel/store/outbox.ts"
import { messageOf } from "../../kernel/store/outbox-sending.ts"
import { serverName } from "../../kernel/views/people.ts"
import { hasNoWinner, kinds, matterOf } from "../rules/kinds.ts"
import { termsHash, titleHash } from "../rules/motion-record.ts"
import { mayStart, stageEnd } from "../rules/motions.ts"
import { findMotion, insertMotion, type KeptMotion, motionByRow, openOnMatter } from "../store/motions.ts"
import { insertOption, type NewOption } from "../store/options.ts"
import { tellConcerned } from "./concerned.ts"
import { isLimited, mustPropose } from "./limits.ts"

/** The room and the moment in which a command was typed. `event`: the root of its thread, which is its own message if it is in no thread. */
export interface Typed {
  readonly room: RoomId
  readonly event: EventId
  readonly sentAt: Instant
}

/** A wording as it was typed: the first line and the rest. */
export interface Wording {
  readonly title: string
  readonly text: string
}

/** An act by a person, and the series of motions that the person may see. If `series` is left out, they may see only public motions. */
export type SeeingAct = Act & { readonly series?: readonly Series[] }

/**
 * The motion with this number, if the person may see it. If they may not, the refusal is the same as for a motion that does not exist.
 * @throws Refusal
 */
export async function theMotion(act: SeeingAct, id: MotionId): Promise<KeptMotion> {
  const motion = await findMotion(act.work, act.coop.key, id)
  if (!motion || !(act.series ?? ["public"]).includes(motion.series)) refuse("no-such-motion", { motion: id })
  return motion
}

export interface Opening {
  readonly kind: MotionKind
  /** The person who opens the motion. Null if the bot does. */
  readonly by: LookedUp | null
  /** The motion's title. If there is none, the motion has the name of its first option. */
  readonly title?: string
  readonly subject?: MatrixId
  /** The office, if the kind of motion does not tell it. */
  readonly office?: OfficeKey
  /** The key of the document that the motion is about. */
  readonly document?: string
  /** What the winner needs, if that is more than the co-op's rules say (§15.3). */
  readonly threshold?: Threshold
  /** How the seats are filled, if it fills several at once (§13). */
  readonly council?: CouncilSeats
  /** The options in the order in which people proposed them. Options that are on the ballot by rule come last. */
  readonly options: readonly NewOption[]
  /** Where the command was typed. Null if the bot opened the motion without a command. */
  readonly typed: Typed | null
  /** Whether the person who opens the motion asks for consent (§3.9). Kinds that are held by consent anyway need no asking. */
  readonly byConsent?: boolean
  /** The motion of which this one is another round. */
  readonly follows?: MotionId
  /** The motion whose open vote this one would cancel (§2.7c). */
  readonly cancels?: MotionId
}

type MadeOption = MinutesAct<"motion-opened">["details"]["options"][number]

/**
 * Opens a motion with its first options. @throws Refusal if the person may not open it, or another open motion decides the same thing
 * (§4.4)
 */
export async function openMotion(act: Act, opening: Opening): Promise<KeptMotion> {
  const { work, coop } = act
  const { kind, by, title, subject, office, document, threshold, options, typed, follows, cancels } = opening
  const { byConsent = false, council } = opening
  const usual = { ...termsOf(coop.config, kind, { office, byConsent }), ...(council && { council }) }
  // By consent no threshold is used. What needs more than the rules say then allows no objection at all.
  const terms = usual.consent
    ? { ...usual, ...(threshold && { consent: { ...usual.consent, objections: 0 } }) }
    : { ...usual, ...(threshold && { threshold }) }
  const { series } = kinds[kind]
  const year = options.find(({ budget }) => budget)?.budget?.year
  const bySeat = council?.vacant ?? hasNoWinner(options)
  const matter = matterOf(kind, { subject, office, year, key: document ?? cancels, bySeat })
  if (by) orRefuse(mayStart(terms, by, kind, subject ?? null))
  if (by && isLimited({ kind, matter })) await mustPropose(act, by.person)
  const other = await openOnMatter(work, coop.key, matter)
  if (other) refuse("already-open", { motion: other.id, kind, link: (await linkTo(act, other)) ?? "none" })
  const author = by?.person ?? coop.bot
  const proposalEndsAt = stageEnd(work.now, terms.proposalStage, coop.zone)
  const { row, id } = await insertMotion(work, coop.key, {
    kind,
    author,
    room: typed?.room ?? homeOf(act, { series }).room,
    event: typed?.event ?? eventId(""),
    terms,
    proposalEndsAt,
    matter,
    ...(title !== undefined && { title }),
    ...(subject !== undefined && { subject }),
    ...(office !== undefined && { office }),
    ...(follows !== undefined && { follows }),
    ...(cancels !== undefined && { cancels }),
  })
  const made: MadeOption[] = []
  for (const option of options) {
    const { seq, commitment, budget } = await insertOption(work, row, option)
    made.push({ option: seq, role: option.role, person: option.person, wording: commitment, budget })
  }
  const held = { title: titleHash(title), terms: termsHash(terms), proposalEndsAt, ...(!by && { author }) }
  const details = { motion: id, kind, subject, office, options: made, ...held, follows, cancels }
  await addRecord(work, coop.key, { actor: by?.person ?? null, act: "motion-opened", details }, series)
  const motion = await motionByRow(work, row)
  if (by) await tellConcerned(act, motion, by.person)
  return motion
}

/**
 * A link to the message that opened the motion. Null if the message's room no longer belongs to the co-op, or the message has not been sent
 * yet.
 */
async function linkTo({ work, coop }: Act, motion: KeptMotion): Promise<string | null> {
  // If the bot opens a motion, the motion begins with the bot's message and not with a command.
  const said = motion.event === "" ? await messageOf(work.trx, openedName(motion)) : motion
  if (said === null || said === "waiting" || !Object.values(coop.rooms).includes(said.room)) return null
  return `https://matrix.to/#/${encodeURIComponent(said.room)}/${encodeURIComponent(said.event)}?via=${serverName(coop.server)}`
}

/**
 * The thread in which the motion was opened. Null if its room no longer is the room of the motion's series (§1.9), or if the bot opened the
 * motion without a message.
 */
export async function threadOfMotion(act: Act, motion: KeptMotion): Promise<Relation | null> {
  const { room } = homeOf(act, motion)
  if (motion.event !== "") return motion.room === room ? { thread: motion.event } : null
  const said = await messageOf(act.work.trx, openedName(motion))
  if (said === "waiting") return { threadOf: openedName(motion) }
  return said?.room === room ? { thread: said.event } : null
}

/** The name of the message with which the bot opens a motion. */
export const openedName = ({ coop, id }: Pick<KeptMotion, "coop" | "id">): string => `opened:${coop}:${id}`
