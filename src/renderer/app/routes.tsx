import { type ReactNode, Suspense, useEffect } from 'react'
import { Route, Router, Switch, useLocation } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { HomeScreen } from '../features/home/home-screen'
import { ContentProvider } from '../lib/content'
import { logError } from '../lib/logger'
import { ArrivalProvider } from '../lib/main-place'
import { paths } from '../lib/navigation'
import { useServices } from '../lib/services'
import { whenIdle } from '../lib/when-idle'
import { ErrorBoundary } from './error-boundary'
import { FindKeys } from './find-keys'
import { HostCommands } from './host-commands'
import { useKeptScores } from './keep-scores'
import { NotFoundScreen } from './not-found-screen'
import { onDemand } from './on-demand'
import { Shell } from './shell'
import { Shortcuts } from './shortcuts'
import { StartFirstCase } from './start-first-case'
import type { BuiltInState } from './use-built-in-packs'

// Nothing loads before it is needed: each place beyond home is its own file.
const LibraryScreen = onDemand(() => import('../features/library/library-screen').then((m) => m.LibraryScreen))
const SettingsScreen = onDemand(() => import('../features/settings/settings-screen').then((m) => m.SettingsScreen))
const ModuleScreen = onDemand(() => import('../features/learn/module-screen').then((m) => m.ModuleScreen))
const LessonScreen = onDemand(() => import('../features/learn/lesson-screen').then((m) => m.LessonScreen))
const CaseScreen = onDemand(() => import('../features/cases/case-screen').then((m) => m.CaseScreen))
const DebriefScreen = onDemand(() => import('../features/cases/debrief/debrief-screen').then((m) => m.DebriefScreen))
const JournalScreen = onDemand(() => import('../features/journal/journal-screen').then((m) => m.JournalScreen))
const FindScreen = onDemand(() => import('../features/find/find-screen').then((m) => m.FindScreen))
const GlossaryScreen = onDemand(() => import('../features/find/glossary-screen').then((m) => m.GlossaryScreen))
const ReferencesScreen = onDemand(() => import('../features/find/references-screen').then((m) => m.ReferencesScreen))
const ExamsScreen = onDemand(() => import('../features/exams/exams-screen').then((m) => m.ExamsScreen))
const ExamScreen = onDemand(() => import('../features/exams/exam-screen').then((m) => m.ExamScreen))
const TourScreen = onDemand(() => import('../features/exams/tour-screen').then((m) => m.TourScreen))
const ReadinessScreen = onDemand(() => import('../features/readiness/readiness-screen').then((m) => m.ReadinessScreen))
const ReflectionScreen = onDemand(() =>
  import('../features/readiness/reflection-screen').then((m) => m.ReflectionScreen),
)
const ReportScreen = onDemand(() => import('../features/reports/report-screen').then((m) => m.ReportScreen))

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
          <Shortcuts />
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

/** The places inside the frame. While one is there, what can wait is done behind it. */
function Places({ builtIn }: AppRoutesProps) {
  useKeptScores()
  useEffect(() => whenIdle(() => void ExamsScreen.load().catch((error: unknown) => logError(error, paths.exams))), [])
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
