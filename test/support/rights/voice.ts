/** Who may begin, endorse and read petitions (§17.1). */

import type { Act } from "../../../src/kernel/acts/context.ts"
import { coopKey, instant } from "../../../src/kernel/rules/types.ts"
import * as petitions from "../../../src/voice/acts/petitions.ts"
import { draftsToShow, putDraft, showDraft } from "../../../src/voice/store/signers.ts"
import { ana, type Case, members, O, P, wording } from "./case.ts"

/** Opens Ana's petition A1. */
async function open({ work }: Act): Promise<void> {
  const draft = { kind: "decision", subject: null, ...wording } as const
  await putDraft(work, coopKey("hive"), ana, { ...draft, shownAt: work.now })
  const later = instant(work.now + 1_000_000)
  for (const one of await draftsToShow(work, coopKey("hive"), work.now))
    await showDraft(work, coopKey("hive"), one.draft, { ...draft, needed: 3, endsAt: later, lookAgainAt: later })
}

export const petitioning: readonly Case[] = [
  { act: "beginPetition", may: [...P, ...O], run: (act, by) => petitions.beginPetition(act, by, wording) },
  { act: "withdrawPetition", may: members, run: (act, by) => petitions.withdrawPetition(act, by) },
  {
    act: "endorsePetition",
    may: [...P, ...O],
    prepare: open,
    run: (act, by) => petitions.endorsePetition(act, by, 1, act.work.now),
  },
  { act: "readPetitions", may: members, run: (act, by) => petitions.readPetitions(act, by) },
  { act: "readPetition", may: members, prepare: open, run: (act, by) => petitions.readPetition(act, by, 1) },
]
