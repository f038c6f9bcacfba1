/** `npm run fuzz [-- --seed N --runs N --only NAME …]`: tries odd and long texts on everything that reads what others send. */
import { Command } from "commander"
import { cleanUpDatabases } from "../../test/support/database.ts"
import { Random } from "../crash/random.ts"
import { commitHere } from "../faults/table.ts"
import { explore } from "./explore.ts"
import { allMessages, livelyCoop, type Said, speakers, steadyCostOf } from "./messages.ts"
import { type Ran, run, type Target } from "./run.ts"
import { lineOf, messages, type Tried, triedBy, writeLines } from "./table.ts"
import { targets } from "./targets.ts"
import { readNothing, watch } from "./watch.ts"

const names = [...targets.map(({ name }) => name), messages.name]

/** The most that a message from a stranger may cost, in milliseconds of CPU. */
const most = 50
/** The most that reading one text may cost. A statement or a configuration may have thousands of lines, and few people can send one. */
const mostForOne = 2000
/** By how many megabytes the memory in use may grow while a target is tried. */
const mostGrown = 64

const shown = (text: string): string => `${text.length} signs: ${JSON.stringify(text.slice(0, 48))}`
const row = (...cells: readonly string[]): string =>
  `${(cells[0] ?? "").padEnd(22)}${(cells[1] ?? "").padStart(10)}${(cells[2] ?? "").padStart(12)}  ${cells[3] ?? ""}`

function rowOf({ name, runs, slowest, grown, failures }: Ran): string[] {
  const found = failures.map(
    ({ text, error }) => `  FAILED on ${JSON.stringify(text.slice(0, 300))}\n    ${String(error).slice(0, 500)}`,
  )
  if (slowest.milliseconds > mostForOne) found.push(`  ABOVE ${mostForOne} ms`)
  if (grown > mostGrown) found.push(`  GREW by ${grown.toFixed(0)} MB`)
  return [row(name, String(runs), `${slowest.milliseconds.toFixed(1)} ms`, shown(slowest.text)), ...found]
}

/** How many messages of each speaker are tried, chosen by the seed. All of them would take hours. */
const messagesOf = (stranger: boolean): number => (stranger ? 6000 : 2000)

/** Says every speaker's messages. The lines tell each speaker's slowest message, how many were said, and what went wrong. */
async function sayAll(
  seed: number,
  only: number | undefined,
): Promise<{ lines: string[]; failed: boolean; tried: Tried }> {
  const lines: string[] = []
  let [runs, longest] = [0, 0]
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
    runs += chosen.length
    longest = Math.max(longest, milliseconds)
    const who = `${speaker.stranger ? "stranger" : speaker.who}, ${speaker.place}`
    lines.push(row(who, String(chosen.length), `${milliseconds.toFixed(1)} ms`, `${name}, ${shown(body)}`))
    console.error(lines.at(-1))
    await bot.close()
  }
  return { lines, failed, tried: { name: messages.name, runs, milliseconds: longest } }
}

const command = new Command("fuzz")
  .description("odd and long texts for all that reads what others send")
  .option("--seed <number>", "the same seed makes the same texts", Number, Date.now() % 1_000_000)
  .option("--runs <number>", "texts for each target, and messages for each speaker", Number)
  .option("--only <names...>", `take only these: ${names.join(", ")}`)
  .option(
    "--explore <number>",
    "look among so many texts for those that reach more of the program, and keep them",
    Number,
  )
  .option("--write", "write the lines of all that came out clean into docs/security.md")
  .action(async ({ seed, runs, only, explore: among, write }: Options) => {
    const commit = commitHere()
    console.error(`seed ${seed}, commit ${commit}`)
    watch()
    const wanted = (name: string) => !only || only.includes(name)
    if (among !== undefined)
      return exploreAll(
        targets.filter(({ name }) => wanted(name)),
        among,
        seed,
      )
    const lines = [row("target", "texts", "slowest", "")]
    const clean = new Map<string, string>()
    let failed = false
    for (const target of targets) {
      if (!wanted(target.name)) continue
      const ran = await run(target, runs ?? target.runs, seed)
      const said = rowOf(ran)
      if (said.length === 1) clean.set(target.name, lineOf(triedBy(ran), { seed, commit }))
      failed ||= said.length > 1
      lines.push(...said)
      console.error(said.join("\n"))
      if (write) writeLines(clean)
    }
    readNothing()
    if (wanted(messages.name)) {
      const said = await sayAll(seed, runs)
      failed ||= said.failed
      if (!said.failed) clean.set(messages.name, lineOf(said.tried, { seed, commit }))
      lines.push(...said.lines)
    }
    if (write) writeLines(clean)
    await cleanUpDatabases()
    console.log(`\nseed ${seed}\n${lines.join("\n")}`)
    process.exitCode = failed ? 1 : 0
  })

interface Options {
  readonly seed: number
  readonly runs?: number
  readonly only?: readonly string[]
  readonly explore?: number
  readonly write?: true
}

async function exploreAll(some: readonly Target[], among: number, seed: number): Promise<void> {
  for (const target of some) {
    const { before, after, kept } = await explore(target, among, seed)
    const most = kept.reduce((longest, { length }) => Math.max(longest, length), 0)
    console.error(row(target.name, `${before} to`, `${after}`, `${kept.length} texts kept, the longest ${most} signs`))
  }
}

await command.parseAsync(process.argv)
process.exit()
