/** Compares what the bot said unasked with what it had to say. */
import type { Findings } from "./evidence.ts"

interface Named {
  readonly name: string
}

/** The people of the story, by what they become in it. `seatsTaken`: the names of all who became moderators, one for each time. */
export interface Becoming {
  readonly founders: readonly Named[]
  readonly newcomer: Named
  readonly other: Named
  readonly story: { readonly seatsTaken: readonly string[] }
}

/**
 * The guides that the bot must send to members and moderators, by the names that `View` uses. The treasury's story expects those of the
 * treasurer and of the customer.
 */
export const guides = ({ founders, newcomer, other, story }: Becoming): string[] => [
  ...founders.map(({ name }) => `guide founder ${name}`),
  ...[newcomer, other].map(({ name }) => `guide trial ${name}`),
  `guide member ${newcomer.name}`,
  ...story.seatsTaken.map((name) => `guide moderator ${name}`),
]

/** Announcements that may come, but need not. They come at most once. */
const mayCome = (what: string): boolean =>
  /^(?:reminder|kept-budget|option|stands) /.test(what) || what.includes(" for $")

/**
 * Finds announcements that are missing, that came too often, or that nobody expected. How often the notice of open motions came is not
 * checked here, because another rule decides about that.
 * @param said the messages by what they announce
 * @param also whether an announcement may come in this run, as often as it likes
 */
export function compared(
  expected: readonly string[],
  said: ReadonlyMap<string, readonly unknown[]>,
  also: (what: string) => boolean = () => false,
): Pick<Findings, "lost" | "repeated" | "wrong"> {
  const findings = { lost: [] as string[], repeated: [] as string[], wrong: [] as string[] }
  const due = new Map<string, number>()
  for (const what of expected) due.set(what, (due.get(what) ?? 0) + 1)
  for (const [what, times] of due) {
    const came = said.get(what)?.length ?? 0
    if (came < times) findings.lost.push(times === 1 ? `no ${what}` : `only ${came} times ${what}, and not ${times}`)
  }
  for (const [what, messages] of said) {
    if (what === "notice" || also(what)) continue
    const times = due.get(what)
    if (messages.length > (times ?? 1)) findings.repeated.push(`${messages.length} times ${what}`)
    if (times === undefined && !mayCome(what)) findings.wrong.push(`nobody expected ${what}`)
  }
  return findings
}
