/** Proxies (§3.10): a member names another one, who may then vote for them. */
import type { Instant, MatrixId, MotionId, MotionKind, OfficeKey, Refused } from "../../kernel/rules/types.ts"
import type { Motion } from "./motions.ts"

/** The votes for which a proxy stands: one motion, the motions of a kind, or all (`motion` and `kind` are null). */
export interface Scope {
  readonly motion: MotionId | null
  readonly kind: MotionKind | null
  /** With a kind: only motions about this office. Null: motions about any office, or about none. */
  readonly office: OfficeKey | null
}

export interface GivenProxy extends Scope {
  readonly giver: MatrixId
  readonly holder: MatrixId
  /** The last moment at which the holder may vote. Null: the proxy stands until it is revoked. */
  readonly until: Instant | null
}

/** The proxy for all votes. */
export const everything: Scope = { motion: null, kind: null, office: null }

export const sameScope = (one: Scope, other: Scope): boolean =>
  one.motion === other.motion && one.kind === other.kind && one.office === other.office

/** How narrow a proxy is. Of several proxies of one person, the narrowest one counts in a vote. */
const narrowness = ({ motion, kind, office }: Scope): number => (motion ? 3 : office ? 2 : kind ? 1 : 0)

export type ProxiedMotion = Pick<Motion, "id" | "kind" | "series" | "subject"> & { readonly office: OfficeKey | null }

const isFor = (scope: Scope, vote: ProxiedMotion): boolean => {
  if (scope.motion !== null) return scope.motion === vote.id
  if (scope.kind === null) return true
  return scope.kind === vote.kind && (scope.office === null || scope.office === vote.office)
}

/**
 * Whether a person may vote for others in this motion. The person whom it is about may not. Nor may anybody in the moderators' own motions,
 * of which nobody else may learn (§6).
 */
export const mayHold = ({ series, subject }: ProxiedMotion, holder: MatrixId): boolean =>
  series === "public" && holder !== subject

/**
 * Who may vote for whom in a vote: the holder for each giver. Giver and holder must both be on the roll. A proxy is not handed on: a holder
 * who has named somebody votes for their own giver all the same.
 * @param proxies the proxies that stand, the earliest first
 * @param most how many people one holder may vote for; the earliest givers come first
 */
export function holdersIn(
  vote: ProxiedMotion,
  roll: ReadonlySet<MatrixId>,
  proxies: readonly GivenProxy[],
  { at, most }: { readonly at: Instant; readonly most: number },
): ReadonlyMap<MatrixId, MatrixId> {
  const chosen = new Map<MatrixId, GivenProxy>()
  for (const proxy of proxies) {
    if ((proxy.until !== null && proxy.until < at) || !isFor(proxy, vote)) continue
    const other = chosen.get(proxy.giver)
    if (other === undefined || narrowness(proxy) > narrowness(other)) chosen.set(proxy.giver, proxy)
  }
  const holders = new Map<MatrixId, MatrixId>()
  const held = new Map<MatrixId, number>()
  for (const { giver, holder } of proxies.filter((proxy) => chosen.get(proxy.giver) === proxy)) {
    const count = held.get(holder) ?? 0
    if (count >= most || giver === holder || !roll.has(giver) || !roll.has(holder) || !mayHold(vote, holder)) continue
    holders.set(giver, holder)
    held.set(holder, count + 1)
  }
  return holders
}

/** Why this person may not be named; null if they may. `standing`: the proxies that stand now. `called`: the holder, as others know them. */
export function mayName(
  { giver, holder }: Pick<GivenProxy, "giver" | "holder">,
  standing: readonly GivenProxy[],
  { most, called }: { readonly most: number; readonly called: string },
): Refused<"proxies-off" | "proxy-to-oneself" | "proxy-holds-enough"> | null {
  if (most === 0) return { refused: "proxies-off" }
  if (giver === holder) return { refused: "proxy-to-oneself" }
  const givers = new Set(standing.filter((proxy) => proxy.holder === holder).map((proxy) => proxy.giver))
  return !givers.has(giver) && givers.size >= most ? { refused: "proxy-holds-enough", person: called, most } : null
}
