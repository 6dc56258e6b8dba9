import { createContext, type ReactNode, useContext } from 'react'
import type { Host } from '../../contract/host'
import type { Moment } from '../../core/exams/fold-session'
import type { Profile } from '../../core/progress/profile'
import type { AppDatabase } from '../../data/db'
import type { Assembler } from './sittings/assembler'

/** Both clocks, and the run that the monotonic one belongs to. Injected, so that tests set the time. */
export interface Clock {
  now(): Moment
}

/** What features get from outside: the database, the machine, the time, and fresh ids. */
export interface Services {
  readonly db: AppDatabase
  readonly host: Host
  readonly clock: Clock
  readonly assembler: Assembler
  newId(): string
  /** An integer in 0 … 2³² − 1, from the system's randomness. */
  newSeed(): number
}

const ServicesContext = createContext<Services | null>(null)
const ProfileContext = createContext<Profile | null>(null)

export function ServicesProvider({
  services,
  children,
}: {
  readonly services: Services
  readonly children: ReactNode
}) {
  return <ServicesContext value={services}>{children}</ServicesContext>
}

export function useServices(): Services {
  const services = useContext(ServicesContext)
  if (services === null) throw new Error('useServices outside its provider')
  return services
}

export function ProfileProvider({ profile, children }: { readonly profile: Profile; readonly children: ReactNode }) {
  return <ProfileContext value={profile}>{children}</ProfileContext>
}

/** The learner at work. Screens below the shell always have one. */
export function useProfile(): Profile {
  const profile = useContext(ProfileContext)
  if (profile === null) throw new Error('useProfile outside its provider')
  return profile
}
