import type { Tx } from '@app/database';
import { ConfirmationLinks } from '@app/delivery';
import { NoticesService, type Letter } from '@app/notices';
import type { World } from '../journeys/world';

/** Takes every letter of an event that nobody else is sending. */
export async function lettersOf(w: World, tx: Tx, eventId: string): Promise<Letter[]> {
  const notices = new NoticesService(w.of(ConfirmationLinks));
  await notices.prepare(tx, eventId);
  const letters: Letter[] = [];
  for (let letter; (letter = await notices.take(tx, eventId));) letters.push(letter);
  return letters;
}
