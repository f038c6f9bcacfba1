import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { loadSecrets, SecretError } from "../../src/config/secrets.ts"

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "waggle-secrets-"))
})
afterEach(() => rmSync(folder, { recursive: true }))

function file(name: string, text: string, mode = 0o600): string {
  const path = join(folder, name)
  writeFileSync(path, text)
  chmodSync(path, mode)
  return path
}

const key = Buffer.alloc(32, 7).toString("base64")

function refusal(environment: Record<string, string>): SecretError {
  try {
    loadSecrets(folder, environment)
  } catch (error) {
    if (error instanceof SecretError) return error
    throw error
  }
  throw new Error("nothing was refused")
}

describe("secrets", () => {
  it("come from the environment, or from files that it names", () => {
    const given = loadSecrets(folder, {
      WAGGLE_PASSWORD: "hunter2",
      WAGGLE_ACCESS_TOKEN_FILE: file("token", "syt_abc\n"),
      WAGGLE_MASTER_KEY: key,
    })
    expect(given).toMatchObject({ password: "hunter2", accessToken: "syt_abc", createdMasterKey: null, openFiles: [] })
    expect(given.masterKey).toEqual(Buffer.alloc(32, 7))
    expect(existsSync(join(folder, "master-key.txt"))).toBe(false)
  })

  it("need not be there, except the master key, which is created once and for its owner alone", () => {
    const data = join(folder, "new", "data")
    const first = loadSecrets(data, { WAGGLE_PASSWORD: "", WAGGLE_PASSWORD_FILE: "" })
    expect(first).toMatchObject({ password: null, accessToken: null, createdMasterKey: join(data, "master-key.txt") })
    expect(statSync(join(data, "master-key.txt")).mode & 0o777).toBe(0o600)
    const second = loadSecrets(data, {})
    expect(second.createdMasterKey).toBeNull()
    expect(second.masterKey).toEqual(first.masterKey)
    expect(readFileSync(join(data, "master-key.txt"), "utf8")).toBe(`${first.masterKey.toString("base64")}\n`)
  })

  it("in a file that others can read are named", () => {
    const path = file("password", "hunter2", 0o644)
    expect(loadSecrets(folder, { WAGGLE_PASSWORD_FILE: path }).openFiles).toEqual([path])
  })

  it("are refused where it is not clear which holds, or the file is missing or empty", () => {
    const both = { WAGGLE_PASSWORD: "hunter2", WAGGLE_PASSWORD_FILE: file("password", "hunter3") }
    expect(refusal(both).reason).toBe("both")
    expect(refusal({ WAGGLE_PASSWORD_FILE: join(folder, "none") }).reason).toBe("unreadable")
    expect(refusal({ WAGGLE_PASSWORD_FILE: folder }).reason).toBe("unreadable")
    expect(refusal({ WAGGLE_PASSWORD_FILE: file("empty", "\n") }).reason).toBe("empty")
  })

  it("that are no master key are refused without being shown", () => {
    for (const wrong of ["hunter2", `${key}${key}`, Buffer.alloc(16).toString("base64")]) {
      const error = refusal({ WAGGLE_MASTER_KEY: wrong })
      expect(error.reason).toBe("not-a-master-key")
      expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain(wrong)
    }
  })

  it("that went missing are not replaced while what they seal is still there", () => {
    file("waggle.sqlite", "")
    expect(refusal({}).reason).toBe("lost-master-key")
    expect(loadSecrets(folder, { WAGGLE_MASTER_KEY: key }).createdMasterKey).toBeNull()
  })
})
