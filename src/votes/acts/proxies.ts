/** Giving, revoking and refusing proxies (§3.10). The minutes record each of these, and never how a proxy was used. */
import { DateTime } from "luxon"
import { termsOf } from "../../config/terms.ts"
import { type Act, say } from "../../kernel/acts/context.ts"
import { orRefuse, refuse } from "../../kernel/acts/refusal.ts"
import { findComingDay } from "../../kernel/rules/coming-day.ts"
import { type Instant, instant, type LookedUp, type MatrixId, type MotionId } from "../../kernel/rules/types.ts"
import { addRecord } from "../../kernel/store/minutes.ts"
import { plainName } from "../../kernel/views/people.ts"
import { type Member, standingOf } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { isUsual } from "../../standing/rules/offices.ts"
import { kinds, kindsWith } from "../rules/kinds.ts"
import type { ProxyEnd } from "../rules/minuted.ts"
import { mayVote } from "../rules/motions.ts"
import { everything, type GivenProxy, mayHold, mayName, type Scope, sameScope } from "../rules/proxies.ts"
import { type KeptMotion, motionsIn } from "../store/motions.ts"
import { endProxy, type KeptProxy, putProxy, standingProxies } from "../store/proxies.ts"
import { rollOf } from "../store/roll.ts"
import { proxyEndedCard, proxyHeldCard } from "../views/proxies.ts"
import { kindsCalled } from "../views/rules.ts"
import { askedBy } from "./asked.ts"
import { theMotion } from "./open-motion.ts"
import { expectedVoters } from "./propose.ts"
import { asProxied, holdersOf } from "./proxied.ts"
import { sendBallot } from "./vote.ts"

/** What somebody typed about the votes for which a proxy stands. Both null: it stands for all votes. */
export interface ScopeTyped {
  readonly motion: MotionId | null
  /** A kind of motion, or an office, as it was typed. */
  readonly kind: string | null
}

/**
 * Names a member who may vote for the giver from now on. It replaces an earlier proxy for the same votes. The holder is told, and gets a
 * ballot for each open vote. They get one also if the giver has voted in it, because nobody may learn that from what the bot sends.
 * @param until the last day of the proxy, as typed; null: until it is revoked
 * @throws Refusal
 */
export const giveProxy = askedBy(
  "member",
  async (act: Act, by, holder: MatrixId, typed: ScopeTyped, until: string | null): Promise<GivenProxy> => {
    const { work, coop } = act
    const giver = by.person
    const named = await standingOf(work, coop.config, holder)
    const called = plainName(holder, coop.server)
    const standing = await standingProxies(work, coop.key)
    if (coop.config.proxies > 0 && giver !== holder && !belongs(named)) refuse("proxy-not-member", { person: called })
    orRefuse(mayName({ giver, holder }, standing, { most: coop.config.proxies, called }))
    const { scope, motion } = await scopeOf(act, typed)
    if (motion) await mustBothVote(act, motion, by, named)
    else if (!voteTogether(act, scope, by, named)) refuse("proxy-for-no-vote", { person: called })
    const proxy = { ...scope, giver, holder, until: until === null ? null : lastMoment(act, until) }
    const before = standing.find((one) => one.giver === giver && sameScope(one, scope))
    if (before) await endProxy(work, before)
    await putProxy(work, coop.key, proxy, motion?.row ?? null)
    const details = { giver, holder, ...recorded(scope), ...(proxy.until !== null && { until: proxy.until }) }
    await addRecord(work, coop.key, { actor: giver, act: "proxy-given", details })
    await say(act, { person: holder }, proxyHeldCard(coop.words, proxy, coop))
    if (before && before.holder !== holder)
      await say(act, { person: before.holder }, proxyEndedCard(coop.words, before, "revoked", coop))
    for (const vote of await motionsIn(work, coop.key, ["voting"], { voter: giver }))
      if ((await holdersOf(act, vote)).get(giver) === holder && (motion ?? vote).row === vote.row)
        await sendBallot(act, vote, holder, { of: giver })
    return proxy
  },
)

/** The proxies that somebody wants to end: those of one person, those for a motion or kind, or all (null). */
export type Which = { readonly person: MatrixId } | ScopeTyped | null

/** Revokes proxies that the person gave. @throws Refusal if there is none */
export const revokeProxies = askedBy("member", async (act: Act, by, which: Which): Promise<readonly GivenProxy[]> => {
  const given = (await standingProxies(act.work, act.coop.key)).filter(({ giver }) => giver === by.person)
  const meant = await meantOf(act, given, which, ({ holder }) => holder)
  if (meant.length === 0) return refuse("no-proxy-given")
  for (const proxy of meant) await end(act, proxy, { by: by.person, tell: proxy.holder })
  return meant
})

/** Refuses proxies that others gave the person: nobody has to vote for others. @throws Refusal if there is none */
export const refuseProxies = askedBy(
  "member",
  async (act: Act, by, giver: MatrixId | null): Promise<readonly GivenProxy[]> => {
    const held = (await standingProxies(act.work, act.coop.key)).filter(({ holder }) => holder === by.person)
    const meant = held.filter((proxy) => giver === null || proxy.giver === giver)
    if (meant.length === 0) return refuse("no-proxy-held")
    for (const proxy of meant) await end(act, proxy, { by: by.person, why: "refused", tell: proxy.giver })
    return meant
  },
)

/** The proxies that the person gave, and those that others gave them. Nobody is told of others' proxies here. @throws Refusal */
export const readProxies = askedBy(
  "member",
  async (
    { work, coop }: Act,
    by,
  ): Promise<{ readonly given: readonly GivenProxy[]; readonly held: readonly GivenProxy[] }> => {
    const all = await standingProxies(work, coop.key)
    return {
      given: all.filter(({ giver }) => giver === by.person),
      held: all.filter(({ holder }) => holder === by.person),
    }
  },
)

/**
 * Ends the proxies that a person gave and holds, because they leave or are removed. What was cast stays counted (§1.6): taking it out would
 * show that a proxy had been used. Those who had named the person are told.
 */
export async function endProxiesOf(act: Act, person: MatrixId): Promise<void> {
  for (const proxy of await standingProxies(act.work, act.coop.key))
    if (proxy.giver === person || proxy.holder === person)
      await end(act, proxy, { by: null, why: "gone", tell: proxy.giver === person ? proxy.holder : proxy.giver })
}

/** Ends a proxy, records it and tells the other of the two. `why`: missing if the giver revoked it. */
async function end(
  act: Act,
  proxy: KeptProxy,
  { by, why, tell }: { readonly by: MatrixId | null; readonly why?: ProxyEnd; readonly tell: MatrixId },
): Promise<void> {
  const { work, coop } = act
  const { giver, holder } = proxy
  await endProxy(work, proxy)
  const details = { giver, holder, ...recorded(proxy), ...(why !== undefined && { why }) }
  await addRecord(work, coop.key, { actor: by, act: "proxy-ended", details })
  await say(act, { person: tell }, proxyEndedCard(coop.words, proxy, why ?? "revoked", coop, tell))
}

/** The scope as a record has it: only what it is confined to. */
const recorded = ({ motion, kind, office }: Scope) => ({
  ...(motion !== null && { motion }),
  ...(kind !== null && { kind }),
  ...(office !== null && { office }),
})

async function meantOf(
  act: Act,
  proxies: readonly KeptProxy[],
  which: Which,
  other: (proxy: GivenProxy) => MatrixId,
): Promise<readonly KeptProxy[]> {
  if (which === null) return proxies
  if ("person" in which) return proxies.filter((proxy) => other(proxy) === which.person)
  const motion = which.motion
  const scope = motion === null ? (await scopeOf(act, which)).scope : { ...everything, motion }
  return proxies.filter((proxy) => sameScope(proxy, scope))
}

/** The votes that were typed. @throws Refusal if there is no such motion or kind, or the motion is over */
async function scopeOf(
  act: Act,
  { motion: id, kind: typed }: ScopeTyped,
): Promise<{ readonly scope: Scope; readonly motion: KeptMotion | null }> {
  const { coop } = act
  if (id !== null) {
    const motion = await theMotion(act, id)
    if (motion.stage === "closed") refuse("motion-closed", { motion: id, kind: motion.kind, closedAt: motion.closedAt })
    return { scope: { ...everything, motion: id }, motion }
  }
  if (typed === null) return { scope: everything, motion: null }
  const { typed: words } = coop.words
  const meant = words.meaning("office", typed)
  const office = coop.config.offices.find(({ key }) => key === meant)
  if (office && !isUsual(office.key))
    return { scope: { motion: null, kind: office.kind, office: office.key }, motion: null }
  const public_ = kindsWith(coop.config.offices, coop.config.ownership.shares).filter(
    (kind) => kinds[kind].series === "public",
  )
  const [kind, ...others] = kindsCalled(typed, words).filter((one) => public_.includes(one))
  if (kind === undefined || others.length > 0) return refuse("no-such-kind", { typed, near: kind ?? "none" })
  return { scope: { motion: null, kind, office: null }, motion: null }
}

/** Checks that both are on the roll of the motion, or would be on it now. @throws Refusal */
async function mustBothVote(act: Act, motion: KeptMotion, giver: LookedUp, holder: Member): Promise<void> {
  const { work, coop } = act
  const voters = motion.stage === "voting" ? await rollOf(work, motion.row) : await expectedVoters(act, motion)
  for (const { person } of [giver, holder])
    if (!voters.some((voter) => voter.person === person))
      refuse("proxy-not-voter", { person: plainName(person, coop.server), motion: motion.id })
  if (!mayHold(asProxied(motion), holder.person))
    refuse("proxy-concerned", { person: plainName(holder.person, coop.server), motion: motion.id })
}

/** Whether there can be a vote for which the proxy stands and in which both vote. */
function voteTogether({ coop }: Act, scope: Scope, giver: LookedUp, holder: Member): boolean {
  const about = scope.kind === null ? kindsWith(coop.config.offices, coop.config.ownership.shares) : [scope.kind]
  return about.some((kind) => {
    if (kinds[kind].series !== "public") return false
    const motion = { kind, terms: termsOf(coop.config, kind, { office: scope.office ?? undefined }), subject: null }
    return mayVote(motion, giver) && mayVote(motion, holder)
  })
}

/** The end of the day that was typed, such as `Friday` or `2026-12-24`. @throws Refusal */
function lastMoment({ work, coop }: Act, typed: string): Instant {
  const { zone } = coop
  const today = DateTime.fromMillis(work.now, { zone }).toISODate() ?? ""
  const day = /^\d{4}-\d{2}-\d{2}$/.test(typed) ? typed : findComingDay(typed, today, coop.words.typed)?.day
  const end = DateTime.fromISO(day ?? "", { zone })
    .endOf("day")
    .startOf("minute")
  if (!end.isValid) return refuse("proxy-until-when", { typed })
  if (end.toMillis() < work.now) return refuse("proxy-past-day")
  return instant(end.toMillis())
}

/**
 * Who may stand for this person where no motion is concerned, such as at a conference (§16.3): the holder of their proxy for all votes. Null
 * if they have given none.
 */
export async function proxyHolderOf({ work, coop }: Act, giver: MatrixId): Promise<MatrixId | null> {
  return (await generalProxies({ work, coop })).find((proxy) => proxy.giver === giver)?.holder ?? null
}

/** The people for whom this person may stand where no motion is concerned. */
export const givenTo = async ({ work, coop }: Act, holder: MatrixId): Promise<readonly MatrixId[]> =>
  (await generalProxies({ work, coop })).filter((proxy) => proxy.holder === holder).map(({ giver }) => giver)

/** The proxies for all votes that count: no holder has more than the co-op allows. */
async function generalProxies({ work, coop }: Act): Promise<readonly GivenProxy[]> {
  const general = (await standingProxies(work, coop.key)).filter((proxy) => sameScope(proxy, everything))
  return general.filter(({ holder }, at) => {
    const earlier = general.slice(0, at).filter((one) => one.holder === holder)
    return earlier.length < coop.config.proxies
  })
}
