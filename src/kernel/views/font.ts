/**
 * The font of charts and of what is printed. It is shipped with the program, so that charts and pages look the same on every machine.
 */
import { fileURLToPath } from "node:url"

/** The font's own name. */
export const fontFamily = "DejaVu Sans"

const file = (name: string): string => fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))

/** The paths of the font's TrueType files, which have Latin, Greek and Cyrillic letters. */
export const fontFiles = {
  regular: file("DejaVuSans"),
  bold: file("DejaVuSans-Bold"),
  italic: file("DejaVuSans-Oblique"),
  boldItalic: file("DejaVuSans-BoldOblique"),
  code: file("DejaVuSansMono"),
} as const
