/** `npm run crash [-- --kills N --seed S --database postgres]`: kills the bot again and again, and reports what was lost. */
import { randomInt } from "node:crypto"
import { parseArgs } from "node:util"
import { startHomeserver } from "../homeserver.ts"
import { startPostgres } from "../postgres/start.ts"
import { startInMemory } from "./in-memory.ts"
import { runCrash } from "./run-crash.ts"
import { taleNames } from "./tales/tales.ts"

const usage = `npm run crash [-- --kills N --seed S --database sqlite|postgres --keys file|database --homeserver real|memory --parts all|none|NAMES --keep DIR]

Kills a bot again and again while its members go on, and checks that nothing is lost or there twice.
  --kills N      how often (default: 20)
  --seed S       repeats the choices of an earlier run (default: a random one)
  --database D   sqlite or postgres: where the bot keeps its state (default: sqlite). The server is the one in WAGGLE_TEST_POSTGRES, else
                 one is brought up.
  --keys K       file or database: where the bot keeps the keys of its device (default: file). database needs --database postgres.
  --homeserver H real or memory: a real homeserver, or the benchmark's one in memory, with which a kill costs less (default: real)
  --parts P      what the co-op lives through besides its government and its treasury: all, none, or some of
                 ${taleNames.join(",")} (default: none)
  --keep DIR     keeps a copy of the bot's database there after each kill, and at the end (sqlite only)`

const { values } = parseArgs({
  options: {
    kills: { type: "string", default: "20" },
    seed: { type: "string" },
    database: { type: "string", default: "sqlite" },
    keys: { type: "string", default: "file" },
    homeserver: { type: "string", default: "real" },
    parts: { type: "string", default: "none" },
    keep: { type: "string" },
    help: { type: "boolean" },
  },
})
const kills = Number(values.kills)
const seed = values.seed === undefined ? randomInt(1, 1_000_000) : Number(values.seed)
const { database, keys, keep, parts, homeserver: kind } = values
const named = parts === "none" ? [] : parts.split(",")
const tales = parts === "all" ? taleNames : taleNames.filter((name) => named.includes(name))

function makesSense(): boolean {
  if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) return false
  if (parts !== "all" && tales.length !== named.length) return false
  if (kind !== "real" && kind !== "memory") return false
  if (database === "sqlite") return keys === "file"
  return database === "postgres" && (keys === "file" || keys === "database") && keep === undefined
}

async function main(): Promise<number> {
  if (values.help) {
    console.log(usage)
    return 0
  }
  if (!makesSense()) {
    console.error(usage)
    return 2
  }
  const log = (line: string) => console.error(`crash: ${line}`)
  const what = `seed ${seed}, ${database}, keys: ${keys}, homeserver: ${kind}`
  log(what)
  const postgres = database === "postgres" ? await startPostgres() : null
  try {
    const homeserver = await (kind === "memory" ? startInMemory() : startHomeserver())
    try {
      const report = await runCrash({
        ...{ kills, seed, homeserver, log, tales },
        ...(keep !== undefined && { keep }),
        ...(postgres && {
          place: { database: "postgres", url: postgres.url, keys: keys === "database" ? "database" : "file" },
        }),
      })
      for (const kind of ["lost", "repeated", "undecryptable", "wrong"] as const)
        for (const finding of report[kind]) console.error(`${kind}: ${finding}`)
      if (!report.clean) console.error(`seed ${seed}; the bot's data and log are in ${report.folder}`)
      console.log(`${report.line}; ${what}`)
      return report.clean ? 0 : 1
    } finally {
      await homeserver.stop()
    }
  } finally {
    await postgres?.stop()
  }
}

// Timers that the SDK leaves behind would keep the process running.
process.exit(
  await main().catch((error: unknown) => {
    console.error(error)
    console.error(`seed ${seed}`)
    return 1
  }),
)
