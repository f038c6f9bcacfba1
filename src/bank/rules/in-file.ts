/** Says which of several files a refusal is about. */
import type { Refused } from "../../kernel/rules/types.ts"

/** The refusal with the name of its file. It stays as it is if `name` is null, or if it names a file already. */
export const inFile = (refusal: Refused, name: string | null): Refused =>
  name === null || refusal.inFile !== undefined ? refusal : { ...refusal, inFile: name }
