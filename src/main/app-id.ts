/** How the systems know the app: the same in electron-builder.json, which a test checks. */
export const APP_ID = 'id.siappeksos.app'
