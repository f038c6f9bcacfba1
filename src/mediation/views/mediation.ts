/** Messages about mediations (§17.3). All functions return Markdown. */
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { AboutTodo } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"
import { openedLine, type TitledMotion } from "../../votes/views/motions.ts"
import { answersIn } from "../rules/answers.ts"
import { counterpart, type EarlyEnd, type Mediation, type Waits, type Wording, waitsFor } from "../rules/mediation.ts"

/** What messages need to know of the co-op. */
export interface AboutCoop {
  readonly words: Words
  readonly config: { readonly name: string; readonly prefix: string }
  readonly server: Server
}

/** What messages that show a wording need to know besides: how the co-op would vote on it. */
export interface AboutVotes extends AboutCoop {
  readonly config: AboutCoop["config"] & {
    readonly motions: { readonly decision: { readonly method?: string | undefined } }
  }
}

/** A mediation with its deadline. */
type Dated = Mediation & { readonly dueAt: Instant | null }

const until = ({ words }: AboutCoop, { dueAt }: Dated): string => (dueAt === null ? "" : words.deadline(dueAt))
const name = ({ server }: AboutCoop, person: MatrixId | null): string => (person === null ? "" : nameOf(person, server))
const names = (coop: AboutCoop, people: readonly MatrixId[]): string =>
  coop.words.list(people.map((person) => name(coop, person)))
const about = ({ about: text }: Mediation): string | null => (text === "" ? null : quoted(text))

/** Asks a person for a mediation. `holders`: the people whose office is to mediate. */
export function requestCard(coop: AboutCoop, mediation: Dated, holders: readonly MatrixId[]): string {
  const { words, config } = coop
  const { asker, mediator } = mediation
  const who = mediator !== null ? "named" : holders.length > 0 ? "holders" : "nobody"
  const one = holders.length === 1 ? "one" : "more"
  const people = mediator !== null ? name(coop, mediator) : names(coop, holders)
  return paragraphs(
    words.t("mediation-request", { asker: name(coop, asker) }),
    about(mediation),
    words.t("mediation-request-mediator", { who, one, people, asker: name(coop, asker) }),
    words.t("mediation-request-next", { who, one, prefix: config.prefix, until: until(coop, mediation) }),
  )
}

/** Asks a person whether they mediate. */
export function mediatorCard(coop: AboutCoop, mediation: Dated): string {
  const { words, config } = coop
  const parties = names(coop, [mediation.asker, mediation.other])
  return paragraphs(
    words.t("mediation-mediator-asked", { parties }),
    about(mediation),
    words.t("mediation-mediator-next", { prefix: config.prefix, until: until(coop, mediation) }),
  )
}

/** Tells a party that the other one has agreed or named a mediator, and what is asked of them. */
export function turnCard(coop: AboutVotes, mediation: Dated, person: MatrixId, by: MatrixId): string {
  const { words } = coop
  if (waitsFor(mediation, person) === "mediation")
    return words.t("mediation-named-anew", {
      asker: name(coop, by),
      ...{ mediator: name(coop, mediation.mediator), prefix: coop.config.prefix, until: until(coop, mediation) },
    })
  return standCard(coop, mediation, person, [])
}

/** A mediator who is none any more, and whether it is because they have not answered. */
interface Lost {
  readonly mediator: MatrixId | null
  readonly silent: boolean
}

/** How a mediation stands for this person, and what they can do. `holders`: the people whose office is to mediate. */
export function standCard(
  coop: AboutVotes,
  mediation: Dated,
  person: MatrixId,
  holders: readonly MatrixId[],
  lost: Lost | null = null,
): string {
  const { words, config } = coop
  const gone =
    lost && words.t("mediation-mediator-lost", { mediator: name(coop, lost.mediator), silent: String(lost.silent) })
  const { stage, mediator, joined, wording } = mediation
  const waits = waitsFor(mediation, person)
  if (waits === "mediation") return requestCard(coop, mediation, holders)
  if (waits === "mediate") return mediatorCard(coop, mediation)
  const facts = {
    other: name(coop, counterpart(mediation, person)),
    mediator: name(coop, mediator),
    holders: names(coop, holders),
    ...{ has: holders.length > 0 ? "holders" : "nobody", prefix: config.prefix, until: until(coop, mediation) },
  }
  if (stage === "choosing" || stage === "asking") {
    const state = stage === "asking" ? "asking" : !joined ? "asked" : (waits ?? "agreed")
    return paragraphs(gone, words.t("mediation-stands", { state, ...facts }))
  }
  return paragraphs(
    words.t("mediation-goes-on", {
      parties: names(coop, [mediation.asker, mediation.other]),
      ...{ mediator: name(coop, mediator), until: until(coop, mediation) },
    }),
    wording
      ? wordingCard(coop, mediation, wording)
      : words.t(`mediation-next-${stage === "open" ? "open" : "talking"}`, { prefix: config.prefix }),
  )
}

/** All three agree, so their room is made. */
export const agreedCard = (coop: AboutCoop, mediation: Mediation): string =>
  coop.words.t("mediation-agreed", {
    parties: names(coop, [mediation.asker, mediation.other]),
    mediator: name(coop, mediation.mediator),
  })

/** The first message in the room. */
export function helloCard(coop: AboutCoop, mediation: Dated): string {
  const { words, config } = coop
  return paragraphs(
    words.t("mediation-hello", {
      parties: names(coop, [mediation.asker, mediation.other]),
      mediator: name(coop, mediation.mediator),
    }),
    about(mediation),
    words.t("mediation-hello-next", { prefix: config.prefix, until: until(coop, mediation) }),
  )
}

/** Words that one of the three proposes. */
export function wordingCard(coop: AboutVotes, { wordings }: Mediation, wording: Wording): string {
  const { words, config } = coop
  const { use, number, title, text, named, by } = wording
  return paragraphs(
    words.t("mediation-words", { use, number, by: name(coop, by) }),
    quoted(text === "" ? title : `${title}\n${text}`),
    use === "vote" ? choiceLine(coop, wording) : null,
    use === "vote" ? words.t("mediation-words-vote", { named: String(named) }) : null,
    words.t("mediation-words-next", { accept: wordings === 1 ? "" : ` ${number}`, prefix: config.prefix }),
  )
}

/** Between what the co-op would choose, so that nobody accepts a ballot that they did not mean. */
function choiceLine({ words, config }: AboutVotes, { title, text }: Wording): string {
  if (config.motions.decision.method === "consent")
    return words.t("mediation-words-choice", { by: "consent", options: "" })
  const answers = answersIn(text)
  const titles = [...(answers.length > 0 ? answers : [{ title }]).map((one) => one.title), words.t("option-keep")]
  const options = titles.map((one, index) => `${index + 1}. ${escapeMarkdown(one)}`).join("\n")
  return `${words.t("mediation-words-choice", { by: "ballot" })}\n\n${options}`
}

/** One of the two has accepted or declined the words. */
export const wordsAnswer = (coop: AboutCoop, { number, by }: Wording, person: MatrixId, answer: string): string =>
  coop.words.t("mediation-words-answer", {
    ...{ number, answer, person: name(coop, person), by: name(coop, by), prefix: coop.config.prefix },
  })

/** The three have found no agreement. */
export const openCard = (coop: AboutCoop, mediation: Dated, by: MatrixId): string =>
  coop.words.t("mediation-open", {
    ...{ by: name(coop, by), prefix: coop.config.prefix, until: until(coop, mediation) },
  })

/** The last message in the room. */
export const overCard = (coop: AboutCoop, { end }: Mediation): string =>
  coop.words.t("mediation-over", { end: end ?? "open", prefix: coop.config.prefix })

/** A request ends before there is a room. `person`: the one who reads it. */
export function earlyEndCard(
  coop: AboutCoop,
  mediation: Mediation,
  { end, by, person, until: again }: { end: EarlyEnd; by: MatrixId | null; person: MatrixId; until: Instant },
): string {
  const { words, config } = coop
  const mine = person === mediation.asker ? "asker" : person === mediation.other ? "other" : "mediator"
  return words.t(`mediation-ended-${end}`, {
    ...{ mine, by: name(coop, by), prefix: config.prefix, again: words.deadline(again) },
    asker: name(coop, mediation.asker),
    other: name(coop, mediation.other),
  })
}

/** The room of three could not be made yet, or the bot is not in it. */
export const roomlessCard = (
  { words, config: { prefix } }: AboutCoop,
  { why }: { readonly why: "not-made" | "absent" },
): string => words.t("mediation-roomless", { why, prefix })

/** The first line of a motion that comes from a mediation. `between`: the mediation, if both want their names there. */
export function mediationMotionLine(coop: AboutCoop, motion: TitledMotion, between: Mediation | null): string {
  const parties = between === null ? "" : names(coop, [between.asker, between.other])
  const from = coop.words.t("mediation-motion", { named: between === null ? "no" : "yes", parties })
  return `${openedLine(coop.words, motion)}\n\n${from}`
}

/** A line of `!todo`. */
export function mediationDutyLine(
  words: Words,
  mediation: Dated,
  { person, waits, about: { server, prefix } }: { person: MatrixId; waits: Exclude<Waits, null>; about: AboutTodo },
): string {
  const coop = { words, config: { name: "", prefix }, server }
  const other =
    waits === "mediate" ? names(coop, [mediation.asker, mediation.other]) : name(coop, counterpart(mediation, person))
  return words.t("todo-mediation", {
    waits,
    other,
    mediator: name(coop, mediation.mediator),
    prefix,
    until: until(coop, mediation),
  })
}

/** The name of a room of three in `!rooms`. */
export const mediationRoomLine = (coop: AboutCoop, people: readonly MatrixId[], link: string): string =>
  coop.words.t("rooms-mediation", { people: names(coop, people), link: escapeMarkdown(link) })
