import { describe, expect, it } from "vitest"
import { z } from "zod"
import { type AnyCommand, defineCommand } from "../../src/bot/command.ts"
import { Registry, RegistryError } from "../../src/bot/registry.ts"
import { nearestCommand } from "../../src/bot/suggest.ts"
import { typed } from "../support/typed.ts"

const command = (name: string, but: Partial<AnyCommand> = {}): AnyCommand => ({
  ...defineCommand({
    name,
    usage: "",
    where: ["members"],
    who: "member",
    pieces: [],
    args: z.object({}),
    examples: [name],
    run: async () => {},
  }),
  ...but,
})

describe("the list of commands", () => {
  it("finds a command by its name or another word for it, in any case", () => {
    const registry = new Registry([command("propose"), command("vote")], typed)
    expect(registry.find("PROPOSE")?.name).toBe("propose")
    expect(registry.find("Vorschlag")?.name).toBe("propose")
    expect(registry.find("veto")).toBeNull()
  })

  it("refuses a command that does not say where it may be typed or who may use it", () => {
    // Makes a command without `where`, or without `who`. TypeScript would not allow such a command.
    const without = (key: "where" | "who") => {
      const { [key]: _, ...rest } = command("pay")
      return rest as AnyCommand
    }
    for (const careless of [without("where"), without("who"), command("pay", { where: [] })])
      expect(() => new Registry([careless], typed)).toThrow(RegistryError)
    expect(() => new Registry([command("pay", { who: {} as AnyCommand["who"] })], typed)).toThrow(RegistryError)
  })

  it("refuses a word that is another command's, and two pieces of one name", () => {
    expect(() => new Registry([command("vote"), command("vote")], typed)).toThrow("taken")
    expect(() => new Registry([command("propose"), command("vorschlag")], typed)).toThrow("taken")
    expect(() => new Registry([command("vote", { pieces: ["motion", { flag: "motion" }] })], typed)).toThrow(
      "same name",
    )
    expect(() => new Registry([command("vote", { pieces: [{ flag: "coop" }] })], typed)).toThrow("same name")
  })

  it("refuses two flags of one command that one word stands for", () => {
    const pieces = [{ toggle: "advance" }, { flag: "vorschuss" }]
    expect(() => new Registry([command("pay", { pieces })], typed)).toThrow("--vorschuss")
    expect(() => new Registry([command("pay", { pieces: [{ toggle: "advance" }] })], typed)).not.toThrow()
  })
})

describe("a misspelt name", () => {
  const commands = ["help", "vote", "motion", "motions", "alternative", "propose"].map((name) => command(name))
  const near = (word: string) => nearestCommand(word, commands, typed)?.name ?? null

  it("is taken for the nearest command: two letters wrong, swapped or left out, or only its beginning", () => {
    expect(["alternativ", "alt", "porpose", "proprose", "motoin", "VOTR", "hlep"].map(near)).toEqual([
      "alternative",
      "alternative",
      "propose",
      "propose",
      "motion",
      "vote",
      "help",
    ])
  })

  it("is taken for nothing where it is short or far from all of them", () => {
    expect(["v", "ve", "note-to-self", "ping", "weather", "halt", "move-on"].map(near)).toEqual(Array(7).fill(null))
  })
})
