/** ZIP archives made by hand, so that any part of them can be wrong. */
import { crc32, deflateRawSync } from "node:zlib"

export interface Packed {
  readonly name?: string
  readonly content: string | Uint8Array
  /** The size that the archive claims instead of the real one. */
  readonly claims?: number
  /** General purpose flags: 1 means encrypted. */
  readonly flags?: number
  readonly method?: number
}

/** An archive of these files, each deflated. */
export function zip(...files: readonly Packed[]): Buffer {
  const [local, central]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const { name = "a.xml", content, claims, flags = 0, method = 8 } of files) {
    const plain = Buffer.from(content)
    const data = method === 0 ? plain : deflateRawSync(plain)
    const written = Buffer.from(name)
    const common = Buffer.alloc(26)
    for (const [index, value] of [20, flags, method, 0, 0x5b7d].entries()) common.writeUInt16LE(value, index * 2)
    common.writeUInt32LE(crc32(plain), 10)
    common.writeUInt32LE(data.length, 14)
    common.writeUInt32LE(claims ?? plain.length, 18)
    common.writeUInt16LE(written.length, 22)
    local.push(Buffer.from("PK\u0003\u0004"), common, written, data)
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    central.push(Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), common, where, written)
    at += 30 + written.length + data.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...local, directory, Buffer.from("PK\u0005\u0006"), end])
}
