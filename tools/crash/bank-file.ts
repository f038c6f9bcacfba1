/** A bank statement, as the treasurer's client sends it. */
import { Attachment } from "@matrix-org/matrix-sdk-crypto-wasm"
import { DateTime } from "luxon"
import { insist } from "../../src/matrix/insist.ts"
import type { MemberClient } from "../../src/matrix/member-client.ts"
import { ownIban } from "./co-op.ts"

/** A statement with one movement: this many whole EUR came in. */
export function statement(amount: number): string {
  const day = DateTime.utc().minus({ days: 1 }).toISODate()
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>1</Id>
<Acct><Id><IBAN>${ownIban}</IBAN></Id></Acct><Ntry><Amt Ccy="EUR">${amount}.00</Amt><CdtDbtInd>CRDT</CdtDbtInd>
<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><AcctSvcrRef>R1</AcctSvcrRef></Ntry></Stmt></BkToCstmrStmt></Document>`
}

export { ownIban } from "./co-op.ts"

/** Uploads a file encrypted, and sends it. Returns the event ID. */
export async function sendFile(client: MemberClient, room: string, text: string): Promise<string> {
  const sealed = Attachment.encrypt(Buffer.from(text))
  const how = { type: "application/octet-stream", includeFilename: false }
  const upload = () => client.client.uploadContent(Buffer.from(sealed.encryptedData), how)
  const { content_uri: url } = await insist(upload)
  const file = { ...JSON.parse(sealed.mediaEncryptionInfo ?? "{}"), url }
  const info = { size: text.length }
  return client.sendContent(room, { msgtype: "m.file", body: "camt.xml", filename: "camt.xml", info, file })
}
