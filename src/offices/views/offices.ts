/** Messages about offices and elections. All functions return Markdown. */

import type { Instant, MatrixId, OfficeKey } from "../../kernel/rules/types.ts"
import { escapeMarkdown, paragraphs } from "../../kernel/views/markdown.ts"
import { nameOf, type Server } from "../../kernel/views/people.ts"
import type { Words } from "../../kernel/views/words.ts"
import type { KeptTerm } from "../../standing/reads.ts"
import { isOwnOfficeRoom, isUsual, type Offices } from "../../standing/rules/offices.ts"
import { vacantInWords } from "../../standing/views/offices.ts"
import type { Voters } from "../../votes/rules/voters.ts"
import { heading, motionList, proposalCard, type TitledMotion } from "../../votes/views/motions.ts"
import { lastDay } from "../rules/terms.ts"

interface About {
  readonly server: Server
  readonly prefix: string
}

/** The answer to `!stand` and to other changes of an election. It says who is on the ballot, and what comes next. */
export function electionCard(
  words: Words,
  motion: TitledMotion,
  about: About & { first: string; voters: Voters },
): string {
  const { prefix, server } = about
  const sitting = motion.options.flatMap(({ role, person }) => (role === "sitting" && person !== null ? [person] : []))
  const people = words.list(sitting.map((person) => nameOf(person, server)))
  const statements = motion.options.filter(({ text }) => text !== "").length
  return paragraphs(
    proposalCard(words, motion, about),
    sitting.length > 0
      ? words.t("election-sitting", { people, count: sitting.length, motion: motion.id, prefix })
      : null,
    statements > 0 ? words.t("election-statements", { count: statements, motion: motion.id, prefix }) : null,
  )
}

/** The state of the offices: who holds each one, and what is vacant, frozen or being decided. */
export interface OfficesState {
  readonly coop: string
  readonly offices: Offices
  readonly seats: readonly { readonly office: OfficeKey; readonly person: MatrixId; readonly since: Instant }[]
  /** The terms of offices that have one. */
  readonly terms: readonly KeptTerm[]
  /** When the treasury was frozen, and by which motion. Null: it is open. */
  readonly frozen: { readonly at: Instant; readonly motion: TitledMotion } | null
  /** Whether anybody is left who can vote. */
  readonly voters: boolean
  /** Open elections and impeachments. */
  readonly open: readonly TitledMotion[]
}

export function officesCard(words: Words, state: OfficesState, { server, prefix }: About): string {
  const { coop, seats, frozen, open } = state
  const line = ({ office, person, since }: OfficesState["seats"][number]) => {
    const about = { office, person: nameOf(person, server), since: words.date(since) }
    const row = state.offices.find(({ key }) => key === office)
    const term = row?.term ? state.terms.find((one) => one.office === office && one.person === person) : undefined
    return `- ${[words.t("offices-one", about), ...termOf(words, term, server)].join(" · ")}`
  }
  const further = state.offices.some(({ key }) => !isUsual(key))
  const own = state.offices.filter(({ room }) => room !== null && isOwnOfficeRoom(room))
  const vacant = vacancies(words, state, prefix)
  return paragraphs(
    words.t(seats.length > 0 ? "offices-heading" : "offices-nobody", { coop }),
    seats.map(line).join("\n"),
    own.length > 0
      ? words.t("offices-rooms", {
          offices: words.list(own.map(({ key }) => escapeMarkdown(words.office(key)))),
          prefix,
        })
      : null,
    ...vacant,
    frozen ? words.t("offices-frozen", { since: words.date(frozen.at), motion: heading(frozen.motion), prefix }) : null,
    open.length > 0 ? words.t("offices-open", { count: open.length }) : null,
    motionList(words, open),
    // A line about a vacancy already says how to stand.
    seats.length > 0 && vacant.length === 0
      ? words.t(further ? "offices-next-further" : "offices-next", { prefix })
      : null,
  )
}

/** Until when somebody holds an office, and who has been elected for the time after. */
function termOf(words: Words, term: KeptTerm | undefined, server: Server): string[] {
  if (!term || term.endsAt === null) return []
  const { endsAt, successor } = term
  return [
    term.lapsed ? words.t("offices-lapsed") : words.t("offices-until", { until: words.date(lastDay(endsAt)) }),
    ...(successor === null
      ? []
      : [words.t("offices-then", { person: nameOf(successor, server), from: words.date(endsAt) })]),
  ]
}

function vacancies(words: Words, { offices, seats, frozen, voters }: OfficesState, prefix: string): string[] {
  if (!voters) return [words.t("vacant-voters")]
  const vacant = offices
    .filter(({ key }) => seats.every((seat) => seat.office !== key))
    // While the treasury is frozen, the treasurer's vacancy is left out: the line about the frozen treasury already tells of it.
    .filter(({ powers }) => !(frozen && powers.includes("hold-treasury")))
    .map(({ key }) => key)
  const [one, ...more] = vacant.filter((key) => !isUsual(key))
  const usual = vacant.filter(isUsual).map((key) => vacantInWords(words, key, prefix))
  if (one === undefined) return usual
  if (more.length === 0) return [...usual, vacantInWords(words, one, prefix)]
  const names = words.list([one, ...more].map((key) => escapeMarkdown(words.office(key))))
  return [...usual, words.t("offices-vacant-several", { offices: names, officeWord: words.officeWord(one), prefix })]
}
