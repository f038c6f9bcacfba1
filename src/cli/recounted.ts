/** The result of counting a file again, for both kinds of file. */

import { add, formatFraction, fraction } from "../kernel/rules/fraction.ts"
import { type Count, isRefused, type Refused } from "../kernel/rules/types.ts"
import { parseBlt } from "../votes/rules/blt.ts"
import { parseCouncilFile } from "../votes/rules/council-file.ts"
import { mostSeats } from "../votes/rules/council-format.ts"
import { recountCouncil } from "../votes/rules/council-recount.ts"
import { countBallots, type Lot } from "../votes/rules/count.ts"
import { parseCountFile } from "../votes/rules/count-file.ts"
import { lotBy, lotCommitment, lotSeed } from "../votes/rules/lot.ts"
import { recountFile } from "../votes/rules/recount.ts"
import { countSeats } from "../votes/rules/stages.ts"
import type { Recounted, Wrong } from "../votes/views/recount.ts"
import type { RecountedSeats } from "../votes/views/recount-council.ts"
import type { FileText } from "./recount-text.ts"

export type { Recounted } from "../votes/views/recount.ts"

/** How the user wants a BLT file counted. `seats`: instead of those that the file names. */
export interface BltOptions {
  readonly lotSecret?: string
  readonly seed?: string
  readonly seats?: number
  readonly decimals?: number
  readonly reopen?: number
}

/**
 * Hashes in hexadecimal. `sha256`: of the file itself. `claimed`, `commitment`: the published values for the file and for the lot, if the
 * user gave them.
 */
export interface Published {
  readonly sha256: string
  readonly claimed?: string
  readonly commitment?: string
}

/** The user's values that do not fit the file. `lot`: the commitment of the file's own lot. */
function* unlike({ sha256, claimed, commitment }: Published, lot: string | null): Generator<Wrong> {
  if (claimed !== undefined && claimed !== sha256) yield { about: "sha256", claimed, found: sha256 }
  if (commitment !== undefined && commitment !== lot) yield { about: "opening", claimed: commitment, found: lot ?? "" }
}

/** Counts a published count (`waggle-count-1`) again. */
export function recountCountText({ text }: FileText, published: Published): Recounted | Refused {
  const file = parseCountFile(text)
  if (isRefused(file)) return file
  const { count, outcome, from, disagreements } = recountFile(file)
  return {
    title: `${file.motion} · ${file.title} (${file.coop})`,
    names: namesOf(file.options.map(({ number, title }) => [number, title])),
    count,
    listOrder: false,
    seats: 1,
    withdrawn: [],
    own: { ...published, wrong: [...unlike(published, lotCommitment(file.lot.secret))] },
    latin: false,
    unreadFrom: null,
    published: { file, outcome, from, disagreements },
  }
}

/** Counts a council's published count (`waggle-council-1`) again. */
export function recountCouncilText({ text }: FileText, published: Published): RecountedSeats | Refused {
  const file = parseCouncilFile(text)
  if (isRefused(file)) return file
  const { count, outcome, from, disagreements } = recountCouncil(file)
  return {
    title: `${file.motion} · ${file.title} (${file.coop})`,
    names: namesOf(file.options.map(({ number, title }) => [number, title])),
    count,
    method: file.method,
    listOrder: false,
    seats: file.method.seats,
    withdrawn: [],
    own: { ...published, wrong: [...unlike(published, lotCommitment(file.lot.secret))] },
    latin: false,
    unreadFrom: null,
    published: { file, outcome, from, disagreements },
  }
}

/**
 * Counts a BLT file again, for several seats by transferable vote (§13.1). For one seat blank ballots count as exhausted, because BLT has
 * no abstentions. The lot comes from `seed`, or from `lotSecret` and the rankings. If neither is given, a tie eliminates the tied option
 * that comes last in the file, and the surplus of the first moves first, and `listOrder` says so.
 */
export function recountBltText(
  { text, latin }: FileText,
  by: BltOptions,
  published: Published,
): Recounted | RecountedSeats | Refused {
  const election = parseBlt(text)
  if ("refused" in election) return election
  const { title, options, withdrawn, ballots } = election
  const numbers = options.map((_, index) => index + 1).filter((number) => !withdrawn.includes(number))
  if (numbers.length === 0) return { refused: "blt-nobody-stands" }
  const { lotSecret, seed, seats = election.seats, decimals = null, reopen = null } = by
  if (seats > mostSeats) return { refused: "blt-seats", seats, most: mostSeats }
  if (reopen !== null && !numbers.includes(reopen)) return { refused: "blt-no-reopen", option: reopen }
  const drawn = (from: () => string): Lot => lotBy(from, numbers)
  const lot: Lot =
    seed !== undefined
      ? drawn(() => seed)
      : lotSecret !== undefined
        ? drawn(() =>
            lotSeed(
              lotSecret,
              ballots.map(({ ranking }) => ranking),
            ),
          )
        : (among) => [...among].sort((a, b) => a - b)
  const about = {
    title,
    names: namesOf(options.map((name, index) => [index + 1, name])),
    listOrder: seed === undefined && lotSecret === undefined,
    seats: election.seats,
    withdrawn,
    own: {
      ...published,
      wrong: [...unlike(published, lotSecret === undefined ? null : lotCommitment(lotSecret))],
    },
    latin,
    unreadFrom: election.unreadFrom ?? null,
    published: null,
  }
  if (seats === 1) return { ...about, count: blankAsExhausted(countBallots(numbers, ballots, lot)) }
  const method = { seats, decimals, reopen }
  return { ...about, method, count: countSeats(numbers, ballots, method, lot) }
}

function blankAsExhausted(count: Count): Count {
  const plus = (votes: string) => formatFraction(add(fraction(votes), fraction(count.abstained)))
  const rounds = count.rounds.map((round) => ({ ...round, exhausted: plus(round.exhausted) }))
  return { ...count, rounds, valid: plus(count.valid), abstained: "0" }
}

/** Names by number. If two options share a name, the later one gets its number appended, so that both appear. */
function namesOf(options: readonly (readonly [number, string])[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>()
  const taken = new Set<string>()
  for (const [number, name] of options) {
    let own = name
    while (taken.has(own)) own = `${own} (${number})`
    taken.add(own)
    names.set(number, own)
  }
  return names
}
