import { useTranslation } from 'react-i18next'
import type { Problem } from '../../../core/packs/problem'

/** What is wrong and how to mend it, in the reader's language. */
export function useProblemText(): (problem: Problem) => string {
  const { t } = useTranslation('problems')
  return (problem) => t(problem.kind, { ...problem.data })
}
