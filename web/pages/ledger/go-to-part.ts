/** Shows the part that the address names: it was not there yet when the browser looked for it. */
export function goToPart(): void {
  const id = decodeURIComponent(location.hash.slice(1))
  if (id === '') return
  requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView())
}
