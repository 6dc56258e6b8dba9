import { defineConfig } from '@playwright/test'

// One report and one folder a project, so that the totals of several runs can be added up. Workers read this file too,
// but not the command line, hence the variable.
const [named = 'all'] = process.argv.flatMap((word) => /^--project=(.+)$/.exec(word)?.slice(1) ?? [])
process.env.SIAP_TEST_PROJECT ??= named
const project = process.env.SIAP_TEST_PROJECT
const report = process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? `out/reports/playwright-${project}.json`

export default defineConfig({
  testDir: 'tests',
  outputDir: `out/playwright/${project}`,
  timeout: 90_000, // a launch takes a quarter of a minute on a busy machine
  expect: { timeout: 20_000 }, // what is right is seen at once; what is slow is no fault
  workers: 1,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: report }]],
  projects: [
    { name: 'desktop', testMatch: 'desktop/*.spec.ts' },
    { name: 'web', testMatch: 'e2e/*.spec.ts' }, // launches Chromium itself: it needs persistent contexts
  ],
})
