/**
 * The first minute of a bot, without a homeserver: it makes its secrets, opens its databases, commits a few times to each, and dies. Its
 * parent records what it does to its files. The first argument is its data folder.
 */
import { join } from "node:path"
import { loadSecrets } from "../../src/config/secrets.ts"
import { instant, roomId } from "../../src/kernel/rules/types.ts"
import { openDatabase } from "../../src/kernel/store/database.ts"
import { MasterKey } from "../../src/kernel/store/master-key.ts"
import { addToOutbox } from "../../src/kernel/store/outbox.ts"
import { transactionIds } from "../../src/kernel/store/restores.ts"
import { Store } from "../../src/kernel/store/work.ts"
import { noting } from "../../src/matrix/crypto-sql.ts"
import { CryptoStore } from "../../src/matrix/crypto-store.ts"
import { writeSecret } from "../../src/matrix/session-file.ts"
import { type Mark, notingSteps } from "./marking.ts"
import { mark } from "./record.ts"

const data = process.argv[2] ?? ""
const record = process.env.WAGGLE_POWER_RECORD ?? ""
const tells = (what: Mark) => mark(record, what)

const { masterKey } = loadSecrets(data, {})
// From here on a homeserver could have seen something that only this key opens.
tells({ was: "asked" })
const knex = await openDatabase(join(data, "waggle.sqlite"))
const step = notingSteps(record, () => {})
const store = new Store(knex, { now: () => instant(0) }, new MasterKey(masterKey), step)
const crypto = await CryptoStore.open(join(data, "crypto.sqlite"), { step })
await writeSecret(join(data, "recovery-key.txt"), "EsTx …\n")
tells({ was: "identity" })
const room = roomId("!hive:co-op.example")
const transactionOf = await store.work(transactionIds)
for (let nth = 1; nth <= 4; nth++) {
  const text = `The vote on M${nth} is open. `.repeat(100)
  await store.work((work) =>
    addToOutbox(work, { to: { room }, errand: { do: "say", text: { body: text, html: text, mentions: [] } } }),
  )
  await crypto.run([noting(`session-${nth}`, "key ".repeat(1000)), noting("state", `${nth}`)])
  tells({ was: "sent", transaction: transactionOf(nth), room, session: null, index: 0 })
}
process.kill(process.pid, "SIGKILL")
