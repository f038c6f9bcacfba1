/** All reasons for a refusal. Each capability declares its own. */
import { declared } from "../../../capabilities.ts"
import { botRefusals } from "./bot.ts"
import type { Details, Form, Given } from "./declare.ts"

export const refusals = { ...declared("refusals"), ...botRefusals } satisfies Readonly<Record<string, Details>>

type Refusals = typeof refusals

/** A reason for a refusal. Its name never changes, because the locales have a message `refused-<reason>` for it. */
export type Reason = keyof Refusals
export const reasons = Object.keys(refusals) as readonly Reason[]

/** The details of a reason. If `R` is a union of reasons: all details that any of these reasons needs. */
export type DetailsOf<R extends Reason> = {
  readonly [Each in R]: (details: Given<Refusals[Each]>) => void
}[R] extends (details: infer All) => void
  ? All
  : never

/** A refusal: the reason and its details. `inFile`: if somebody sent an archive, the name of the file in it that was refused. */
export type Refused<R extends Reason = Reason> = {
  readonly [Each in R]: { readonly refused: Each; readonly inFile?: string } & Given<Refusals[Each]>
}[R]

/** A refusal that still lacks details which only the rule's caller knows, such as people's names. */
export type Unfinished<R extends Reason, Missing extends string> = {
  readonly [Each in R]: { readonly refused: Each } & Omit<Given<Refusals[Each]>, Missing>
}[R]

/** The details of a refusal with their forms. Details that the reason does not declare are left out, because no message shows them. */
export function detailsGiven(refusal: Refused): readonly GivenDetail[] {
  const declared: Details = refusals[refusal.refused]
  return Object.entries(refusal).flatMap(([name, value]) => {
    const detail = declared[name]
    return detail === undefined ? [] : [{ name, form: detail.form, value }]
  })
}

export interface GivenDetail {
  readonly name: string
  readonly form: Form
  /** The detail's value. `form` decides its type. It can also be null. */
  readonly value: unknown
}
