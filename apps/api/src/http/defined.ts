/** Fields that were left out are left out: the rules have their own defaults. */
export const defined = <T extends object>(body: T): T => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined)) as T;
