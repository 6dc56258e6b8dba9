import { FILE_ENDINGS, FILE_SIZE_LIMIT, type FileKind, type PickOutcome } from '../../contract/host'

async function readPicked(file: File): Promise<PickOutcome> {
  if (file.size > FILE_SIZE_LIMIT) return { kind: 'too-large', limit: FILE_SIZE_LIMIT }
  try {
    return { kind: 'picked', file: { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) } }
  } catch {
    return { kind: 'unreadable', name: file.name } // moved or locked since
  }
}

/**
 * Lets the person choose a file by a hidden file input. Browsers before 2023 say nothing when the dialog is closed
 * without a choice; there a pick ends, as cancelled, when the next one begins.
 */
export function createFilePicker(page: Document): (kind: FileKind) => Promise<PickOutcome> {
  let endLast = (): void => {}
  return (kind) => {
    endLast()
    return new Promise((resolve) => {
      const input = page.createElement('input')
      input.type = 'file'
      input.hidden = true
      input.accept = FILE_ENDINGS[kind].map((ending) => `.${ending}`).join(',')
      const finish = (outcome: PickOutcome | Promise<PickOutcome>): void => {
        input.remove()
        resolve(outcome)
      }
      endLast = () => finish({ kind: 'cancelled' })
      input.addEventListener('cancel', endLast)
      input.addEventListener('change', () => {
        const file = input.files?.[0]
        finish(file === undefined ? { kind: 'cancelled' } : readPicked(file))
      })
      page.body.append(input) // Safari opens no dialog for an input outside the page
      input.click()
    })
  }
}
