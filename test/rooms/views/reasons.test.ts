import { describe, expect, it } from "vitest"
import { languages } from "../../../src/kernel/languages.ts"
import { matrixId } from "../../../src/kernel/rules/types.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"
import type { KeptRole } from "../../../src/rooms/rules/rooms.ts"
import { reasonOf } from "../../../src/rooms/views/reasons.ts"

const [ana, dee, tom] = ["ana", "dee", "tom"].map((name) => matrixId(`@${name}:hive.example`)) as [never, never, never]
const roles: readonly KeptRole[] = ["space", "lobby", "members", "moderators", "treasury", "task"]
const invitations = new Map([
  [ana, { by: dee, founder: true }],
  [tom, { by: dee, founder: false }],
])
const invited = (person: never, role: KeptRole, language: (typeof languages)[number] = "en") => {
  const mend = { do: "invite", person, again: false } as const
  return reasonOf(loadWords(language), mend, { role, coop: "Hive", server: "hive.example", invitations })
}

describe("an invitation", () => {
  it("to the members' room says who invites, and what joining makes of the invited", () => {
    expect(invited(tom, "members")).toBe("dee invites you to Hive. Joining makes you a member on trial.")
    expect(invited(ana, "members")).toBe("You are a founder of Hive. Joining makes you a permanent member.")
    expect(invited(dee, "members")).toBe("You belong to Hive, and this is its members’ room.")
  })

  it("names the inviter in no room where strangers read along", () => {
    for (const role of roles.filter((one) => one !== "members")) expect(invited(tom, role)).not.toContain("dee")
  })

  it("is plain text in every language, and says where it leads", () => {
    for (const language of languages)
      for (const role of roles) expect(invited(dee, role, language)).toMatch(/^[^`*_{}]*Hive[^`*_{}]*$/)
  })
})
