// Runs a Node script as a child, without a shell, so that it works the same on Windows.
import { spawn } from 'node:child_process'
import { root } from './project.mjs'

/** Resolves with the exit code and everything it printed; `inherit` shows the output while it runs instead. */
export function runNode(script, args, { env = process.env, inherit = false } = {}) {
  return new Promise((resolve) => {
    const stdio = inherit ? 'inherit' : ['ignore', 'pipe', 'pipe']
    const child = spawn(process.execPath, [script, ...args], { cwd: root, env, stdio })
    let output = ''
    const collect = (chunk) => {
      output += chunk
    }
    child.stdout?.setEncoding('utf8').on('data', collect)
    child.stderr?.setEncoding('utf8').on('data', collect)
    child.on('error', (error) => resolve({ code: 1, output: output + error.message }))
    child.on('close', (code) => resolve({ code: code ?? 1, output }))
  })
}
