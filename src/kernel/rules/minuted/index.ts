/** All acts of the minutes (§11). Each capability declares its own. */

import type { z } from "zod"
import { declared } from "../../../capabilities.ts"
import type { MinutesRecord } from "../minutes.ts"
import type { ActDeclaration } from "./declare.ts"
import { stateActs } from "./state.ts"
import type { MinutesSubject } from "./subjects.ts"

export const acts = { ...stateActs, ...declared("minuted") } satisfies Readonly<Record<string, ActDeclaration>>

type Acts = typeof acts
export type ActName = keyof Acts
/** The names of all kinds of motion. They are asked for with each record that is read. */
const kindNames: ReadonlySet<string> = new Set(Object.keys(declared("kinds")))
export const actNames = Object.keys(acts) as readonly ActName[]

/** An act as the program writes it today, with all its details. */
export type MinutesAct<Name extends ActName = ActName> = {
  readonly [A in Name]: { readonly act: A; readonly details: z.output<Acts[A]["written"]> }
}[Name]

/** An act as it is read from a record of any age. Details that were added later may be missing. */
export type ToldAct<Name extends ActName = ActName> = {
  readonly [A in Name]: { readonly act: A; readonly details: z.output<Acts[A]["told"]> }
}[Name]

/** The acts that belong to a subject of `!minutes`. */
export const actsIn = (subject: MinutesSubject): readonly ActName[] =>
  actNames.filter((name) => acts[name].subjects.includes(subject))

/**
 * The act that a record holds. Details that the act does not declare are left out. Null if this version does not know the act, or the
 * record is damaged.
 */
export function toldIn({ act, details }: Pick<MinutesRecord, "act" | "details">): ToldAct | null {
  if (!isActName(act)) return null
  const read = acts[act].told.safeParse(details)
  // The cast at the end is safe, because this act's own schema parsed the details. The compiler cannot see that.
  if (!read.success) return null
  // The result is null too if the record has a kind of motion that only another version of the program declares.
  const kind: unknown = "kind" in read.data ? read.data.kind : undefined
  if (typeof kind === "string" && !kindNames.has(kind)) return null
  return { act, details: read.data } as ToldAct
}

/**
 * Checks an act before it is written.
 * @throws Error if details are missing, wrong or undeclared: the program has a fault
 */
export function mustBeDeclared({ act, details }: Pick<MinutesRecord, "details"> & { readonly act: ActName }): void {
  const read = acts[act].written.safeParse(details)
  // The error never quotes a value: an undeclared detail may be somebody's private text.
  const wrong = read.error?.issues.map((issue) => [...issue.path, issue.code].join(" ")).join(", ")
  if (wrong !== undefined) throw new Error(`the act ${act} does not have such details: ${wrong}`)
}

const isActName = (name: string): name is ActName => Object.hasOwn(acts, name)
