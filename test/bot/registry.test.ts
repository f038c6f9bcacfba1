import { describe, expect, it } from "vitest"
import { z } from "zod"
import { type AnyCommand, defineCommand } from "../../src/bot/command.ts"
import { Registry, RegistryError } from "../../src/bot/registry.ts"
import { nearestCommand } from "../../src/bot/suggest.ts"

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
  it("finds a command by name or alias, in any case", () => {
    const registry = new Registry([command("propose", { aliases: ["vorschlag"] }), command("vote")])
    expect(registry.find("PROPOSE")?.name).toBe("propose")
    expect(registry.find("Vorschlag")?.name).toBe("propose")
    expect(registry.find("veto")).toBeNull()
  })

  it("refuses a command that does not say where it may be typed or who may use it", () => {
    // A command whose author went round the types.
    const without = (key: "where" | "who") => {
      const { [key]: _, ...rest } = command("pay")
      return rest as AnyCommand
    }
    for (const careless of [without("where"), without("who"), command("pay", { where: [] })])
      expect(() => new Registry([careless])).toThrow(RegistryError)
    expect(() => new Registry([command("pay", { who: {} as AnyCommand["who"] })])).toThrow(RegistryError)
  })

  it("refuses a name or an alias that is taken, and two pieces of one name", () => {
    expect(() => new Registry([command("vote"), command("vote")])).toThrow("taken")
    expect(() => new Registry([command("vote"), command("elect", { aliases: ["vote"] })])).toThrow("taken")
    expect(() => new Registry([command("vote", { pieces: ["motion", { flag: "motion" }] })])).toThrow(RegistryError)
    expect(() => new Registry([command("vote", { pieces: [{ flag: "coop" }] })])).toThrow(RegistryError)
  })
})

describe("a misspelt name", () => {
  const commands = ["help", "vote", "motion", "motions", "alternative", "propose"].map((name) => command(name))
  const near = (typed: string) => nearestCommand(typed, commands)?.name ?? null

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
