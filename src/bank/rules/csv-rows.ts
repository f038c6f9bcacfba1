/** The meaning of a word in a CSV row, whatever the column's heading: a direction, "not booked yet", or a balance. */
import { holderKey } from "./alike.ts"

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.split(/,\s*/))

/**
 * The words that banks write in a direction column, in the languages we have seen. "Lastschrift" is left out, because it can mean either
 * direction.
 */
const out = wordsOf(
  "af, uit, d, dr, dbit, debit, debet, débit, s, soll, ausgang, ausgabe, belastung, out, outgoing, withdrawal, sortie, addebito, uscita, cargo, -",
)
const into = wordsOf(
  "bij, in, c, cr, crdt, credit, crédit, h, haben, eingang, einnahme, gutschrift, incoming, deposit, entrée, accredito, entrata, abono, +",
)

const plain = (text: string): string => text.normalize("NFC").trim().toLowerCase().replace(/\.$/, "")

/** The direction that a field names. Null if it names none. */
export function directionIn(field: string): "in" | "out" | null {
  const word = plain(field)
  return out.has(word) ? "out" : into.has(word) ? "in" : null
}

/** Words that a heading may have besides the two directions, as in "Debit/Credit indicator" or "S/H-Kennzeichen". */
const fillers = wordsOf(
  "code, indicator, ind, mark, marker, flag, kennzeichen, kz, or, and, of, en, oder, und, ou, et, e, o, y",
)
const called = wordsOf("direction, richtung, richting, cdtdbtind, creditdebitindicator")

/**
 * Whether a heading belongs to a column of directions: it has a word for each direction ("Af Bij", "Soll/Haben", "D/C"), or it is a word
 * such as "direction".
 */
export function namesDirection(heading: string): boolean {
  const words = plain(heading)
    .split(/[\s/,;|()_.:]+|(?<=\p{L})-(?=\p{L})/u)
    .filter((word) => word !== "")
  const own = words.filter((word) => !fillers.has(word))
  if (own.length === 1) return called.has(own[0] ?? "")
  return (
    own.some((word) => out.has(word)) && own.some((word) => into.has(word)) && own.every((word) => directionIn(word))
  )
}

const unbooked = wordsOf(
  "vorgemerkt, nicht gebucht, noch nicht gebucht, ausstehend, pending, not booked, pdng, in behandeling, in afwachting, en attente, in attesa, pendiente",
)

/** Whether a field says that the bank has not booked the row yet. */
export const saysUnbooked = (field: string): boolean => unbooked.has(plain(field))

const balances =
  /^(?:(?:alter|neuer|anfangs|end|schluss|abschluss|opening|closing|beginning|ending|starting|final|previous|old|new|current|available|ledger|begin|eind|start|slut|nouveau|ancien)? ?(?:saldo|saldovortrag|kontostand|kontosaldo|balance|solde)|balance (?:brought |carried )?forward)(?: |$)/

/**
 * Whether a text begins like a bank's word for a balance: "Endsaldo", "Alter Kontostand", "Opening balance". But a movement's text can
 * begin like that too: "Balance of invoice 12".
 */
export const looksLikeBalance = (text: string): boolean => balances.test(holderKey(text))

const sums =
  /^(?:(?:sub|grand )?total|totals|totaal|totale|summe|gesamt|gesamtsumme|zwischensumme|umsatzsumme|somme|suma|letzter kontostand|aktueller kontostand|kontostand|saldo)(?: |$)/

/**
 * Whether a text begins like a bank's word for a sum of movements: "Summe", "Total credits". But in a row with a day, such a text can be a
 * name.
 */
export const looksLikeSum = (text: string): boolean => sums.test(holderKey(text))
