/** Tells by its first bytes what kind of picture a file is. */

const starts = [
  ["image/png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ["image/jpeg", [0xff, 0xd8, 0xff]],
  ["image/gif", [0x47, 0x49, 0x46, 0x38]],
] as const

/** The media type of a PNG, JPEG, GIF or WebP picture. Null for anything else: not every client shows other kinds. */
export function imageType(bytes: Uint8Array): string | null {
  const found = starts.find(([, start]) => start.every((byte, at) => bytes[at] === byte))
  if (found) return found[0]
  const text = (from: number) => String.fromCharCode(...bytes.subarray(from, from + 4))
  return text(0) === "RIFF" && text(8) === "WEBP" ? "image/webp" : null
}
