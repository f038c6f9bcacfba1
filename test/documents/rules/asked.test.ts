/** What people mean by what they type after `!document new` (§15.1). */
import { describe, expect, it } from "vitest"
import { readAsked } from "../../../src/documents/rules/asked.ts"
import { loadWords } from "../../../src/kernel/views/words.ts"

const [english, german] = [loadWords("en").typed, loadWords("de").typed]
const ofNew = (key: string, kind: string, title: string) => ({ do: "new", key, kind, title })

describe("a new document's kind and title", () => {
  it("stand behind its key", () => {
    expect(readAsked("new bylaws bylaws Bylaws of Hive", english)).toEqual(ofNew("bylaws", "bylaws", "Bylaws of Hive"))
    expect(readAsked("new house policy Quiet after ten", english)).toEqual(ofNew("house", "policy", "Quiet after ten"))
    expect(readAsked("neu ordnung Ordnung Hausordnung", german)).toEqual(ofNew("ordnung", "bylaws", "Hausordnung"))
  })

  it("are one and the same word if the key says the kind and the title would begin in its middle", () => {
    expect(readAsked("new bylaws Bylaws of Hive", english)).toEqual(ofNew("bylaws", "bylaws", "Bylaws of Hive"))
    expect(readAsked("new bylaws Bylaws", english)).toEqual(ofNew("bylaws", "bylaws", "Bylaws"))
    expect(readAsked("neu ordnung Ordnung der Hydra", german)).toEqual(ofNew("ordnung", "bylaws", "Ordnung der Hydra"))
    // The key says another kind, so this word is the kind.
    expect(readAsked("new house policy of Hive", english)).toEqual(ofNew("house", "policy", "of Hive"))
  })

  it("are asked for if one of them is missing", () => {
    expect(readAsked("new bylaws bylaws", english)).toEqual({ refused: "document-new-how" })
    expect(readAsked("new house Rules", english)).toEqual({ refused: "document-kind", typed: "Rules" })
  })
})
