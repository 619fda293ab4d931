import { figureLines } from './commitment.figures';

const balances = { promised: 1000, open: 0, offered: 300, held: 100, reserved: 100, delivered: 500, unconfirmed: 50, confirmed: 250, acceptedByCouncil: 100, shortfall: 0, waived: 0 };

describe('the figures of a promise', () => {
  it('add up to what was promised, whoever looks', () => {
    const lines = figureLines('c1', balances, false);
    expect(lines.filter((l) => l.name !== 'promised').reduce((n, l) => n + l.quantity, 0)).toBe(1000);
    expect(lines.map((l) => l.name)).toEqual(['promised', 'offered', 'held', 'reserved', 'claimed', 'unconfirmed', 'confirmed', 'acceptedByCouncil']);
    expect(lines.every((l) => l.href === null)).toBe(true);
  });
  it('lead to the entries behind them where the reader may see those', () => {
    const lines = figureLines('c1', { ...balances, confirmed: 0, acceptedByCouncil: 350 }, true);
    expect(lines.find((l) => l.name === 'claimed')!.href).toBe('/books/journal?commitment=c1&book=supply&stage=reserved');
    expect(lines.find((l) => l.name === 'confirmed')!.href).toBeNull();
  });
});
