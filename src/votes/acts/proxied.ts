/** Ballots that one person fills in for another by proxy (§3.10). */
import { randomBytes } from "node:crypto"
import type { Act } from "../../kernel/acts/context.ts"
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import { officeConcerned } from "../rules/kinds.ts"
import { holdersIn, type ProxiedMotion } from "../rules/proxies.ts"
import { ballotKey } from "../store/ballots.ts"
import type { KeptMotion } from "../store/motions.ts"
import { standingProxies } from "../store/proxies.ts"
import { rollOf } from "../store/roll.ts"

/** A motion as the rules of proxies see it. */
export const asProxied = (motion: KeptMotion): ProxiedMotion => ({ ...motion, office: officeConcerned(motion) })

/** Who may vote for whom in a vote that is open: the holder for each giver. `at`: the moment at which the proxy must stand. */
export async function holdersOf(
  { work, coop }: Act,
  motion: KeptMotion,
  at: Instant = work.now,
): Promise<ReadonlyMap<MatrixId, MatrixId>> {
  const proxies = await standingProxies(work, coop.key, at)
  if (proxies.length === 0) return new Map()
  const roll = new Set((await rollOf(work, motion.row)).map(({ person }) => person))
  return holdersIn(asProxied(motion), roll, proxies, { at, most: coop.config.proxies })
}

/** The people for whom this person may vote in this motion. */
export async function giversTo(act: Act, motion: KeptMotion, holder: MatrixId): Promise<readonly MatrixId[]> {
  return [...(await holdersOf(act, motion))].filter(([, one]) => one === holder).map(([giver]) => giver)
}

/**
 * The ballots that are not filled in, by the people who can do so: their own first, then those of their givers. A ballot that has a proxy
 * waits for both.
 */
export async function unfilledBallots(
  act: Act,
  motion: KeptMotion,
): Promise<ReadonlyMap<MatrixId, readonly MatrixId[]>> {
  const holders = await holdersOf(act, motion)
  const open = (await rollOf(act.work, motion.row)).filter(({ voted }) => !voted).map(({ person }) => person)
  const waiting = new Map<MatrixId, MatrixId[]>(open.map((person) => [person, [person]]))
  for (const giver of open) {
    const holder = holders.get(giver)
    if (holder !== undefined) waiting.set(holder, [...(waiting.get(holder) ?? []), giver])
  }
  return waiting
}

/**
 * Makes a name for a message about one person's ballot, like `aboutMotion`. A reply to the message means that ballot. Only with the motion's
 * key can one tell whose it is, and no two names are alike. So the database does not show for whom somebody has answered.
 */
export async function aboutBallot(work: Work, motion: KeptMotion, of: MatrixId): Promise<string> {
  const random = randomBytes(6).toString("hex")
  return `ballot:${motion.coop}:${motion.id}:${random}${await tagOf(work, motion, of, random)}`
}

/**
 * Which of these people's ballots a message with this name is about. `another`: it is none of theirs, such as that of a giver whose proxy is
 * over. Null if it is about the vote as a whole, or about another vote.
 */
export async function ballotNamed(
  work: Work,
  motion: KeptMotion,
  name: string,
  people: readonly MatrixId[],
): Promise<MatrixId | "another" | null> {
  const [, about, random, tag] = /^(.+):([0-9a-f]{12})([0-9A-Za-z_-]{16})$/.exec(name) ?? []
  if (random === undefined || about !== `ballot:${motion.coop}:${motion.id}` || motion.stage !== "voting") return null
  for (const person of people) if ((await tagOf(work, motion, person, random)) === tag) return person
  return "another"
}

const tagOf = async (work: Work, { row }: KeptMotion, of: MatrixId, random: string): Promise<string> =>
  (await ballotKey(work, row)).handle(`answer ${random} ${of}`).slice(0, 16)
