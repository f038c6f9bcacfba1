/** Turns SVG into pictures that every client shows. */
import { fontFamily, fontFiles } from "./font.ts"

export interface Picture {
  readonly png: Buffer
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Draws an SVG with our own font only, so that it looks the same everywhere. */
export async function drawn(svg: string): Promise<Picture> {
  // This is large native code, so it is loaded only for the first picture.
  const { Resvg } = await import("@resvg/resvg-js")
  const font = { loadSystemFonts: false, fontFiles: Object.values(fontFiles), defaultFontFamily: fontFamily }
  const picture = new Resvg(svg, { font }).render()
  return { png: picture.asPng(), width: picture.width, height: picture.height }
}
