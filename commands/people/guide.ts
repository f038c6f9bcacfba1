/** `!guide`: five lines of advice for a newcomer, or for somebody in an office. `!guide founder` shows the advice for that role. */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { officeCalled } from "../../src/bot/office.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import type { OfficeKey } from "../../src/kernel/rules/types.ts"
import { cleanLine } from "../../src/kernel/views/markdown.ts"
import type { Words } from "../../src/kernel/views/words.ts"
import { readGuide } from "../../src/people/acts/guides.ts"
import { memberRoles, type Role } from "../../src/people/rules/guides.ts"
import { officeKeys } from "../../src/standing/rules/offices.ts"

export default defineCommand({
  name: "guide",
  topic: "people",
  foremost: ({ place }) => (place === "members" || place === "direct" ? "usual" : null),
  usage: "[ROLE]",
  where: ["members", "moderators", "treasury", "office", "direct"],
  who: readGuide.who,
  customers: true,
  pieces: ["role"],
  args: z.object({ role: z.string().optional() }),
  examples: ["guide", "guide founder"],
  explained: (words) => ({ roles: words.list(rolesIn(words)) }),
  async run(context, { role }) {
    await context.reply(await readGuide(context, context.sender, role === undefined ? null : roleCalled(context, role)))
  },
})

/** How many characters of an unknown role the answer repeats. */
const shownBack = 40

function roleCalled(context: CommandContext, typed: string): Role {
  const { words, coop } = context
  const offices = coop.config.offices.map(({ key }) => words.officeWord(key))
  const role = words.typed.meaning("guide", typed) ?? officeCalled(context, typed)
  return (
    role ??
    refuse("no-such-guide", { typed: cleanLine(typed, shownBack), roles: [...rolesIn(coop.words, []), ...offices] })
  )
}

/** The words for all roles in the reader's language. */
function rolesIn({ typed, language }: Words, offices: readonly OfficeKey[] = officeKeys): string[] {
  const first = (words: readonly string[], role: string) => words[0] ?? role
  return [
    ...memberRoles.map((role) => first(typed.spellings("guide", role, language), role)),
    ...offices.map((office) => first(typed.spellings("office", office, language), office)),
  ]
}
