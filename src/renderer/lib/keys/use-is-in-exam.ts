import { useLocation } from 'wouter'
import { paths } from '../navigation'

/** Whether an exam, or the tour of its screen, has the keys to itself. */
export function useIsInExam(): boolean {
  const [location] = useLocation()
  return location.startsWith('/exam/') || location === paths.examTour
}
