import { execFile } from "node:child_process"
import { existsSync } from "node:fs"
import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { Unavailable } from "./types.ts"

const run = promisify(execFile)

/** The Debian suite that has Synapse. */
export const suite = "sid"

/** The keys of Debian's archive. If this file does not exist, apt uses its own trusted keys. */
const keyring = "/usr/share/keyrings/debian-archive-keyring.gpg"

/**
 * The Debian archive that this machine's apt uses, or the one in `WAGGLE_DEBIAN_MIRROR`.
 * @throws Unavailable on a machine without apt, or whose apt knows no Debian archive
 */
export async function debianMirror(): Promise<string> {
  const wanted = process.env.WAGGLE_DEBIAN_MIRROR
  if (wanted !== undefined && wanted !== "") return wanted
  let listed: string
  try {
    const format = ["--format", "$(ORIGIN) $(REPO_URI)", "Created-By: Packages"]
    listed = (await run("apt-get", ["indextargets", ...format])).stdout
  } catch {
    throw new Unavailable("no apt here to fetch Debian's packages with")
  }
  // If apt's lists were never updated, they name no origin. Then only the address shows which archive it is.
  const addresses = listed
    .split("\n")
    .filter((line) => /^(Debian|\$\(ORIGIN\))? \S+$/.test(line))
    .map((line) => line.slice(line.lastIndexOf(" ") + 1))
    .filter((address) => !address.includes("security"))
  const mirror = addresses.find((address) => /\/debian\/?$/.test(address))
  const origin = listed.split("\n").some((line) => line.startsWith("Debian ")) ? addresses[0] : undefined
  const found = mirror ?? origin
  if (found === undefined) {
    throw new Unavailable(
      "this machine's apt knows no Debian archive (name one in WAGGLE_DEBIAN_MIRROR, " +
        "with the package debian-archive-keyring installed)",
    )
  }
  return found
}

export interface PrivateApt {
  readonly env: NodeJS.ProcessEnv
  /** The folder for downloaded packages. */
  readonly archives: string
}

/**
 * A separate apt inside `folder`. It sees only the suite we need and treats nothing as installed. It touches nothing outside the folder and
 * needs no root. It takes over how this machine's apt reaches a mirror, for example its proxy.
 */
export async function privateApt(folder: string, mirror: string): Promise<PrivateApt> {
  await mkdir(join(folder, "lists", "partial"), { recursive: true })
  await mkdir(join(folder, "cache", "archives", "partial"), { recursive: true })
  await writeFile(join(folder, "status"), "")
  const signed = existsSync(keyring) ? `[signed-by=${keyring}] ` : ""
  await writeFile(join(folder, "sources.list"), `deb ${signed}${mirror} ${suite} main\n`)
  const machine = (await run("apt-config", ["dump"])).stdout.split("\n").filter((line) => line.startsWith("Acquire::"))
  const ours = {
    "Dir::Etc::parts": "/dev/null",
    "Dir::Etc::main": "/dev/null",
    "Dir::Etc::sourcelist": join(folder, "sources.list"),
    "Dir::Etc::sourceparts": "/dev/null",
    "Dir::Etc::preferences": "/dev/null",
    "Dir::Etc::preferencesparts": "/dev/null",
    "Dir::State": folder,
    "Dir::State::status": join(folder, "status"),
    "Dir::Cache": join(folder, "cache"),
    // A mirror's index may have expired. Its signature is still checked.
    "Acquire::Check-Valid-Until": "false",
    "Acquire::Languages": "none",
    "APT::Install-Recommends": "false",
    "APT::Sandbox::User": "",
    "Debug::NoLocking": "true",
  }
  const lines = Object.entries(ours).map(([name, value]) => `${name} "${value}";`)
  const file = join(folder, "apt.conf")
  await writeFile(file, `${[...machine, ...lines].join("\n")}\n`, { mode: 0o600 })
  return { env: { ...process.env, APT_CONFIG: file, LC_ALL: "C" }, archives: join(folder, "cache", "archives") }
}
