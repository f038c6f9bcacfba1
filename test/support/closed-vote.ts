/** A closed vote of the co-op "The Hive", for tests of what is published about a vote. */
import type { Publication, Threshold } from "../../src/kernel/rules/types.ts"
import type { CastBallot, ClosedVote } from "../../src/votes/rules/count-file.ts"
import { lotCommitment } from "../../src/votes/rules/lot.ts"

/** The secret of the vote's lot. */
export const secret = "5e".repeat(32)

interface Told {
  readonly publication?: Publication
  /** Each ballot as its weight and its ranking, such as `"1/3: 2 1"`. If the weight is left out, as in `"2 1"`, it is 1. */
  readonly ballots?: readonly string[]
  readonly roll?: readonly string[]
  readonly smallRoll?: number
  readonly threshold?: Threshold
}

/** The co-op's vote about moving its servers. Each ballot has a receipt and a place in the random order. */
export function hive({
  publication = "with-receipts",
  ballots,
  roll,
  smallRoll = 8,
  threshold = "majority",
}: Told = {}): ClosedVote {
  const lines = ballots ?? [...Array(4).fill("1 2"), ...Array(4).fill("2 1"), ...Array(3).fill("3 2")]
  const cast = lines.map((line, index): CastBallot => {
    const [ranking = "", weight = "1"] = line.split(":").reverse()
    const digits = String((index * 7919) % 9973).padStart(4, "0")
    return {
      ranking: ranking.trim().split(" ").filter(Boolean).map(Number),
      weight,
      receipt: `K${digits}-${String(index).padStart(4, "0")}`,
      order: digits,
    }
  })
  return {
    coop: "The Hive",
    motion: "M7",
    title: "Move our servers",
    options: ["Hydro-powered", "Stay, but switch", "Leave it"].map((title, index) => ({
      number: index + 1,
      title,
      text: "",
      author: null,
      keeps: index === 2,
    })),
    terms: { threshold, quorum: "1/2", publication, smallRoll },
    roll: (roll ?? Array<string>(12).fill("1")).map((weight) => ({ weight })),
    lot: { commitment: lotCommitment(secret), secret },
    ballots: cast,
  }
}
