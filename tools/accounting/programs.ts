/**
 * Accountants' programs on which our exports are tried. A program comes from this machine if it is installed, else from Debian's packages.
 */
import { execFile } from "node:child_process"
import { join } from "node:path"
import { promisify } from "node:util"
import { suite } from "../homeserver/apt.ts"
import { Unavailable } from "../homeserver/types.ts"
import { loaderOf, unpacked } from "../homeserver/unpacked.ts"

const run = promisify(execFile)
const say = (line: string) => console.error(`accounting: ${line}`)

/** How to run a program. The caller's arguments come after `args`. All values are plain, so that vitest can pass them to tests. */
export interface Program {
  readonly program: string
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string>>
}

/** `python` means a Python that has the module `beancount`. */
export const programNames = ["hledger", "python", "pdftotext", "pdfinfo"] as const
export type AccountingPrograms = Readonly<Record<(typeof programNames)[number], Program>>

/** Raise this whenever the unpacked content changes. An older cache is then ignored. */
const layout = 1

/** Arguments with which each program shows that it is there and new enough. */
const trials: Readonly<Record<keyof AccountingPrograms, readonly string[]>> = {
  // An older hledger does not know all these checks.
  hledger: ["-f", "/dev/null", "check", "--strict", "ordereddates", "tags"],
  python: ["-c", "import beancount.loader"],
  pdftotext: ["-v"],
  pdfinfo: ["-v"],
}

/**
 * Finds all programs. Those that this machine lacks come from Debian's packages, fetched once into the cache.
 * @throws Error that says what was tried and what would help
 */
export async function accountingPrograms(log: (line: string) => void = say): Promise<AccountingPrograms> {
  const env = { PATH: process.env.PATH ?? "", LC_ALL: "C.UTF-8" }
  const installed = (name: keyof AccountingPrograms): Program => ({
    program: name === "python" ? "python3" : name,
    args: [],
    env,
  })
  const there = await Promise.all(programNames.map((name) => works(name, installed(name))))
  if (there.every(Boolean)) return byName(installed)
  try {
    const fetched = await debianPrograms(log)
    return byName((name) => (there[programNames.indexOf(name)] ? installed(name) : fetched(name)))
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error
    const lacking = programNames.filter((_, index) => !there[index])
    throw new Error(
      [
        `Not to be had here: ${lacking.join(", ")}. Tried:`,
        "  - the programs of this machine",
        `  - ${error.message}`,
        "One of these helps: install hledger, beancount and poppler-utils; use a Debian machine that reaches its package mirror;",
        "or name a Debian archive in WAGGLE_DEBIAN_MIRROR.",
      ].join("\n"),
      { cause: error },
    )
  }
}

const byName = (programOf: (name: keyof AccountingPrograms) => Program): AccountingPrograms => ({
  hledger: programOf("hledger"),
  python: programOf("python"),
  pdftotext: programOf("pdftotext"),
  pdfinfo: programOf("pdfinfo"),
})

async function works(name: keyof AccountingPrograms, { program, args, env }: Program): Promise<boolean> {
  return run(program, [...args, ...trials[name]], { env }).then(
    () => true,
    () => false,
  )
}

async function debianPrograms(log: (line: string) => void): Promise<(name: keyof AccountingPrograms) => Program> {
  const root = await unpacked(
    {
      name: "hledger, beancount and poppler-utils",
      folder: `accounting-${suite}-${process.arch}-${layout}`,
      size: "some 50 MB",
      download: async (apt) => void (await apt("download", ...(await neededPackages(apt)))),
      finish: tryAll,
    },
    log,
  )
  return await runnable(root)
}

/** The programs and the libraries that they need. beancount's recommended packages, for fetching prices, are left out. */
async function neededPackages(apt: (...args: string[]) => Promise<string>): Promise<string[]> {
  const listed = await apt("install", "--simulate", "hledger", "python3-beancount", "poppler-utils")
  const wanted =
    /^(hledger|poppler-utils|zlib1g|python3[.\d]*(-minimal)?|python3-(beancount|click|dateutil|regex)|lib.*)$/
  const needless = /^lib(x11-data|c-gconv|python3-stdlib|xml2|xslt|yaml|magic)/
  return listed.split("\n").flatMap((line) => {
    const name = /^Inst (\S+)/.exec(line)?.[1] ?? ""
    return wanted.test(name) && !needless.test(name) ? [name] : []
  })
}

async function runnable(root: string): Promise<(name: keyof AccountingPrograms) => Program> {
  const { program, args } = await loaderOf(root)
  const env = {
    PATH: process.env.PATH ?? "",
    LC_ALL: "C.UTF-8",
    PYTHONHOME: join(root, "usr"),
    PYTHONNOUSERSITE: "1",
    // All runs share the unpacked packages. Python's modules are compiled once, right after the unpacking, so a run writes nothing.
    PYTHONDONTWRITEBYTECODE: "1",
  }
  return (name) => ({
    program,
    args: [...args, join(root, "usr/bin", name === "python" ? "python3" : name)],
    env,
  })
}

async function tryAll(root: string): Promise<void> {
  const programOf = await runnable(root)
  const python = programOf("python")
  const compile = ["-m", "compileall", "-q", join(root, "usr/lib/python3"), join(root, "usr/lib")]
  // A package may contain a file for another Python, which does not compile and is not used.
  await run(python.program, [...python.args, ...compile], { env: python.env, maxBuffer: 64 * 1024 * 1024 }).catch(
    () => {},
  )
  for (const name of programNames) {
    const { program, args, env } = programOf(name)
    await run(program, [...args, ...trials[name]], { env })
  }
}
