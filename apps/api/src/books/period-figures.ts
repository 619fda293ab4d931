import type { Movement, PeriodLine, PeriodStatement } from '@app/reporting';

type Linked<F> = F & { transfers: string };
export interface LinkedPeriodStatement extends Omit<PeriodStatement, 'lines'> { lines: Linked<Omit<PeriodLine, 'movements'> & { movements: Linked<Movement>[] }>[] }

/** Where the transfers of each line and of each movement are read: a line's to the quarter's end, a movement's of its days. What was recorded after a quarter was closed stands among them, and in `recordedLater`. */
export function linkPeriod(statement: PeriodStatement, organisationId: string | null): LinkedPeriodStatement {
  const { from, to } = statement.period;
  return {
    ...statement,
    lines: statement.lines.map((line) => {
      const transfers = `/transfers?book=${line.book}&stage=${line.stage}&unit=${line.unit}${line.grade ? `&grade=${line.grade}` : ''}${organisationId ? `&organisationId=${organisationId}` : ''}&happenedTo=${to}`;
      return { ...line, transfers, movements: line.movements.map((m) => ({ ...m, transfers: `${transfers}&happenedFrom=${from}&code=${m.code}` })) };
    }),
  };
}
