/** All targets, in the order of the table in docs/security.md. */
import type { Target } from "./run.ts"
import { binaryTargets } from "./targets-binary.ts"
import { documentTargets } from "./targets-documents.ts"
import { fileTargets } from "./targets-file.ts"
import { hoursTargets } from "./targets-hours.ts"
import { htmlTargets } from "./targets-html.ts"
import { textTargets } from "./targets-text.ts"
import { voteTargets } from "./targets-votes.ts"
import { wordTargets } from "./targets-words.ts"

export const targets: readonly Target[] = [
  ...textTargets,
  ...voteTargets,
  ...wordTargets,
  ...hoursTargets,
  ...documentTargets,
  ...htmlTargets,
  ...fileTargets,
  ...binaryTargets,
]
