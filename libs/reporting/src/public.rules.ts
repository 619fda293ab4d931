export interface OpenByWard<K> { ward: string; kind: K; needs: number }

/**
 * Counts under `smallest` merge upward into those of elsewhere. Where elsewhere would itself be a small number, the smallest of what is
 * shown joins it, so that no subtraction gives it away; what is small even then is not told at all.
 */
export function mergeSmall<K>(open: readonly OpenByWard<K>[], smallest: number): { shown: OpenByWard<K>[]; elsewhere: number } {
  const shown = open.filter((o) => o.needs >= smallest);
  let elsewhere = open.reduce((n, o) => n + (o.needs < smallest ? o.needs : 0), 0);
  while (elsewhere > 0 && elsewhere < smallest && shown.length) {
    const least = shown.reduce((a, b) => (b.needs < a.needs ? b : a));
    shown.splice(shown.indexOf(least), 1);
    elsewhere += least.needs;
  }
  return { shown, elsewhere: elsewhere < smallest ? 0 : elsewhere };
}
