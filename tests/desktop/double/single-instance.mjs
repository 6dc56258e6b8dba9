// app.requestSingleInstanceLock by a lock file in userData; a second process leaves its command line beside it.
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const LOCK = 'instance.lock'
const CALL = /^instance-call-.*\.json$/

function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function holdLock(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (isAlive(Number(readFileSync(file, 'utf8')))) return false
    rmSync(file, { force: true }) // left by a process that was killed
    return holdLock(file)
  }
}

/** Whether this process is the first on the folder; if so, `onCall(argv, folder)` hears of the later ones. */
export function requestLock(userData, onCall) {
  mkdirSync(userData, { recursive: true })
  const lock = join(userData, LOCK)
  if (!holdLock(lock)) {
    const call = JSON.stringify({ argv: process.argv, folder: process.cwd() })
    writeFileSync(join(userData, `instance-call-${process.pid}.json`), call)
    return false
  }
  process.on('exit', () => rmSync(lock, { force: true }))
  const answerCalls = () => {
    for (const name of readdirSync(userData).filter((entry) => CALL.test(entry))) {
      const file = join(userData, name)
      const text = readFileSync(file, 'utf8')
      if (text === '') continue // still being written: another event follows
      rmSync(file)
      const { argv, folder } = JSON.parse(text)
      onCall(argv, folder)
    }
  }
  watch(userData, answerCalls).unref()
  return true
}
