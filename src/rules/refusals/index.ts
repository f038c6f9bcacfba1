/** All reasons for which something is refused, composed of what each subject declares. */
import { bankRefusals } from "./bank.ts"
import { botRefusals } from "./bot.ts"
import { countsRefusals } from "./counts.ts"
import type { Details, Form, Given } from "./declare.ts"
import { minutesRefusals } from "./minutes.ts"
import { officesRefusals } from "./offices.ts"
import { peopleRefusals } from "./people.ts"
import { tasksRefusals } from "./tasks.ts"
import { treasuryRefusals } from "./treasury.ts"
import { votesRefusals } from "./votes.ts"

export const refusals = {
  ...peopleRefusals,
  ...officesRefusals,
  ...votesRefusals,
  ...countsRefusals,
  ...minutesRefusals,
  ...treasuryRefusals,
  ...bankRefusals,
  ...tasksRefusals,
  ...botRefusals,
} satisfies Readonly<Record<string, Details>>

type Refusals = typeof refusals

/** Why something is refused. It is stable: the message in a locale file is `refused-<reason>`. */
export type Reason = keyof Refusals
export const reasons = Object.keys(refusals) as readonly Reason[]

/** The details that stand beside a reason; beside one of several, all that any of them needs. */
export type DetailsOf<R extends Reason> = {
  readonly [Each in R]: (details: Given<Refusals[Each]>) => void
}[R] extends (details: infer All) => void
  ? All
  : never

/** What a rule answers when it says no: a reason with its details. */
export type Refused<R extends Reason = Reason> = {
  readonly [Each in R]: { readonly refused: Each } & Given<Refusals[Each]>
}[R]

/** A refusal to which its caller adds the details that a rule cannot know, such as what people are called. */
export type Unfinished<R extends Reason, Missing extends string> = {
  readonly [Each in R]: { readonly refused: Each } & Omit<Given<Refusals[Each]>, Missing>
}[R]

/** The details of a refusal with their forms. Those that its reason does not declare are left out: it says nothing of them. */
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
  /** Of the form's type, or null. */
  readonly value: unknown
}
