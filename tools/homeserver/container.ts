import { execFile } from "node:child_process"
import { randomBytes } from "node:crypto"
import { promisify } from "node:util"
import { type Runner, Unavailable } from "./types.ts"

const run = promisify(execFile)

/** Keep this version near that of Debian's package. Then tests run against the same homeserver with and without a container. */
const image = "docker.io/matrixdotorg/synapse:v1.160.0"

const engines = [
  { name: "docker", probe: ["version", "--format", "{{.Server.Version}}"], keepOwner: [] },
  { name: "podman", probe: ["info", "--format", "{{.Version.Version}}"], keepOwner: ["--userns=keep-id"] },
] as const

async function answering(): Promise<(typeof engines)[number] | undefined> {
  for (const engine of engines) {
    try {
      const { stdout } = await run(engine.name, [...engine.probe], { timeout: 10_000 })
      if (stdout.trim() !== "") return engine
    } catch {
      // Either the engine is not installed, or only its client is. Try the next engine.
    }
  }
  return undefined
}

/**
 * Runs Synapse in a container.
 * @throws Unavailable if no engine answers, or the image cannot be had
 */
export async function containerRunner(log: (line: string) => void): Promise<Runner> {
  const engine = await answering()
  if (engine === undefined) throw new Unavailable("no container engine answers (docker, podman)")
  try {
    await run(engine.name, ["image", "inspect", image])
  } catch {
    log(`${engine.name} fetches ${image} (once) …`)
    try {
      await run(engine.name, ["pull", image], { timeout: 600_000 })
    } catch (error) {
      const reason = error instanceof Error ? error.message.trim().split("\n").at(-1) : String(error)
      throw new Unavailable(`${engine.name} answers, but could not fetch ${image}: ${reason}`)
    }
  }
  const user = process.getuid === undefined ? [] : ["--user", `${process.getuid()}:${process.getgid?.() ?? 0}`]
  return {
    source: "container",
    listen: () => ({ address: "0.0.0.0", port: 8008 }),
    folder: () => "/waggle",
    command: (dataFolder, port) => ({
      program: engine.name,
      args: [
        ...["run", "--rm", "--interactive", "--name", `waggle-homeserver-${randomBytes(4).toString("hex")}`],
        ...["--publish", `127.0.0.1:${port}:8008`, "--volume", `${dataFolder}:/waggle:Z`],
        // The mounted folder itself cannot be removed from inside the container. So launch.py keeps the data, and the process that started
        // the container removes the folder.
        ...[...user, ...engine.keepOwner, "--env", "WAGGLE_KEEP_DATA=1"],
        ...["--entrypoint", "python3", image, "/waggle/launch.py"],
      ],
      env: process.env,
    }),
  }
}
