import { isOwnPage, type RendererAddress } from '../renderer-address'

/** What is known of the frame that asked. */
export interface Sender {
  readonly url: string
  readonly parent: unknown
}

/** Only the top frame of the app's own page may ask; a frame that is gone already may not. */
export function isTrustedSender(sender: Sender | null, address: RendererAddress): boolean {
  return sender !== null && sender.parent === null && isOwnPage(sender.url, address)
}
