import { crash } from '../crash/harness';

/** The short form of `npm run crash:ledger`: on a durable server of its own, killed from this process while others load it. */
it('the books keep their promise: no acknowledged write is lost when the database and the app are killed', async () => {
  const report = await crash('crash-ledger-short', { kills: 2, acknowledged: 50 });
  expect(report).toMatchObject({ kills: { database: 1, app: 1 }, lost: [], unexplained: [], differences: [] });
  expect(report.acknowledged).toBeGreaterThan(50);
  expect(report.inDoubt.stored + report.inDoubt.notStored).toBeGreaterThan(0);
});
