import { sayQuantity, type Unit } from './quantity';

describe('a quantity, for people', () => {
  it.each<[Unit | 'person', number, string]>([['hour', 90, '1.5 hours'], ['hour', 60, '1 hour'], ['gbp', 120_050, '£1,200.50'], ['item', 3, '3 items'], ['person', 6, '6 people'], ['person', 1, '1 person']])(
    '%s: %s is %s', (unit, steps, said) => expect(sayQuantity(unit as Unit, steps)).toBe(said));
});
