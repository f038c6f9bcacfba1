/** Finds the acts of a kind of motion in the capability that declares the kind. */
import { capabilities } from "../../capabilities.ts"
import type { OptionRole } from "../../kernel/rules/types.ts"
import type { MotionKind } from "../rules/kinds.ts"
import type { KindActs, WhenItWins } from "./kinds/kind-acts.ts"

/** The acts of a kind of motion, for code that does not know which kind it is. */
export interface ActsOfSomeKind extends Pick<KindActs<MotionKind>, "undecided" | "elects" | "reads"> {
  readonly wins: Readonly<Partial<Record<OptionRole, WhenItWins | null>>>
}

/**
 * The acts of a kind: what happens when each option wins. Capabilities above `votes` declare such acts too. So they are looked up only
 * after all capabilities are loaded.
 * @throws Error if no capability declares them, which is a fault of ours
 */
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
