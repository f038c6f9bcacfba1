/** The end of the decision: its outcome, and how everybody can check it. */
import { writeFile } from "node:fs/promises"
import { join } from "node:path"
import { sha256 } from "../kernel/rules/minutes.ts"
import { isRefused } from "../kernel/rules/types.ts"
import { parseCountFile } from "../votes/rules/count-file.ts"
import { lotCommitment } from "../votes/rules/lot.ts"
import { toldInThread } from "./governance.ts"
import type { Stage } from "./stage.ts"
import type { Opened, Receipts, ShellAnswer } from "./story.ts"
import type { Heard } from "./watch.ts"

type Waggle = (args: readonly string[]) => Promise<ShellAnswer>

/** Shows the outcome and checks the published count, as any member can. @throws Deviation */
export async function checkCount(stage: Stage, opened: Opened, receipts: Receipts, waggle: Waggle): Promise<void> {
  const { words } = stage.screen
  await stage.scene(words.t("demo-scene-outcome"), words.t("demo-outcome"))
  const { titles, commitment, status } = opened
  const winner = titles[1] ?? ""
  await stage.edited(status, stage.text("voting-over", { motion: `M1 · ${titles[0]}`, cast: 5, roll: 5 }))
  const outcome = await stage.told("Members", [
    stage.text("outcome-carried", {
      motion: "M1",
      winner,
      got: "3",
      valid: "5",
      needed: "3",
      ...{ abstained: "0", abstentions: "none" },
    }),
  ])
  const details = await stage.told("Members", [stage.text("outcome-details", { motion: `M1 · ${titles[0]}` })])
  stage.must(details.relation?.thread === outcome.eventId, "M1", [details.body])
  await toldInThread(stage, "Members", "M1")
  const json = await stage.told("Members", ["M1-count.json"])
  const blt = await stage.told("Members", ["M1.blt"])
  await lot(stage, details, commitment)

  await stage.scene(words.t("demo-scene-recount"), words.t("demo-recount"))
  const text = await fetched(stage, json, details)
  await fetched(stage, blt, details)
  await stage.narrate(words.t("demo-downloaded", { file: "M1-count.json" }))
  const count = parseCountFile(text)
  stage.must(!isRefused(count), "M1-count.json", [text])
  const beside = receiptsBeside(text)
  const [ana, cem] = [receipts.valid.get("ana") ?? "", receipts.valid.get("cem") ?? ""]
  const all = [...receipts.valid.values()].every((receipt) => beside.has(receipt)) && beside.size === 5
  stage.must(all && !receipts.void.some((receipt) => beside.has(receipt)), ana, [text])
  stage.must(beside.get(ana) === "1 3 2" && beside.get(cem) === "3 4 2", `${ana}: 1 3 2`, [text])
  await stage.narrate(words.t("demo-found-receipt", { receipt: ana, ranking: "1 3 2" }))
  const published = ["--sha256", sha256(text), "--commitment", commitment]
  await shell(stage, waggle, ["recount", "M1-count.json", ...published], winner)
  const anchor = details.body.match(/\b[0-9a-f]{64}\b/g)?.at(-1) ?? ""
  await stage.narrate(words.t("demo-verify"))
  await shell(stage, waggle, ["verify", "--data", ".", "--anchor", anchor], anchor)
}

/** Checks that the revealed secret matches the commitment in the opening's thread. */
async function lot(stage: Stage, details: Heard, commitment: string): Promise<void> {
  const { words } = stage.screen
  const secret = details.body.match(/\b[0-9a-f]{64}\b/g)?.find((hex) => lotCommitment(hex) === commitment)
  stage.must(secret !== undefined, words.t("demo-expected-secret", { commitment }), [details.body])
  await stage.narrate(words.t("demo-lot", { commitment: `${commitment.slice(0, 8)}…` }))
}

/** Downloads a published file with ana's client, compares its SHA-256 with the message about the count, and saves it. */
async function fetched(stage: Stage, { file, body }: Heard, details: Heard): Promise<string> {
  if (!file) throw new Error(`${body} is not a file`)
  const bytes = await stage.coop.client("ana").download(file)
  stage.must(details.body.includes(sha256(bytes)), `SHA-256 ${sha256(bytes)}`, [details.body])
  await writeFile(join(stage.coop.config.data, file.name), bytes)
  return bytes.toString("utf8")
}

/** The rankings in a count file, by receipt. */
function receiptsBeside(text: string): ReadonlyMap<string, string> {
  const count = parseCountFile(text)
  const ballots = isRefused(count) ? [] : (count.ballots ?? [])
  return new Map(ballots.map(({ receipt, ranking }) => [receipt ?? "", ranking.join(" ")]))
}

async function shell(stage: Stage, waggle: Waggle, args: readonly string[], expected: string): Promise<void> {
  const { code, output } = await waggle(args)
  stage.screen.shell(`waggle ${args.join(" ")}`, output)
  stage.must(code === 0 && output.includes(expected), `${expected} (0)`, [`${output} (${code})`])
}
