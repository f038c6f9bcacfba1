/** Fills the vacant seats of a council by the ballots of its election (§12.4). `votes/rules/countback.ts` says how they are counted. */
import { type Act, membersRoom, say } from "../../kernel/acts/context.ts"
import { isRefused, type MatrixId } from "../../kernel/rules/types.ts"
import { addRecord, recordsOf, toldBy } from "../../kernel/store/minutes.ts"
import { nameOf } from "../../kernel/views/people.ts"
import { standingOf } from "../../standing/reads.ts"
import { belongs } from "../../standing/rules/franchise.ts"
import { inTheWay } from "../../standing/rules/rights.ts"
import { type KeptMotion, motionsIn, publishedCount } from "../../votes/reads.ts"
import { parseCouncilFile } from "../../votes/rules/council-file.ts"
import { countbackOf, type Vacancy } from "../../votes/rules/countback.ts"
import { type CouncilOffice, freeSeats } from "../rules/councils.ts"
import { givesUp, lastDay } from "../rules/terms.ts"
import { seatCouncil } from "./council-seats.ts"
import { councilOf, filledBy, mayServeAgain } from "./councils.ts"

/** Why a countback fills no seat. */
export type NoCountback = "no-election" | "no-ballots" | "nobody"

/**
 * Counts the ballots of the council's election back, and seats those whom they name. Returns null if at least one seat is filled. Otherwise
 * it returns why none is, and a by-election must fill them.
 */
export async function holdCountback(act: Act, office: CouncilOffice): Promise<NoCountback | null> {
  const { work, coop } = act
  const election = await electionOfCouncil(act, office)
  const published = election && (await publishedCount(work, election.row))
  if (!election || !published) return "no-election"
  const file = parseCouncilFile(published.json)
  if (isRefused(file)) return "no-election"
  const vacancy = await vacancyOf(act, office, election)
  const counted = countbackOf(file, vacancy)
  if (isRefused(counted)) return counted.refused === "count-back-without-ballots" ? "no-ballots" : "nobody"
  const persons = counted.found.map(
    (option) => election.options.find(({ number }) => number === option)?.person ?? null,
  )
  // Where "Re-open nominations" wins, members want a by-election.
  const people = persons.includes(null) ? [] : persons.filter((person) => person !== null)
  const { holders, withdrawn, vacant } = vacancy
  const details = { office: office.key, motion: election.id, vacant, holders, withdrawn, found: counted.found, people }
  await addRecord(work, coop.key, { actor: null, act: "countback-held", details })
  if (people.length === 0) return "nobody"
  const { until } = await seatCouncil(act, office, people, "vacant")
  const { words, server, config } = coop
  const options = (numbers: readonly number[]) => numbers.join(",")
  await say(
    act,
    membersRoom(act),
    words.t("countback-fills", {
      ...{ office: office.key, motion: election.id, count: people.length, prefix: config.prefix },
      people: words.list(people.map((person) => nameOf(person, server))),
      until: until === null ? "none" : words.date(lastDay(until)),
      lot: String(counted.count.ties.some(({ by }) => by === "lot")),
      again: `waggle recount ${election.id}-count.json --seats ${vacant} --vacated ${options(withdrawn)}${holders.length === 0 ? "" : ` --seated ${options(holders)}`}`,
    }),
    { alert: true, mentions: people },
  )
  return null
}

/** The newest election of all seats in which somebody was elected. Null: there was none. */
async function electionOfCouncil({ work, coop }: Act, { key }: CouncilOffice): Promise<KeptMotion | null> {
  const closed = await motionsIn(work, coop.key, ["closed"])
  const held = closed.filter(
    (motion) => motion.office === key && motion.terms.council !== undefined && filledBy(motion) === "all",
  )
  return held.findLast(({ outcome }) => outcome?.result === "elected" && outcome.elected.length > 0) ?? null
}

/** Who holds seats, who cannot take one, and how many have become vacant since the election. Seats that it left vacant are not among them. */
async function vacancyOf(act: Act, office: CouncilOffice, election: KeptMotion): Promise<Vacancy> {
  const council = await councilOf(act, office.key)
  const gaveUp = await whoGaveUp(act, office, election)
  const holders: number[] = []
  const withdrawn: number[] = []
  for (const { number, person } of election.options) {
    if (number === null || person === null) continue
    if (council.held.some((seat) => seat.person === person)) holders.push(number)
    else if (gaveUp.has(person) || !(await canTake(act, office, person))) withdrawn.push(number)
  }
  const free = new Set(freeSeats(office, council))
  const vacated = council.terms.filter(({ seat, vacantSince }) => vacantSince !== null && free.has(seat))
  return { holders, withdrawn, vacant: vacated.length }
}

/** The people who lost a seat since the election other than by its outcome, or by the end of a term. */
async function whoGaveUp(
  { work, coop }: Act,
  { key }: CouncilOffice,
  { closedAt }: KeptMotion,
): Promise<Set<MatrixId>> {
  const people = new Set<MatrixId>()
  for await (const record of recordsOf(work.trx, coop.key, "public")) {
    if (record.at < (closedAt ?? 0)) continue
    for (const { details } of toldBy([record], ["office-ended"]))
      if (details.office === key && givesUp(details.why)) people.add(details.person)
  }
  return people
}

async function canTake(act: Act, office: CouncilOffice, person: MatrixId): Promise<boolean> {
  const standing = await standingOf(act.work, act.coop.config, person)
  const council = await councilOf(act, office.key)
  return (
    belongs(standing) &&
    inTheWay(act.coop.config.offices, standing, office.key) === null &&
    mayServeAgain(office, council, person)
  )
}
