/** Says which of several files a refusal is about. */
import type { Refused } from "../../kernel/rules/types.ts"

/** The refusal with the name of its file added. If the refusal names a file already, or `name` is null, it does not change. */
export const inFile = (refusal: Refused, name: string | null): Refused =>
  name === null || refusal.inFile !== undefined ? refusal : { ...refusal, inFile: name }
