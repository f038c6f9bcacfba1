/** Sends people the guide to a role that they have just taken on, such as member or treasurer. */
import type { MatrixId } from "../rules/types.ts"
import { guideCard } from "../views/guide.ts"
import { escapeMarkdown } from "../views/markdown.ts"
import type { Variables } from "../views/words.ts"
import { type Act, type CoopContext, say } from "./context.ts"

/** The values in the texts of guides. */
export const aboutGuide = ({ config }: CoopContext): Variables => ({
  coop: escapeMarkdown(config.name),
  prefix: config.prefix,
  before: config.newcomersRead,
})

/** Sends a person the guide to a role that they take in this unit of work. `more`: values that only this guide has. */
export const sendGuide = (act: Act, person: MatrixId, role: string, more: Variables = {}): Promise<void> =>
  say(act, { person }, guideCard(act.coop.words, role, "now", { ...aboutGuide(act.coop), ...more }))
