/** The one petal of the motif, drawn by us after kawung; a tile is the petal turned four ways. */
const PETAL = 'M37.5 37.5C24 38.5 3.5 31 3.5 13C3.5 5.5 5.5 3.5 13 3.5C31 3.5 38.5 24 37.5 37.5Z'
const SLIT = 'M13.5 13.5L24 24'
const TURNS = [
  '',
  'translate(80 0) scale(-1 1)',
  'translate(80 80) scale(-1 -1)',
  'translate(0 80) scale(1 -1)',
] as const
const TILE = 80

/** Tone of a petal: 1 strong, 2 middle, 3 faint, 0 outline only. */
type Tone = 0 | 1 | 2 | 3
/** Tones of a tile's petals: top left, top right, bottom right, bottom left. */
type Tile = readonly [Tone, Tone, Tone, Tone]

interface TileAtProps {
  readonly tones: Tile
  readonly column: number
  readonly row: number
}

function TileAt({ tones, column, row }: TileAtProps) {
  return (
    <g transform={`translate(${column * TILE} ${row * TILE})`}>
      {TURNS.map((turn, index) => (
        <g key={turn} transform={turn || undefined}>
          <path d={PETAL} className={`k${tones[index] ?? 3}`} />
          {tones[index] !== 0 && <path d={SLIT} className="slit" />}
        </g>
      ))}
    </g>
  )
}

interface PatternProps {
  readonly columns: number
  readonly rows: number
  readonly toneOf: (column: number, row: number, petal: number) => Tone
}

function Pattern({ columns, rows, toneOf }: PatternProps) {
  const places = Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }))
  return (
    <svg
      viewBox={`0 0 ${columns * TILE} ${rows * TILE}`}
      preserveAspectRatio="xMidYMid slice"
      focusable="false"
      aria-hidden="true"
    >
      {places.map(({ column, row }) => {
        const tones: Tile = [
          toneOf(column, row, 0),
          toneOf(column, row, 1),
          toneOf(column, row, 2),
          toneOf(column, row, 3),
        ]
        return <TileAt key={`${column}-${row}`} column={column} row={row} tones={tones} />
      })}
    </svg>
  )
}

/** Eight arrangements on 3 × 3 tiles, so that a module is known again by its cover. Each says which petals are strong. */
const ARRANGEMENTS: readonly ((column: number, row: number, petal: number) => boolean)[] = [
  (c, r) => c === 1 && r === 1,
  (c, r, p) => c === r && (p === 0 || p === 2),
  (c, r, p) => (c === 1 && r === 0 && p >= 2) || (c === 1 && r === 1 && p < 2) || (c === 0 && r === 0 && p === 2),
  (c, r, p) => c + r === 2 && (p === 1 || p === 3),
  (c, r) => r === 1 && c !== 1,
  (c, r, p) => (c === 0 && r === 2) || (c === 2 && r === 0 && p === 3),
  (c, r) => c === 1 && r !== 1,
  (c, r, p) => (c + r) % 2 === 0 && p === (c + r) % 4,
]

interface CoverProps {
  readonly arrangement: number
  /** Packs that somebody handed out are drawn in outline. */
  readonly isOutlined?: boolean
}

/** A module's cover. Decoration: what the module is stands beside it in words. */
export function Cover({ arrangement, isOutlined = false }: CoverProps) {
  const isStrong = ARRANGEMENTS[arrangement % ARRANGEMENTS.length]
  return (
    <Pattern
      columns={3}
      rows={3}
      toneOf={(column, row, petal) => {
        if (isStrong?.(column, row, petal) === true) return isOutlined ? 2 : 1
        if (isOutlined) return 0
        return (column + row) % 2 === 0 ? 3 : 2
      }}
    />
  )
}

/** The large pattern of the first run: a flower that opens from the middle. */
export function WelcomeMotif() {
  return (
    <Pattern
      columns={6}
      rows={10}
      toneOf={(column, row, petal) => {
        const distance = Math.abs(column - 2.5) + Math.abs(row - 4.5)
        const isHeart = (column === 2 || column === 3) && row === 4
        if (
          isHeart &&
          ((column === 2 && (petal === 1 || petal === 2)) || (column === 3 && (petal === 0 || petal === 3)))
        )
          return 1
        if (distance <= 2) return 2
        return distance <= 4 ? 3 : 0
      }}
    />
  )
}

/** One tile, for empty screens and errors. */
export function Motif() {
  return (
    <Pattern
      columns={2}
      rows={2}
      toneOf={(column, row, petal) => (petal === (column + row * 2) % 4 ? 1 : (column + row) % 2 === 0 ? 2 : 3)}
    />
  )
}

/** A strip of the motif, for the head of a page. */
export function MotifStrip() {
  return (
    <Pattern
      columns={24}
      rows={1}
      toneOf={(column, _row, petal) => ((column + petal) % 5 === 0 ? 1 : column % 2 === 0 ? 3 : 2)}
    />
  )
}

/** The mark of the app: one tile in the accent colour. */
export function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 80 80" focusable="false" aria-hidden="true">
      {TURNS.map((turn) => (
        <path key={turn} d={PETAL} transform={turn || undefined} />
      ))}
    </svg>
  )
}
