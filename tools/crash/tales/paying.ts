/** Pay runs in tales: what the treasurer types, what people hear, and which messages must be gone afterwards. */
import type { Books } from "../books.ts"
import type { Gate } from "../gate.ts"
import type { Actor, Game } from "../player.ts"
import { hears, types } from "../typing.ts"

/** Cents as the bot says them. */
export const euros = (cents: number): string => `${(cents / 100).toFixed(2)} EUR`

/** What all pay runs of a tale need. `expected`: what the bot must have said so far. */
export interface Paying {
  readonly treasurer: Actor
  readonly books: Books
  readonly gate: Gate
  readonly expected: string[]
}

/**
 * Begins a pay run, or shows the one that is open. Resolves with the messages that hold payment details. They must be gone once the run ends.
 * `people`: whom it pays; nobody named: everybody to whom something is due. `detailed`: those of them who have given payment details.
 */
export async function beginRun(
  game: Game,
  { treasurer, gate, expected }: Paying,
  { people = [], detailed }: { readonly people?: readonly Actor[]; readonly detailed: readonly Actor[] },
): Promise<readonly string[]> {
  const codes = detailed.map((one) => `file code ${one.localpart}`)
  const files = codes.length === 0 ? [] : [`transfers ${treasurer.name}`, "file transfers", ...codes]
  const all = () => files.flatMap((what) => game.view.announced(what).map(({ eventId }) => eventId))
  const before = new Set(all())
  await gate.pass("deed")
  const line = ["!payrun", ...people.map(({ localpart }) => `@${localpart}`)].join(" ")
  await types(game, treasurer, game.rooms.treasury, line, "payrun-begun")
  await hears(game, expected, ...files)
  return all().filter((event) => !before.has(event))
}

/** Books the open run, which pays these people all that is due to them. */
export async function finishRun(
  game: Game,
  { treasurer, books, gate, expected }: Paying,
  people: readonly Actor[],
): Promise<void> {
  const dues = people.map((person) => ({ person, cents: books.dueTo(person.userId) })).filter(({ cents }) => cents > 0)
  await gate.pass("payrun")
  await types(game, treasurer, game.rooms.treasury, "!payrun done", "payrun-done")
  books.runs.push("done")
  for (const { person, cents } of dues) {
    books.payment(null, person.userId, cents)
    await hears(game, expected, `payment ${euros(cents)} ${person.name}`)
  }
}
