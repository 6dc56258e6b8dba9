import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { Link as RouterLink, useLocation } from 'wouter'

/** Every address of the app, made in one place. They live behind `#`, so that static files and app:// serve them alike. */
export const paths = {
  home: '/',
  library: '/library',
  module: (pack: string, module: string) => `/library/${pack}/${module}`,
  lesson: (pack: string, module: string, lesson: string) => `/library/${pack}/${module}/lesson/${lesson}`,
  /** The same, at one of its blocks. */
  lessonPart: (pack: string, module: string, lesson: string, block: number) =>
    `/library/${pack}/${module}/lesson/${lesson}/${block}`,
  case: (pack: string, module: string, caseId: string) => `/library/${pack}/${module}/case/${caseId}`,
  debrief: (runId: string) => `/debrief/${runId}`,
  journal: '/journal',
  find: '/find',
  glossary: '/glossary',
  term: (pack: string, module: string, term: string) => `/glossary/${pack}/${module}/${term}`,
  references: '/references',
  exams: '/exams',
  examTour: '/exam-tour',
  exam: (sessionId: string) => `/exam/${sessionId}`,
  report: (sessionId: string) => `/report/${sessionId}`,
  readiness: '/readiness',
  reflection: (pack: string, module: string) => `/readiness/${pack}/${module}`,
  settings: '/settings',
}

type LinkProps = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> & {
  readonly to: string
  readonly children: ReactNode
}

/** A link inside the app. */
export function Link({ to, children, ...rest }: LinkProps) {
  return (
    <RouterLink href={to} {...rest}>
      {children}
    </RouterLink>
  )
}

export function useNavigate(): (to: string, options?: { replace?: boolean }) => void {
  const [, navigate] = useLocation()
  return navigate
}
