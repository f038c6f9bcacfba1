/**
 * A network of its own for a database server, with a line into it for each machine. A line that is cut swallows everything, as a pulled
 * cable does: nothing is refused, and nothing answers. Only root can make one.
 */
import { execFile, execFileSync } from "node:child_process"
import { randomInt } from "node:crypto"
import { promisify } from "node:util"
import type { Place } from "../postgres/start.ts"
import { atExit } from "./left-behind.ts"

const run = promisify(execFile)
const ip = (...args: readonly string[]) => run("ip", args)

/** A line from this machine into the network, as one machine of the fault uses it. */
export class Line {
  /** The server's address on this line. */
  readonly address: string
  readonly #network: string
  readonly #inner: string

  private constructor(network: string, inner: string, address: string) {
    this.#network = network
    this.#inner = inner
    this.address = address
  }

  static async lay(network: string, number: number, net: string): Promise<Line> {
    const [outer, inner] = [`${network}o${number}`, `${network}i${number}`]
    const [ours, theirs] = [`${net}.${4 * number + 1}`, `${net}.${4 * number + 2}`]
    await ip("link", "add", outer, "type", "veth", "peer", "name", inner, "netns", network)
    await ip("addr", "add", `${ours}/30`, "dev", outer)
    await ip("link", "set", outer, "up")
    await ip("-n", network, "addr", "add", `${theirs}/30`, "dev", inner)
    const line = new Line(network, inner, theirs)
    await line.mend()
    // A neighbour that is not found would be an answer: "no route to host".
    const [, there = ""] = /ether (\S+)/.exec((await ip("-n", network, "link", "show", inner)).stdout) ?? []
    await ip("neigh", "replace", theirs, "lladdr", there, "dev", outer, "nud", "permanent")
    return line
  }

  async cut(): Promise<void> {
    await ip("-n", this.#network, "link", "set", this.#inner, "down")
  }

  async mend(): Promise<void> {
    await ip("-n", this.#network, "link", "set", this.#inner, "up")
  }
}

export class Network implements Place {
  readonly lines: readonly Line[]
  readonly #name: string
  readonly #removeSoon: () => void

  private constructor(name: string, lines: readonly Line[], removeSoon: () => void) {
    this.#name = name
    this.lines = lines
    this.#removeSoon = removeSoon
  }

  static async make(lines: number): Promise<Network> {
    // A name of an interface has 15 characters at most.
    const name = `wf${randomInt(100_000, 1_000_000)}`
    const removeSoon = atExit(() => execFileSync("ip", ["netns", "del", name], { stdio: "ignore" }))
    await ip("netns", "add", name)
    await ip("-n", name, "link", "set", "lo", "up")
    const net = `10.231.${randomInt(1, 255)}`
    const laid: Line[] = []
    for (let number = 0; number < lines; number += 1) laid.push(await Line.lay(name, number, net))
    return new Network(name, laid, removeSoon)
  }

  enter({ uid, gid }: Parameters<Place["enter"]>[0]): readonly string[] {
    const as = uid === undefined ? [] : ["setpriv", `--reuid=${uid}`, `--regid=${gid ?? uid}`, "--clear-groups"]
    return ["ip", "netns", "exec", this.#name, ...as]
  }

  async remove(): Promise<void> {
    await ip("netns", "del", this.#name)
    this.#removeSoon()
  }
}
