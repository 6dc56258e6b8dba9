import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import rules from './page-rules.json'
import { APP_HOST } from './renderer-address'
import { CONTENT_SECURITY_POLICY } from './security'

/** By ending: all that a build puts beside the renderer. */
const MEDIA_TYPES: Readonly<Record<string, string>> = rules.mediaTypes

/** The folders that the app's scheme may read from. */
export interface AppFolders {
  readonly renderer: string
  /** What `/packs/` is read from: beside the renderer, or the packaged app's resources. */
  readonly packs: string
}

function insideOf(folder: string, path: string): string | null {
  const file = join(folder, path)
  return file.startsWith(folder + sep) ? file : null
}

/** The file that an address of the app's scheme means, or the status that refuses it. */
export function resolveAppFile(address: string, folders: AppFolders): string | 400 | 403 | 404 {
  const { host, pathname } = new URL(address)
  if (host !== APP_HOST) return 404
  let path: string
  try {
    path = decodeURIComponent(pathname)
  } catch {
    return 400
  }
  if (path.includes('\0') || path.includes('\\')) return 400
  if (path === '/') path = '/index.html'
  const isPack = path.startsWith('/packs/')
  return insideOf(isPack ? folders.packs : folders.renderer, isPack ? path.slice('/packs'.length) : path) ?? 403
}

function refuse(status: number): Response {
  return new Response(null, { status })
}

/** Answers requests under the app's scheme with the built files, and nothing else. */
export function createAppProtocol(folders: AppFolders): (request: Request) => Promise<Response> {
  return async (request) => {
    if (request.method !== 'GET') return refuse(405)
    const file = resolveAppFile(request.url, folders)
    if (typeof file === 'number') return refuse(file)
    try {
      const body = await readFile(file)
      return new Response(new Uint8Array(body), {
        headers: {
          'content-type': MEDIA_TYPES[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      })
    } catch {
      return refuse(404)
    }
  }
}
