/** `!recall @ana [OFFICE] [GROUNDS]`: explains the vote on taking somebody's office away. `--sure` opens that vote (§1.8, §12.4). */
import { z } from "zod"
import { defineCommand } from "../../src/bot/command.ts"
import { officeCalled } from "../../src/bot/office.ts"
import { knownPerson, thePerson } from "../../src/bot/person.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { paragraphs, quoted } from "../../src/kernel/views/markdown.ts"
import { plainName } from "../../src/kernel/views/people.ts"
import { namesOffice, openRecall } from "../../src/offices/acts/recall.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { officeConcerned } from "../../src/votes/rules/kinds.ts"
import { openedLine, proposalCard } from "../../src/votes/views/motions.ts"
import { joined, person, text, typed } from "../arguments.ts"

/** In how many words behind an office that was typed first a holder of it is looked for. */
const mostNamed = 10

export default defineCommand({
  name: "recall",
  topic: "elections",
  usage: "[--sure] @USER [OFFICE] [GROUNDS]",
  where: ["members"],
  who: openRecall.who,
  offered: ({ coop }) => coop.config.offices.some(({ recall }) => recall === "recall"),
  deadlines: true,
  pieces: [{ toggle: "sure" }, "person", { line: "line" }, { lines: "text" }],
  args: z.object({ sure: z.boolean(), person, line: text, text }),
  examples: ["recall @ana", "recall @ana president No word for weeks."],
  async run(context, args) {
    const { words, coop, prefix, sender } = context
    const named = officeCalled(context, args.person)
    if (named !== null && (await knownPerson(context, args.person)) === null) {
      const behind = args.line.split(/\s+/, mostNamed)
      const people = await Promise.all(behind.map((word) => knownPerson(context, word)))
      const among = people.flatMap((one) => one ?? [])
      await namesOffice(context, context.sender, named, among)
    }
    const whose = await thePerson(context, args.person)
    const [, first = "", rest = ""] = /^\s*(\S+)(?:\s+([\s\S]*))?$/.exec(args.line) ?? []
    const office = officeCalled(context, first)
    const grounds = joined(office === null ? args.line : rest, args.text)
    const motion = await openRecall(context, sender, { person: whose, office, grounds }, typed(context))
    const lost = officeConcerned(motion)
    if (lost === null) throw new Error(`${motion.id} names no office`)
    const about = { office: lost, person: plainName(whose, coop.server) }
    // This refusal comes last, so the sender hears of every other objection first. It undoes the motion that was just opened.
    if (!args.sure) {
      const said = [words.officeWord(lost), grounds || words.t("grounds-to-type")]
      refuse("sure-to-recall", { ...about, sureCopy: `${prefix}recall --sure ${args.person} ${said.join(" ")}` })
    }
    const voters = await expectedRoll(context, motion)
    const card = paragraphs(
      openedLine(words, motion),
      grounds === "" ? null : quoted(grounds),
      words.t("recall-means", about),
    )
    await context.reply(proposalCard(words, motion, { first: card, voters, server: coop.server, prefix }), {
      startThread: true,
    })
  },
})
