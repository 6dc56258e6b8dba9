import type { BankItem } from '../core/items/bank-item'
import { canonicalJson } from './json/canonical-json'
import { sha256OfText } from './sha256'

/** What identifies the very words of an item: SHA-256 of the RFC 8785 form of the item and its stimulus. */
export async function contentHash(entry: BankItem): Promise<string> {
  return sha256OfText(canonicalJson({ item: entry.item, stimulus: entry.stimulus }))
}

export interface HashedItem {
  readonly entry: BankItem
  readonly hash: string
}

export async function hashItems(bank: readonly BankItem[]): Promise<HashedItem[]> {
  return Promise.all(bank.map(async (entry) => ({ entry, hash: await contentHash(entry) })))
}

/** Identifies a bank: two banks with the same fingerprint give the same form for the same blueprint and seed. */
export async function bankFingerprint(bank: readonly HashedItem[]): Promise<string> {
  return sha256OfText(canonicalJson(bank.map(({ entry, hash }) => [entry.id, hash])))
}
