import { lazy, type ReactNode, Suspense } from 'react'
import { Route, Router, Switch, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { HomeScreen } from '../features/home/home-screen'
import { ContentProvider } from '../lib/content'
import { ArrivalProvider } from '../lib/main-place'
import { paths } from '../lib/navigation'
import { useServices } from '../lib/services'
import { ErrorBoundary } from './error-boundary'
import { FindKeys } from './find-keys'
import { HostCommands } from './host-commands'
import { NotFoundScreen } from './not-found-screen'
import { Shell } from './shell'
import { StartFirstCase } from './start-first-case'
import type { BuiltInState } from './use-built-in-packs'

// Nothing loads before it is needed: each place beyond home is its own file.
const LibraryScreen = lazy(() =>
  import('../features/library/library-screen').then((m) => ({ default: m.LibraryScreen })),
)
const SettingsScreen = lazy(() =>
  import('../features/settings/settings-screen').then((m) => ({ default: m.SettingsScreen })),
)
const ModuleScreen = lazy(() => import('../features/learn/module-screen').then((m) => ({ default: m.ModuleScreen })))
const LessonScreen = lazy(() => import('../features/learn/lesson-screen').then((m) => ({ default: m.LessonScreen })))
const CaseScreen = lazy(() => import('../features/cases/case-screen').then((m) => ({ default: m.CaseScreen })))
const DebriefScreen = lazy(() =>
  import('../features/cases/debrief/debrief-screen').then((m) => ({ default: m.DebriefScreen })),
)
const JournalScreen = lazy(() =>
  import('../features/journal/journal-screen').then((m) => ({ default: m.JournalScreen })),
)
const FindScreen = lazy(() => import('../features/find/find-screen').then((m) => ({ default: m.FindScreen })))
const GlossaryScreen = lazy(() =>
  import('../features/find/glossary-screen').then((m) => ({ default: m.GlossaryScreen })),
)
const ReferencesScreen = lazy(() =>
  import('../features/find/references-screen').then((m) => ({ default: m.ReferencesScreen })),
)
const ExamsScreen = lazy(() => import('../features/exams/exams-screen').then((m) => ({ default: m.ExamsScreen })))
const ExamScreen = lazy(() => import('../features/exams/exam-screen').then((m) => ({ default: m.ExamScreen })))
const TourScreen = lazy(() => import('../features/exams/tour-screen').then((m) => ({ default: m.TourScreen })))
const ReadinessScreen = lazy(() =>
  import('../features/readiness/readiness-screen').then((m) => ({ default: m.ReadinessScreen })),
)
const ReflectionScreen = lazy(() =>
  import('../features/readiness/reflection-screen').then((m) => ({ default: m.ReflectionScreen })),
)
const ReportScreen = lazy(() => import('../features/reports/report-screen').then((m) => ({ default: m.ReportScreen })))

interface AppRoutesProps {
  readonly builtIn: BuiltInState
}

/** All places of the app. A place that crashes takes nothing else down. */
export function AppRoutes({ builtIn }: AppRoutesProps) {
  return (
    <Router hook={useHashLocation}>
      <ContentProvider>
        <ArrivalProvider>
          <HostCommands />
          <FindKeys />
          <Switch>
            <Route path="/library/:pack/:module/lesson/:lesson/:block?">
              {({ pack, module, lesson, block }) => (
                <Guarded>
                  <LessonScreen key={lesson} pack={pack} module={module} lesson={lesson} block={block} />
                </Guarded>
              )}
            </Route>
            <Route path="/library/:pack/:module/case/:caseId">
              {({ pack, module, caseId }) => (
                <Guarded>
                  <CaseScreen key={caseId} pack={pack} module={module} caseId={caseId} />
                </Guarded>
              )}
            </Route>
            <Route path="/debrief/:runId">
              {({ runId }) => (
                <Guarded>
                  <DebriefScreen key={runId} runId={runId} />
                </Guarded>
              )}
            </Route>
            <Route path={paths.examTour}>
              <Guarded>
                <TourScreen />
              </Guarded>
            </Route>
            <Route path="/exam/:sessionId">
              {({ sessionId }) => (
                <Guarded>
                  <ExamScreen key={sessionId} sessionId={sessionId} />
                </Guarded>
              )}
            </Route>
            <Route path="/start">
              <StartFirstCase isReading={builtIn.kind === 'reading'} />
            </Route>
            <Route>
              <Shell>
                <Guarded isInFrame>
                  <Places builtIn={builtIn} />
                </Guarded>
              </Shell>
            </Route>
          </Switch>
        </ArrivalProvider>
      </ContentProvider>
    </Router>
  )
}

/** The places inside the frame. */
function Places({ builtIn }: AppRoutesProps) {
  return (
    <Switch>
      <Route path={paths.home}>
        <HomeScreen isReading={builtIn.kind === 'reading'} />
      </Route>
      <Route path={paths.library}>
        <LibraryScreen isReading={builtIn.kind === 'reading'} errors={builtIn.kind === 'done' ? builtIn.errors : []} />
      </Route>
      <Route path="/library/:pack/:module">
        {({ pack, module }) => <ModuleScreen key={module} pack={pack} module={module} />}
      </Route>
      <Route path={paths.journal}>
        <JournalScreen />
      </Route>
      <Route path={paths.find}>
        <FindScreen />
      </Route>
      <Route path="/glossary/:pack?/:module?/:term?">
        {({ pack, module, term }) => <GlossaryScreen shown={term && `${pack}/${module}/${term}`} />}
      </Route>
      <Route path={paths.references}>
        <ReferencesScreen />
      </Route>
      <Route path={paths.exams}>
        <ExamsScreen />
      </Route>
      <Route path="/report/:sessionId">
        {({ sessionId }) => <ReportScreen key={sessionId} sessionId={sessionId} />}
      </Route>
      <Route path={paths.readiness}>
        <ReadinessScreen />
      </Route>
      <Route path="/readiness/:pack/:module">
        {({ pack, module }) => <ReflectionScreen key={`${pack}/${module}`} pack={pack} module={module} />}
      </Route>
      <Route path={paths.settings}>
        <SettingsScreen />
      </Route>
      <Route>
        <NotFoundScreen />
      </Route>
    </Switch>
  )
}

interface GuardedProps {
  readonly isInFrame?: boolean
  readonly children: ReactNode
}

function Guarded({ isInFrame = false, children }: GuardedProps) {
  const { host } = useServices()
  const [location] = useLocation()
  return (
    <ErrorBoundary host={host} place={location} isInFrame={isInFrame}>
      <Suspense fallback={<div className="wait" />}>{children}</Suspense>
    </ErrorBoundary>
  )
}
