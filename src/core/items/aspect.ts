import * as z from 'zod'

/**
 * What is measured: the three aspects of the Indonesian competence test, and ICT, which is proposed by the field's
 * literature and always labelled so.
 */
export const ASPECTS = ['knowledge', 'skills', 'values', 'ict'] as const
export const aspectSchema = z.enum(ASPECTS)
export type Aspect = z.infer<typeof aspectSchema>

/** The nine domains of the Professional Capabilities Framework (BASW, refreshed 2018; an English framework). */
export const PCF_DOMAINS = [
  'professionalism',
  'values-ethics',
  'diversity',
  'rights-justice',
  'knowledge',
  'critical-reflection',
  'interventions',
  'contexts',
  'leadership',
] as const
export const pcfDomainSchema = z.enum(PCF_DOMAINS)
export type PcfDomain = z.infer<typeof pcfDomainSchema>

export const cognitionSchema = z.enum(['remember', 'apply', 'judge'])

export const LEVELS = ['easy', 'medium', 'hard'] as const
export const levelSchema = z.enum(LEVELS)
export type Level = z.infer<typeof levelSchema>

/**
 * Difficulty from the Angoff estimate (the share of minimally competent candidates expected to succeed):
 * at least 0.75 easy, at least 0.50 medium, else hard. Derived, never written.
 */
export function levelOf(angoff: number): Level {
  if (angoff >= 0.75) return 'easy'
  return angoff >= 0.5 ? 'medium' : 'hard'
}
