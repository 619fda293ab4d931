/**
 * SQL of the filters that were given, each ` AND …` with its value in the place of `?`, which is added to `values`. Those that were not given leave nothing behind:
 * the server plans what is asked, and a plan that it keeps needs no guess at a missing value. Of what the actor may see, only where no value means everything.
 */
export function filtersOf(values: unknown[], filters: readonly (readonly [value: unknown, sql: string])[]): string {
  return filters.filter(([value]) => value !== null && value !== undefined && value !== '').map(([value, sql]) => {
    const place = `$${values.push(value)}`;
    return ` AND ${sql.replaceAll('?', () => place)}`;
  }).join('');
}

/** Words as LIKE takes them literally. */
export const escapeLike = (words: string): string => words.replace(/[\\%_]/g, '\\$&');

/** For `ILIKE`: whatever has these words in it. */
export const containing = (words: string): string => `%${escapeLike(words)}%`;
