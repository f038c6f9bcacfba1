/** A small disk of its own for the bot's data: a file with an ext4 file system, mounted. Only root can do that. */
import { execFile, execFileSync } from "node:child_process"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"
import { atExit } from "./left-behind.ts"

const run = promisify(execFile)

const mounting = "loop,errors=remount-ro"

export class Disk {
  readonly folder: string
  readonly #image: string

  readonly #unmountSoon: () => void

  private constructor(folder: string, image: string) {
    this.folder = folder
    this.#image = image
    this.#unmountSoon = atExit(() => execFileSync("umount", ["-l", folder], { stdio: "ignore" }))
  }

  /** Mounts a new disk of this size on `folder`. */
  static async mount(folder: string, megabytes: number): Promise<Disk> {
    const image = `${folder}.img`
    await mkdir(folder, { recursive: true })
    await run("truncate", ["-s", `${megabytes}M`, image])
    // Without blocks that only root may use, the disk is as full for root as for everybody.
    await run("mkfs.ext4", ["-q", "-m", "0", image])
    await run("mount", ["-o", mounting, image, folder])
    return new Disk(folder, image)
  }

  /** Fills the disk to its last byte. */
  async fill(): Promise<void> {
    const all = Buffer.alloc(1024 * 1024 * 1024)
    for (const size of [all.length, 4096, 1])
      await writeFile(join(this.folder, "filler"), all.subarray(0, size), { flag: "a" }).catch(
        (error: NodeJS.ErrnoException) => {
          if (error.code !== "ENOSPC") throw error
        },
      )
  }

  async free(): Promise<void> {
    await rm(join(this.folder, "filler"))
  }

  /** Mounts the disk anew. Nobody may have a file on it open for writing. */
  async remount(how: "ro" | "rw"): Promise<void> {
    await run("mount", ["-o", `remount,${how}`, this.folder])
  }

  /** Does what a broken disk does: the file system gives up, and can only be read, whoever has files on it open for writing. */
  async breakDown(): Promise<void> {
    await run("mount", ["-o", "remount,abort", this.folder])
  }

  /** Checks and mounts the disk anew, after nobody uses it any more. */
  async repair(): Promise<void> {
    await run("umount", [this.folder])
    // Exit code 1 says that something was put right.
    await run("e2fsck", ["-fy", this.#image]).catch((error: { code?: unknown }) => {
      if (error.code !== 1) throw error
    })
    await run("mount", ["-o", mounting, this.#image, this.folder])
  }

  async unmount(): Promise<void> {
    await run("umount", ["-l", this.folder])
    this.#unmountSoon()
    await rm(this.#image, { force: true })
  }
}
