/** A path of our own pages to go on to, or null: never another site's address, however it is written. */
export const localPath = (given: unknown): string | null =>
  (typeof given === 'string' && given.length <= 500 && /^\/[a-z0-9](?:[\w/-]*)(?:\?[\w=&%.+-]*)?$/i.test(given) ? given : null);
