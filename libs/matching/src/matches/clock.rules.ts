import { addDays, type Day } from '@app/kernel';

/** The seven days of each closed week, from its Monday: a clock stands still on them. */
export const closedDays = (mondays: readonly Day[]): Day[] => mondays.flatMap((monday) => Array.from({ length: 7 }, (_, i) => addDays(monday, i)));
