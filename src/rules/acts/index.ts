/** All acts that stand in the minutes (§11), composed of what each subject declares. */
import type { z } from "zod"
import type { MinutesRecord } from "../minutes.ts"
import type { ActDeclaration, ActGroup } from "./declare.ts"
import { motionActs } from "./motions.ts"
import { officeActs } from "./offices.ts"
import { peopleActs } from "./people.ts"
import { stateActs } from "./state.ts"
import { taskActs } from "./tasks.ts"
import { treasuryActs } from "./treasury.ts"

export const acts = {
  ...stateActs,
  ...peopleActs,
  ...officeActs,
  ...motionActs,
  ...treasuryActs,
  ...taskActs,
} satisfies Readonly<Record<string, ActDeclaration>>

type Acts = typeof acts
export type ActName = keyof Acts
export const actNames = Object.keys(acts) as readonly ActName[]

/** An act as it is written today, with all its details. */
export type MinutesAct<Name extends ActName = ActName> = {
  readonly [A in Name]: { readonly act: A; readonly details: z.output<Acts[A]["written"]> }
}[Name]

/** An act as a record of any age tells it: details that were added later may be missing. */
export type ToldAct<Name extends ActName = ActName> = {
  readonly [A in Name]: { readonly act: A; readonly details: z.output<Acts[A]["told"]> }
}[Name]

/** The acts that are found by a subject. */
export const actsIn = (group: ActGroup): readonly ActName[] =>
  actNames.filter((name) => acts[name].groups.includes(group))

/**
 * What a record tells. Null: another version of this program wrote an act that this one does not know, or the record is damaged.
 * Details that the act does not declare are left out.
 */
export function toldIn({ act, details }: Pick<MinutesRecord, "act" | "details">): ToldAct | null {
  if (!isActName(act)) return null
  const read = acts[act].told.safeParse(details)
  // The details were read by this very act's schema; the compiler does not keep the two together.
  return read.success ? ({ act, details: read.data } as ToldAct) : null
}

/** @throws Error where details are missing, wrong, or not declared: that is a fault of ours */
export function mustBeDeclared({ act, details }: Pick<MinutesRecord, "details"> & { readonly act: ActName }): void {
  const read = acts[act].written.safeParse(details)
  // Not the details themselves: an undeclared one may be what somebody wrote in confidence.
  const wrong = read.error?.issues.map((issue) => [...issue.path, issue.code].join(" ")).join(", ")
  if (wrong !== undefined) throw new Error(`the act ${act} does not have such details: ${wrong}`)
}

const isActName = (name: string): name is ActName => Object.hasOwn(acts, name)
