/** `!motions`: what is open, and what was decided last. */
import { z } from "zod"
import { defineCommand } from "../src/bot/command.ts"
import { motionsIn } from "../src/store/motions.ts"
import { paragraphs } from "../src/views/markdown.ts"
import { motionList } from "../src/views/motions.ts"

const recent = 5

export default defineCommand({
  name: "motions",
  section: "motions",
  usage: "",
  where: ["members", "moderators", "direct"],
  who: "member",
  pieces: [],
  args: z.object({}),
  examples: ["motions"],
  async run({ work, coop, words, prefix, series, reply }) {
    const open = await motionsIn(work, coop.key, ["proposal", "voting"], { series })
    const closed = await motionsIn(work, coop.key, ["closed"], { limit: recent, series })
    await reply(
      paragraphs(
        open.length > 0 ? words.t("motions-open", { count: open.length }) : words.t("motions-none-open", { prefix }),
        motionList(words, open),
        closed.length > 0 ? words.t("motions-closed") : null,
        motionList(words, closed.reverse()),
        open.length + closed.length > 0 ? words.t("motions-next", { prefix }) : null,
      ),
    )
  },
})
