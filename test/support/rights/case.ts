/**
 * Questions of rights. Each names an act, the people who may ask for it by the rule book, and how they ask. The questions are written by
 * hand, and do not come from the program's own declarations.
 */
import type { Act } from "../../../src/kernel/acts/context.ts"
import { refuse } from "../../../src/kernel/acts/refusal.ts"
import { type MatrixId, motionId } from "../../../src/kernel/rules/types.ts"
import type { Power } from "../../../src/standing/rules/offices.ts"
import type { Asker } from "../../../src/votes/rules/who.ts"
import { keyOf, person } from "../bot.ts"
import type { Standing, startEverybody } from "../everybody.ts"

type House = Awaited<ReturnType<typeof startEverybody>>

export interface Case {
  /** The name under which the act is exported. */
  readonly act: string
  /** The subject of the question, if the subject makes a difference. */
  readonly about?: string
  readonly may: readonly Standing[]
  /** The power of §12.2 that the case is about, if it is about one. */
  readonly power?: Power
  /** Set if there is nothing to do in this case. Even people who may ask are then refused, with this reason. */
  readonly otherwise?: string
  /** Runs before the question. For example, it gives this person something of their own. */
  readonly prepare?: (act: Act, who: MatrixId, house: House) => Promise<unknown>
  readonly run: (act: Act, by: Asker, house: House) => Promise<unknown>
}

export const P: readonly Standing[] = ["permanent member", "absent member", "member to be removed", "former treasurer"]
export const M: readonly Standing[] = ["moderator", "officer who is not a member"]
export const O: readonly Standing[] = ["treasurer", "president", "secretary", "board member", ...M]
export const members: readonly Standing[] = ["trial member", ...P, ...O]
/** Who holds each power, by the rows of §12 and the offices of this co-op. */
const powersHeld: Readonly<Record<Power, readonly Standing[]>> = {
  invite: [...M, "president"],
  moderate: M,
  "start-removal": M,
  "hold-treasury": ["treasurer"],
  "confirm-payments": [...M, "president", "board member"],
  "call-conference": ["president"],
  preside: ["president"],
  "keep-minutes": ["secretary"],
  mediate: ["board member"],
  appoint: ["board member"],
  "approve-hours": ["board member"],
  "set-rates": ["board member"],
  spend: ["board member"],
}
/** What a case says that only the holders of this power pass. */
export const byPower = (power: Power) => ({ power, may: powersHeld[power] })

/** Members, and people who have left but have an account in the ledger. */
export const concerned: readonly Standing[] = [...members, "former member who was owed something"]
/** Members, and people who have left but are on the roll of an open vote. */
export const voters: readonly Standing[] = [...members, "former member on an open roll"]
export const anyone: readonly Standing[] = [
  ...(["stranger", "customer", "invited person", "guest"] as const),
  ...concerned,
  ...([
    "former member",
    "former member on an open roll",
    "removed member",
    "Matrix ID that was given up",
    "bot",
  ] as const),
]

export const trustOf = ({ person }: Asker) => ({ encrypted: true, device: "signed", identity: keyOf(person) }) as const
export const signed = (by: Asker) => ({ ...by, trust: trustOf(by) })
export const ana = person("ana")
export const pia = person("pia")
export const eli = person("eli")
export const wording = { title: "Something else", text: "" }

/** Returns the things that the act shows. Refuses if it shows none, so that the case counts as refused. */
export const shown = (found: readonly unknown[]) =>
  found.length > 0 ? found : refuse("no-such-motion", { motion: motionId("M1") })
