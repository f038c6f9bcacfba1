/** Reading about motions: the list, a single motion, how a vote ended, and the rules of all votes. Each act checks who may read. */

import { nearest } from "../../config/nearest.ts"
import type { Act } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { MotionId, Series } from "../../kernel/rules/types.ts"
import { isUsual } from "../../standing/rules/offices.ts"
import { kindsWith, matterOf } from "../rules/kinds.ts"
import { mostUrgentFirst } from "../rules/motion-order.ts"
import { type Voters, votersOf } from "../rules/voters.ts"
import type { Asker } from "../rules/who.ts"
import { findMotion, type KeptMotion, motionsIn, openOnMatter } from "../store/motions.ts"
import type { PublishedCount } from "../store/published.ts"
import { publishedCount } from "../store/published.ts"
import { type RollEntry, rollOf } from "../store/roll.ts"
import { roundAfter } from "../store/rounds.ts"
import { type KindOrOffice, kindsCalled, namesOf } from "../views/rules.ts"
import type { VotingState } from "../views/voting.ts"
import { askedBy } from "./asked.ts"
import { motionsLike } from "./look-alikes.ts"
import { theMotion } from "./open-motion.ts"
import { expectedVoters } from "./propose.ts"
import { votingState } from "./turnout.ts"

/** The series that the bot may mention in the room where a person asks. */
export interface Mentionable {
  /** The series whose motions the bot may mention. */
  readonly series: readonly Series[]
  /** The series whose votes the bot may mention to people on the roll. */
  readonly ballots: readonly Series[]
}

/**
 * The series that the bot may mention to this person in the room where they ask. People who are not in the moderators' room learn nothing
 * of the moderators' motions (§6).
 */
const toldTo = (by: Asker, { series }: Pick<Mentionable, "series">): readonly Series[] =>
  by.rooms.has("moderators") ? series : ["public"]

/** How many of the latest decisions the list shows. */
const recent = 5

/** The open motions and the latest decisions. The most urgent motion and the newest decision come first. @throws Refusal */
export const readMotions = askedBy("member", async ({ work, coop }: Act, by, where: Pick<Mentionable, "series">) => {
  const series = toldTo(by, where)
  const open = mostUrgentFirst(await motionsIn(work, coop.key, ["proposal", "voting"], { series }))
  const closed = await motionsIn(work, coop.key, ["closed"], { limit: recent, series })
  return { open, closed: closed.reverse() }
})

/** A motion, and its present turnout and look-alikes. */
export interface MotionRead {
  readonly motion: KeptMotion
  /** How many people may vote: those on the roll, or those who would be on it now. */
  readonly voters: Voters
  /** `cast`: how many people have voted. `roll`: how many are on the roll. Null if the motion is not in voting. */
  readonly turnout: { readonly cast: number; readonly roll: number } | null
  /** The other open motions whose titles look like this one's. */
  readonly like: readonly MotionId[]
  /** The motion that is another round of this one (§3.9). Null if there is none. */
  readonly again: MotionId | null
  /** The open motion on cancelling this one's vote (§2.7c). Null if there is none. */
  readonly cancellation: MotionId | null
  /** Whether the bot opened it, so that no person is its author. */
  readonly isNobodys: boolean
}

/**
 * Everything about one motion. People on its roll may read it too, in whatever series it is.
 * @throws Refusal if the person may not see the motion; it is the same refusal as for a motion that does not exist
 */
export const readMotion = askedBy(
  "member",
  async (act: Act, by, id: MotionId, where: Mentionable): Promise<MotionRead> => {
    const { motion, roll } = await motionToldTo(act, by, id, where)
    const turnout =
      motion.stage === "voting" ? { cast: roll.filter(({ voted }) => voted).length, roll: roll.length } : null
    const voters = motion.stage === "proposal" ? votersOf(await expectedVoters(act, motion)) : votersOf(roll)
    const again = motion.terms.consent ? ((await roundAfter(act.work, motion))?.id ?? null) : null
    const matter = matterOf("cancellation", { key: motion.id })
    const cancellation = (await openOnMatter(act.work, act.coop.key, matter))?.id ?? null
    const isNobodys = motion.author === act.coop.bot
    return { motion, voters, turnout, like: await motionsLike(act, motion), again, cancellation, isNobodys }
  },
)

/**
 * The rules by which a motion is or was counted. If the vote has not begun, the roll is the one that it would have now.
 * @throws Refusal as `readMotion` does
 */
export const readMotionRules = askedBy(
  "member",
  async (act: Act, by, id: MotionId, where: Mentionable): Promise<{ motion: KeptMotion; state: VotingState }> => {
    const { motion, roll } = await motionToldTo(act, by, id, where)
    if (motion.stage !== "proposal") return { motion, state: votingState(act, motion, roll) }
    const expected = await expectedVoters(act, motion)
    const voters = expected.map(({ person, weight }) => ({ person, weight, voted: false }))
    return { motion, state: votingState(act, motion, voters) }
  },
)

/** A motion and its roll. @throws Refusal if the bot may not mention the motion to this person in the room where they ask */
async function motionToldTo(
  act: Act,
  by: Asker,
  id: MotionId,
  where: Mentionable,
): Promise<{ readonly motion: KeptMotion; readonly roll: readonly RollEntry[] }> {
  const motion = await findMotion(act.work, act.coop.key, id)
  if (!motion) return refuse("no-such-motion", { motion: id })
  const roll = await rollOf(act.work, motion.row)
  const isVoter = where.ballots.includes(motion.series) && roll.some(({ person }) => person === by.person)
  if (!isVoter && !toldTo(by, where).includes(motion.series)) refuse("no-such-motion", { motion: id })
  return { motion, roll }
}

/** How a vote ended. `published`: what is published of its count; null if nothing is published. @throws Refusal */
export const readResult = askedBy(
  "member",
  async (
    act: Act,
    by,
    id: MotionId,
    where: Pick<Mentionable, "series">,
  ): Promise<{ readonly motion: KeptMotion; readonly published: PublishedCount | null }> => {
    const motion = await theMotion({ ...act, series: toldTo(by, where) }, id)
    return { motion, published: await publishedCount(act.work, motion.row) }
  },
)

/**
 * The kinds of motion that a typed name can mean. `all`: nothing was typed, so the person asks for the rules of all kinds. `offices`: they
 * ask which office has which powers.
 * @throws Refusal if no kind has that name
 */
export const readRules = askedBy(
  "voter",
  async ({ coop }: Act, _by, typed: string): Promise<"all" | "offices" | readonly KindOrOffice[]> => {
    if (typed === "") return "all"
    const words = coop.words.typed
    const meant = words.meaning("office", typed)
    const office = coop.config.offices.find(({ key }) => key === meant)
    if (office && !isUsual(office.key)) return [{ kind: office.kind, office: office.key }]
    const here = kindsWith(coop.config.offices, coop.config.ownership.shares)
    const kinds = kindsCalled(typed, words).filter((kind) => here.includes(kind))
    if (kinds.length > 0) return kinds.map((kind) => ({ kind, office: null }))
    // Some words mean both an office and the list of offices, so the kinds of motion come first.
    if (words.command("offices").includes(typed.toLowerCase())) return "offices"
    const near = nearest(
      typed,
      here.flatMap((kind) => namesOf(kind, words)),
    )
    const [kind = "none"] = near === null ? [] : kindsCalled(near, words)
    return refuse("no-such-kind", { typed, near: kind })
  },
)
