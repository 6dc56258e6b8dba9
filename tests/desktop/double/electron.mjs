// A test double of Electron's main-process API, on plain Node and a real Chromium: the built main and preload bundles
// run in it unchanged. What it cannot prove stands in docs/desktop-double.md.
import { app } from './app.mjs'
import { ipcMain } from './ipc.mjs'
import { Menu } from './menu.mjs'
import { protocol, session } from './session.mjs'
import { strict } from './shared.mjs'
import { dialog, nativeTheme, screen, shell } from './system.mjs'
import { BrowserWindow } from './window.mjs'

export { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell }

/** All of it, as a test's function gets it. */
export const electron = strict('electron', {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
})
