import { SignIns } from '@app/people';
import { Logger } from '@nestjs/common';
import type { Mail, MailSender } from '../../apps/worker/src/mail/mail-sender';
import { SignInProcessor } from '../../apps/worker/src/mail/sign-in.processor';
import { world, type World } from '../journeys/world';

describe('sign-in mail', () => {
  let w: World;
  beforeAll(async () => { w = await world(); });
  afterAll(() => w.close());

  it('reaches the others when one address is refused', async () => {
    Logger.overrideLogger(false);
    const signIns = new SignIns(w.source, w.clock);
    const people = [await w.person('broker'), await w.person('broker'), await w.person('broker')];
    const emails = await Promise.all(people.map(async (p) => (await w.source.query<{ email: string }[]>('SELECT email FROM person WHERE id = $1', [p.personId]))[0]!.email));
    for (const [n, email] of emails.entries()) {
      w.clock.advance(1000);
      await signIns.request(email, `10.0.0.${n}`);
    }
    const sent: string[] = [];
    const server = { sends: true, send: (mail: Mail) => (mail.to.address === emails[0] ? Promise.reject(Object.assign(new Error('550 No such mailbox'), { code: 'EENVELOPE' })) : Promise.resolve(void sent.push(mail.to.address))) } as unknown as MailSender;
    await new SignInProcessor(signIns, server, 'http://web.example').run();
    expect(sent).toEqual(emails.slice(1));
  });
});
