/** Says which of several files a refusal is about. */
import type { Refused } from "../../kernel/rules/types.ts"

/** The refusal with the name of its file. Without a name it stays as it is, and so does one that names a file already. */
export const inFile = (refusal: Refused, name: string | null): Refused =>
  name === null || refusal.inFile !== undefined ? refusal : { ...refusal, inFile: name }
