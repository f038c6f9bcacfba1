/** What falls due with the terms of offices (§12.3): a term begins, ends, or its election opens. */

import type { CoopContext } from "../../kernel/acts/context.ts"
import type { Due } from "../../kernel/acts/due.ts"
import type { CoopKey, Instant, OfficeKey } from "../../kernel/rules/types.ts"
import type { Work } from "../../kernel/store/work.ts"
import { coopsWithOfficers, type KeptTerm, seatsOf, termOf } from "../../standing/reads.ts"
import { lastClosedOn, openOnMatter } from "../../votes/reads.ts"
import { isCouncil } from "../rules/councils.ts"
import { hasTerm, isOver, opensAt, type Termed } from "../rules/terms.ts"
import { type CouncilStep, councilStep, takeCouncilStep } from "./council-due.ts"
import { electionMatter } from "./elections.ts"
import { openTermElection } from "./term-elections.ts"
import { beginFirstTerm, endTerm } from "./terms.ts"

interface TermItem {
  readonly coop: CoopKey
  readonly office: OfficeKey
  /**
   * - `begin`: the rules now give the office a term, and its holder has none yet
   * - `end`: the term is over
   * - `open`: it is time for the election
   */
  readonly step: "begin" | "end" | "open" | CouncilStep
}

/** The step that an office needs now. Null: none. */
async function stepOf(work: Work, coop: CoopContext, office: Termed, now: Instant): Promise<TermItem["step"] | null> {
  if (isCouncil(office)) return councilStep(work, coop, office, now)
  const term = await termOf(work, coop.key, office.key)
  if (term === null) return (await seatsOf(work, coop.key)).some((seat) => seat.office === office.key) ? "begin" : null
  if (isOver(term, now)) return "end"
  return (await isToOpen(work, coop, office, term, now)) ? "open" : null
}

async function isToOpen(work: Work, coop: CoopContext, office: Termed, term: KeptTerm, now: Instant): Promise<boolean> {
  const first = opensAt(office, term, null, coop.zone)
  if (first === null || first > now) return false
  const matter = electionMatter({ work, coop }, office.key)
  if ((await openOnMatter(work, coop.key, matter)) !== null) return false
  const at = opensAt(office, term, (await lastClosedOn(work, coop.key, matter))?.closedAt ?? null, coop.zone)
  return at !== null && at <= now
}

export const termsDue: Due<TermItem> = {
  name: "terms of offices",
  turn: "decide",
  async past(work, look) {
    const items: TermItem[] = []
    for (const key of await coopsWithOfficers(work)) {
      const coop = look.coop(key)
      for (const office of coop?.config.offices.filter(hasTerm) ?? []) {
        const step = coop && (await stepOf(work, coop, office, look.until))
        if (step) items.push({ coop: key, office: office.key, step })
      }
    }
    return items
  },
  async act(act, { office: key, step }, { until }) {
    const office = act.coop.config.offices.filter(hasTerm).find((one) => one.key === key)
    // The office may have changed since the look.
    if (!office || (await stepOf(act.work, act.coop, office, until)) !== step) return false
    if (isCouncil(office)) await takeCouncilStep(act, office, step)
    else if (step === "begin") await beginFirstTerm(act, office)
    else if (step === "end") await endTerm(act, office)
    else await openTermElection(act, office)
    return false
  },
}
