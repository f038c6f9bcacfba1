/** Turns SVG into pictures that every client shows. */
import { fontFamily, fontFiles } from "./font.ts"

export interface Picture {
  readonly png: Buffer
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Draws an SVG. It uses only the font that we ship, so that the picture looks the same everywhere. */
export async function drawn(svg: string): Promise<Picture> {
  // Loaded only for the first picture, because this is large native code.
  const { Resvg } = await import("@resvg/resvg-js")
  const font = { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: fontFamily }
  const picture = new Resvg(svg, { font }).render()
  return { png: picture.asPng(), width: picture.width, height: picture.height }
}
