import type { Columns } from './columns.rules';

const CELL_M = 5_000;
const cellOf = (metres: number) => Math.floor(metres / CELL_M);

/** Pledges that travel, by cells of 5 km of the British National Grid: which of them get into a line's cell at all? */
export class Reach {
  private readonly cells = new Map<string, { x: number; y: number; furthest: number; members: number[] }>();
  private readonly known = new Map<string, Int32Array>();

  constructor(private readonly c: Columns, members: Int32Array) {
    for (const j of members) {
      const [x, y] = [cellOf(c.pledge.x[j]!), cellOf(c.pledge.y[j]!)];
      const cell = this.cells.get(`${x} ${y}`);
      if (!cell) this.cells.set(`${x} ${y}`, { x, y, furthest: c.pledge.radius[j]!, members: [j] });
      else {
        cell.furthest = Math.max(cell.furthest, c.pledge.radius[j]!);
        cell.members.push(j);
      }
    }
  }

  /** In order; some of them are still too far for the line. */
  near(i: number): Int32Array {
    // A line whose place is not known is too far from nobody.
    const at = this.c.line.placed[i] ? `${cellOf(this.c.line.x[i]!)} ${cellOf(this.c.line.y[i]!)}` : 'nowhere';
    let near = this.known.get(at);
    if (!near) this.known.set(at, (near = at === 'nowhere' ? Int32Array.from([...this.cells.values()].flatMap((cell) => cell.members)).sort() : this.into(cellOf(this.c.line.x[i]!), cellOf(this.c.line.y[i]!))));
    return near;
  }

  private into(cx: number, cy: number): Int32Array {
    const { x, y, radius } = this.c.pledge;
    const near: number[] = [];
    for (const cell of this.cells.values()) {
      if (Math.hypot(Math.max(0, Math.abs(cell.x - cx) - 1), Math.max(0, Math.abs(cell.y - cy) - 1)) * CELL_M > cell.furthest + 1) continue;
      for (const j of cell.members) {
        const dx = Math.max(cx * CELL_M - x[j]!, 0, x[j]! - ((cx + 1) * CELL_M - 1));
        const dy = Math.max(cy * CELL_M - y[j]!, 0, y[j]! - ((cy + 1) * CELL_M - 1));
        if (dx * dx + dy * dy <= radius[j]! * radius[j]!) near.push(j);
      }
    }
    return Int32Array.from(near).sort();
  }
}
