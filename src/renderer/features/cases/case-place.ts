import type { Case } from '../../../core/cases/case'
import type { Module } from '../../../core/modules/module'

/** A case and where it stands. */
export interface CasePlace {
  readonly pack: string
  readonly module: Module
  readonly story: Case
}
