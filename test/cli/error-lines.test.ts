import { readFileSync } from "node:fs"
import { join } from "node:path"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { errorLines } from "../../src/cli/error-lines.ts"
import { explained } from "../../src/cli/state-database.ts"
import { CliError } from "../../src/cli/terminal.ts"
import { parseConfig } from "../../src/config/load.ts"
import { ConfigError, problemReasons } from "../../src/config/problem.ts"
import { SecretError } from "../../src/config/secrets.ts"
import { languages } from "../../src/kernel/languages.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { FatalError } from "../../src/matrix/fatal.ts"
import { root, sourcesIn } from "../support/sources.ts"

const en = loadWords("en")
const example = readFileSync(join(root, "config/coop.example.yaml"), "utf8")

describe("what went wrong, said at the terminal", () => {
  it("is a sentence for what was expected, and a stack only for what nobody foresaw, when asked for", () => {
    expect(errorLines(new CliError("cli-init-ended"), en, true)).toHaveLength(1)
    expect(errorLines(new SecretError("both", { variable: "WAGGLE_PASSWORD" }), en, true)).toEqual([
      "WAGGLE_PASSWORD and WAGGLE_PASSWORD_FILE are both set. Keep one of them.",
    ])
    const fatal = new FatalError("wrong-password", { user: "@waggle:example.org" })
    expect(errorLines(fatal, en, true)[0]).toMatch(
      /^The homeserver does not accept the password of @waggle:example.org/,
    )
    expect(errorLines(new Error("odd"), en, false)).toEqual([
      "Something went wrong that Waggle did not foresee: odd. With --debug it says where.",
    ])
    expect(errorLines(new Error("odd"), en, true)[1]).toContain("error-lines.test.ts")
  })

  it("repeats no password of a database's address, also where that is mistyped", () => {
    const cannotOpen = Object.assign(new Error("unable to open"), { code: "SQLITE_CANTOPEN" })
    for (const scheme of ["postgress", "mysql", "sqlite"]) {
      const said = errorLines(explained(cannotOpen, `${scheme}://waggle:S3cret@db.example/waggle`), en, false).join()
      expect(said).toContain(`${scheme}://waggle@db.example/waggle`)
      expect(said).not.toContain("S3cret")
    }
  })

  it.each(languages)("has words in %s for every reason and expectation of the configuration", (language) => {
    const words = loadWords(language)
    for (const reason of problemReasons) expect([reason, words.has(`config-${reason}`)]).toEqual([reason, true])
    const fields = sourcesIn("src/config").find(({ path }) => path.endsWith("/fields.ts"))?.text ?? ""
    const expected = Array.from(fields.matchAll(/(?:string\(|, )"([a-z-]{3,})"\)/g), (match) => match[1] ?? "")
    expect(expected.length).toBeGreaterThan(8)
    for (const name of expected) expect([name, words.has(`config-expected-${name}`)]).toEqual([name, true])
  })

  it("is never a fault, whatever becomes of the example's lines", () => {
    const lines = example.split("\n").filter((line) => !/^\s*(?:#|$)/.test(line))
    const junk = fc.oneof(
      fc.constantFrom(
        "",
        "x",
        "- x",
        "  - [",
        "coops:",
        "  hive: 3",
        "null",
        "? {}",
        "&a *a",
        "  1: 2",
        "<<: x",
        "password: x",
      ),
      fc.string({ maxLength: 12 }),
    )
    const change = fc.tuple(fc.nat(lines.length - 1), fc.nat(60), junk)
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const text = changes
          .reduce((kept, [at, column, put]) => kept.with(at, (kept[at] ?? "").slice(0, column) + put), lines)
          .join("\n")
        try {
          parseConfig(text, "waggle.yaml")
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigError)
          for (const language of languages) {
            const said = errorLines(error, loadWords(language), false)
            expect(said.length).toBeGreaterThan(1)
            expect(said.join("")).not.toMatch(/undefined|\[object|⟦/)
          }
        }
      }),
      { numRuns: 400 },
    )
  })
})
