/** The font that charts and printed statements are set in, shipped so that they look the same on every machine. */
import { fileURLToPath } from "node:url"

/** As it calls itself. */
export const fontFamily = "DejaVu Sans"

const file = (name: string): string => fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))

/** Paths of its files: TrueType, with Latin, Greek and Cyrillic letters. */
export const fontFiles = { regular: file("DejaVuSans"), bold: file("DejaVuSans-Bold") } as const
