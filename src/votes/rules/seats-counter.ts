/** Counts the stages of a transferable-vote count one after the other (§13.1). stages.ts says by which rules. */
import { type Fraction, formatFraction, fraction, isWhole, ratioOf, sum, zero } from "../../kernel/rules/fraction.ts"
import type { Ballot } from "../../kernel/rules/types.ts"
import { type Lot, settle } from "./count.ts"
import { pack } from "./packed.ts"
import { Shares, StagePapers } from "./stage-papers.ts"
import type { NextMove, SeatsCount, SeatsTerms, Stage, StageSums, StageTie } from "./stages.ts"

/** The votes that decide in one stage, in units, by option. Quotas that options keep are not among them. */
type Votes = ReadonlyMap<number, bigint>

export class SeatsCounter {
  readonly #options: readonly number[]
  readonly #terms: SeatsTerms
  readonly #lot: Lot
  readonly #sums: readonly StageSums[]
  readonly #papers: StagePapers
  readonly #shares: Shares
  readonly #valid: Fraction
  readonly #quota: SeatsCount["quota"]
  readonly #abstained: Fraction
  #free: number
  /** The options that are never eliminated. */
  readonly #guarded: ReadonlySet<number>
  /** How many seats those can still win who are not guarded. */
  #places: number
  /** The options that are neither elected nor eliminated. "Re-open nominations" still continues after it won a seat. */
  #continuing: readonly number[]
  /** The options that won a seat, as long as their surplus has not moved. */
  #won: readonly number[] = []
  /** How many quotas each option keeps from its surpluses that have moved. */
  readonly #kept = new Map<number, bigint>()
  readonly #history: Votes[] = []
  readonly #ties: StageTie[] = []

  /** @param sums the ballots that are known only as sums for each stage. `exceed`: whether the quota has to be exceeded */
  constructor(
    options: readonly number[],
    ballots: Iterable<Ballot>,
    terms: SeatsTerms,
    lot: Lot,
    sums: { readonly stages: readonly StageSums[]; readonly exceed: boolean } | null = null,
  ) {
    if (options.length === 0) throw new RangeError("nothing to count: no options")
    if (!Number.isSafeInteger(terms.seats) || terms.seats < 1) throw new RangeError("there is no seat to fill")
    const packed = pack(options, ballots)
    const weigh = (numbers: readonly number[]) =>
      sum(packed.weights.map((weight, kind) => weight.mul(ratioOf(BigInt(numbers[kind] ?? 0), 1n))))
    this.#options = options
    this.#continuing = options
    this.#terms = terms
    this.#free = terms.seats
    this.#guarded = new Set(terms.guarded ?? [])
    this.#places = terms.seats - this.#guarded.size
    this.#lot = lot
    this.#sums = sums?.stages ?? []
    this.#papers = new StagePapers(options.length, packed)
    this.#shares = new Shares(terms.decimals ?? null)
    this.#abstained = weigh(packed.abstained)
    this.#valid = sum([weigh(packed.counted), ...[...(this.#sums[0]?.values() ?? [])].map(fraction)])
    const exceed = sums?.exceed ?? packed.weights.some((weight, kind) => packed.counted[kind] !== 0 && !isWhole(weight))
    const share = this.#valid.div(ratioOf(BigInt(terms.seats) + 1n, 1n))
    this.#quota = { votes: formatFraction(exceed ? share : share.floor().add(ratioOf(1n, 1n))), exceed }
  }

  count(): SeatsCount {
    const stages: Stage[] = []
    for (;;) {
      const votes = this.#votes(stages.length)
      const elected = this.#elect(votes)
      const next = this.#next(votes)
      stages.push({ ...this.#told(votes), elected, next })
      if (!next) break
      this.#move(next)
    }
    const people = stages.flatMap(({ elected }) => elected).filter((option) => option !== this.#terms.reopen)
    return {
      quota: this.#quota,
      elected: people,
      vacant: this.#terms.seats - people.length,
      stages,
      ties: this.#ties,
      valid: formatFraction(this.#valid),
      abstained: formatFraction(this.#abstained),
    }
  }

  #votes(stage: number): Votes {
    const sums = new Map([...(this.#sums[stage] ?? [])].map(([option, votes]) => [option, fraction(votes)] as const))
    const open = this.#options.filter((option) => this.#continuing.includes(option) || this.#won.includes(option))
    if (this.#sums.length > 0 && (sums.size !== open.length || !open.every((option) => sums.has(option))))
      throw new RangeError("the sums of ballots that are not published singly do not fit the stages")
    this.#papers.refine([fraction(this.#quota.votes).d, ...[...sums.values()].map(({ d }) => d)])
    const votes = new Map(
      open.map((option) => {
        const singly = this.#papers.votes(this.#options.indexOf(option))
        return [option, singly + this.#papers.inUnits(sums.get(option) ?? zero)] as const
      }),
    )
    this.#history.push(votes)
    return votes
  }

  /** The options that win a seat now, most votes first: those with the quota, and the rest if no more continue than seats are free. */
  #elect(votes: Votes): number[] {
    const quota = this.#papers.inUnits(fraction(this.#quota.votes))
    const enough = (option: number) =>
      this.#quota.exceed ? votesOf(votes, option) > quota : votesOf(votes, option) >= quota
    const byVotes = (options: readonly number[]) =>
      options.toSorted((one, other) => compare(votesOf(votes, other), votesOf(votes, one)))
    const elected = this.#withinPlaces(
      byVotes(this.#continuing.filter((option) => !this.#won.includes(option) && enough(option))),
      votes,
    )
    this.#seat(elected)
    // Once nobody else can win a seat, those who hold one keep it.
    const rest = this.#continuing.filter(
      (option) =>
        !this.#won.includes(option) && (this.#places > 0 || this.#guarded.size === 0 || this.#guarded.has(option)),
    )
    if (this.#free === 0 || rest.length > this.#free) return elected
    // "Re-open nominations" can win further seats with its own surplus and with those of others. So these move first.
    if (this.#reopens && this.#surpluses(votes).length > 0) return elected
    const last = byVotes(rest)
    this.#seat(last)
    this.#free = 0
    return [...elected, ...last]
  }

  /** Leaves out options with the quota for which the guarded ones leave no seat, those with the fewest votes first. */
  #withinPlaces(elected: number[], votes: Votes): number[] {
    if (this.#guarded.size === 0) return elected
    let others = elected.filter((option) => !this.#guarded.has(option))
    while (others.length > this.#places) {
      const out = this.#choose("elimination", others, votes)
      others = others.filter((option) => option !== out)
    }
    return elected.filter((option) => this.#guarded.has(option) || others.includes(option))
  }

  #seat(elected: readonly number[]): void {
    if (elected.length > this.#free) throw new RangeError("more options are elected than there are seats")
    this.#free -= elected.length
    this.#places -= elected.filter((option) => !this.#guarded.has(option)).length
    this.#won = [...this.#won, ...elected]
    this.#continuing = this.#continuing.filter((option) => option === this.#terms.reopen || !elected.includes(option))
    for (const option of elected) if (option !== this.#terms.reopen) this.#papers.close(this.#options.indexOf(option))
  }

  /** The largest surplus, or else the option with the fewest votes. Null if no seat is free. */
  #next(votes: Votes): NextMove | null {
    if (this.#free === 0) return null
    const surpluses = this.#surpluses(votes)
    if (surpluses.length === 0) return { do: "elimination", of: this.#choose("elimination", this.#weak(), votes) }
    const of = this.#choose("surplus", surpluses, votes)
    const own = votesOf(votes, of)
    const surplus = own - this.#papers.inUnits(fraction(this.#quota.votes))
    return {
      do: "surplus",
      of,
      surplus: formatFraction(ratioOf(surplus, this.#papers.unit)),
      value: formatFraction(ratioOf(surplus, own)),
    }
  }

  /** The options that can be eliminated. */
  #weak(): readonly number[] {
    return this.#guarded.size === 0 ? this.#continuing : this.#continuing.filter((option) => !this.#guarded.has(option))
  }

  /** Whether "Re-open nominations" is on the ballot and not eliminated. */
  get #reopens(): boolean {
    return this.#continuing.some((option) => option === this.#terms.reopen)
  }

  /**
   * The options that won a seat, and have votes above the quota. If "Re-open nominations" has exactly the quota, it is among them all the
   * same: its ballots must lose their value, because it continues.
   */
  #surpluses(votes: Votes): number[] {
    const quota = this.#papers.inUnits(fraction(this.#quota.votes))
    return this.#won.filter((option) => votesOf(votes, option) > quota || option === this.#terms.reopen)
  }

  /** The option with the largest surplus or with the fewest votes. A tie is settled and recorded (§13.2). */
  #choose(about: NextMove["do"], options: readonly number[], votes: Votes): number {
    const sign = about === "surplus" ? -1n : 1n
    const signed = (of: Votes) => new Map([...of].map(([option, units]) => [option, sign * units]))
    const order = signed(votes)
    const least = options.reduce((best, option) => (votesOf(order, option) < votesOf(order, best) ? option : best))
    const among = options.filter((option) => votesOf(order, option) === votesOf(order, least))
    if (among.length === 1) return least
    const lot: Lot = about === "surplus" ? (tied) => this.#lot(tied).toReversed() : this.#lot
    const { round: stage, out: chosen, narrowed, ...by } = settle(among, this.#history.map(signed), lot)
    const steps = narrowed ? { narrowed } : {}
    this.#ties.push(
      by.by === "lot"
        ? { about, stage, among, chosen, by: "lot", ...steps }
        : { about, stage, among, chosen, by: "earlier-stage", earlier: by.earlier, ...steps },
    )
    return chosen
  }

  #told(votes: Votes): Pick<Stage, "tally" | "exhausted"> {
    const quota = fraction(this.#quota.votes)
    const tally = new Map<number, Fraction>()
    for (const option of this.#options) {
      const kept = this.#kept.get(option)
      const own = votes.get(option)
      if (kept === undefined && own === undefined) continue
      tally.set(option, ratioOf(own ?? 0n, this.#papers.unit).add(quota.mul(ratioOf(kept ?? 0n, 1n))))
    }
    return {
      tally: new Map([...tally].map(([option, votes]) => [option, formatFraction(votes)])),
      exhausted: formatFraction(this.#valid.sub(sum(tally.values()))),
    }
  }

  #move(next: NextMove): void {
    const index = this.#options.indexOf(next.of)
    this.#won = this.#won.filter((option) => option !== next.of)
    if (next.do === "elimination") {
      this.#continuing = this.#continuing.filter((option) => option !== next.of)
      this.#papers.close(index)
      this.#papers.move(index)
      return
    }
    this.#kept.set(next.of, (this.#kept.get(next.of) ?? 0n) + 1n)
    this.#papers.move(index, this.#shares.of(fraction(next.value)))
  }
}

const votesOf = (votes: Votes, option: number): bigint => votes.get(option) ?? 0n
const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0)
