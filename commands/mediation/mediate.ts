/**
 * `!mediate @ben [with @cem] [TEXT]`: asks for a mediation (§17.3). `!mediate accept`, `decline`, `withdraw`, `with @cem`: answers one. In the
 * room of three: `!mediate settle TEXT`, `open`, `vote TEXT`. `!mediate` alone shows how it stands.
 */
import { z } from "zod"
import { type CommandContext, defineCommand } from "../../src/bot/command.ts"
import { readPieces } from "../../src/bot/parse.ts"
import { fullPerson, knownPerson, thePerson } from "../../src/bot/person.ts"
import { takeOut } from "../../src/bot/take-out.ts"
import { say } from "../../src/kernel/acts/context.ts"
import { refuse } from "../../src/kernel/acts/refusal.ts"
import type { Meaning } from "../../src/kernel/rules/typed-words.ts"
import type { MatrixId } from "../../src/kernel/rules/types.ts"
import { cleanLine, cleanText, paragraphs } from "../../src/kernel/views/markdown.ts"
import { plainName } from "../../src/kernel/views/people.ts"
import {
  type Answer,
  acceptMediation,
  askForMediation,
  declineMediation,
  readMediations,
  withdrawFromMediation,
} from "../../src/mediation/acts/requests.ts"
import { leaveOpen, proposeWords } from "../../src/mediation/acts/words.ts"
import { answersIn } from "../../src/mediation/rules/answers.ts"
import { joined, longestText, title } from "../arguments.ts"

const longestTitle = 200

/** A part of what was typed. It may be long: people write what happened into one line. */
const part = z
  .string()
  .default("")
  .transform((typed) => cleanText(typed, longestText + 2).trim())

export default defineCommand({
  name: "mediate",
  topic: "people",
  usage: "@ana [with @ben] [TEXT]",
  where: ["direct", "mediation"],
  who: askForMediation.who,
  deadlines: true,
  // In the room of three nothing else is done. Elsewhere few people need it, and whoever is asked for one gets the lines to type.
  foremost: ({ place }) => (place === "mediation" ? "own" : null),
  pieces: [{ toggle: "named" }, { line: "mediation" }, { lines: "text" }],
  args: z.object({ named: z.boolean(), mediation: part, text: part }),
  // In another room the message shows who asks whom for a mediation, and what happened.
  takenOut: {
    is: "matter",
    reason: (words) => words.t("mediation-redaction-reason"),
    told: (words, removal) => words.t("mediation-wrong-room", { ...removal }),
  },
  examples: ["mediate @ana", "mediate accept", "mediate decline", "mediate"],
  async run(context, typed) {
    const answer = await answerTo(context, typed)
    if (answer !== null) return context.reply(answer)
    // What all three must know is said in their room. Somebody who typed it elsewhere is told so.
    if (context.message.room.place === "direct") await context.reply(context.words.t("mediation-said-in-room"))
  },
})

interface Line {
  readonly named: boolean
  readonly mediation: string
  readonly text: string
}

async function answerTo(context: CommandContext, { named, mediation: first, text: below }: Line): Promise<Answer> {
  const { words, sender, message, prefix } = context
  const here = message.room.place === "mediation" ? message.room.id : null
  if ([first, below].some((one) => one.length > longestText)) refuse("mediation-too-long", { most: longestText })
  const [, word = "", rest = ""] = /^(\S+)\s*([\s\S]*)$/.exec(first) ?? []
  if (word === "") {
    const cards = await readMediations(context, sender, { here })
    return cards.length > 0 ? paragraphs(...cards) : words.t("mediation-you-have-none", { prefix })
  }
  const deed = words.typed.meaning("mediate", word)
  const whole = joined(rest, below)
  switch (deed) {
    case null: {
      const other = await thePerson(context, word)
      if (here !== null) return askedInRoom(context)
      const { mediator, about } = await withMediator(context, word, rest)
      return askForMediation(context, sender, other, mediator, joined(about, below))
    }
    case "accept":
    case "with": {
      const answered = await pointedAt(context, deed === "with" ? first : rest)
      const { mediator, number } = answered
      const behind =
        mediator !== null
          ? ` ${spelled(context, "with")} ${plainName(mediator, context.coop.server)}`
          : number !== null
            ? ` ${number}`
            : ""
      return acceptMediation(context, sender, {
        here,
        ...answered,
        again: (name) => `${withDeed(context, "accept", name)}${behind}`,
      })
    }
    case "decline":
    case "withdraw": {
      const { of } = await pointedAt(context, rest)
      const act = deed === "decline" ? declineMediation : withdrawFromMediation
      return act(context, sender, { here, of, again: (name) => withDeed(context, deed, name) })
    }
    case "open":
      return leaveOpen(context, sender, {
        here,
        of: (await pointedAt(context, rest)).of,
        again: (name) => withDeed(context, deed, name),
      })
    case "settle":
      if (whole === "") return noWords(context, deed)
      return proposeWords(context, sender, { here, of: null }, { use: "settle", title: whole, text: "", named: false })
    case "vote": {
      if (whole === "") return noWords(context, deed)
      const words = votedWords(context, whole)
      return proposeWords(context, sender, { here, of: null }, { use: "vote", ...words, named: words.named || named })
    }
  }
}

/**
 * Somebody asks for a mediation where two others read it, although nobody else is to learn of it. The message is taken out, and they are
 * told where they can ask.
 */
async function askedInRoom(context: CommandContext): Promise<null> {
  const { words, message, prefix } = context
  const removed = String(await takeOut(context, words.t("mediation-redaction-reason")))
  const told = words.t("mediation-wrong-room", { removed, where: words.t("place-mediation"), prefix })
  await say(context, { person: message.sender }, told)
  return null
}

/** The question of a vote and what stands below it. @throws Refusal if they fit on no ballot */
function votedWords(context: CommandContext, whole: string) {
  // `--named` is typed behind `vote` too. Both it and the words can stand in the line below the command.
  const pieces = [{ toggle: "named" }, { line: "title" }, { lines: "text" }] as const
  const { typed } = readPieces(whole, pieces, context.words.typed)
  const [top, text] = [String(typed.title ?? ""), String(typed.text ?? "")]
  if (top === "") return noWords(context, "vote")
  const read = title.safeParse(top)
  if (!read.success) return refuse("mediation-title-long", { most: longestTitle })
  const consent = context.coop.config.motions.decision.method === "consent"
  for (const [index, answer] of (consent ? [] : answersIn(text)).entries())
    if (!title.safeParse(answer.title).success) refuse("listed-unusable", { option: index + 1 })
  return { title: read.data, text, named: typed.named === true }
}

const noWords = (context: CommandContext, deed: Meaning<"mediate">): never =>
  refuse("mediation-no-words", {
    copy: `${context.prefix}${withDeed(context, deed, context.words.t("mediation-words-to-type"))}`,
  })

/** A word of this command as people type it. */
const spelled = ({ words }: CommandContext, deed: Meaning<"mediate">): string =>
  words.typed.spellings("mediate", deed, words.language)[0] ?? deed

const withDeed = (context: CommandContext, deed: Meaning<"mediate">, rest: string): string =>
  `mediate ${spelled(context, deed)} ${rest}`

/**
 * Splits `with @cem` off the beginning of a text.
 * @param other whom the sender asks, as typed
 * @throws Refusal if the text ends where the mediator's name should stand
 */
async function withMediator(
  context: CommandContext,
  other: string,
  typed: string,
): Promise<{ mediator: MatrixId | null; about: string }> {
  const [, word = "", person = "", about = ""] = /^(\S+)(?:\s+(\S+)\s*([\s\S]*))?$/.exec(typed) ?? []
  if (context.words.typed.meaning("mediate", word.replace(/[.:,]$/, "")) !== "with")
    return { mediator: null, about: typed }
  if (person === "") {
    const alone = `${context.prefix}mediate ${cleanLine(other, 100)}`
    const copy = `${alone} ${spelled(context, "with")} ${context.words.t("mediation-person-to-type")}`
    return refuse("mediator-missing", { copy, alone })
  }
  // Two words are more likely a mistyped name than what the mediation is about.
  if (about === "") return { mediator: await thePerson(context, person), about }
  // "With regard to the kitchen" names nobody.
  const meant = person.startsWith("@") || fullPerson(person) !== null
  if (!meant && (await knownPerson(context, person)) === null) return { mediator: null, about: typed }
  return { mediator: await thePerson(context, person), about }
}

interface Pointed {
  readonly of: MatrixId | null
  readonly mediator: MatrixId | null
  readonly number: number | null
}

/** What stands behind `accept`: `@ana`, `with @cem`, `2`. @throws Refusal */
async function pointedAt(context: CommandContext, typed: string): Promise<Pointed> {
  const [first, second, ...more] = typed.split(/\s+/).filter((word) => word !== "")
  if (first === undefined) return { of: null, mediator: null, number: null }
  if (/^\d{1,3}[.!]?$/.test(first)) {
    if (second !== undefined) refuse("mediation-left-over", { typed: second })
    return { of: null, mediator: null, number: Number.parseInt(first, 10) }
  }
  const isWith = context.words.typed.meaning("mediate", first) === "with"
  const rest = isWith ? more : [second, ...more].filter((word) => word !== undefined)
  if (isWith) {
    if (more[0] !== undefined) refuse("mediation-left-over", { typed: more[0] })
    if (second === undefined) refuse("mediator-unnamed")
    return { of: null, mediator: await thePerson(context, second), number: null }
  }
  return { ...(await pointedAt(context, rest.join(" "))), of: await thePerson(context, first) }
}
