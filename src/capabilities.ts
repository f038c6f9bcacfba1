/**
 * All capabilities, in their order. A capability may use earlier ones, and never later ones. This list has only their plain values, from
 * which types are made. `composed.ts` loads the parts that do the work.
 */
import * as bank from "./bank/capability.ts"
import * as closing from "./closing/capability.ts"
import * as conference from "./conference/capability.ts"
import * as documents from "./documents/capability.ts"
import * as donations from "./donations/capability.ts"
import * as hours from "./hours/capability.ts"
import * as journal from "./journal/capability.ts"
import * as ledger from "./ledger/capability.ts"
import * as mediation from "./mediation/capability.ts"
import * as minutes from "./minutes/capability.ts"
import * as offices from "./offices/capability.ts"
import * as ownership from "./ownership/capability.ts"
import * as pay from "./pay/capability.ts"
import * as people from "./people/capability.ts"
import * as reviews from "./reviews/capability.ts"
import * as roles from "./roles/capability.ts"
import * as rooms from "./rooms/capability.ts"
import * as rulebook from "./rulebook/capability.ts"
import * as standing from "./standing/capability.ts"
import * as tasks from "./tasks/capability.ts"
import * as treasury from "./treasury/capability.ts"
import * as voice from "./voice/capability.ts"
import * as votes from "./votes/capability.ts"

export const capabilities = {
  standing,
  votes,
  rooms,
  ledger,
  tasks,
  treasury,
  bank,
  donations,
  offices,
  documents,
  rulebook,
  roles,
  reviews,
  hours,
  pay,
  journal,
  ownership,
  closing,
  people,
  conference,
  voice,
  mediation,
  minutes,
}

type Capabilities = typeof capabilities
/** The names of the plain values that a capability can declare. */
export type Part =
  | "commitments"
  | "kinds"
  | "minuted"
  | "records"
  | "refusals"
  | "subjects"
  | "tables"
  | "unchecked"
  | "words"
type PartOf<C, P extends Part> = P extends keyof C ? C[P] : never
type All<Union> = (Union extends unknown ? (each: Union) => void : never) extends (each: infer Every) => void
  ? Every
  : never

/** The values that all capabilities declare under the name `P`, in one object. */
export type Declared<P extends Part> = All<
  { [C in keyof Capabilities]: PartOf<Capabilities[C], P> }[keyof Capabilities]
>

/**
 * The values that all capabilities declare under this name, in one object. They are in the order of the list above.
 * @throws Error if two capabilities declare the same key, which is a fault of ours
 */
export function declared<P extends Part>(part: P): Declared<P> {
  const all = new Map<string, unknown>()
  for (const capability of Object.values<Readonly<Partial<Record<Part, object>>>>(capabilities))
    for (const [name, value] of Object.entries(capability[part] ?? {})) {
      if (all.has(name)) throw new Error(`two capabilities declare ${name}`)
      all.set(name, value)
    }
  // Object.fromEntries loses the names of the keys. They are the names in the type, hence the cast.
  return Object.fromEntries(all) as Declared<P>
}
