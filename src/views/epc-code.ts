/** One transfer as a code that banking apps scan: EPC069-12, version 002, in UTF-8. */
import QRCode from "qrcode"
import { decimalText } from "../rules/money.ts"
import { sepaText } from "../rules/sepa-text.ts"
import type { Transfer } from "./pain-001.ts"

/** What a code of the largest kind allowed (version 13, correction M) holds. */
const mostBytes = 331
const pixelsAModule = 6

/**
 * What stands in the code. The bank is found by the IBAN, so that no BIC is needed; the reference stands in the text, since a code
 * carries no EndToEndId.
 */
export function epcPayload({ to, cents, text }: Pick<Transfer, "to" | "cents" | "text">): string {
  const amount = `EUR${decimalText({ minor: cents, currency: "EUR" })}`
  const lines = (name: string, said: string) => ["BCD", "002", "1", "SCT", "", name, to.iban, amount, "", "", said]
  const size = (name: string) => Buffer.byteLength(lines(name, "").join("\n"))
  // A long name of letters that take several bytes would leave no room for the text.
  const name = size(to.name) <= mostBytes - 70 ? to.name : sepaText(to.name, 70)
  return lines(name, sepaText(text, Math.min(140, mostBytes - size(name)))).join("\n")
}

export interface Picture {
  readonly png: Buffer
  readonly width: number
  readonly height: number
}

/** The code as a picture, with the quiet zone of four modules that scanners need. */
export async function epcCode(transfer: Pick<Transfer, "to" | "cents" | "text">): Promise<Picture> {
  const bytes = Buffer.from(epcPayload(transfer))
  const segments = [{ data: bytes, mode: "byte" as const }]
  const { modules } = QRCode.create(segments, { errorCorrectionLevel: "M" })
  const margin = 4
  const png = await QRCode.toBuffer(segments, { errorCorrectionLevel: "M", margin, scale: pixelsAModule })
  const side = (modules.size + 2 * margin) * pixelsAModule
  return { png, width: side, height: side }
}
