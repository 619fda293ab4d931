import { isSettled, needOf, pagesFor } from './ask-pages';

describe('asking for help', () => {
  it('takes five pages for goods, money and help online', () => {
    for (const answers of [{ kind: 'goods', quantity: '4', unit: 'item' }, { kind: 'cash', quantity: '50' }, { kind: 'mentoring', quantity: '40', where: 'online' }]) expect(pagesFor(answers as never, 480)).toEqual(['what', 'amount', 'where', 'when', 'check']);
  });
  it('asks who will be there before it is short, and more where somebody is at risk or it is much', () => {
    const little = { kind: 'volunteering', quantity: '8', where: 'place' };
    expect(pagesFor({ ...little, atRisk: 'nobody' }, 480)).toEqual(['what', 'amount', 'where', 'when', 'who', 'check']);
    expect(pagesFor({ ...little, atRisk: 'children' }, 480)).toContain('more');
    expect(pagesFor({ ...little, quantity: '9', atRisk: 'nobody' }, 480)).toContain('more');
  });
  it('says how many steps there are once no answer can change it', () => {
    const settled = (answers: object) => isSettled(answers as never, pagesFor(answers as never, 480));
    const little = { kind: 'volunteering', quantity: '8', where: 'place' };
    expect([settled({}), settled({ kind: 'goods' }), settled(little), settled({ kind: 'goods', quantity: '4', where: 'place' }), settled({ ...little, atRisk: 'nobody' })]).toEqual([false, false, false, true, true]);
  });
  it('becomes what the house takes', () => {
    expect(needOf({ title: 'Paint', kind: 'volunteering', quantity: '2.5', least: '1', where: 'place', postcode: 'OX1 1AA', 'windowFrom-day': '1', 'windowFrom-month': '6', 'windowFrom-year': '2026', 'windowTo-day': '2', 'windowTo-month': '6', 'windowTo-year': '2026' }))
      .toMatchObject({ title: 'Paint', remote: false, atRisk: 'nobody', supervised: true, lines: [{ kind: 'volunteering', unit: 'hour', quantity: 150, minUseful: 60, windowFrom: '2026-06-01', windowTo: '2026-06-02' }] });
  });
});
