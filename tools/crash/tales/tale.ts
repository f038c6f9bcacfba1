/**
 * A tale is one part of what a co-op lives through while its bot is killed, besides the two stories of `story.ts` and `treasury-story.ts`.
 * Its people are members already, and wait for every answer. `test/crash/tales.test.ts` plays each tale in one process.
 */
import type { Knex } from "knex"
import type { Books } from "../books.ts"
import type { Findings } from "../evidence.ts"
import type { Gate } from "../gate.ts"
import type { Actor, Game } from "../player.ts"
import type { View } from "../view.ts"
import { patiently } from "../waiting.ts"

export interface TaleCast {
  readonly founders: readonly Actor[]
  /** One of the founders. */
  readonly treasurer: Actor
  /** Holds the office of the secretary, whose powers the co-op has widened (`co-op.ts`). */
  readonly secretary: Actor
  /** A founder who has given payment details, or will. */
  readonly payee: Actor
  /** Founders who have given payment details. */
  readonly detailed: Set<Actor>
  /** Those who come later, one of whom becomes a permanent member. */
  readonly newcomers: readonly Actor[]
  /** Everybody who is a permanent member at the end. */
  readonly voters: () => readonly Actor[]
  /** What the treasurer has booked so far. A tale of money goes on with it. */
  readonly books: Books
}

/** A message that must be removed. `seenBy`: the name of somebody who saw it. */
export interface Redacted {
  readonly event: string
  readonly seenBy: string
}

/** The bot after the month's end, when a tale says what becomes of it. */
export interface LaterBot {
  /** Lets its clock go on to the next morning. */
  nextMorning(): Promise<void>
  /** From now on it is killed at some step of what comes next, and started again. */
  diesSoon(): Promise<void>
}

/** What a tale does all through the run. */
export interface Tale {
  /** Everything that the bot must have said so far, by the names that `View` uses. What it says of votes is expected without this. */
  readonly expected: readonly string[]
  readonly toBeRedacted?: readonly Redacted[]
  /** Resolves when everything has happened. */
  run(game: Game): Promise<void>
  /** The month has ended, and people are told what is due to them. Returns what the bot must say of it. `month`: such as `June 2027`. */
  monthEnded?(month: string): readonly string[]
  /** What happens after the month's end. */
  after?(game: Game, bot: LaterBot): Promise<void>
  /** How often somebody took and lost an office in this tale. */
  readonly offices?: { readonly taken: number; readonly ended: number }
  /** Compares the bot's database with what has happened. The bot has stopped. */
  check(knex: Knex, findings: Findings): Promise<void>
}

/** What a tale is made of. `gate`: it passes this before each step at which the bot may be killed. */
export interface TaleParts {
  readonly cast: TaleCast
  readonly gate: Gate
  readonly log: (line: string) => void
}

/** Somebody's direct room with the bot: the one in which they got a guide, a ballot or a share. */
export function directRoomOf(view: View, { name }: Pick<Actor, "name">): string {
  const own = [...view.announcements].find(
    ([what]) => /^(?:guide|ballot|share) /.test(what) && what.endsWith(` ${name}`),
  )
  return own?.[1][0]?.roomId ?? ""
}

/** Waits until somebody has a direct room, and returns it. */
export async function directRoom(game: Game, person: Actor): Promise<string> {
  await patiently(game, `the direct room of ${person.name}`, () => directRoomOf(game.view, person) !== "")
  return directRoomOf(game.view, person)
}

/** Compares texts that stand for things, each of which must be there as often as `should` has it. */
export function compareAll(
  what: string,
  is: readonly string[],
  should: readonly string[],
  { lost, repeated }: Findings,
): void {
  const left = [...is]
  for (const one of should) {
    const place = left.indexOf(one)
    if (place < 0) lost.push(`no ${what} ${one}`)
    else left.splice(place, 1)
  }
  for (const one of left) repeated.push(`one ${what} too many: ${one}`)
}
