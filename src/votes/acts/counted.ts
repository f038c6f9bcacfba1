/** The count of a vote that closes, whichever way it is counted: instant-runoff or consent for one winner (§3), transferable vote for seats (§13). */
import type { Outcome } from "../../kernel/rules/types.ts"
import { cleanLine } from "../../kernel/views/markdown.ts"
import { drawn } from "../../kernel/views/picture.ts"
import type { Words } from "../../kernel/views/words.ts"
import { keptOutcome, makeCouncilFile, methodOf } from "../rules/council-file.ts"
import { type ClosedVote, type CountFile, makeCountFile } from "../rules/count-file.ts"
import type { KeptMotion } from "../store/motions.ts"
import { type Consented, consentCards } from "../views/consent-outcome.ts"
import { councilCards } from "../views/council.ts"
import { councilCaption, councilPicture } from "../views/council-picture.ts"
import { type ClosedAbout, type OutcomeCards, outcomeCards } from "../views/outcome.ts"

/** A picture that is posted beside the files. `caption`: the same in words. */
interface CountPicture {
  readonly png: Buffer
  readonly width: number
  readonly height: number
  readonly caption: string
}

export interface Counted {
  readonly json: string
  readonly blt: string | null
  readonly publication: CountFile["terms"]["publication"]
  /** How many ballots were cast, and how many of them are published as sums only (§5.6). */
  readonly ballots: number
  readonly withheld: number
  readonly outcome: Exclude<Outcome, { result: "withdrawn" }>
  /** The answers of a vote by consent. */
  readonly answers: CountFile["answers"]
  /** The messages about the outcome. `consented`: the answers and their reasons, if the vote was held by consent. */
  readonly cards: (words: Words, about: ClosedAbout, consented: Consented | null) => OutcomeCards
  /** Null: such a count has no picture. */
  readonly picture: ((words: Words) => Promise<CountPicture>) | null
}

/** Counts a vote as its terms say. */
export function counted(motion: KeptMotion, vote: ClosedVote): Counted {
  const { council } = motion.terms
  if (!council) {
    const { json, blt, file, count, outcome } = makeCountFile(vote)
    return {
      ...{ json, blt, outcome, publication: file.terms.publication, answers: file.answers, picture: null },
      ...ballotsIn(file),
      cards(words, about, consented) {
        const closed = { ...about, count, outcome }
        return consented ? consentCards(words, closed, consented) : outcomeCards(words, closed)
      },
    }
  }
  const method = methodOf(council, motion.options)
  const { json, blt, file, count, outcome } = makeCouncilFile({ ...vote, method })
  const nameOf = (option: number) => motion.options.find(({ number }) => number === option)?.title ?? ""
  const told = { count, method, nameOf }
  const isElected = outcome.result === "elected" && count.valid !== "0"
  const pictured = async (words: Words): Promise<CountPicture> => {
    const title = `${motion.id} · ${motion.title}`
    const picture = await drawn(councilPicture(words, told, title))
    return { ...picture, caption: cleanLine(councilCaption(words, told, title), longestCaption) }
  }
  return {
    ...{ json, blt, outcome: keptOutcome(outcome), publication: file.terms.publication, answers: undefined },
    ...ballotsIn(file),
    cards: (words, about) => councilCards(words, { ...about, count, method, outcome }),
    picture: isElected ? pictured : null,
  }
}

const ballotsIn = ({
  cast,
  withheld,
}: Pick<CountFile, "cast"> & { readonly withheld: { readonly ballots: number } | null }) => ({
  ...{ ballots: cast.ballots, withheld: withheld?.ballots ?? 0 },
})

/** The most characters of a picture's caption. Every stage stands in the thread's text anyway. */
const longestCaption = 1200
