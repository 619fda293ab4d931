import { addDays, daysBetween, type Day } from '@app/kernel';

export interface BurnDown {
  width: number; height: number;
  /** What was left after each month, as an SVG path; the even way from all to nothing. */
  left: string; even: string;
  today: number | null;
  /** The end of the line: where the label stands. */
  end: { x: number; y: number; left: number };
  months: { month: string; confirmed: number; left: number }[];
}

const [WIDTH, HEIGHT, EDGE] = [600, 220, 10];

/** What is left of a promise, month by month, beside an even pace. Smallest steps. Null where nothing is promised. */
export function burnDown({ promised, from, to, byMonth }: { promised: number; from: Day; to: Day; byMonth: readonly { month: string; quantity: number }[] }, today: Day): BurnDown | null {
  const whole = daysBetween(from, to);
  if (promised <= 0 || whole <= 0) return null;
  const at = (day: Day) => EDGE + (Math.min(Math.max(daysBetween(from, day), 0), whole) / whole) * (WIDTH - 2 * EDGE);
  const down = (left: number) => EDGE + (1 - Math.min(Math.max(left, 0), promised) / promised) * (HEIGHT - 2 * EDGE);
  const months: BurnDown['months'] = [];
  let left = promised;
  let path = `M${round(at(from))} ${round(down(promised))}`;
  let x = at(from);
  for (const { month, quantity } of [...byMonth].sort((a, b) => (a.month < b.month ? -1 : 1))) {
    left -= quantity;
    months.push({ month, confirmed: quantity, left: Math.max(left, 0) });
    const last = endOfMonth(month);
    x = Math.max(x, at(last < today ? last : today));
    path += `L${round(x)} ${round(down(left))}`;
  }
  const now = at(today);
  if (now > x) path += `L${round(x = now)} ${round(down(left))}`;
  return {
    width: WIDTH, height: HEIGHT, left: path, even: `M${EDGE} ${EDGE}L${WIDTH - EDGE} ${HEIGHT - EDGE}`, today: today > from && today < to ? round(now) : null,
    end: { x: round(x), y: round(down(left)), left: Math.max(left, 0) }, months,
  };
}

const round = (n: number): number => Math.round(n * 10) / 10;
const endOfMonth = (month: string): Day => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return addDays(number === 12 ? `${year + 1}-01-01` : `${year}-${String(number + 1).padStart(2, '0')}-01`, -1);
};
