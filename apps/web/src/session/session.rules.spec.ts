import { sessionLine } from './session.rules';

const at = (time: string) => new Date(`2026-06-01T${time}:00Z`);

describe('how long one stays signed in', () => {
  it('ends when nothing was done for long, and can be put off', () => {
    expect(sessionLine({ idleAt: at('21:00'), endsAt: new Date('2026-06-08T09:00:00Z') }, at('20:57'))).toEqual({ endsAt: at('21:00'), left: 180_000, last: false });
  });
  it('ends for good at the last moment, and says so in the last half hour', () => {
    expect(sessionLine({ idleAt: at('21:00'), endsAt: at('12:00') }, at('11:31'))).toMatchObject({ endsAt: at('12:00'), last: true });
    expect(sessionLine({ idleAt: at('21:00'), endsAt: at('12:00') }, at('11:29')).last).toBe(false);
    expect(sessionLine({ idleAt: at('21:00'), endsAt: at('12:00') }, at('12:01')).left).toBe(0);
  });
});
