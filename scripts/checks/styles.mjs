/** Where styles may stand that any feature builds on. */
const SHARED = /^src\/renderer\/ui\//

/**
 * Class names are global: one that two features style, each for itself, gives one the other's looks once both have been opened. A
 * class of the shared styles may be added to.
 * @param {Map<string, string>} files the style sheets, by path
 * @returns {string[]}
 */
export function checkStyles(files) {
  const features = new Map()
  const shared = new Set()
  for (const [path, text] of files) {
    const feature = /^src\/renderer\/features\/([^/]+)\//.exec(path)?.[1]
    for (const name of leadingClasses(text)) {
      if (SHARED.test(path)) shared.add(name)
      if (feature !== undefined) features.set(name, (features.get(name) ?? new Set()).add(feature))
    }
  }
  return [...features]
    .filter(([name, owners]) => owners.size > 1 && !shared.has(name))
    .map(
      ([name, owners]) =>
        `.${name} is styled by ${[...owners].sort().join(' and ')}: give it a name for each, or share it`,
    )
}

/** The classes that rules begin with; what stands within another is bound to that one. */
function leadingClasses(text) {
  const rules = text.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{/g)
  return [...rules].flatMap(([, selectors = '']) =>
    selectors.split(',').flatMap((selector) => /^\s*\.([\w-]+)/.exec(selector)?.slice(1) ?? []),
  )
}
