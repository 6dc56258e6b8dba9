import { useEffect, useState } from 'react'
import { readArchiveBytes } from '../../../data/archive-repo'
import { readArchiveEntry } from '../../../formats/pack-archive/read-archive'
import { useServices } from '../services'
import type { Loading } from '../use-live-query'

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  svg: 'image/svg+xml',
}

/** An address for a picture from a pack's archive, given back when the picture leaves the page. */
export function usePackImage(pack: string | undefined, file: string): Loading<string> {
  const { db } = useServices()
  const [image, setImage] = useState<Loading<string>>({ kind: 'loading' })
  useEffect(() => {
    let url: string | null = null
    let isGone = false
    const read = async () => {
      const archive = pack === undefined ? null : await readArchiveBytes(db, pack)
      const bytes = archive === null ? null : readArchiveEntry(archive, file)
      if (isGone) return
      if (bytes === null) {
        setImage({ kind: 'failed', detail: file })
        return
      }
      const type = TYPES[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
      url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }))
      setImage({ kind: 'ready', value: url })
    }
    read().catch((error: unknown) => {
      if (!isGone) setImage({ kind: 'failed', detail: error instanceof Error ? error.message : String(error) })
    })
    return () => {
      isGone = true
      if (url !== null) URL.revokeObjectURL(url)
    }
  }, [db, pack, file])
  return image
}
