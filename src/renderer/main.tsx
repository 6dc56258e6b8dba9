import { mountApp } from './app/mount-app'
import { createElectronHost } from './hosts/electron-host'
import { createWebHost } from './hosts/web-host'

// The one place that knows where it runs: the desktop shell has put its bridge on the window, a browser has not.
const root = document.getElementById('root')
if (root !== null) void mountApp(root, window.siap === undefined ? createWebHost() : createElectronHost(window.siap))
