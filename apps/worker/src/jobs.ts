/**
 * Which jobs there are. `events` says what an event sets off: a type has its own list, and `everyEvent` comes on top.
 * The worker refuses to start if one of these has no processor (processors.ts), or a processor no job.
 */
export const JOBS = {
  everyEvent: ['notice.send'] as readonly string[],
  events: { 'round.requested': ['round.run'], 'round.finished': ['round.fairness'], 'replay.requested': ['replay.run'] } as Readonly<Record<string, readonly string[]>>,
  schedules: [
    { name: 'outbox.sweep', everyMs: 60_000 },
    { name: 'sign-in.mail', everyMs: 1_000 },
    { name: 'notice.late', everyMs: 5 * 60_000 },
    { name: 'rounds.schedule', everyMs: 60_000 },
    { name: 'clocks.turn', everyMs: 60_000 },
    { name: 'ledger.seal', everyMs: 60_000 },
    { name: 'commands.purge', everyMs: 3_600_000 },
    { name: 'books.refresh', everyMs: 5 * 60_000 },
    { name: 'books.check', everyMs: 24 * 60 * 60_000 },
  ],
} as const;
