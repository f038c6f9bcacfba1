/**
 * The tales of the crash harness, played in one process by a bot that dies again and again between two commits. The harness knows all that the
 * bot says, and finds all that it keeps.
 */
import { afterEach, expect, it } from "vitest"
import { checks } from "../../src/composed.ts"
import { verifyMinutes } from "../../src/kernel/store/verify.ts"
import { ofVotes } from "../../tools/crash/check.ts"
import { compared } from "../../tools/crash/check-announced.ts"
import { checkEntries, checkPayments } from "../../tools/crash/check-treasury.ts"
import type { Findings } from "../../tools/crash/evidence.ts"
import { type TaleName, taleCalled, taleNames } from "../../tools/crash/tales/tales.ts"
import { Deaths } from "./deaths.ts"
import { Rehearsal } from "./rehearsal.ts"

let rehearsal: Rehearsal | undefined
afterEach(() => rehearsal?.bot.close())

const none: Findings = { lost: [], repeated: [], undecryptable: [], wrong: [] }

/** Tells a tale, and compares everything. */
async function tell(called: TaleName, deaths: Deaths): Promise<void> {
  rehearsal = await Rehearsal.start({ unseated: called === "secretary", deaths })
  const { game, parts, bot } = rehearsal
  const tale = taleCalled(called, parts)
  await tale.run(game)
  const month = await rehearsal.endMonth()
  tale.monthEnded?.(month)
  await tale.after?.(game, rehearsal.later)
  game.view.update()
  const { founders, books } = parts.cast
  const witnesses = { ...game, founders, stage: () => 180_000 }
  const expected = [...ofVotes(witnesses), ...tale.expected, ...founders.map(({ name }) => `guide founder ${name}`)]
  const said = compared(expected, game.view.announcements)
  const findings: Findings = { lost: [], repeated: [], undecryptable: [], wrong: [] }
  await tale.check(bot.store.knex, findings)
  await checkEntries(books, bot.store.knex, findings)
  await checkPayments(books, bot.store.knex, findings)
  for (const { altered, broken } of await verifyMinutes(bot.store.knex, checks, []))
    findings.wrong.push(...altered, ...(broken ? [broken.fault] : []))
  expect({ ...findings, said }).toEqual({ ...none, said: { lost: [], repeated: [], wrong: [] } })
  // Without a courier the bot's own messages have no event to remove, so only those that people typed are compared.
  const typed = (tale.toBeRedacted ?? []).map(({ event }) => event).filter((event) => event.startsWith("$typed"))
  expect([...rehearsal.redacted]).toEqual(expect.arrayContaining(typed))
}

/** One death at so many steps, on average. 0: none, to look for a mistake in a tale itself. */
const every = Number(process.env.WAGGLE_DEATHS_EVERY ?? 6)
const seed = Number(process.env.WAGGLE_DEATHS_SEED ?? 1)

it.each(taleNames)(
  "nothing of the tale of the %s is lost or there twice, though the bot dies again and again",
  async (called) => {
    const deaths = new Deaths(every, seed)
    await tell(called, deaths)
    if (process.env.WAGGLE_DEATHS_EVERY !== undefined) console.log(`${called}: ${deaths.count} deaths, seed ${seed}`)
    if (every > 0) expect(deaths.count).toBeGreaterThan(5)
  },
)
