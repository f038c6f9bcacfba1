/**
 * `!impeach [GROUNDS]`: explains what it means to vote on taking the treasurer's office away. `--sure` opens that vote (§1.8, §4, §7.3).
 */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { knownPerson } from "../../src/bot/person.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import type { TypedWords } from "../../src/kernel/rules/typed-words.ts"
import { paragraphs, quoted } from "../../src/kernel/views/markdown.ts"
import { plainName } from "../../src/kernel/views/people.ts"
import { openImpeachment } from "../../src/offices/acts/impeachment.ts"
import { usualOffices } from "../../src/standing/rules/offices.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { joined, text, typed } from "../arguments.ts"

export default defineCommand({
  name: "impeach",
  topic: "elections",
  usage: "[--sure] [GROUNDS]",
  where: ["members"],
  who: openImpeachment.who,
  deadlines: true,
  pieces: [{ toggle: "sure" }, { line: "line" }, { lines: "text" }],
  args: z.object({ sure: z.boolean(), line: text, text }),
  examples: ["impeach The accounts of June are missing."],
  async run(context, { sure, line, text }) {
    const { words, coop, prefix, sender } = context
    const grounds = joined(withoutOffice(line, words.typed), text)
    const named = /\s/.test(grounds) ? null : await knownPerson(context, grounds)
    const motion = await openImpeachment(context, sender, grounds, typed(context))
    const person = plainName(motion.subject ?? sender.person, coop.server)
    if (named !== null)
      refuse("grounds-are-a-person", {
        named: plainName(named, coop.server),
        person,
        same: named === motion.subject,
      })
    // This refusal comes last, so the sender hears of every other objection first. Like every refusal, it undoes what the command has
    // written: the motion that was just opened.
    if (!sure)
      refuse("sure-to-impeach", {
        person,
        sureCopy: `${prefix}impeach --sure ${grounds || words.t("grounds-to-type")}`,
      })
    const voters = await expectedRoll(context, motion)
    const first = paragraphs(
      openedLine(words, motion),
      grounds === "" ? null : quoted(grounds),
      words.t("impeachment-means"),
    )
    await context.reply(proposalCard(words, motion, { first, voters, server: coop.server, prefix }), {
      startThread: true,
    })
  },
})

/**
 * The grounds without the office's name before them: `treasurer Never pays.` becomes `Never pays.` A sentence that begins with the name,
 * such as "Treasurer never pays", stays whole.
 */
function withoutOffice(line: string, typed: TypedWords): string {
  const [, word = "", rest = ""] = /^\s*(\S+)(?:\s+([\s\S]*))?$/.exec(line) ?? []
  const office = typed.meaning("office", word.replace(/[.,:;]$/, ""))
  const isOffice = usualOffices.some(({ key, recall }) => key === office && recall === "impeachment")
  return isOffice && (/[.,:;]$/.test(word) || !/^\p{Ll}/u.test(rest)) ? rest : line
}
