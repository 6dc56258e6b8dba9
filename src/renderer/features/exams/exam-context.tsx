import { createContext, type ReactNode, useContext } from 'react'
import { useStore } from 'zustand'
import type { StoreApi } from 'zustand/vanilla'
import type { ItemView } from '../../../core/exams/item-view'
import type { ExamStore } from './exam-store'

interface ExamAtWork {
  readonly store: StoreApi<ExamStore>
  /** In the form's order; without keys. */
  readonly views: readonly ItemView[]
}

const ExamContext = createContext<ExamAtWork | null>(null)

export function ExamProvider({ exam, children }: { readonly exam: ExamAtWork; readonly children: ReactNode }) {
  return <ExamContext value={exam}>{children}</ExamContext>
}

function useExamAtWork(): ExamAtWork {
  const exam = useContext(ExamContext)
  if (exam === null) throw new Error('useExam outside its provider')
  return exam
}

/** A part of the sitting's state; choose narrowly: it ticks every second. */
export function useExam<T>(select: (state: ExamStore) => T): T {
  return useStore(useExamAtWork().store, select)
}

/** The store itself, for what is read only when something is done. */
export function useExamStore(): StoreApi<ExamStore> {
  return useExamAtWork().store
}

export function useItemViews(): readonly ItemView[] {
  return useExamAtWork().views
}
