/** `!stand OFFICE [against @user] [STATEMENT]`: the sender stands for an office (§4.2). The first candidate opens the election. */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { replyAndRecord } from "../../src/bot/motion-thread.ts"
import { officeCalled } from "../../src/bot/office.ts"
import { knownPerson, thePerson } from "../../src/bot/person.ts"
import { mayStand } from "../../src/bot/who.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import { madeOf, oneOf } from "../../src/kernel/rules/typed-pattern.ts"
import type { MatrixId, OfficeKey } from "../../src/kernel/rules/types.ts"
import { nameOf, plainName } from "../../src/kernel/views/people.ts"
import { isBySeat, stand } from "../../src/offices/acts/elections.ts"
import { electionCard } from "../../src/offices/views/offices.ts"
import { officesWith } from "../../src/standing/rules/rights.ts"
import { expectedRoll } from "../../src/votes/acts/propose.ts"
import { readMotions } from "../../src/votes/acts/reading.ts"
import { officeOf } from "../../src/votes/rules/kinds.ts"
import { proposalEnd } from "../../src/votes/rules/motions.ts"
import { heading, openedLine } from "../../src/votes/views/motions.ts"
import { joined, longestText, text, typed } from "../arguments.ts"
import { typedText } from "../documents/typed-text.ts"

export default defineCommand({
  name: "stand",
  topic: "elections",
  usage: "OFFICE [against @USER] [STATEMENT]",
  where: ["members"],
  who: stand.who,
  offered: mayStand,
  deadlines: true,
  takesFile: true,
  pieces: [{ word: "office", of: "office" }, { line: "line" }, { lines: "text" }],
  args: z.object({ office: z.string(), line: text, text }),
  examples: ["stand treasurer", "stand moderator", "stand moderator against @ben I would answer within a day."],
  async run(context, args) {
    const { words, coop, prefix, sender } = context
    const office = await readOffice(context, args)
    const { against, statement: said } = await readCandidacy(context, office, args)
    const statement = context.message.file ? sentStatement(context, office, said) : said
    const { motion, stood } = await stand(context, sender, { office, against, statement }, typed(context))
    const about = { person: nameOf(sender.person, coop.server), motion: heading(motion) }
    const first =
      stood === "opened"
        ? openedLine(words, motion)
        : words.t(`election-${stood}`, { ...about, until: words.deadline(proposalEnd(motion)) })
    const voters = await expectedRoll(context, motion)
    const card = electionCard(words, motion, { first, voters, server: coop.server, prefix })
    if (stood === "opened") return context.reply(card, { startThread: true })
    await replyAndRecord(context, motion, { brief: first, whole: card })
  },
})

/**
 * The statement or plan in the file that came with the command (§14.1). It stands on the ballot like one that was typed, so it can be no
 * longer.
 * @throws Refusal
 */
function sentStatement(context: CommandContext, office: OfficeKey, said: string): string {
  const sent = typedText(context, said, `stand ${context.words.officeWord(office)}`)
  return sent.length > longestText ? refuse("plan-too-long", { length: sent.length, most: longestText }) : sent
}

/**
 * The office that was typed. `!stand ben treasurer` is refused, because people stand only for themselves. The answer says whether ben stands.
 * @throws Refusal
 */
async function readOffice(context: CommandContext, { office, line }: { office: string; line: string }) {
  const known = officeCalled(context, office)
  if (known) return known
  const { sender, coop, words } = context
  const [next = ""] = line.trim().split(/\s/)
  const named = officeCalled(context, next)
  const person = named === null ? null : await knownPerson(context, office)
  if (named === null || person === null) {
    const { offices } = coop.config
    const [example = offices[0]] = officesWith(offices, "hold-treasury")
    const near = named ?? example?.key ?? "none"
    return refuse("not-an-office", {
      ...{ typedCopy: office, office: near },
      offices: offices.map(({ key }) => words.officeWord(key)),
    })
  }
  const { open } = await readMotions(context, sender, { series: ["public"] })
  const standsIn = open.find(
    (motion) =>
      officeOf(motion) === named && motion.options.some((one) => one.role === "candidate" && one.person === person),
  )
  return refuse("stands-for-another", {
    person: plainName(person, coop.server),
    office: named,
    stands: standsIn !== undefined,
    motion: standsIn?.id ?? null,
  })
}

const against = madeOf(
  (typed) => new RegExp(String.raw`^${oneOf(typed, "stand", "against")}\s+(\[[^\]]*\]\([^)]*\)|\S+)\s*(.*)$`, "isu"),
)

/** Returns the candidate's statement, and the holder whose seat is contested if the sender named one. */
async function readCandidacy(
  context: CommandContext,
  office: OfficeKey,
  { line, text }: { line: string; text: string },
): Promise<{ against: MatrixId | null; statement: string }> {
  const [, named, rest = ""] = against(context.words.typed).exec(line) ?? []
  // A statement can begin with "against" too. So the word after "against" names a person only if it is typed like a person (`@ana`).
  const single = !isBySeat(context, office)
  // A statement has more to say than that.
  if (text === "" && context.words.typed.meaning("stand", line.trim().replace(/[.,:]$/, "")) === "against")
    refuse(single ? "against-treasurer" : "stand-against-whom", { office })
  if (single && named !== undefined && /^[@[]/.test(named)) refuse("against-treasurer", { office })
  if (single || named === undefined) return { against: null, statement: joined(line, text) }
  return { against: await thePerson(context, named), statement: joined(rest, text) }
}
