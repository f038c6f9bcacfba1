/** Finds PostgreSQL's programs: on this machine, or else in Debian's packages. */
import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { chmod, readdir, rename, rm, writeFile } from "node:fs/promises"
import { delimiter, join } from "node:path"
import { promisify } from "node:util"
import { suite } from "../homeserver/apt.ts"
import { Unavailable } from "../homeserver/types.ts"
import { loaderOf, unpacked } from "../homeserver/unpacked.ts"

const run = promisify(execFile)

export interface Programs {
  readonly source: "installed" | "debian"
  /** The folder with `postgres` and `initdb`. */
  readonly folder: string
  /** The folder with the unpacked packages of Debian. It is in this user's cache, so other users may not be able to read it. */
  readonly tree: string | null
}

/** Raise this whenever the unpacked content changes. An older cache is then ignored. */
const layout = 1

/** The programs on this machine. @throws Unavailable if no PostgreSQL from 15 on is installed */
export async function installedPrograms(): Promise<Programs> {
  const debian = "/usr/lib/postgresql"
  const versions = existsSync(debian) ? await readdir(debian) : []
  const newestFirst = versions.toSorted((one, other) => Number(other) - Number(one))
  const folders = [
    ...newestFirst.map((version) => join(debian, version, "bin")),
    ...(process.env.PATH ?? "").split(delimiter),
  ]
  for (const folder of folders) {
    if (!existsSync(join(folder, "initdb")) || !existsSync(join(folder, "postgres"))) continue
    const said = await run(join(folder, "postgres"), ["--version"]).catch(() => ({ stdout: "" }))
    // Since version 15 a new database can sort by ICU's rules, whichever languages the machine has.
    if (Number(/(\d+)/.exec(said.stdout)?.[1] ?? 0) >= 15) return { source: "installed", folder, tree: null }
  }
  throw new Unavailable("no PostgreSQL from 15 on is installed on this machine")
}

/** The programs from Debian's packages. @throws Unavailable if there is no apt with a Debian archive, or the packages cannot be had */
export async function debianPrograms(log: (line: string) => void): Promise<Programs> {
  const root = await unpacked(
    {
      name: "PostgreSQL",
      folder: `postgres-${suite}-${process.arch}-${layout}`,
      size: "some 40 MB",
      download: async (apt) => void (await apt("download", ...(await neededPackages(apt)))),
      finish: wrap,
    },
    log,
  )
  return { source: "debian", folder: await binaries(root), tree: root }
}

/** The server and the libraries that it needs, without the packages that install it and run it as a service. */
async function neededPackages(apt: (...args: string[]) => Promise<string>): Promise<string[]> {
  const listed = await apt("install", "--simulate", "postgresql")
  return listed.split("\n").flatMap((line) => {
    const name = /^Inst (\S+)/.exec(line)?.[1] ?? ""
    return /^(postgresql-\d+$|lib|zlib1g$)/.test(name) && !/perl|systemd-shared|l10n|gconv|pam-modules/.test(name)
      ? [name]
      : []
  })
}

async function binaries(root: string): Promise<string> {
  const versions = await readdir(join(root, "usr/lib/postgresql"))
  return join(root, "usr/lib/postgresql", versions[0] ?? "", "bin")
}

/** Replaces `initdb` and `postgres`, which start one another, with scripts. Each script runs its program through the tree's own loader. */
async function wrap(root: string): Promise<void> {
  const folder = await binaries(root)
  const { program, args } = await loaderOf(root)
  const below = (path = "") => path.replace(root, "$root")
  for (const name of await readdir(folder)) {
    if (name !== "initdb" && name !== "postgres") {
      await rm(join(folder, name))
      continue
    }
    await rename(join(folder, name), join(folder, `${name}.program`))
    const own = `"$here/${name}"`
    const script = `#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../../.." && pwd)
exec "${below(program)}" ${args.map((arg) => `"${below(arg)}"`).join(" ")} --argv0 ${own} "$here/${name}.program" "$@"
`
    await writeFile(join(folder, name), script)
    await chmod(join(folder, name), 0o755)
  }
  await run(join(folder, "postgres"), ["--version"])
}
