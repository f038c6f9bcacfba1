/** Records of the minutes for tests: a record of every declared act, and records of other versions of the program. */
import { chainStart, type MinutesRecord, recordHash } from "../../src/kernel/rules/minutes.ts"
import {
  type CoopKey,
  instant,
  type MatrixId,
  type MotionId,
  type MotionKind,
  type Series,
} from "../../src/kernel/rules/types.ts"
import type { Work } from "../../src/kernel/store/work.ts"

/** A value for every detail that any act has. Details that do not belong to an act are ignored when its record is read. */
export const everyDetail = {
  ...{ motion: "M4", kind: "membership", subject: "@tom:hive.example", option: 1, wording: "ab", title: "cd" },
  ...{
    roll: 12,
    endsAt: 0,
    lot: "ab",
    outcome: { result: "carried", winner: 1, byLot: false },
    count: "cd",
    text: "ef",
  },
  ...{ objections: 2, giver: "@tom:hive.example", holder: "@tom:other.example" },
  ...{ person: "@tom:hive.example", to: "@tom:other.example", founders: ["@tom:hive.example"], awaited: [], since: 0 },
  ...{ identity: "key", office: "treasurer", seat: 1, why: "left", role: "candidate", year: 2027, after: 1 },
  ...{ workers: "30", evaluators: "5", monthly: "100", currency: "EUR", entry: "E12", booked: "payment" },
  ...{ contents: "ab", payment: "P3", run: "2026-11", month: "2026-11", through: "2026-12-31", task: "T3", offer: 2 },
} satisfies Readonly<Record<string, unknown>> & { readonly kind: MotionKind }

/** Every reason why something can have ended, for acts with the detail `why`. */
export const everyWhy = ["left", "beaten", "gone", "gave-up", "not-treasurer"]

/** A record that another version of the program could have written. Its act and details are not checked. */
export interface ForeignRecord {
  readonly actor: MatrixId | null
  readonly act: string
  readonly details: Readonly<Record<string, unknown>>
}

/** Appends a foreign record to the chain. Returns it with its hash. */
export async function addForeignRecord(
  { trx, now }: Work,
  coop: CoopKey,
  { actor, act, details }: ForeignRecord,
  series: Series = "public",
): Promise<MinutesRecord & { readonly hash: string }> {
  const last = await trx("minutes").where({ coop, series }).orderBy("number", "desc").first("number", "hash")
  const record: MinutesRecord = {
    ...{ number: (last?.number ?? 0) + 1, at: instant(Number(now)), actor, act },
    ...{ details: JSON.parse(JSON.stringify(details)), previous: last?.hash ?? chainStart },
  }
  const hash = recordHash(coop, series, record)
  const motion = typeof details.motion === "string" ? details.motion : null
  const named = motion === null ? undefined : /^([MR])(\d+)$/.exec(motion)
  const row = named
    ? await trx("motions")
        .where({ coop, series: named[1] === "M" ? "public" : "moderators", number: Number(named[2]) })
        .first("kind")
    : undefined
  const filed: { motion: MotionId | null; kind: MotionKind | null } = {
    motion: motion as MotionId | null,
    kind: row?.kind ?? null,
  }
  await trx("minutes").insert({ ...record, ...filed, coop, series, details: JSON.stringify(record.details), hash })
  return { ...record, hash }
}
