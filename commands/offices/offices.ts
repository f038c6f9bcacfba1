/** `!offices`: who holds which office, which are vacant, and which votes about them are open. */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { officesCard } from "../../src/offices/views/offices.ts"
import { hasVoice } from "../../src/standing/acts/vacancy.ts"
import { frozenSince, seatsOf, standings } from "../../src/standing/reads.ts"
import { motionByRow, motionsIn } from "../../src/votes/reads.ts"
import { kinds } from "../../src/votes/rules/kinds.ts"

export default defineCommand({
  name: "offices",
  section: "offices",
  usage: "",
  where: ["members", "moderators", "treasury", "direct"],
  who: "member",
  pieces: [],
  args: z.object({}),
  examples: ["offices"],
  async run({ work, coop, words, prefix, reply }) {
    const frozen = await frozenSince(work, coop.key)
    const open = await motionsIn(work, coop.key, ["proposal", "voting"])
    const state = {
      coop: coop.config.name,
      offices: coop.config.offices,
      seats: await seatsOf(work, coop.key),
      frozen: frozen && { at: frozen.at, motion: await motionByRow(work, frozen.row) },
      voters: (await standings(work, coop.config)).some(hasVoice),
      open: open.filter(({ kind }) => kinds[kind].office !== null),
    }
    await reply(officesCard(words, state, { server: coop.server, prefix }))
  },
})
