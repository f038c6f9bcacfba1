/** Messages about reviews (§14.4). All functions return Markdown. */
import type { Instant, MatrixId } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs, quoted } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { AboutTodo } from "../../kernel/views/todo.ts"
import type { Words } from "../../kernel/views/words.ts"
import { type AboutCoop, mentionOf, roleName } from "../../roles/views/roles.ts"
import { highestMark, type Review, type Sums } from "../rules/rounds.ts"

/** What messages need to know of a round. */
interface Dated {
  readonly openedAt: Instant
  readonly endsAt: Instant
  readonly atLeast: number
}

/** The sums of a person. Null: too few wrote. */
export interface SumsOf {
  readonly person: MatrixId
  readonly sums: Sums | null
}

/** Sums, with the texts if they are kept. */
interface Shown {
  readonly sums: Sums
  readonly texts: readonly string[] | null
}

const untilOf = (words: Words, { endsAt, openedAt }: Dated): string => words.deadline(endsAt, openedAt)

const namesOf = ({ words, server }: AboutCoop, people: readonly MatrixId[]): string =>
  words.list(people.map((person) => nameOf(person, server)))

/** A line to copy about the first of these people. */
const exampleOf = (people: readonly MatrixId[], server: Server): string => {
  const [first] = people
  return first === undefined ? "@USER" : mentionOf(first, server)
}

/** The sums as people read them. The average is exact: `4.25`, `4 1/3`. */
const sumsIn = (words: Words, { written, total, lowest, highest }: Sums) => ({
  ...{ written, lowest, highest, most: highestMark },
  average: words.fraction(`${total}/${written}`),
})

/** A round has opened, for the members' room. */
export const openedCard = ({ words }: AboutCoop, round: Dated, people: number): string =>
  words.t("reviews-opened", { until: untilOf(words, round), people })

/** The question to somebody who is asked about these people. */
export const askCard = (coop: AboutCoop, round: Dated, people: readonly MatrixId[]): string => {
  const { words, server, config } = coop
  const about = { prefix: config.prefix, person: exampleOf(people, server), most: highestMark }
  return paragraphs(
    words.t("review-ask", { until: untilOf(words, round), people: namesOf(coop, people) }),
    words.t("review-how", about),
    words.t("review-secret", { count: round.atLeast }),
  )
}

/** A reminder of the reviews that somebody still owes. */
export const remindCard = (coop: AboutCoop, round: Dated, owed: readonly MatrixId[]): string => {
  const { words, server, config } = coop
  return words.t("review-remind", {
    ...{ until: untilOf(words, round), people: namesOf(coop, owed), count: owed.length },
    ...{ prefix: config.prefix, person: exampleOf(owed, server) },
  })
}

/** The answer to a review. It has no word about whether it is the first, so that it is the same for each. */
export const writtenCard = (coop: AboutCoop, round: Dated, person: MatrixId, review: Review): string =>
  paragraphs(
    coop.words.t("review-written", {
      ...{ person: nameOf(person, coop.server), mark: review.mark, most: highestMark },
      ...{ until: untilOf(coop.words, round), prefix: coop.config.prefix },
    }),
    quoted(review.text),
  )

/** Whom the reader is asked about, and what they have written already. */
export function owedCard(
  coop: AboutCoop,
  round: Dated,
  own: ReadonlyMap<MatrixId, Pick<Review, "mark"> | null>,
): string {
  const { words, server, config } = coop
  const open = [...own].flatMap(([person, review]) => (review === null ? [person] : []))
  const lines = [...own].map(([person, review]) =>
    words.t("review-line", {
      ...{ person: nameOf(person, server), mark: review?.mark ?? 0, most: highestMark },
    }),
  )
  const example = exampleOf(open.length > 0 ? open : [...own.keys()], server)
  return paragraphs(
    words.t("review-owed", { count: open.length, until: untilOf(words, round) }),
    lines.map((line) => `- ${line}`).join("\n"),
    words.t("review-how", { prefix: config.prefix, person: example, most: highestMark }),
  )
}

/** What was written of somebody, for themselves alone. Null: too few wrote. */
export function resultCard(coop: AboutCoop, { atLeast }: Pick<Dated, "atLeast">, shown: Shown | null): string {
  const { words, config } = coop
  if (shown === null) return words.t("review-too-few", { count: atLeast })
  const texts = shown.texts ?? []
  return paragraphs(
    words.t("review-result", sumsIn(words, shown.sums)),
    ...texts.map(quoted),
    words.t("review-kept", { prefix: config.prefix, texts: texts.length > 0 ? "yes" : "no" }),
  )
}

/** The reader's last results, and the averages of earlier rounds, newest first. */
export const ownResultsCard = (coop: AboutCoop, atLeast: number, results: readonly Shown[]): string => {
  const { words } = coop
  const [last = null, ...earlier] = results
  return paragraphs(
    resultCard(coop, { atLeast }, last),
    earlier.length === 0
      ? null
      : words.t("review-earlier", { averages: words.list(earlier.map(({ sums }) => sumsIn(words, sums).average)) }),
  )
}

/** The sums of people for whoever sets their rate. */
export function overseenCard(coop: AboutCoop, _round: Dated, all: readonly SumsOf[]): string {
  const { words, server, config } = coop
  const lines = all.map(({ person, sums }) => `- ${sumsLine(words, nameOf(person, server), sums)}`)
  const example = exampleOf(
    all.map(({ person }) => person),
    server,
  )
  return paragraphs(
    words.t("review-overseen"),
    lines.join("\n"),
    words.t("review-overseen-next", { prefix: config.prefix, person: example }),
  )
}

const sumsLine = (words: Words, name: string, sums: Sums | null): string =>
  sums === null ? words.t("review-sums-none", { name }) : words.t("review-sums", { name, ...sumsIn(words, sums) })

/** A round has ended, for the members' room. */
export const closedCard = ({ words, config }: AboutCoop, _round: Dated): string =>
  words.t("reviews-closed", { prefix: config.prefix })

/** A person, for a reader who is asked about them or sets their rate. */
export function reviewedCard(
  coop: AboutCoop,
  {
    person,
    round,
    asked,
    expected,
    sums,
  }: {
    readonly person: MatrixId
    readonly round: Dated | null
    readonly asked: { readonly written: Review | null } | null
    readonly expected: readonly {
      readonly role: { readonly number: number; readonly name: string }
      readonly text: string | null
    }[]
    readonly sums: readonly { readonly round: number; readonly sums: Sums }[] | null
  },
): string {
  const { words, server, config } = coop
  const name = nameOf(person, server)
  const about = { prefix: config.prefix, person: mentionOf(person, server), most: highestMark }
  return paragraphs(
    words.t("reviewed", { person: name }),
    ...expected.flatMap(({ role, text }) => [
      words.t("reviewed-role", { role: roleName(role), written: text === null ? "no" : "yes" }),
      text === null ? null : quoted(text),
    ]),
    asked === null || round === null
      ? null
      : words.t("reviewed-asked", {
          ...{ ...about, until: untilOf(words, round), mark: asked.written?.mark ?? 0 },
        }),
    asked?.written ? quoted(asked.written.text) : null,
    sums === null
      ? null
      : sums.length === 0
        ? sumsLine(words, name, null)
        : sums.map((one) => `- ${sumsLine(words, words.t("review-round", { round: one.round }), one.sums)}`).join("\n"),
  )
}

/** Nothing is open, and nothing was written of the reader. */
export const nothingCard = ({ words, config }: AboutCoop, on: boolean, next: Instant | null): string =>
  words.t("reviews-nothing", {
    ...{ on: on ? "yes" : "no", soon: next === null ? "no" : "yes" },
    ...{ next: next === null ? "" : words.date(next), coop: escapeMarkdown(config.name) },
  })

/** One line of `!todo`. */
export const reviewDutyLine = (
  words: Words,
  { owed, until }: { readonly owed: number; readonly until: Instant | null },
  { prefix, now }: AboutTodo,
): string => words.t("todo-reviews", { owed, until: until === null ? "" : words.deadline(until, now), prefix })
