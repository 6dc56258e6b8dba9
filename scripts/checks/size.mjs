const LONGEST = 300
const MEDIAN = 80

/** A file that needs more than a few screens does more than one thing. */
export function checkSize(files) {
  const sizes = [...files].map(([path, text]) => ({ path, lines: countLines(text) }))
  const tooLong = sizes.filter(({ lines }) => lines > LONGEST)
  const median = medianSize(files)
  return [
    ...tooLong.map(({ path, lines }) => `${path}: ${lines} lines, more than ${LONGEST}: split it by what it does`),
    ...(median >= MEDIAN
      ? [`src: the median file has ${median} lines, it should be below ${MEDIAN}: split the longest`]
      : []),
  ]
}

/** The median number of lines of the files under src. */
export function medianSize(files) {
  const sizes = [...files].filter(([path]) => path.startsWith('src/')).map(([, text]) => countLines(text))
  sizes.sort((a, b) => a - b)
  return sizes[Math.floor(sizes.length / 2)] ?? 0
}

function countLines(text) {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
