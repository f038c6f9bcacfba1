// Prepares a fresh clone and starts the requested program. This file runs on any Node from version 20 on and needs nothing installed. The
// program itself runs on the Node that package-lock.json pins.
import { spawn, spawnSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { constants } from "node:os"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

const top = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(top, "node_modules")
const runtime = join(modules, "node", "bin", process.platform === "win32" ? "node.exe" : "node")

/** The program that each npm script runs, and whether it needs a homeserver. */
const targets = {
  test: { program: ["node_modules/vitest/vitest.mjs", "run", "--project=!long"], homeserver: true },
  "test:long": { program: ["node_modules/vitest/vitest.mjs", "run", "--project", "long"], homeserver: true },
  demo: { program: ["src/cli/waggle.ts", "demo"], homeserver: true },
  homeserver: { program: ["tools/homeserver.ts"], homeserver: true },
  crash: { program: ["tools/crash/crash.ts"], homeserver: true },
  power: { program: ["tools/power/power.ts"], homeserver: true },
  faults: { program: ["tools/faults/faults.ts"], homeserver: true },
  bench: { program: ["tools/bench/bench.ts"], homeserver: true },
  fuzz: { program: ["tools/fuzz/fuzz.ts"], homeserver: false },
  waggle: { program: ["src/cli/waggle.ts"], homeserver: false },
}

const say = (line) => process.stderr.write(`waggle: ${line}\n`)

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    return undefined
  }
}

/**
 * Why the program cannot run yet: node_modules does not match package-lock.json, the pinned Node is missing, or sqlite3 is not built.
 * Undefined if the program can run.
 */
function missing() {
  const wanted = readJson(join(top, "package-lock.json"))?.packages ?? {}
  // npm writes this file as the last step of an install. If the file is missing, an install did not finish.
  const installed = readJson(join(modules, ".package-lock.json"))?.packages
  if (installed === undefined) return "dependencies are not installed"
  for (const [path, entry] of Object.entries(wanted)) {
    if (path === "" || entry.optional === true || entry.peer === true) continue
    if (installed[path]?.version !== entry.version) return `${path.replace(/^node_modules\//, "")} is not up to date`
  }
  if (!existsSync(runtime)) return "the pinned Node is missing"
  if (!existsSync(join(modules, "sqlite3", "build", "Release", "node_sqlite3.node"))) return "sqlite3 is not built"
  return undefined
}

/** Arguments for spawn: the npm that started this script, or else the npm on the PATH. */
function npm(args) {
  const script = process.env.npm_execpath
  return script?.endsWith(".js") && existsSync(script) ? [process.execPath, [script, ...args]] : ["npm", args]
}

/**
 * The folder for npm's setting `nodedir`, with Node's C headers. node-gyp needs them if sqlite3 has to be compiled. Without the setting,
 * node-gyp would fetch them from outside the npm registry. The folder is that of the Node that runs this script if it has headers, else
 * that of the pinned Node. Undefined if npm already has the setting.
 */
function headers() {
  const [program, args] = npm(["config", "get", "nodedir"])
  const set = spawnSync(program, args, { cwd: top, encoding: "utf8" }).stdout?.trim()
  if (set !== undefined && set !== "" && set !== "undefined" && set !== "null") return undefined
  const prefix = dirname(dirname(process.execPath))
  if (existsSync(join(prefix, "include", "node", "node_api.h"))) return prefix
  const kind = process.platform === "darwin" && process.arch === "arm64" ? "node-bin" : "node"
  return join(modules, "node", "node_modules", `${kind}-${process.platform}-${process.arch}`)
}

async function install() {
  const nodedir = headers()
  const env = { ...process.env, ...(nodedir === undefined ? {} : { npm_config_nodedir: nodedir }) }
  // Install the development tools too, even if the environment says production.
  const [program, args] = npm(["ci", "--include=dev", "--no-audit", "--no-fund"])
  const started = Date.now()
  const seconds = () => Math.round((Date.now() - started) / 1000)
  const beat = setInterval(() => say(`still installing (${seconds()} s) …`), 15_000)
  let output = ""
  const child = spawn(program, args, { cwd: top, env, stdio: ["ignore", "pipe", "pipe"] })
  child.stdout.on("data", (chunk) => (output += chunk))
  child.stderr.on("data", (chunk) => (output += chunk))
  const code = await new Promise((resolve) => {
    child.on("error", (error) => {
      output += error.message
      resolve(1)
    })
    child.on("close", resolve)
  })
  clearInterval(beat)
  const still = code === 0 ? missing() : `npm ci failed (exit code ${code})`
  if (still !== undefined) {
    process.stderr.write(`${output.split("\n").slice(-40).join("\n")}\n`)
    say(`${still}; the last lines of npm ci are above`)
    process.exit(1)
  }
  say(`dependencies installed (${seconds()} s)`)
}

/**
 * Lets Node keep its compiled code, so that a later start needs half as much processor time. Coverage would be less exact with such code,
 * so runs with coverage do not use it.
 */
function compileCache(args) {
  if (args.some((arg) => arg.startsWith("--coverage"))) return {}
  return { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? join(modules, ".cache", "compiled") }
}

/**
 * Lets libuv do the work of tests' SQLite databases on two threads and not on four. SQLite works on one at a time, and waking others costs
 * a fifth of the tests' processor time. A second one is there, since one that waits for a lock would keep the lock's holder from its work.
 */
function fewThreads(args) {
  return args[0] === targets.test.program[0] ? { UV_THREADPOOL_SIZE: process.env.UV_THREADPOOL_SIZE ?? "2" } : {}
}

/** Runs a program on the pinned Node and passes signals on. Resolves to the exit code that a shell would show. */
function run(args) {
  const env = {
    ...process.env,
    ...compileCache(args),
    ...fewThreads(args),
    PATH: `${join(modules, ".bin")}:${process.env.PATH ?? ""}`,
  }
  // The program learns over this channel that this script is gone, even if the script was killed (SIGKILL).
  const child = spawn(runtime, args, { cwd: top, env, stdio: ["inherit", "inherit", "inherit", "ipc"] })
  // The terminal sends Ctrl-C to the whole group, so the program gets that itself. A signal sent to this script alone is passed on.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal)
    })
  }
  // npm sends a signal only to the shell that runs this script. That shell dies without telling the script, so the script watches for that.
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) child.kill("SIGTERM")
  }, 500)
  watch.unref()
  return new Promise((resolve) => {
    child.on("error", (error) => {
      say(error.message)
      resolve(1)
    })
    child.on("exit", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)))
  })
}

async function main() {
  const [name, ...rest] = process.argv.slice(2)
  const target = Object.hasOwn(targets, name ?? "") ? targets[name] : undefined
  if (target === undefined) {
    say(`usage: node tools/run.mjs ${Object.keys(targets).join(" | ")} [arguments]`)
    return 2
  }
  const reason = missing()
  if (reason !== undefined) {
    say(`${reason}: npm ci (sqlite3 may have to be compiled: a minute or two) …`)
    await install()
  }
  if (target.homeserver) {
    const code = await run(["tools/homeserver.ts", "--prepare"])
    if (code !== 0) return code
  }
  return run([...target.program, ...rest])
}

process.exitCode = await main()
