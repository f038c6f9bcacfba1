/** `npm run fuzz [-- --seed N --runs N --only NAME …]`: tries odd and long texts on everything that reads what others send. */
import { Command } from "commander"
import { cleanUpDatabases } from "../../test/support/database.ts"
import { Random } from "../crash/random.ts"
import { allMessages, livelyCoop, type Said, speakers, steadyCostOf } from "./messages.ts"
import { type Ran, run } from "./run.ts"
import { documentTargets } from "./targets-documents.ts"
import { fileTargets } from "./targets-file.ts"
import { hoursTargets } from "./targets-hours.ts"
import { htmlTargets } from "./targets-html.ts"
import { textTargets } from "./targets-text.ts"

const targets = [...textTargets, ...htmlTargets, ...fileTargets, ...documentTargets, ...hoursTargets]
const names = [...targets.map(({ name }) => name), "messages"]

/** The most that a message from a stranger may cost, in milliseconds of CPU. */
const most = 50

const shown = (text: string): string => `${text.length} signs: ${JSON.stringify(text.slice(0, 48))}`
const row = (...cells: readonly string[]): string =>
  `${(cells[0] ?? "").padEnd(22)}${(cells[1] ?? "").padStart(10)}${(cells[2] ?? "").padStart(12)}  ${cells[3] ?? ""}`

function rowOf({ name, runs, slowest, failures }: Ran): string[] {
  const found = failures.map(
    ({ text, error }) => `  FAILED on ${JSON.stringify(text.slice(0, 300))}\n    ${String(error).slice(0, 500)}`,
  )
  return [row(name, String(runs), `${slowest.milliseconds.toFixed(1)} ms`, shown(slowest.text)), ...found]
}

/** How many messages of each speaker are tried, chosen by the seed. All of them would take hours. */
const messagesOf = (stranger: boolean): number => (stranger ? 6000 : 2000)

/** Says every speaker's messages. The lines tell each speaker's slowest message, how many were said, and what went wrong. */
async function sayAll(seed: number, only: number | undefined): Promise<{ lines: string[]; failed: boolean }> {
  const lines: string[] = []
  let failed = false
  for (const speaker of speakers) {
    const bot = await livelyCoop()
    let slowest: Said | null = null
    const all = [...allMessages()]
    const limit = only ?? messagesOf(speaker.stranger)
    const chosen = limit >= all.length ? all : new Random(seed).shuffled(all).slice(0, limit)
    for (const { name, message } of chosen) {
      const body = message()
      const milliseconds = await steadyCostOf(bot, speaker, body, most / 2)
      if (milliseconds > (slowest?.milliseconds ?? 0)) slowest = { speaker, name, body, milliseconds }
      if (milliseconds <= most) continue
      failed ||= speaker.stranger
      const where = `${speaker.who} in ${speaker.place}`
      lines.push(`  ABOVE ${most} ms: ${milliseconds.toFixed(0)} ms, ${where}, ${name}, ${shown(body)}`)
      console.error(lines.at(-1))
    }
    for (const { fields } of bot.log) lines.push(`  FAULT: ${JSON.stringify(fields).slice(0, 600)}`)
    failed ||= bot.log.length > 0
    const { milliseconds = 0, body = "", name = "" } = slowest ?? {}
    const who = `${speaker.stranger ? "stranger" : speaker.who}, ${speaker.place}`
    lines.push(row(who, String(chosen.length), `${milliseconds.toFixed(1)} ms`, `${name}, ${shown(body)}`))
    console.error(lines.at(-1))
    await bot.close()
  }
  return { lines, failed }
}

const command = new Command("fuzz")
  .description("odd and long texts for all that reads what others send")
  .option("--seed <number>", "the same seed makes the same texts", Number, Date.now() % 1_000_000)
  .option("--runs <number>", "texts for each target, and messages for each speaker", Number)
  .option("--only <names...>", `take only these: ${names.join(", ")}`)
  .action(async ({ seed, runs, only }: { seed: number; runs?: number; only?: string[] }) => {
    console.error(`seed ${seed}`)
    const lines = [row("target", "texts", "slowest", "")]
    let failed = false
    for (const target of targets) {
      if (only && !only.includes(target.name)) continue
      const ran = run(target, runs ?? target.runs, seed)
      failed ||= ran.failures.length > 0
      lines.push(...rowOf(ran))
      console.error(rowOf(ran).join("\n"))
    }
    if (!only || only.includes("messages")) {
      const said = await sayAll(seed, runs)
      failed ||= said.failed
      lines.push(...said.lines)
    }
    await cleanUpDatabases()
    console.log(`\nseed ${seed}\n${lines.join("\n")}`)
    process.exitCode = failed ? 1 : 0
  })

await command.parseAsync(process.argv)
