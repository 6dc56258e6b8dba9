/** Ids of the places that the drawing of the two ways leads to. */
export const decisionId = (index: number) => `decision-${index}`
export const stepId = (index: number) => `expert-step-${index}`

/** Opens what a decision may be folded into and goes there. */
export function goToDecision(index: number): void {
  goTo(decisionId(index))
}

export function goToStep(index: number): void {
  goTo(stepId(index))
}

function goTo(id: string): void {
  const target = document.getElementById(id)
  const fold = target?.closest('details')
  if (fold !== null && fold !== undefined) fold.open = true
  target?.focus({ preventScroll: true })
  target?.scrollIntoView({ block: 'start' })
}
