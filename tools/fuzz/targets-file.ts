/** Targets that read files. */
import { readFileSync } from "node:fs"
import { readCsv } from "../../src/bank/rules/csv.ts"
import { parseConfig } from "../../src/config/load.ts"
import { ConfigError } from "../../src/config/problem.ts"
import { type Ballot, isRefused } from "../../src/kernel/rules/types.ts"
import { parseBlt, writeBlt } from "../../src/votes/rules/blt.ts"
import { makeCouncilFile, parseCouncilFile } from "../../src/votes/rules/council-file.ts"
import { recountCouncil } from "../../src/votes/rules/council-recount.ts"
import { countBallots } from "../../src/votes/rules/count.ts"
import { makeCountFile, parseCountFile } from "../../src/votes/rules/count-file.ts"
import { lotCommitment } from "../../src/votes/rules/lot.ts"
import { recountFile } from "../../src/votes/rules/recount.ts"
import { camt, eur, line, readFile } from "../../test/support/bank-files.ts"
import { dutchMt940, germanMt940 } from "../../test/support/mt940-files.ts"
import { sgmlOfx, xmlOfx } from "../../test/support/ofx-files.ts"
import { britishQif, quickenQif } from "../../test/support/qif-files.ts"
import { must, mustBeShort, same } from "./must.ts"
import type { Target } from "./run.ts"

const blt: Target = {
  name: "blt",
  reads: "BLT files of ballots",
  runs: 100_000,
  seeds: [
    '3 1\n4 1 2 0\n2 2 1 3 0\n1/3 3 0\n0\n"Ana"\n"Ben"\n"Cem"\n"An election"\n',
    '2 1\n-2\n# said\n(x) 0.5 1 0\n1 0\n0\nAna "Ben B."\n"T"',
    '1 1\r\n1 1 0\r\n0\r\n"A"\r\n"T"\r\n',
  ],
  check(text) {
    const read = parseBlt(text)
    mustBeShort(read, 300)
    if ("refused" in read || read.options.length > 100) return
    const numbers = read.options.map((_, index) => index + 1)
    must(
      read.ballots.every(({ ranking }) => ranking.every((one) => numbers.includes(one))),
      "ballots rank what stands",
    )
    const written = writeBlt({ ...read, withdrawn: [] })
    same(writeBlt(mustRead(written)), written, "what is written is read again")
  },
}

function mustRead(text: string) {
  const read = parseBlt(text)
  must(!("refused" in read), `what we write is read: ${JSON.stringify(read).slice(0, 100)}`)
  return read
}

const csv: Target = {
  name: "csv",
  reads: "CSV files, of banks that the configuration describes",
  runs: 200_000,
  seeds: [
    'Date;Name;Amount;Text\n20.11.2026;Ana;-1.234,50;Rent\n21.11.2026;"B; B";12,50 EUR;"a\n""b"""\n',
    "\uFEFFDate;Name;Amount;Text\r\n1.1.2026;x;5,00;\r\n",
  ],
  check(text) {
    const rows = readCsv(text, ";")
    mustBeShort(rows)
    if (!isRefused(rows)) {
      const fields = rows.map((row) => row.fields)
      const written = fields.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(";")).join("\n")
      const again = readCsv(written, ";")
      same(isRefused(again) ? again : again.map((row) => row.fields), fields, "rows written are read again")
    }
    const mapping = { delimiter: ";", encoding: "utf-8", skip: 0, date: "Date", dateFormat: "dd.MM.yyyy" } as const
    const columns = { amount: "Amount", name: "Name", text: ["Text"], decimal: "," } as const
    const read = readFile(text, { ...mapping, ...columns })
    mustBeShort(read, 5000)
    if (!isRefused(read)) for (const { day } of read.lines) must(/^\d{4}-\d\d-\d\d$/.test(day), "a line has a day")
    mustBeShort(readFile(text), 5000)
  },
}

const statement = camt([
  line({ amount: eur(12345), name: "Kai & Co", iban: "DE89370400440532013000", text: "T1", reference: "R1" }),
  line({ amount: eur(-500), name: "Ana", endToEnd: "P1", returned: true }),
])

const camtFiles: Target = {
  name: "camt",
  reads: "camt files (XML)",
  runs: 100_000,
  seeds: [
    statement,
    statement.replaceAll("BkToCstmrStmt", "BkToCstmrDbtCdtNtfctn").replaceAll("Stmt>", "Ntfctn>"),
    statement.replace("<Document", '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><Document'),
    "<a><b/></a>",
  ],
  check(text) {
    const read = readFile(text)
    mustBeShort(read, 5000)
    if (isRefused(read)) return
    must(read.lines.length <= 10_000, "a statement has so many lines at most")
    for (const { day, text, name } of read.lines)
      must(/^\d{4}-\d\d-\d\d$/.test(day) && text.length <= 1000 && name.length <= 280, "a line is one")
  },
}

const mt940: Target = {
  name: "mt940",
  reads: "MT940 files",
  runs: 100_000,
  seeds: [germanMt940, dutchMt940],
  check: camtFiles.check,
}

const ofx: Target = {
  name: "ofx",
  reads: "OFX files (SGML, XML)",
  runs: 100_000,
  seeds: [sgmlOfx, xmlOfx],
  check: camtFiles.check,
}

const qif: Target = {
  name: "qif",
  reads: "QIF files",
  runs: 100_000,
  seeds: [britishQif, quickenQif],
  check: camtFiles.check,
}

/** The simplest count: the option with the fewest votes drops out. In a tie it is the last one in the list. */
function plainCount(options: readonly number[], ballots: readonly Ballot[]): number[] {
  const out: number[] = []
  let left = [...options]
  const history: Map<number, number>[] = []
  while (left.length > 1) {
    const tally = new Map(left.map((option) => [option, 0]))
    for (const { ranking } of ballots) {
      const first = ranking.find((option) => left.includes(option))
      if (first !== undefined) tally.set(first, (tally.get(first) ?? 0) + 1)
    }
    history.push(tally)
    let lowest = left.filter((option) => tally.get(option) === Math.min(...tally.values()))
    for (const earlier of history.slice(0, -1).toReversed()) {
      const least = Math.min(...lowest.map((option) => earlier.get(option) ?? 0))
      lowest = lowest.filter((option) => earlier.get(option) === least)
    }
    const loser = Math.max(...lowest)
    out.push(loser)
    left = left.filter((option) => option !== loser)
  }
  return [...out, ...left]
}

const secret = "5e".repeat(32)
const publications = ["with-receipts", "ballots", "rounds"] as const
/** Turns the digits of a text into ballots. */
function voteOf(text: string, publication: (typeof publications)[number]) {
  const options = [1, 2, 3, 4, 5]
  const ballots = text
    .slice(0, 400)
    .split(/\s+/)
    .map((word) => [...new Set([...word].map(Number).filter((number) => options.includes(number)))])
  const named = { coop: "The Hive", motion: "M7", title: "Move" }
  return {
    ...named,
    options: options.map((number) => ({
      number,
      title: `Option ${number}`,
      text: "",
      author: null,
      keeps: number === 1,
    })),
    ballots: ballots.map((ranking, index) => ({ ranking, weight: "1", receipt: `R${index}`, order: `${index % 7}` })),
    roll: [...ballots, null].map(() => ({ weight: "1" })),
    terms: { threshold: "majority", quorum: "1/2", publication, smallRoll: 0 },
    lot: { commitment: lotCommitment(secret), secret },
  } as const
}

const counts: Target = {
  name: "counts",
  reads: "counts of votes, written and read again",
  runs: 100_000,
  seeds: ["12 21 31 123 54 5 3 2", "1 1 2 2 3 3", "12345 54321 23 32 41 14 5", "1", "34 43 15 51 52 25 2 1 3"],
  check(text, whole) {
    const vote = voteOf(text, publications[whole(0, 2)] ?? "rounds")
    const numbers = vote.options.map(({ number }) => number)
    const { rounds, winner, valid } = countBallots(numbers, vote.ballots, (among) => [...among].sort((a, b) => a - b))
    const order = plainCount(numbers, vote.ballots)
    same(
      rounds.flatMap(({ eliminated }) => eliminated),
      order.slice(0, rounds.flatMap(({ eliminated }) => eliminated).length),
      "who goes out",
    )
    same(winner, order.at(-1), "who wins")
    for (const { tally, exhausted } of rounds)
      same(
        [...tally.values(), exhausted].reduce((sum, votes) => sum + Number(votes), 0),
        Number(valid),
        "no vote is lost",
      )
    const { json, file } = makeCountFile(vote)
    const again = parseCountFile(json)
    same(again, file, "a count is read again")
    if (!isRefused(again)) same(recountFile(again).disagreements, [], "a count counted again agrees")
  },
}

const countFiles: Target = {
  name: "count files",
  reads: "published counts",
  runs: 100_000,
  seeds: publications.map((publication) => makeCountFile(voteOf("12 21 31 123 54 5 3 2 1 1 1 1", publication)).json),
  check(text) {
    const read = parseCountFile(text)
    mustBeShort(read, 70_000)
    if (!isRefused(read)) recountFile(read)
  },
}

const councils: Target = {
  name: "councils",
  reads: "counts of councils, written and read again",
  runs: 100_000,
  seeds: ["12 21 31 123 54 5 3 2", "1 1 1 1 2 3 3", "12345 54321 23 32 41 14 5", "5 5 5 5 1", "1"],
  check(text, whole) {
    const method = { seats: whole(1, 4), decimals: whole(0, 1) === 0 ? null : 5, reopen: whole(0, 1) === 0 ? null : 5 }
    const { json, file, count } = makeCouncilFile({ ...voteOf(text, publications[whole(0, 2)] ?? "rounds"), method })
    must(count.elected.length + count.vacant === method.seats, "each seat is won or vacant")
    const again = parseCouncilFile(json)
    same(again, file, "a council's count is read again")
    if (!isRefused(again)) same(recountCouncil(again).disagreements, [], "a council's count counted again agrees")
  },
}

const councilFiles: Target = {
  name: "council files",
  reads: "published counts of councils",
  runs: 100_000,
  seeds: publications.map((publication) => {
    const vote = voteOf("12 21 31 123 54 5 3 2 1 1 1 1", publication)
    return makeCouncilFile({ ...vote, method: { seats: 2 } }).json
  }),
  check(text) {
    const read = parseCouncilFile(text)
    mustBeShort(read, 70_000)
    if (!isRefused(read)) recountCouncil(read)
  },
}

const example = readFileSync(new URL("../../config/coop.example.yaml", import.meta.url), "utf8")
const small =
  'homeserver: https://m.example.org\nuser: "@waggle:example.org"\ncoops:\n  hive:\n    name: Hive\n    founders: ["@ana:example.org"]\n    zone: Europe/Berlin\n'
const yaml: Target = {
  name: "yaml",
  reads: "configurations (YAML)",
  runs: 100_000,
  seeds: [
    small,
    small,
    small,
    `${small}password: hunter2hunter2\n`,
    `${small}accessToken: syt_hunter2hunter2\n`,
    `a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n${small}`,
    example,
  ],
  check(text) {
    try {
      parseConfig(text.slice(0, 100_000), "waggle.yaml")
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error
      must(error.problems.length > 0, "what is refused is refused for a reason")
    }
  },
}

export const fileTargets: readonly Target[] = [
  blt,
  csv,
  camtFiles,
  mt940,
  ofx,
  qif,
  counts,
  countFiles,
  councils,
  councilFiles,
  yaml,
]
