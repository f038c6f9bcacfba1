/** Elections that the bot opens by itself before a term ends, or when an office falls vacant (§12.3). */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf } from "../../kernel/views/people.ts"
import { termOf } from "../../standing/reads.ts"
import { concernedBy } from "../../votes/acts/concerned.ts"
import { openedName, openMotion } from "../../votes/acts/open-motion.ts"
import { expectedRoll } from "../../votes/acts/propose.ts"
import type { KeptMotion } from "../../votes/reads.ts"
import { openedLine } from "../../votes/views/motions.ts"
import { type CouncilOffice, freeSeats, termOfCouncil } from "../rules/councils.ts"
import { lastDay, mayServe, type Termed } from "../rules/terms.ts"
import { electionCard } from "../views/offices.ts"
import { councilOf, type Filled, openCouncil } from "./councils.ts"
import type { NoCountback } from "./countback.ts"
import { byRule, electionOf, titleOf } from "./elections.ts"

/** Opens the election of an office, and tells everybody why. The holder is on the ballot unasked, unless they have served all terms. */
export async function openTermElection(act: Act, office: Termed): Promise<void> {
  const { work, coop } = act
  const { words, server, config } = coop
  const term = await termOf(work, coop.key, office.key)
  if (!term) return
  const holder = term.vacantSince === null ? term.person : null
  const again = holder !== null && mayServe(office, term, holder)
  const motion = await openMotion(act, {
    ...electionOf(act, office.key),
    by: null,
    title: await titleOf(act, office.key, null),
    ...(holder !== null && { subject: holder }),
    options: await byRule(act, office.key, again ? holder : null),
    typed: null,
  })
  const why = holder === null ? "election-of-vacancy" : term.lapsed ? "election-after-term" : "election-before-term"
  const until = term.endsAt === null ? "none" : words.date(lastDay(term.endsAt))
  const about = { office: office.key, person: nameOf(term.person, server), until, served: String(!again) }
  await sayOpened(act, motion, words.t(why, { ...about, prefix: config.prefix }))
}

/** Opens the election of a council, of all seats or of those that are vacant now, and tells everybody why. */
export async function openCouncilElection(
  act: Act,
  office: CouncilOffice,
  which: Filled,
  because: NoCountback | "by-election" = "by-election",
): Promise<void> {
  const { words } = act.coop
  const council = await councilOf(act, office.key)
  const term = termOfCouncil(office, council)
  const motion = await openCouncil(act, office, which, { by: null, candidates: [], typed: null })
  const until = term?.endsAt == null ? "none" : words.date(lastDay(term.endsAt))
  const why =
    council.held.length === 0
      ? "election-of-vacancy"
      : which === "vacant"
        ? "council-fills"
        : term?.lapsed
          ? "council-after-term"
          : "council-before-term"
  const first = because === "by-election" ? [] : [words.t(`countback-${because}`)]
  await sayOpened(act, motion, [...first, words.t(why, { until, count: freeSeats(office, council).length })].join(" "))
}

/** Tells everybody that the bot has opened an election, and why. */
async function sayOpened(act: Act, motion: KeptMotion, why: string): Promise<void> {
  const { words, server, config } = act.coop
  const first = paragraphs(openedLine(words, motion), why)
  const voters = await expectedRoll(act, motion)
  await say(act, membersRoom(act), electionCard(words, motion, { first, voters, server, prefix: config.prefix }), {
    name: openedName(motion),
    alert: true,
    mentions: concernedBy(motion),
  })
}
