/** A small disk of its own for the bot's data: a file with an ext4 file system, mounted. Only root can do that. */
import { execFile } from "node:child_process"
import { mkdir, rm, writeFile } from "node:fs/promises"
import { join } from "node:path"
import { promisify } from "node:util"

const run = promisify(execFile)

export const canMount = process.getuid?.() === 0 && process.platform === "linux"

export class Disk {
  readonly folder: string
  readonly #image: string

  private constructor(folder: string, image: string) {
    this.folder = folder
    this.#image = image
  }

  /** Mounts a new disk of this size on `folder`. */
  static async mount(folder: string, megabytes: number): Promise<Disk> {
    const image = `${folder}.img`
    await mkdir(folder, { recursive: true })
    await run("truncate", ["-s", `${megabytes}M`, image])
    // Without blocks that only root may use, the disk is as full for root as for everybody.
    await run("mkfs.ext4", ["-q", "-m", "0", image])
    await run("mount", ["-o", "loop", image, folder])
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

  async unmount(): Promise<void> {
    await run("umount", ["-l", this.folder])
    await rm(this.#image, { force: true })
  }
}
