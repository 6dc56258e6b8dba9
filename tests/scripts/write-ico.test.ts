import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeIco } from '../../scripts/lib/write-ico.mjs'

const PNG = [0x89, 0x50, 0x4e, 0x47]

function readIco(file: Buffer): { size: number; png: Buffer }[] {
  expect([file.readUInt16LE(0), file.readUInt16LE(2)]).toEqual([0, 1])
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index
    const begin = file.readUInt32LE(at + 12)
    return { size: file.readUInt8(at) || 256, png: file.subarray(begin, begin + file.readUInt32LE(at + 8)) }
  })
}

test('what is written is found again', () => {
  const images = [16, 256].map((size) => ({ size, png: Buffer.from([...PNG, size % 256]) }))
  expect(readIco(writeIco(images))).toEqual(images)
})

test('the committed icon has every size that Windows asks for', () => {
  const images = readIco(readFileSync('resources/icon.ico'))
  expect(images.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256])
  for (const { size, png } of images) {
    expect([...png.subarray(0, 4)]).toEqual(PNG)
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size])
  }
})
