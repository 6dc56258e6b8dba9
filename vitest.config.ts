import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

/** The parts that run without a document; each folder mirrors one of src, or tests a tool of this project. */
const NODE_PARTS = 'core,formats,contract,data,main,preload,cli,scripts,checks,packaging'

export default defineConfig({
  plugins: [react()],
  test: {
    allowOnly: false,
    testTimeout: 20_000, // a busy laptop is slow, not wrong
    maxWorkers: '100%', // on two cores the default is one
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          isolate: false, // what is tested here keeps nothing of its own, and loading it anew takes longer than the tests
          include: [`tests/{${NODE_PARTS}}/**/*.test.ts`],
          setupFiles: ['tests/support/setup-node.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/support/setup-dom.ts'],
        },
      },
    ],
  },
})
