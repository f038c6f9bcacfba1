/**
 * `!account @ana yes`: the treasurer says whether Ana's bank account is right, if the bot knows the same account as another person's too
 * (§7.5).
 */
import { z } from "zod"
import { accountOf, decideAccount } from "../../src/bank/acts/payment-details.ts"
import { accountAsked } from "../../src/bank/views/account.ts"
import { defineCommand } from "../../src/bot/command.ts"
import { thePerson } from "../../src/bot/person.ts"
import { nameOf } from "../../src/kernel/views/people.ts"
import { lastFour, maskedIban } from "../../src/treasury/rules/payment-details.ts"
import { meant, person } from "../arguments.ts"

export default defineCommand({
  name: "account",
  topic: "money",
  usage: "@USER [yes 3000 | no]",
  where: ["direct"],
  who: accountOf.who,
  pieces: ["person", { word: "verdict", of: "answer" }, "ending"],
  args: z.object({
    person,
    verdict: meant("answer", "not-yes-or-no").optional(),
    ending: z.string().max(34).optional(),
  }),
  examples: ["account @ana yes 3000", "account @ana no", "account @ana"],
  async run(context, { person: named, verdict: said, ending }) {
    const { words, prefix, sender, message, coop, reply } = context
    const whose = await thePerson(context, named)
    const right = said === "yes"
    const { details: asked, known } = await accountOf(context, sender, message.trust, whose)
    // Since the treasurer read the question, the member may have given another account. So a yes must name the last characters of the
    // account that it accepts.
    if (said === undefined || (right && ending?.toUpperCase() !== lastFour(asked)))
      return reply(accountAsked(words, known, { person: whose, details: asked, server: coop.server, prefix }))
    const details = await decideAccount(context, sender, message.trust, { person: whose, right })
    const about = { person: nameOf(whose, coop.server), iban: maskedIban(details), prefix }
    await reply(words.t(right ? "payinfo-check-approved" : "payinfo-check-refused", about))
  },
})
