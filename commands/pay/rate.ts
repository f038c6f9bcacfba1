/** `!rate`: one's own hourly rate. `!rate @ana B 22 EUR from 15 March because TEXT`: sets somebody's, for whoever does that (§18.1). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { readRateOf, setRate } from "../../src/pay/acts/rates.ts"
import { rateCard, rateSetCard } from "../../src/pay/views/rates.ts"
import { canBeOver } from "../../src/roles/rules/over.ts"

export default defineCommand({
  name: "rate",
  shows: (rest) => rest.trim().split(/\s+/).length < 2,
  topic: "money",
  usage: "[@ana B 22 EUR from DAY because TEXT]",
  where: ["direct"],
  who: readRateOf.who,
  // Who earns what is for the person and those who set it.
  takenOut: { is: "booking", proof: (_, rest) => /\d/.test(rest) && rest.trim().split(/\s+/).length > 2 },
  offered: ({ coop }) => canBeOver(coop.config.offices, "set-rates"),
  pieces: ["person", { line: "line" }],
  args: z.object({ person: z.string().max(1000).optional(), line: z.string().max(2000).default("") }),
  examples: ["rate", "rate @ana", "rate @ana B 22 EUR from 1 January because she leads the bakery now"],
  async run(context, { person: typed, line }) {
    const { coop, sender, message } = context
    const person = typed === undefined ? null : await thePerson(context, typed)
    if (person !== null && line.trim() !== "")
      return context.reply(rateSetCard(coop, await setRate(context, sender, person, line)))
    const state = await readRateOf(context, sender, message.trust, person)
    await context.reply(rateCard(coop, state, sender.person))
  },
})
