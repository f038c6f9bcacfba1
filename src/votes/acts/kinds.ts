/** What the kinds of motion do, as the capability that declares each has it. */
import { capabilities } from "../../capabilities.ts"
import type { OptionRole } from "../../kernel/rules/types.ts"
import type { MotionKind } from "../rules/kinds.ts"
import type { KindActs, WhenItWins } from "./kinds/kind-acts.ts"

/** What a kind of motion does, where the code does not say which kind it is. */
export interface ActsOfSomeKind extends Pick<KindActs<MotionKind>, "undecided"> {
  readonly wins: Readonly<Partial<Record<OptionRole, WhenItWins | null>>>
}

/** Effects are of later capabilities, so they are asked for only here, once all is loaded. */
export async function actsOf(kind: MotionKind): Promise<ActsOfSomeKind> {
  for (const capability of Object.values(capabilities)) {
    if (!("kinds" in capability) || !Object.hasOwn(capability.kinds, kind)) continue
    const { effects }: { readonly effects: Readonly<Partial<Record<MotionKind, ActsOfSomeKind>>> } =
      await capability.acts()
    const acts = effects[kind]
    if (acts) return acts
  }
  throw new Error(`no capability says what ${kind} does`)
}
