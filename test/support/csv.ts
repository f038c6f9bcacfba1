/** Reads CSV (RFC 4180). It must begin with a byte order mark. @throws Error if the text has another form */
export function rowsOf(text: string): string[][] {
  if (!text.startsWith("\uFEFF") || !text.endsWith("\r\n")) throw new Error("not CSV for spreadsheets")
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/uy
  const rows: string[][] = [[]]
  for (field.lastIndex = 1; field.lastIndex < text.length; ) {
    const at = field.lastIndex
    const [, quoted, plain = "", end] = field.exec(text) ?? []
    if (end === undefined) throw new Error(`not CSV at ${at}: ${text.slice(at, at + 40)}`)
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === "\r\n") rows.push([])
  }
  return rows.slice(0, -1)
}
