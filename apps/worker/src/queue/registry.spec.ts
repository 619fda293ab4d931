import { JobRegistry, type Jobs, type Processor } from './registry';

const jobs: Jobs = { everyEvent: ['notices.send'], events: { 'round.queued': ['rounds.run', 'notices.send'] }, schedules: [{ name: 'clocks.tick', everyMs: 1_000 }] };
const event = (job: string): Processor => ({ job, kind: 'event', run: async () => undefined });
const schedule = (job: string): Processor => ({ job, kind: 'schedule', run: async () => undefined });
const all = [event('notices.send'), event('rounds.run'), schedule('clocks.tick')];

describe('the job registry', () => {
  it('gives an event its own jobs and those of every event, each once', () => {
    const registry = new JobRegistry(jobs, all);
    expect(registry.jobsFor('round.queued').sort()).toEqual(['notices.send', 'rounds.run']);
    expect(registry.jobsFor('need.posted')).toEqual(['notices.send']);
  });

  it.each([
    ['a job without a processor', all.slice(1), '"notices.send" has no processor'],
    ['a schedule without a processor', all.slice(0, 2), '"clocks.tick" has no processor'],
    ['a processor without a job', [...all, event('no.job')], 'the processor of "no.job" has no job'],
    ['two processors for one job', [...all, event('rounds.run')], '"rounds.run" has two processors'],
    ['a processor of the wrong kind', [all[0]!, all[1]!, event('clocks.tick')], '"clocks.tick" needs a processor of kind schedule'],
  ])('refuses %s', (_, processors, fault) => {
    expect(() => new JobRegistry(jobs, processors)).toThrow(fault);
  });
});
