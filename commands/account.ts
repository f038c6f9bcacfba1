/** `!account @ana yes`: the treasurer says whether an account is right by which others are known too (§7.5). */
import { z } from "zod"
import { defineCommand } from "../src/bot/command.ts"
import { thePerson } from "../src/bot/person.ts"
import { accountOf, decideAccount } from "../src/coop/payment-details.ts"
import { maskedIban } from "../src/rules/payment-details.ts"
import { accountAsked } from "../src/views/account.ts"
import { nameOf } from "../src/views/people.ts"
import { person } from "./arguments.ts"

const verdict = z
  .string()
  .toLowerCase()
  .pipe(z.enum(["yes", "ja", "no", "nein"], "not-yes-or-no"))

export default defineCommand({
  name: "account",
  aliases: ["konto"],
  section: "treasury",
  usage: "@USER [yes | no]",
  where: ["direct"],
  who: { office: "treasurer" },
  confined: true,
  pieces: ["person", "verdict"],
  args: z.object({ person, verdict: verdict.optional() }),
  examples: ["account @ana yes", "account @ana no", "account @ana"],
  async run(context, { person: named, verdict: said }) {
    const { words, prefix, sender, message, coop, reply } = context
    const whose = await thePerson(context, named)
    if (said === undefined) {
      const { details, known } = await accountOf(context, sender, message.trust, whose)
      const about = { person: whose, iban: maskedIban(details), server: coop.server, prefix }
      return reply(accountAsked(words, known, about))
    }
    const right = said === "yes" || said === "ja"
    const details = await decideAccount(context, sender, message.trust, { person: whose, right })
    const about = { person: nameOf(whose, coop.server), iban: maskedIban(details), prefix }
    await reply(words.t(right ? "payinfo-check-approved" : "payinfo-check-refused", about))
  },
})
