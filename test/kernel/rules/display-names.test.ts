import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { presentable, shownNames } from "../../../src/kernel/rules/display-names.ts"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { calledName, nameOf, nameWithId } from "../../../src/kernel/views/people.ts"

const id = (name: string) => matrixId(name.includes(":") ? `@${name}` : `@${name}:hive.example`)

/** What the bot calls these people, by their IDs' first part. */
function called(names: Readonly<Record<string, string>>, reserved: readonly string[] = []): Record<string, string> {
  const shown = shownNames(new Map(Object.entries(names).map(([who, name]) => [id(who), name])), reserved)
  const server = { name: "hive.example", shown: (person: ReturnType<typeof id>) => shown.get(person) ?? null }
  return Object.fromEntries(Object.keys(names).map((who) => [who, calledName(id(who), server)]))
}

describe("a display name", () => {
  it("is what the bot calls a person, without pictures and additions", () => {
    expect(called({ ana: "Ana Müller", ben: "Ben 🐝", cem: "Cem (he/him)", dee: "Dee | Hive", eli: "𝓔𝓵𝓲" })).toEqual({
      ana: "Ana Müller",
      ben: "Ben",
      cem: "Cem",
      dee: "Dee",
      eli: "Eli",
    })
  })

  it("is not used where it reads like something else, has signs that no name has, or is too long", () => {
    for (const name of ["", " ", "🐝", "M7", "12", "5 EUR", "A", "Ana: moderator", "**Ana**", "`!pay`", "@room"])
      expect([name, presentable(name)]).toEqual([name, null])
    expect(presentable("Ana\nBen")).toBe("Ana Ben")
    expect(presentable(`A${"\u0301".repeat(20)}na`)).toBeNull()
    expect(presentable("a".repeat(33))).toBeNull()
  })

  it("shows no marks that turn the direction, and none that are invisible", () => {
    expect(presentable("A\u202Ena\u2066\u0007")).toBe("Ana")
    expect(called({ rut: "רות" })).toEqual({ rut: "\u2068רות\u2069" })
  })
})

describe("a display name that could be taken for another's", () => {
  it("stands with the ID, on both sides", () => {
    expect(called({ ana: "Ana", anna: "Ana" })).toEqual({ ana: "Ana (ana)", anna: "Ana (anna)" })
    expect(called({ "ana:hive.example": "Ana", "ana:other.example": "Ana" })).toEqual({
      "ana:hive.example": "Ana (ana)",
      "ana:other.example": "Ana (@ana:other.example)",
    })
  })

  it("is found in other alphabets, by small and large letters, and as a part of a longer name", () => {
    expect(called({ ana: "Ana", eve: "Аnа" }).eve).toBe("Аnа (eve)")
    expect(called({ ben: "", eve: "Ben" }).eve).toBe("Ben (eve)")
    expect(called({ ben: "Ben", cem: "Cem", eve: "Ben and Cem" })).toEqual({
      ben: "Ben",
      cem: "Cem",
      eve: "Ben and Cem (eve)",
    })
  })

  it("cannot be the bot's or the co-op's", () => {
    expect(called({ eve: "Waggle", dan: "hive" }, ["Waggle", "Hive"])).toEqual({
      eve: "Waggle (eve)",
      dan: "hive (dan)",
    })
  })

  it("whoever chooses it and however: two people are never called the same", () => {
    const name = fc.oneof(
      fc.constantFrom("Ana", "ana", "Аna", "Ana Ben", "ben", "Ben (ana)", "Ana\u202E", "🐝 Ana"),
      fc.string({ unit: "grapheme", maxLength: 12 }),
    )
    const people = fc.record({ ana: name, ben: name, eve: name })
    fc.assert(
      fc.property(people, (names) => {
        const all = Object.values(called(names)).map((one) => one.toLowerCase())
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })
})

describe("a list in which people look up what to type", () => {
  it("has the ID beside each name that is another", () => {
    const shown = shownNames(new Map([[id("ana"), "Ana Müller"], [id("ben"), "Ben"]]), []) // biome-ignore format: one line
    const server = { name: "hive.example", shown: (person: ReturnType<typeof id>) => shown.get(person) ?? null }
    expect([nameWithId(id("ana"), server), nameWithId(id("ben"), server)]).toEqual(["Ana Müller \\(ana\\)", "ben"])
    expect(nameOf(id("cem"), server)).toBe("cem")
    expect(nameWithId(id("cem:other.example"), server)).toBe("\\@cem\\:other\\.example")
  })
})
