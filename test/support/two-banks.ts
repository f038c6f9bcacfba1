/** Files of two banks in their published forms, with invented movements: a statement as camt.053, and a CSV of Revolut Business. */

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")

/** A movement in the camt.053. `amount`: such as `-89.90`. */
export interface StatementEntry {
  readonly day: string
  readonly amount: string
  readonly reference: string
  /** The other side. Null: the bank booked several transfers as this one sum. */
  readonly name: string | null
  readonly iban?: string
  readonly text?: string
  readonly endToEnd?: string
  /** Why the transfer came back, such as `AC04` for a closed account. */
  readonly returned?: string
}

const sized = (amount: string): string =>
  `<Amt Ccy="EUR">${amount.replace("-", "")}</Amt><CdtDbtInd>${amount.startsWith("-") ? "DBIT" : "CRDT"}</CdtDbtInd>`

const balance = (kind: string, day: string, amount: string): string =>
  `<Bal><Tp><CdOrPrtry><Cd>${kind}</Cd></CdOrPrtry></Tp>${sized(amount)}<Dt><Dt>${day}</Dt></Dt></Bal>`

function entry({ day, amount, reference, name, iban, text = "", endToEnd, returned }: StatementEntry): string {
  const side = amount.startsWith("-") || returned !== undefined ? "Cdtr" : "Dbtr"
  const account = iban === undefined ? "" : `<${side}Acct><Id><IBAN>${iban}</IBAN></Id></${side}Acct>`
  const details =
    name === null
      ? "<NtryDtls><Btch><NbOfTxs>3</NbOfTxs></Btch></NtryDtls>"
      : `<NtryDtls><TxDtls><Refs><EndToEndId>${endToEnd ?? "NOTPROVIDED"}</EndToEndId></Refs>
<RltdPties><${side}><Pty><Nm>${escaped(name)}</Nm></Pty></${side}>${account}</RltdPties>
<RmtInf><Ustrd>${escaped(text)}</Ustrd></RmtInf>${
          returned === undefined ? "" : `<RtrInf><Rsn><Cd>${returned}</Cd></Rsn></RtrInf>`
        }</TxDtls></NtryDtls>`
  return `<Ntry><NtryRef>${reference}</NtryRef>${sized(amount)}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${day}</Dt></BookgDt><ValDt><Dt>${day}</Dt></ValDt>
<AcctSvcrRef>${reference}</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd></Domn></BkTxCd>${details}</Ntry>`
}

/** A statement in euros. `opening` and `closing`: the balances, each with its day. */
export const statementFile = (
  iban: string,
  opening: readonly [day: string, amount: string],
  closing: readonly [day: string, amount: string],
  entries: readonly StatementEntry[],
): string => `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>${closing[0]}</MsgId><CreDtTm>${closing[0]}T20:00:00Z</CreDtTm></GrpHdr>
<Stmt><Id>${closing[0]}</Id><ElctrncSeqNb>1</ElctrncSeqNb><Acct><Id><IBAN>${iban}</IBAN></Id><Ccy>EUR</Ccy></Acct>
${balance("OPBD", ...opening)}${balance("CLBD", ...closing)}
${entries.map(entry).join("\n")}
</Stmt></BkToCstmrStmt></Document>`

const headings =
  "Date started (UTC),Date completed (UTC),ID,Type,State,Description,Reference,Payer,Card number,Card label,Card state,Orig currency,Orig amount,Payment currency,Amount,Total amount,Exchange rate,Fee,Fee currency,Balance,Account,Beneficiary account number,Beneficiary sort code or routing number,Beneficiary IBAN,Beneficiary BIC,Beneficiary name,MCC,Related transaction id,Spend program,Sender account,Sender name,Card references"

/** A row of the CSV. `amount` is without the fee, and `total` and `balance` are after it. */
export interface ExportRow {
  readonly day: string
  readonly id: string
  readonly name: string
  readonly reference: string
  readonly currency: "USD" | "GBP"
  readonly amount: string
  readonly total: string
  readonly fee: string
  readonly balance: string
  readonly state?: "COMPLETED" | "PENDING"
}

/** The rows as a CSV, the newest first, as Revolut Business exports them. */
export const exportFile = (rows: readonly ExportRow[]): string => [headings, ...rows.toReversed().map(rowOf)].join("\n")

function rowOf({
  day,
  id,
  name,
  reference,
  currency,
  amount,
  total,
  fee,
  balance,
  state = "COMPLETED",
}: ExportRow): string {
  const out = amount.startsWith("-")
  const cells: Readonly<Record<string, string>> = {
    ...{ "Date started (UTC)": day, "Date completed (UTC)": state === "PENDING" ? "" : day, ID: id, State: state },
    ...{
      Type: out ? "TRANSFER" : "TOPUP",
      Description: out ? `To ${name}` : `Money from ${name}`,
      Reference: reference,
    },
    ...{ "Orig currency": currency, "Orig amount": amount.replace("-", ""), "Payment currency": currency },
    ...{
      Amount: amount,
      "Total amount": total,
      Fee: fee,
      "Fee currency": currency,
      Balance: balance,
      Account: currency,
    },
    ...(out ? { "Beneficiary name": name } : { "Sender name": name }),
  }
  return headings
    .split(",")
    .map((heading) => cells[heading] ?? "")
    .join(",")
}
