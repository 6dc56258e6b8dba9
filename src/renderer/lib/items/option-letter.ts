/** The letter by which an option is called: A for the first. The same in both languages. */
export function optionLetter(index: number): string {
  return String.fromCharCode(65 + index)
}
