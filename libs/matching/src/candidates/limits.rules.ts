/** In the order of REJECTION (candidates.queries.ts): the first that binds is told. */
export const LIMITS = ['same-owner', 'window', 'season', 'ring-fence-ward', 'ring-fence-group', 'ring-fence-theme', 'not-remote', 'only-remote', 'too-far', 'skills', 'checks', 'insurance', 'not-available', 'people', 'regularity', 'suppliers', 'price-basis', 'informal-cash', 'informal-goods', 'forbid', 'lapsed', 'declined', 'under-way'] as const;
/** By number, as they are counted. */
export const LIMIT = Object.fromEntries(LIMITS.map((limit, n) => [limit, n])) as Record<(typeof LIMITS)[number], number>;
export const NONE = -1;
