/** Random texts for tests. They mix characters that have a special meaning to some program with characters of every other kind. */
import fc from "fast-check"

const signs = ";|\"'\\=+-@*!()[]{}<>:,.#%&~^ \t\n\r\0\u0085\u00A0\u00AD\u2028\u2029\u202E\u200B\uFEFF＝"

export const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom(...signs),
    fc.constantFrom("a", "A", "0", "x", "é", "kind:", "2026-01-01", "EUR", "  ", "\n  "),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  maxLength: 30,
})
