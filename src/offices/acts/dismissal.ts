/** Opens the vote on whether somebody loses an office at once: a recall, or the treasurer's impeachment (§4, §12.4). */
import type { Act, CoopContext } from "../../kernel/acts/context.ts"
import { refuse } from "../../kernel/acts/refusal.ts"
import type { LookedUp, MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { plainName } from "../../kernel/views/people.ts"
import { calledApart } from "../../standing/acts/look-alike-people.ts"
import { seatsOf } from "../../standing/reads.ts"
import type { Office } from "../../standing/rules/offices.ts"
import { openMotion, type Typed } from "../../votes/acts/open-motion.ts"
import type { KeptMotion } from "../../votes/reads.ts"

/** The kinds of motion that take an office from its holder. */
export type DismissalKind = "recall" | "impeachment"

/** Whose office is to end, and which. */
export interface Dismissal {
  readonly kind: DismissalKind
  readonly person: MatrixId
  readonly office: OfficeKey
}

/**
 * The office that somebody can lose by a vote of one of these kinds.
 * @param office null: the only one that they hold
 * @throws Refusal if they hold none, or several and none was named
 */
export async function dismissalOf(
  { work, coop }: Act,
  { person, office }: { readonly person: MatrixId; readonly office: OfficeKey | null },
  kinds: readonly DismissalKind[],
): Promise<Dismissal> {
  const held = (await seatsOf(work, coop.key)).flatMap((seat) => {
    const meant = seat.person === person && (office === null || seat.office === office)
    return coop.config.offices.filter(({ key }) => meant && key === seat.office)
  })
  const found = held.flatMap(({ key, recall: kind }) =>
    kind !== null && kinds.includes(kind) ? { kind, person, office: key } : [],
  )
  const [only, ...others] = found
  if (!only) return refuseRecall(coop, person, held)
  if (others.length > 0) refuse("which-recall", { offices: found.map((one) => coop.words.officeWord(one.office)) })
  return only
}

/** @throws Refusal always. A seat that is filled by contest is taken from its holder in an election, with "No winner" on the ballot (§4) */
function refuseRecall({ words, config, server }: CoopContext, person: MatrixId, held: readonly Office[]): never {
  const called = plainName(person, server)
  const contested = held.find(({ fill }) => fill === "contest")
  if (!contested) return refuse("not-recallable", { person: called })
  const { key } = contested
  const against = words.typed.spellings("stand", "against", words.language)[0] ?? "against"
  const copy = `${config.prefix}stand ${words.officeWord(key)} ${against} ${calledToType(called)}`
  return refuse("recall-by-contest", { person: called, office: key, copy })
}

/** The name of a person, as it is typed in a command. */
export const calledToType = (name: string) => (name.startsWith("@") ? name : `@${name}`)

/**
 * Opens the vote. `grounds` may be empty.
 * @param by null: nobody opens it, because it comes of a petition (§17.1)
 * @throws Refusal if it is open already, or the person may not start it
 */
export async function openDismissal(
  act: Act,
  { kind, person, office }: Dismissal,
  { by, grounds, typed }: { readonly by: LookedUp | null; readonly grounds: string; readonly typed: Typed | null },
): Promise<KeptMotion> {
  const { words } = act.coop
  const called = await calledApart(act, person)
  const impeaches = kind === "impeachment"
  const lose = words.t(impeaches ? "option-impeach" : "option-recall")
  const keep = words.t(impeaches ? "option-keep-treasurer" : "option-keep-office", { person: called })
  return openMotion(act, {
    ...{ kind, by, subject: person, typed },
    // An impeachment concerns the one office that keeps the treasury, so the motion need not name it.
    ...(!impeaches && { office }),
    title: words.t(impeaches ? "motion-impeachment" : "motion-recall", { person: called }),
    options: [
      { title: lose, text: grounds, author: by?.person ?? null, keeps: false, role: "impeach" },
      { title: keep, text: "", author: null, keeps: true, role: "keep" },
    ],
  })
}
