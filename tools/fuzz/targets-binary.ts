/** Targets that read bytes: archives, statements of all banks, pictures, backups, and what a homeserver sends. Each byte is a sign of the text. */
import { createHash } from "node:crypto"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { unpacked } from "../../src/bank/acts/archive.ts"
import { readBankFiles } from "../../src/bank/rules/file.ts"
import { readBackup } from "../../src/cli/backup-content.ts"
import { backupLines } from "../../src/cli/backup-file.ts"
import { CliError } from "../../src/cli/terminal.ts"
import { bankFormats } from "../../src/config/bank-formats.ts"
import { isTrackerFile } from "../../src/hours/rules/tracker.ts"
import { receiptType } from "../../src/journal/rules/reimbursements.ts"
import { Refusal } from "../../src/kernel/acts/refusal.ts"
import { isMoment, isWellFormed } from "../../src/kernel/rules/event-bounds.ts"
import { imageType } from "../../src/kernel/rules/image-type.ts"
import { instant, isRefused, matrixId } from "../../src/kernel/rules/types.ts"
import { loadWords } from "../../src/kernel/views/words.ts"
import { decodeKey, encodeKey } from "../../src/matrix/idb-key.ts"
import {
  changesRooms,
  concernsInbox,
  eventsOf,
  NoSyncError,
  newestIn,
  ownMemberships,
  readSync,
  toDeviceCount,
} from "../../src/matrix/journal.ts"
import { withMentions } from "../../src/matrix/mentions.ts"
import { relatedBetween, relatedIn } from "../../src/matrix/relations.ts"
import { isRedacted, mayBeText, reacted, redacted } from "../../src/matrix/sift.ts"
import { withMoments } from "../../src/matrix/times.ts"
import { american } from "../../test/bank/banks/american.ts"
import { british } from "../../test/bank/banks/british.ts"
import { dutch } from "../../test/bank/banks/dutch.ts"
import { german } from "../../test/bank/banks/german.ts"
import { services } from "../../test/bank/banks/services.ts"
import { swiss } from "../../test/bank/banks/swiss.ts"
import { camt, eur, line } from "../../test/support/bank-files.ts"
import { germanMt940 } from "../../test/support/mt940-files.ts"
import { zip } from "../../test/support/zip.ts"
import { must, mustBeShort, same } from "./must.ts"
import type { Target } from "./run.ts"

const bytesOf = (text: string): Buffer => Buffer.from(text, "latin1")
const textOf = (bytes: string | Uint8Array): string => Buffer.from(bytes).toString("latin1")
const { typed: words } = loadWords("en")

const samples = [...german, ...dutch, ...swiss, ...british, ...american, ...services]
const formats = bankFormats()

/** The digits of a number, without the zeros around them: rounding or shifting by a digit changes them. */
const digitsOf = (text: string): string => text.replaceAll(/\D/g, "").replaceAll(/^0+|0+$/g, "")

const banks: Target = {
  name: "banks",
  reads: "a treasurer's statements, in the formats of all banks",
  runs: 200_000,
  seeds: samples.map(({ file }) => textOf(file)),
  check(text) {
    const bytes = bytesOf(text)
    const read = readBankFiles([{ bytes, name: null }], { csv: null, formats, named: null, assumed: "EUR", ours: null })
    mustBeShort(read, 5000)
    if (isRefused(read)) return
    const all = text.replaceAll(/\D/g, "")
    for (const { day, amount } of read.lines) {
      must(/^\d{4}-\d\d-\d\d$/.test(day), "a line has a day")
      must(all.includes(digitsOf(String(amount.minor))), "an amount stands in the file, to its last digit")
    }
  },
}

const archives: Target = {
  name: "archives",
  reads: "ZIP archives of statements",
  runs: 100_000,
  seeds: [
    zip({ content: camt([line({ amount: eur(100) })]) }),
    zip({ name: "a.sta", content: germanMt940 }, { name: "../b.csv", content: "x;y\n" }),
    zip({ content: "x".repeat(5000), claims: 10 }, { content: "y", flags: 1 }, { content: "z", method: 0 }),
    zip({ content: zip({ content: "x" }) }),
  ].map(textOf),
  async check(text) {
    try {
      const files = await unpacked(bytesOf(text))
      must(files.length > 0 && files.length <= 400, "an archive has few files")
      must(files.reduce((sum, { bytes }) => sum + bytes.length, 0) <= 11 * 1024 * 1024, "an archive unpacks to little")
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  },
}

const receipts: Target = {
  name: "receipts",
  reads: "pictures, PDFs and files of unknown kind",
  runs: 100_000,
  seeds: [
    "%PDF-1.7\n1 0 obj\n",
    "\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
    "\xff\xd8\xff\xe0\0\x10JFIF",
    "GIF89a",
    "RIFF\0\0\0\0WEBPVP8 ",
    "<svg/>",
  ],
  check(text) {
    const bytes = bytesOf(text)
    const [type, picture] = [receiptType(bytes), imageType(bytes)]
    must(picture === null || type === picture, "a picture can be a receipt")
    must(
      type === null || /^(?:image\/(?:png|jpeg|gif|webp)|application\/pdf)$/.test(type),
      "a receipt is no other file",
    )
    isTrackerFile(bytes, words)
  },
}

const rows = [
  JSON.stringify({ table: "coops", columns: ["key", "name", "n"], numbered: { column: "n", last: 2 } }),
  '["hive","The Hive",1]',
  '["\u2028",null,2]',
]
const head = JSON.stringify({
  ...{ waggle: "backup", version: 1, madeAt: "2026-11-20", program: "1", user: "@waggle:hive.example", device: null },
  ...{ coops: ["hive"], migrations: [] },
})
const file = JSON.stringify({ file: "waggle.yaml", text: "homeserver: x\n" })
/** A backup's text with its last line. */
function whole(lines: readonly string[]): string {
  const sha256 = createHash("sha256")
    .update(lines.map((one) => `${one}\n`).join(""))
    .digest("hex")
  return `${lines.join("\n")}\n${JSON.stringify({ end: { rows: { coops: lines.length - 3 }, sha256 } })}\n`
}
const backup = whole([head, file, ...rows])

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split("\n").filter((one) => one !== "")
}

const backups: Target = {
  name: "backups",
  reads: "what stands in a backup",
  runs: 100_000,
  seeds: [backup, whole([head, ...rows, ...rows]), whole([head])],
  async check(text) {
    try {
      const read = await readBackup("x", linesOf(text), {})
      // A changed backup has another check sum. One of the seeds may come back whole, with its lines moved about by nothing.
      const lines = text.split("\n").filter((one) => one !== "")
      same(read.head.waggle, "backup", "a backup says that it is one")
      const sha256 = createHash("sha256")
        .update(
          lines
            .slice(0, -1)
            .map((one) => `${one}\n`)
            .join(""),
        )
        .digest("hex")
      must(lines.at(-1)?.includes(sha256) === true, "what was changed is not read as a backup")
    } catch (error) {
      if (!(error instanceof CliError)) throw error
    }
  },
}

/** A key for this alone, and a backup that was sealed for it once: sealing it anew would give other bytes each time. */
const identity = "AGE-SECRET-KEY-1FJE73089GZXFGRAKK0886C9QR0WZATPA5GVLCKKWL5V0Y7TVNHSSSZ34PC"
const sealedBytes = Buffer.from(
  "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBtWkk4SkpaVExPak5GalVTTUtMZlpHQVR6RE5FREdKTE14T3dGK0hYWkNZCkVlcXpLWF" +
    "JXclRRVGpBTTFjSHU1SC8xdmN4NTRoL0U2UUx0Q2w1TUlIWjgKLS0tIGRScTl4TUxENXdTclhnUVQ4RndOVVAxeDM0YlpxZVAycG9UeVl4ZkNo" +
    "akkKh6v1ZkHcqSrz4LzpTwhekm9tu4KBA88PQ+JjOz70jjjcCxD+R2kGL1TyF5vKetNsDvD1Se3T1XlHdlavpM0o7QZBiuxfnVZwKP3gvmsSKr" +
    "E20+nrAfAYfbmed5115f0gk8H5092WOX87oC/3yIVBgeZQ6sNcMHMj/SACwSlw/RazY+ITEmzS/eRnWLAUnXKo2Gl98bviEv53wlxrpgzyrrXt" +
    "IiRkrs2qL5oWF2r5QUpCz4WAhjSafZ7o3zazPIeLovZrpGh61Apts/MKlJQtvFn6QYyhmURI5W3jwAEt91a4U2LH7xfZzu9hF6FVH+Y0IHPC0i" +
    "XG1yinwXiIA3TM3mO2z+5A8bLySEv2kTSlAwO+W4vb+TJdOTa5o5Lq8Ig1uvs/Hkz7jGOizClnrHebm/+eBOXxdSo1Kw7mtgrtYI7TfGqpfCJx" +
    "7GvBQzlSAeinNgGMHeGo",
  "base64",
)
const folder = mkdtempSync(join(tmpdir(), "waggle-fuzz-"))
process.on("exit", () => rmSync(folder, { recursive: true, force: true }))

const sealed: Target = {
  name: "sealed backups",
  reads: "backups as files: age, gzip, lines",
  runs: 100_000,
  seeds: [textOf(sealedBytes)],
  async check(text) {
    const path = join(folder, "changed.age")
    writeFileSync(path, bytesOf(text))
    try {
      const lines: string[] = []
      for await (const one of backupLines(path, { identities: [identity] })) lines.push(one)
      same(`${lines.join("\n")}\n`, backup, "only what was sealed is opened")
    } catch (error) {
      if (!(error instanceof CliError)) throw error
    }
  },
}

const me = matrixId("@waggle:hive.example")
const now = instant(Date.parse("2026-11-20T17:00:00Z"))
const message = {
  ...{ event_id: "$1", type: "m.room.message", sender: "@ana:hive.example", origin_server_ts: 1_795_194_000_000 },
  content: {
    ...{ msgtype: "m.text", body: "> <@ben:hive.example> x\n\n!vote M7 1", format: "org.matrix.custom.html" },
    formatted_body: '<a href="https://matrix.to/#/@ana:hive.example">Ana</a>',
    "m.relates_to": {
      rel_type: "m.thread",
      event_id: "$0",
      is_falling_back: true,
      "m.in_reply_to": { event_id: "$2" },
    },
  },
}
const others = [
  {
    ...message,
    event_id: "$3",
    type: "m.room.encrypted",
    content: { algorithm: "m.megolm.v1.aes-sha2", ciphertext: "A", session_id: "s" },
  },
  { ...message, event_id: "$4", type: "m.room.redaction", redacts: "$1", content: { redacts: "$2" } },
  {
    ...message,
    event_id: "$5",
    type: "m.reaction",
    content: { "m.relates_to": { rel_type: "m.annotation", event_id: "$1", key: "1" } },
  },
  { ...message, event_id: "$6", type: "m.room.member", state_key: me, sender: me, content: { membership: "join" } },
  { ...message, event_id: "$7", type: "m.room.tombstone", state_key: "", content: { replacement_room: "!x:y" } },
]
const sync = (events: readonly object[], more: object = {}) =>
  JSON.stringify({
    next_batch: "s1",
    rooms: { join: { "!a:hive.example": { timeline: { events, limited: true, prev_batch: "p" }, ...more } } },
    to_device: { events: [{ type: "m.room_key", content: {} }] },
  })

const syncs: Target = {
  name: "syncs",
  reads: "what a homeserver sends: syncs, events, relations, times",
  runs: 300_000,
  seeds: [
    sync([message, ...others]),
    ...[message, ...others].map((one) => sync([one])),
    sync([], { state: { events: others }, ephemeral: { events: [] } }),
    '{"next_batch":"s","rooms":{"leave":{"!a:b":{"timeline":{"events":[]}}},"invite":{"!c:d":{}}}}',
    '{"next_batch":"s","rooms":{"join":{"!a:b":{"timeline":{"events":[{"event_id":"$1","origin_server_ts":1e300}]}}}}}',
  ],
  check(text) {
    let body: ReturnType<typeof readSync>
    try {
      body = readSync(text)
    } catch (error) {
      if (error instanceof NoSyncError) return
      throw error
    }
    const mended = readSync(withMoments(text, now))
    for (const { origin_server_ts } of eventsOf(mended))
      must(origin_server_ts === undefined || isMoment(origin_server_ts), "a time is one that calendars have")
    concernsInbox(body, false)
    changesRooms(body)
    newestIn(body)
    toDeviceCount(body)
    for (const { is } of ownMemberships(body, me)) must(["left", "out", "in"].includes(is), "the bot is in or out")
    for (const event of eventsOf(body)) {
      redacted(event)
      isRedacted(event)
      const kept = mayBeText(event, me)
      must(!kept || (isWellFormed(event) && event.sender !== me), "only what has its fields is kept")
      if (!kept) continue
      reacted(event)
      const related = relatedBetween(event.content, event.content)
      same(related, relatedIn(event.content), "what says the same inside and outside is no contradiction")
      const { body: said, formatted_body: html } = event.content
      if (typeof said === "string") withMentions(said, typeof html === "string" ? html : null)
    }
  },
}

const keys: Target = {
  name: "stored keys",
  reads: "keys of records in the crypto store",
  runs: 100_000,
  seeds: ['["n","1"]', '["s","x"]', '["a",[["s","x"],["n","-1.5"]]]', '["b","AAEC"]', '["d","1795194000000"]'],
  check(text) {
    try {
      const key = decodeKey(text)
      same(encodeKey(decodeKey(encodeKey(key))), encodeKey(key), "a key written down is the same")
    } catch (error) {
      if (!(error instanceof Error) || !/crypto store has a key/.test(error.message)) throw error
    }
  },
}

export const binaryTargets: readonly Target[] = [banks, archives, receipts, backups, sealed, syncs, keys]
