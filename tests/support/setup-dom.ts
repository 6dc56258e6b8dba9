import '@testing-library/jest-dom/vitest'
import 'fake-indexeddb/auto'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// What is waited for is there or not: on a busy machine it may take longer than the library's one second.
configure({ asyncUtilTimeout: 5000 })

// Without vitest's globals Testing Library does not clean up by itself.
afterEach(cleanup)
