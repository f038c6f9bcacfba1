/** All files that the program exports or sends, byte for byte, by name. */
import { createHash } from "node:crypto"
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { PassThrough, Readable } from "node:stream"
import { text } from "node:stream/consumers"
import { runProgram } from "../../src/cli/program.ts"
import { type Instant, instant } from "../../src/kernel/rules/types.ts"
import type { CoopBot } from "../support/coop-bot.ts"
import { loose } from "../support/database.ts"

export type Exports = Record<string, string>

/** Runs `waggle` with these arguments at a moment of the past. */
export async function waggle(now: Instant, ...args: readonly string[]) {
  const [out, err] = [new PassThrough(), new PassThrough()]
  const { now: clock } = Date
  Date.now = () => now
  const code = await runProgram(args, { in: Readable.from([]), out, err, environment: {} }).finally(() => {
    Date.now = clock
  })
  out.end()
  err.end()
  return { code, out: await text(out), err: await text(err) }
}

/** The files of `waggle export`, and the files that the bot sends. Texts are kept as they are, and PDFs as their SHA-256. */
export async function exportsOf(bot: CoopBot, config: string, now: Instant): Promise<Exports> {
  const folder = await mkdtemp(join(tmpdir(), "waggle-upgrade-"))
  try {
    const file = join(folder, "coop.json")
    await writeFile(file, config)
    const source = [file, "--database", bot.location]
    const exports: Exports = {}
    for (const { key } of bot.coops)
      for (const language of ["en", "de"]) {
        const about = [...source, "--coop", key, "--language", language]
        for (const format of ["hledger", "beancount", "csv"]) {
          const done = await waggle(now, "export", "ledger", ...about, "--format", format)
          if (done.code !== 0) throw new Error(`the ledger is not exported: ${done.err}`)
          exports[`${key} ledger.${format} ${language}`] = done.out
        }
        // Making a PDF takes long, and one month is enough to show a change.
        for (const format of ["csv", "pdf"])
          for (const month of (await months(bot, key)).slice(format === "pdf" ? -1 : 0)) {
            const path = await mkdtemp(join(folder, "statements-"))
            const args = ["--month", month, "--format", format, "--output", path]
            const done = await waggle(now, "export", "statement", ...about, ...args)
            if (done.code !== 0) throw new Error(`the statements of ${month} are not exported: ${done.err}`)
            for (const name of await readdir(path))
              exports[`${key} ${name} ${language}`] = asText(name, await readFile(join(path, name)))
          }
      }
    // From now on the bot counts as cut off from the homeserver, so it does nothing that is due while members ask for the files.
    bot.behind(instant(0))
    return { ...exports, ...(await countsOf(bot)), ...(await minutesOf(bot)) }
  } finally {
    await rm(folder, { recursive: true })
  }
}

const asText = (name: string, bytes: Buffer): string =>
  name.endsWith(".pdf") ? createHash("sha256").update(bytes).digest("hex") : bytes.toString()

async function months(bot: CoopBot, coop: string): Promise<string[]> {
  return loose(bot.store.knex)("closed_months").where({ coop }).orderBy("month").pluck("month")
}

/** For each closed vote, the files that `!result` sends. It is typed in the room in which the vote was held. */
async function countsOf(bot: CoopBot): Promise<Exports> {
  const exports: Exports = {}
  const knex = loose(bot.store.knex)
  const motions: { coop: string; series: string; number: number }[] = await knex("motions")
    .join("published_counts", "motions.id", "published_counts.motion_id")
    .orderBy(["coop", "series", "number"])
    .select("coop", "series", "number")
  for (const { coop, series, number } of motions) {
    const isPublic = series === "public"
    const people = isPublic
      ? knex("members").where({ coop, status: "permanent" })
      : knex("seats").where({ coop, office: "moderator" })
    const [asks] = await people.orderBy("person").pluck("person")
    if (asks === undefined) continue
    const id = `${isPublic ? "M" : "R"}${number}`
    const { master_key: identity } = (await knex("identities").where({ coop, person: asks }).first()) ?? {}
    const trust = { encrypted: true, device: "signed", identity } as const
    const answers = await bot.say(asks, isPublic ? "members" : "moderators", `!result ${id}`, { coop, trust })
    const files = answers.flatMap(({ errand }) => (errand.do === "file" ? [errand] : []))
    if (files.length === 0) throw new Error(`the count of ${id} is not sent: ${answers.map(({ body }) => body)}`)
    for (const { filename, bytes } of files) exports[`${coop} ${filename}`] = Buffer.from(bytes, "base64").toString()
  }
  return exports
}

/** Every chain of minutes. Each line is a record. */
async function minutesOf({ store }: CoopBot): Promise<Exports> {
  const rows = await store.knex("minutes").orderBy(["coop", "series", "number"])
  const exports: Exports = {}
  for (const { coop, series, number, at, actor, act, details, previous, hash } of rows) {
    const name = `${coop} minutes ${series}`
    exports[name] = `${exports[name] ?? ""}${JSON.stringify([number, at, actor, act, details, previous, hash])}\n`
  }
  return exports
}
