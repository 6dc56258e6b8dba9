// As much of Electron's archive format as the packaging proof needs: sizes as pickled integers, a JSON header, the files.
const SIZE_PICKLE = 8

function listFiles(folder, prefix) {
  return Object.entries(folder.files).flatMap(([name, entry]) =>
    entry.files ? listFiles(entry, `${prefix}${name}/`) : [`${prefix}${name}`],
  )
}

/** The paths of all files in the archive, sorted. */
export function listAsar(bytes) {
  const length = bytes.readUInt32LE(SIZE_PICKLE + 4)
  const header = bytes.subarray(SIZE_PICKLE + 8, SIZE_PICKLE + 8 + length).toString('utf8')
  return listFiles(JSON.parse(header), '').sort()
}

/** A valid archive without files. */
export function emptyAsar() {
  const json = Buffer.from('{"files":{}}')
  const padded = Math.ceil(json.length / 4) * 4
  const archive = Buffer.alloc(SIZE_PICKLE + 8 + padded)
  archive.writeUInt32LE(4, 0)
  archive.writeUInt32LE(8 + padded, 4)
  archive.writeUInt32LE(4 + padded, 8)
  archive.writeUInt32LE(json.length, 12)
  json.copy(archive, 16)
  return archive
}
