/** Says which of several files a refusal is about. */
import type { Refused } from "../../kernel/rules/types.ts"

/** The refusal with the name of its file added. If the refusal names a file already, or `name` is null, it does not change. */
export function inFile(refusal: Refused, name: string | null): Refused {
  if (name === null || refusal.inFile !== undefined) return refusal
  // Every refusal can have `inFile`. The cast is needed: to spread a union of so many members is too complex for the compiler.
  return { ...(refusal as object), inFile: name } as Refused
}
