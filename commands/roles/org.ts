/** `!org`: the hierarchy of roles, as text and as a picture. `!org R3`: a role and what is below it (§14.2). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { replyWithPicture } from "../../src/bot/reply-picture.ts"
import { drawn } from "../../src/kernel/views/picture.ts"
import { readHierarchy } from "../../src/roles/acts/reading.ts"
import { unquoted } from "../../src/roles/rules/asked.ts"
import { hierarchyCard, hierarchyDrawing } from "../../src/roles/views/hierarchy.ts"
import { places } from "./places.ts"

export default defineCommand({
  name: "org",
  shows: true,
  topic: "people",
  usage: "[R1]",
  where: places,
  who: readHierarchy.who,
  offered: ({ coop }) => coop.config.offices.some(({ powers }) => powers.includes("appoint")),
  pieces: [{ line: "role" }],
  args: z.object({ role: z.string().max(200).default("") }),
  examples: ["org", "org R1"],
  async run(context, { role }) {
    const top = unquoted(role)
    const state = await readHierarchy(context, context.sender, top === "" ? null : top)
    await context.reply(hierarchyCard(context.coop, state))
    if (state.tree.size === 0) return
    const { svg, caption } = hierarchyDrawing(context.coop, state)
    await replyWithPicture(context, context.words.t("org-file"), await drawn(svg), caption)
  },
})
